// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sightline.entity.Entity;
import org.sightline.match.NameIndex;
import org.sightline.match.NameScorer;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptFolder;
import org.sightline.watchlist.kept.KeptOutput;
import org.sightline.watchlist.kept.Origin;

/**
 * The names of all entries in force by kind, ready to be searched. Taking them apart and indexing them costs a hundred times what
 * reading the result costs, so the result is kept beside the lists.
 */
final class NamesInForce {
    private static final String FILE = "names.index";
    private static final String FORMAT = "sightline-names";

    private static final List<NameKind> KINDS = List.of(NameKind.values());

    private NamesInForce() {}

    /** As they are kept, else made and kept from now on. */
    static Map<NameKind, ListedNames> of(Listings listings, NameParser parser, NameScorer scorer) {
        Origin origin = listings.origin().orElse(null);
        if (origin == null) {
            return made(listings.entries(), parser, scorer);
        }
        String madeFrom = parser.version() + ", " + NameIndex.NUMBERING + KINDS + ", " + origin.name();
        KeptFolder folder = origin.folder();
        return folder.read(FILE, FORMAT, NameIndex.VERSION, madeFrom, file -> read(file, scorer))
                .orElseGet(() -> {
                    Map<NameKind, ListedNames> made = made(listings.entries(), parser, scorer);
                    folder.write(FILE, FORMAT, NameIndex.VERSION, madeFrom, file -> write(made, file));
                    return made;
                });
    }

    /** Made anew from the entries. */
    static Map<NameKind, ListedNames> made(List<ListEntry> entries, NameParser parser, NameScorer scorer) {
        Map<NameKind, ListedNames.Gathering> gathering = new EnumMap<>(NameKind.class);
        for (int place = 0; place < entries.size(); place++) {
            Entity entity = entries.get(place).entity();
            gathering
                    .computeIfAbsent(
                            Schemas.kind(entity.schema()), kind -> new ListedNames.Gathering(kind, parser, scorer))
                    .add(place, entity);
        }
        Map<NameKind, ListedNames> names = new EnumMap<>(NameKind.class);
        gathering.forEach((kind, gathered) -> names.put(kind, gathered.names()));
        return names;
    }

    private static Map<NameKind, ListedNames> read(KeptFile file, NameScorer scorer) {
        Map<NameKind, ListedNames> names = new EnumMap<>(NameKind.class);
        for (int number : file.ints()) {
            NameKind kind = KINDS.get(number);
            names.put(kind, ListedNames.read(file, kind, scorer));
        }
        return names;
    }

    private static void write(Map<NameKind, ListedNames> names, KeptOutput file) throws IOException {
        int[] kinds = names.keySet().stream().mapToInt(KINDS::indexOf).toArray();
        file.ints(kinds, kinds.length);
        for (ListedNames ofKind : names.values()) {
            ofKind.write(file);
        }
    }
}
