// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts, by name, what a reader met and could not give a home in the entity. So nothing is dropped in silence. Not safe for use
 * by several threads.
 */
public final class Tally {
    /** A hostile file may invent names; past this many they are counted together. */
    private static final int NAMES = 500;

    /** So many lines are told of one name; the count tells how many there are. */
    private static final int LINES = 5;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, List<Long>> lines = new TreeMap<>();

    /** Counts one. Names are short and fixed, never a value from the file as a whole. */
    public void add(String name) {
        String shown = name.length() > 80 ? name.substring(0, 80) + "…" : name;
        String kept = counts.containsKey(shown) || counts.size() < NAMES ? shown : "other names";
        counts.merge(kept, 1, Integer::sum);
    }

    /**
     * Counts one that stands on a line of the file; the first few lines are told with the name.
     *
     * @param line counted from 1
     */
    public void add(String name, long line) {
        add(name);
        if (!counts.containsKey(name)) {
            return;
        }
        List<Long> told = lines.computeIfAbsent(name, any -> new ArrayList<>(LINES));
        if (told.size() <= LINES) {
            told.add(line);
        }
    }

    /** Name to count, by name; a name whose lines are known ends with them: {@code … (line 4)}, {@code … (lines 4, 7)}. */
    public Map<String, Integer> counts() {
        Map<String, Integer> told = new TreeMap<>();
        counts.forEach((name, count) -> told.put(name + lines(name), count));
        return Collections.unmodifiableMap(told);
    }

    private String lines(String name) {
        List<Long> known = lines.getOrDefault(name, List.of());
        if (known.isEmpty()) {
            return "";
        }
        String list = known.stream().limit(LINES).map(String::valueOf).collect(Collectors.joining(", "));
        return (known.size() == 1 ? " (line " : " (lines ") + list + (known.size() > LINES ? " …)" : ")");
    }
}
