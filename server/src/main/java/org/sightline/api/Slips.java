// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.util.Arrays;

/** How far one word is from another in letters put in, left out and changed (Levenshtein), as far as it matters. */
final class Slips {
    private Slips() {}

    /** Whether so many slips make one of the other. */
    static boolean within(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, at -> at);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], row[j]));
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return false;
            }
        }
        return row[other.length()] <= most;
    }
}
