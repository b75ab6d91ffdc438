// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.Arrays;

/**
 * Keys under which texts meet that are likely to be copies: MinHash in one permutation, densified by rotation, cut into bands.
 *
 * <p>Li, Owen and Zhang, "One permutation hashing" (2012); Shrivastava and Li, "Densifying one permutation hashing via rotation"
 * (2014). Of two texts that share a part J of their runs a band of two agrees with probability J².
 */
final class Sketch {
    private static final int ROWS = 2;

    private Sketch() {}

    /**
     * The keys of a set of runs.
     *
     * @param bands how many keys there are
     * @param family keys of different families never meet
     */
    static long[] keys(long[] runs, int bands, long family) {
        long[] least = least(runs, bands * ROWS);
        long[] keys = new long[bands];
        for (int band = 0; band < bands; band++) {
            long key = family * 1_000_003L + band;
            for (int row = 0; row < ROWS; row++) {
                key = Shingles.mixed(key * 31 + least[band * ROWS + row]);
            }
            keys[band] = key;
        }
        return keys;
    }

    private static long[] least(long[] runs, int bins) {
        long[] least = new long[bins];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long run : runs) {
            long hash = Shingles.mixed(run) >>> 1;
            int bin = (int) (hash % bins);
            least[bin] = Math.min(least[bin], hash);
        }
        long[] dense = least.clone();
        for (int bin = 0; bin < bins && runs.length > 0; bin++) {
            int step = 0;
            while (least[(bin + step) % bins] == Long.MAX_VALUE) {
                step++;
            }
            dense[bin] = least[(bin + step) % bins] + step * 0x1F123BB5159A55E5L;
        }
        return dense;
    }
}
