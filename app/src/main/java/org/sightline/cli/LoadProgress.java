// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Tells a person what loading does: a line for each kind of work and for each quarter of it that is done. Works may run side by side. */
public final class LoadProgress {
    private static final int QUARTERS = 4;

    private final Consumer<String> lines;
    private final Map<String, Long> quarters = new HashMap<>();

    LoadProgress(Consumer<String> lines) {
        this.lines = lines;
    }

    /**
     * One step.
     *
     * @param what what is done, in words
     * @param done how much of it is done
     * @param total how much there is, or 0 when that is not known
     */
    public synchronized void step(String what, long done, long total) {
        long reached = total <= 0 ? 0 : Math.min(QUARTERS, done * QUARTERS / total);
        Long before = quarters.get(what);
        if (before != null && reached <= before) {
            return;
        }
        quarters.put(what, reached);
        lines.accept(total <= 0 ? what : what + ": " + reached * 100 / QUARTERS + " %");
    }
}
