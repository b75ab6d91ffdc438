// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sightline.entity.Entity;
import org.sightline.match.Candidates;
import org.sightline.match.NameIndex;
import org.sightline.match.NameScorer;
import org.sightline.match.ReadName;
import org.sightline.name.Name;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.watchlist.kept.ByteSink;
import org.sightline.watchlist.kept.ByteSource;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/**
 * Every listed name of one kind, whose it is, and the index over them. Which names of an entry are taken is part of what is kept:
 * whoever changes that raises {@link NameIndex#VERSION}. Immutable.
 */
final class ListedNames {
    private final NameIndex names;
    /** By name, the place of its entry. */
    private final int[] entries;
    /** By name, the number of its entry's schema, above one bit for a weak alias. */
    private final int[] facts;

    private final List<String> schemas;

    private ListedNames(NameIndex names, int[] entries, int[] facts, List<String> schemas) {
        this.names = names;
        this.entries = entries;
        this.facts = facts;
        this.schemas = List.copyOf(schemas);
        if (entries.length != names.size() || facts.length != names.size()) {
            throw new DamagedException("not one entry for each of " + names.size() + " names");
        }
    }

    /** The next sections of a file, as {@link #write} wrote them. */
    static ListedNames read(KeptFile file, NameKind kind, NameScorer scorer) {
        var bytes = file.bytes();
        ByteSource in = new ByteSource(bytes, 0, bytes.limit());
        List<String> schemas = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            schemas.add(in.text());
        }
        int[] entries = file.ints();
        int[] facts = file.ints();
        return new ListedNames(NameIndex.read(file, kind, scorer), entries, facts, schemas);
    }

    void write(KeptOutput file) throws IOException {
        ByteSink bytes = new ByteSink();
        bytes.number(schemas.size());
        schemas.forEach(bytes::text);
        file.bytes(bytes);
        file.ints(entries, entries.length);
        file.ints(facts, facts.length);
        names.write(file);
    }

    /** The names that may score at least {@code threshold}. */
    Candidates candidates(ReadName query, double threshold) {
        return names.candidates(query, threshold);
    }

    String schema(int place) {
        return schemas.get(facts[place] >> 1);
    }

    /** The place of the entry. */
    int entry(int place) {
        return entries[place];
    }

    ListedName get(int place) {
        return new ListedName(entries[place], schema(place), names.name(place), (facts[place] & 1) != 0);
    }

    /** Names while they are gathered, entry by entry. Not safe for use by several threads. */
    static final class Gathering {
        private static final List<String> STRONG = List.of("name", "alias", "previousName");

        private final NameKind kind;
        private final NameParser parser;
        private final NameIndex.Gathering names;
        private final List<String> schemas = new ArrayList<>();
        private int[] entries = new int[1 << 8];
        private int[] facts = new int[1 << 8];
        private int size;

        Gathering(NameKind kind, NameParser parser, NameScorer scorer) {
            this.kind = kind;
            this.parser = parser;
            this.names = new NameIndex.Gathering(kind, scorer);
        }

        /** Adds the names of an entry of this kind. */
        void add(int place, Entity entity) {
            for (String strong : STRONG) {
                add(place, entity, strong, false);
            }
            add(place, entity, "weakAlias", true);
        }

        private void add(int place, Entity entity, String property, boolean weak) {
            for (String text : entity.values(property)) {
                Name name = kind == NameKind.PERSON ? person(entity, text) : parser.parse(text, kind);
                if (name.words().isEmpty()) {
                    continue;
                }
                if (size == entries.length) {
                    entries = Arrays.copyOf(entries, Math.multiplyExact(size, 2));
                    facts = Arrays.copyOf(facts, entries.length);
                }
                entries[size] = place;
                facts[size++] = (schema(entity.schema()) << 1) | (weak ? 1 : 0);
                names.add(name);
            }
        }

        private int schema(String schema) {
            int known = schemas.indexOf(schema);
            if (known < 0) {
                schemas.add(schema);
                return schemas.size() - 1;
            }
            return known;
        }

        /** Reads a person's name; where the list gives its parts apart ({@code firstName}, {@code lastName}), it is known which is which. */
        private Name person(Entity entity, String text) {
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

        ListedNames names() {
            return new ListedNames(names.index(), Arrays.copyOf(entries, size), Arrays.copyOf(facts, size), schemas);
        }
    }
}
