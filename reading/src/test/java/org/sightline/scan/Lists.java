// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/** Small lists for tests. */
public final class Lists {
    private Lists() {}

    public static Listings of(ListEntry... entries) {
        return Listings.of(List.of(), Arrays.asList(entries));
    }

    /** An entry {@code dataset:id} of a schema with {@code property=value} pairs, and {@code program=…} for its sanction. */
    public static ListEntry entry(String id, String schema, String... properties) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<String> programs = new ArrayList<>();
        for (String property : properties) {
            int equals = property.indexOf('=');
            String value = property.substring(equals + 1);
            if (property.startsWith("program=")) {
                programs.add(value);
                continue;
            }
            values.computeIfAbsent(property.substring(0, equals), any -> new ArrayList<>())
                    .add(value);
        }
        EntryId entryId = EntryId.parse(id);
        return new ListEntry(
                entryId,
                new Entity(id, schema, values),
                List.of(new Sanction("an authority", programs, null, null, null)));
    }
}
