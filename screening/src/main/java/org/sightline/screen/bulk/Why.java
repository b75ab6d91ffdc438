// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import org.sightline.match.Explanation;

/** An explanation in one line: what it is about, then its parts with what they are worth, as far as there is room. */
public final class Why {
    private static final int ROOM = 400;

    private Why() {}

    public static String of(Explanation explanation) {
        StringBuilder line = new StringBuilder(explanation.description());
        parts(line, explanation);
        return line.length() <= ROOM ? line.toString() : line.substring(0, ROOM) + "…";
    }

    /** Two decimals; a formatter takes longer than the comparison of two names. */
    private static void decimals(StringBuilder line, double value) {
        long hundredths = Math.round(Math.abs(value) * 100);
        line.append(value < 0 && hundredths > 0 ? "-" : "")
                .append(hundredths / 100)
                .append('.');
        line.append(hundredths % 100 < 10 ? "0" : "").append(hundredths % 100);
    }

    private static void parts(StringBuilder line, Explanation node) {
        for (Explanation detail : node.details()) {
            if (line.length() > ROOM) {
                return;
            }
            line.append("; ").append(detail.description());
            if (detail.value() < 1) {
                line.append(" (");
                decimals(line, detail.value());
                line.append(')');
            }
            parts(line, detail);
        }
    }
}
