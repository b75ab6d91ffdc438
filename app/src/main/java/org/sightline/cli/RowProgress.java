// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.sightline.screen.bulk.Tally;

/**
 * Tells a person how far a long run is, on standard error: for one who looks on one line that is written over each second, else a
 * line each half minute. A run of less than a second says nothing.
 */
final class RowProgress {
    private static final long SECOND = 1_000_000_000L;
    private static final long SELDOM = 30 * SECOND;

    private final Terminal terminal;
    private final boolean live;
    private final long total;
    private final LongSupplier taken;
    private final long start = System.nanoTime();
    private long told = start;
    private long before = -1;
    private boolean shown;

    /**
     * @param live whether a person looks on
     * @param total bytes of the input, or 0 where that is not known
     * @param taken how many of them are read
     */
    RowProgress(Terminal terminal, boolean live, long total, LongSupplier taken) {
        this.terminal = terminal;
        this.live = live;
        this.total = total;
        this.taken = taken;
    }

    /** One step. */
    void step(Tally tally) {
        long now = System.nanoTime();
        before = before < 0 ? tally.rows() : before;
        if (now - told < (live ? SECOND : SELDOM)) {
            return;
        }
        told = now;
        terminal.tell((live ? "\r\u001b[K" : "") + line(tally, (now - start) / 1e9) + (live ? "" : "\n"));
        shown = live;
    }

    /** Leaves the line that was written over. */
    void end() {
        if (shown) {
            terminal.tell("\r\u001b[K");
        }
    }

    /** Seconds since the beginning. */
    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private String line(Tally tally, double seconds) {
        String rows =
                String.format(Locale.ROOT, "%,d rows, %,.0f a second", tally.rows(), (tally.rows() - before) / seconds);
        long read = taken.getAsLong();
        if (total <= 0 || read <= 0) {
            return rows;
        }
        double part = Math.min(1, (double) read / total);
        long left = Math.round(seconds * (1 - part) / part);
        return rows + String.format(Locale.ROOT, ", %.0f %%, about %d:%02d left", 100 * part, left / 60, left % 60);
    }
}
