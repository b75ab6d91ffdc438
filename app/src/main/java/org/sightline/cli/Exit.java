// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

/** How the program ends, as a number that scripts rely on. */
final class Exit {
    /** Done. Warnings, hits and misses don't change it. */
    static final int DONE = 0;
    /** Done, but an input record or file was refused. */
    static final int REFUSED = 1;
    /** The command was used wrongly. */
    static final int USAGE = 2;
    /** Nothing usable in the input. */
    static final int NOTHING = 3;
    /** Something needed is not available: the data directory locked or not writable, the output full. */
    static final int UNAVAILABLE = 4;
    /** Our fault. */
    static final int FAULT = 70;

    private Exit() {}

    /**
     * The code for a run over several inputs.
     *
     * @param usable how many could be used
     * @param refused how many were refused
     */
    static int of(long usable, long refused) {
        if (refused == 0) {
            return DONE;
        }
        return usable > 0 ? REFUSED : NOTHING;
    }
}
