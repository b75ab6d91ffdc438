// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** Wall and CPU time of the thread that works. */
final class Timing {
    private final long start = System.nanoTime();
    private final long cpuStart = cpu();

    /** Seconds since it was made. */
    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    /** CPU seconds that the thread has spent since. */
    double cpuSeconds() {
        return (cpu() - cpuStart) / 1e9;
    }

    /** One line: what was done, and how long it took. */
    void print(String what) {
        System.out.printf(Locale.ROOT, "%-44s %.2f s (%.2f CPU s)%n", what, seconds(), cpuSeconds());
    }

    /**
     * The value that this share of the values does not exceed.
     *
     * @param share 0 to 1
     */
    static double percentile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
