// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

/** Hears of work that takes longer than a second. */
@FunctionalInterface
public interface Progress {
    /**
     * One step.
     *
     * @param what what is done, in words
     * @param done how much of it is done
     * @param total how much there is, or 0 when that is not known
     */
    void step(String what, long done, long total);

    /** Nobody listens. */
    static Progress none() {
        return (what, done, total) -> {};
    }
}
