// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts, by name, what a reader met and could not give a home in the entity. So nothing is dropped in silence. Not safe for use
 * by several threads.
 */
public final class Tally {
    /** A hostile file may invent names; past this many they are counted together. */
    private static final int NAMES = 500;

    private static final int LENGTH = 120;

    private final Map<String, Integer> counts = new TreeMap<>();

    /** Counts one. Names are short and fixed, never a value from the file as a whole. */
    public void add(String name) {
        add(name, 1);
    }

    /** Counts several at once. */
    public void add(String name, int count) {
        String shown = name.length() > LENGTH ? name.substring(0, LENGTH) + "…" : name;
        String kept = counts.containsKey(shown) || counts.size() < NAMES ? shown : "other names";
        counts.merge(kept, count, Integer::sum);
    }

    /** Counts all that another has counted. */
    public void add(Tally other) {
        other.counts.forEach(this::add);
    }

    /** Name to count, by name. */
    public Map<String, Integer> counts() {
        return Collections.unmodifiableMap(new TreeMap<>(counts));
    }
}
