// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.util.Locale;

/** Matching and other pairs by their scores. */
final class PairTally {
    private static final double THRESHOLD = NameAccuracy.THRESHOLD;

    private int matches;
    private int hits;
    private int others;
    private int alarms;
    private int high;

    void add(boolean match, double score) {
        boolean over = score >= THRESHOLD;
        matches += match ? 1 : 0;
        hits += match && over ? 1 : 0;
        others += match ? 0 : 1;
        alarms += !match && over ? 1 : 0;
        high += !match && score > 0.9 ? 1 : 0;
    }

    @Override
    public String toString() {
        double f1 = matches == 0 ? Double.NaN : 2.0 * hits / (matches + hits + alarms);
        return String.format(
                Locale.ROOT,
                "F1 %.3f; of %d matching %d found; of %d others %d blamed, %d over 0.9",
                f1,
                matches,
                hits,
                others,
                alarms,
                high);
    }
}
