// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reading rests on.
 *
 * @param lists the releases that names were looked up in
 * @param engine name and version of the annotator, or null where only the fast pass ran
 * @param rules version of the rule sets
 * @param limits every bound that cut the reading short; empty for a whole one
 */
public record Provenance(
        List<ListRelease> lists, @Nullable String engine, String rules, Depth depth, List<String> limits) {
    public Provenance {
        lists = List.copyOf(lists);
        limits = List.copyOf(limits);
    }

    /** {@code DEEP}: read; {@code SCAN}: only the fast pass ran. */
    public enum Depth {
        DEEP,
        SCAN
    }

    /**
     * One dataset and the release of it that was in force.
     *
     * @param release the day its publisher issued it, or {@code starter-} and a day for the bundled starter list
     */
    public record ListRelease(String dataset, String release) {}
}
