// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.util.Locale;
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

    private static void parts(StringBuilder line, Explanation node) {
        for (Explanation detail : node.details()) {
            if (line.length() > ROOM) {
                return;
            }
            line.append("; ").append(detail.description());
            if (detail.value() < 1) {
                line.append(String.format(Locale.ROOT, " (%.2f)", detail.value()));
            }
            parts(line, detail);
        }
    }
}
