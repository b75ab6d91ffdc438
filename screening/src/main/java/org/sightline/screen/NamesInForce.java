// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.cores.Cores;
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
    static Map<NameKind, ListedNames> of(Listings listings, NameParser parser, NameScorer scorer, Cores cores) {
        Origin origin = listings.origin().orElse(null);
        if (origin == null) {
            return made(listings, parser, scorer, cores);
        }
        String madeFrom = parser.version() + ", " + NameIndex.NUMBERING + KINDS + ", " + origin.name();
        KeptFolder folder = origin.folder();
        return folder.read(FILE, FORMAT, NameIndex.VERSION, madeFrom, file -> read(file, scorer))
                .orElseGet(() -> {
                    Map<NameKind, ListedNames> made = made(listings, parser, scorer, cores);
                    folder.write(FILE, FORMAT, NameIndex.VERSION, madeFrom, file -> write(made, file));
                    return made;
                });
    }

    /** Made anew from the entries. The names of one kind know nothing of another's, so each kind may have a core. */
    static Map<NameKind, ListedNames> made(Listings listings, NameParser parser, NameScorer scorer, Cores cores) {
        List<Optional<ListedNames>> made = cores.each(KINDS, kind -> made(kind, listings, parser, scorer));
        Map<NameKind, ListedNames> names = new EnumMap<>(NameKind.class);
        for (NameKind kind : KINDS) {
            made.get(KINDS.indexOf(kind)).ifPresent(ofKind -> names.put(kind, ofKind));
        }
        return names;
    }

    private static Optional<ListedNames> made(NameKind kind, Listings listings, NameParser parser, NameScorer scorer) {
        List<ListEntry> entries = listings.entries();
        ListedNames.Gathering gathering = null;
        for (int place = 0; place < entries.size(); place++) {
            if (Schemas.kind(listings.schema(place)) == kind) {
                gathering = gathering == null ? new ListedNames.Gathering(kind, parser, scorer) : gathering;
                gathering.add(place, entries.get(place).entity());
            }
        }
        return Optional.ofNullable(gathering).map(ListedNames.Gathering::names);
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
