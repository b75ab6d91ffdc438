// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.util.ArrayList;
import java.util.List;
import org.sightline.entity.Entity;
import org.sightline.match.CandidateIndex;
import org.sightline.match.NameScorer;
import org.sightline.match.ReadName;
import org.sightline.name.Name;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.watchlist.ListEntry;

/** Every listed name of one kind, and the index over them. Immutable. */
final class ListedNames {
    private final List<ListedName> names;
    private final CandidateIndex index;

    private ListedNames(List<ListedName> names, CandidateIndex index) {
        this.names = names;
        this.index = index;
    }

    static ListedNames of(List<ListEntry> entries, NameKind kind, NameParser parser, NameScorer scorer) {
        List<ListedName> names = new ArrayList<>();
        for (ListEntry entry : entries) {
            if (Schemas.kind(entry.entity().schema()) != kind) {
                continue;
            }
            for (String strong : List.of("name", "alias", "previousName")) {
                add(entry, strong, false, kind, parser, names);
            }
            add(entry, "weakAlias", true, kind, parser, names);
        }
        List<ReadName> read = names.stream().map(ListedName::name).toList();
        return new ListedNames(List.copyOf(names), new CandidateIndex(read, kind, scorer));
    }

    private static void add(
            ListEntry entry, String property, boolean weak, NameKind kind, NameParser parser, List<ListedName> names) {
        for (String text : entry.entity().values(property)) {
            Name name = kind == NameKind.PERSON ? person(entry.entity(), text, parser) : parser.parse(text, kind);
            if (!name.words().isEmpty()) {
                names.add(new ListedName(entry, new ReadName(name), weak));
            }
        }
    }

    /** Reads a person's name; where the list gives its parts apart ({@code firstName}, {@code lastName}), it is known which is which. */
    private static Name person(Entity entity, String text, NameParser parser) {
        for (String family : entity.values("lastName")) {
            int rest = text.length() - family.length() - 1;
            if (rest <= 0 || family.isBlank()) {
                continue;
            }
            String before = text.substring(0, rest);
            if (text.endsWith(" " + family) && entity.values("firstName").contains(before)) {
                return parser.person(text, before, family);
            }
            String after = text.substring(family.length() + 1);
            if (text.startsWith(family + " ") && entity.values("firstName").contains(after)) {
                return parser.person(text, after, family);
            }
        }
        return parser.parse(text, NameKind.PERSON);
    }

    /** The places of all names that may score at least {@code threshold}. */
    int[] candidates(ReadName query, double threshold) {
        return index.candidates(query, threshold);
    }

    ListedName get(int place) {
        return names.get(place);
    }

    int size() {
        return names.size();
    }
}
