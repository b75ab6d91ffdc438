// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which ids of a file are entries of its list. An entry is also known by its referents, the ids that were merged into it. Immutable. */
final class FtmIds {
    private final String prefix;
    private final Map<String, FtmLine> entries;
    private final Map<String, String> referents = new HashMap<>();

    FtmIds(String dataset, Map<String, FtmLine> entries) {
        this.prefix = dataset + ":";
        this.entries = entries;
        entries.forEach((id, line) -> line.referents().forEach(referent -> referents.putIfAbsent(referent, id)));
    }

    /** The entry's id in the file, or null where the id is none of an entry. */
    @Nullable String entry(String id) {
        return entries.containsKey(id) ? id : referents.get(id);
    }

    /** The id of an entry by which the program knows it: {@code dataset:entry}. */
    String listed(String entry) {
        return entry.startsWith(prefix) && entry.length() > prefix.length() ? entry : prefix + entry;
    }
}
