// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sightline.match.Circumstances;
import org.sightline.match.Query;
import org.sightline.watchlist.ListEntry;

/**
 * Which entries bear an identifier. What is asked for is gathered when it is asked for first, one property at a time, as most
 * queries have none. Safe for use by several threads.
 */
final class ListedNumbers {
    private final List<ListEntry> entries;
    private final Map<String, Map<String, List<Integer>>> places = new ConcurrentHashMap<>();

    ListedNumbers(List<ListEntry> entries) {
        this.entries = entries;
    }

    /** The places of the entries that bear one of the query's identifiers. */
    Set<Integer> bearers(Query query) {
        Set<Integer> found = new LinkedHashSet<>();
        query.identifiers().forEach((property, values) -> {
            Map<String, List<Integer>> known = places.computeIfAbsent(property, this::gather);
            Circumstances.normal(property, values)
                    .forEach(number -> found.addAll(known.getOrDefault(number, List.of())));
        });
        return found;
    }

    private Map<String, List<Integer>> gather(String property) {
        Map<String, List<Integer>> gathered = new HashMap<>();
        for (int place = 0; place < entries.size(); place++) {
            int at = place;
            Circumstances.normal(property, entries.get(place).entity().values(property))
                    .forEach(number -> gathered.computeIfAbsent(number, any -> new java.util.ArrayList<>())
                            .add(at));
        }
        return gathered;
    }
}
