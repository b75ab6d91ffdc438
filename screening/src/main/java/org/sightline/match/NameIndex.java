// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sightline.name.Name;
import org.sightline.name.NameKind;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/**
 * The names of one kind that are searched, each by its place, and the index over them. Made of arrays and bytes, in memory as in a
 * file, so that one that was read answers as the one that was written. Immutable; safe to share between threads.
 */
public final class NameIndex {
    /** To be raised when names are taken apart or weighed otherwise by the code, or these bytes change. Tables have versions of their own. */
    public static final int VERSION = 6;

    /** What the numbers in the bytes stand for: where it changes, kept bytes say something else. */
    public static final String NUMBERING = WordTable.ROLES + " " + WordTable.COMMONNESS + " " + NameTable.SCRIPTS;

    private static final int REMEMBERED = 1 << 13;

    private final NameTable names;
    private final CandidateIndex candidates;
    // Names that were put together, each at the place that its number tells, until another comes.
    private final @Nullable Known[] known = new @Nullable Known[REMEMBERED];

    private NameIndex(NameTable names, CandidateIndex candidates) {
        this.names = names;
        this.candidates = candidates;
    }

    /** The next sections of a file, as {@link #write} wrote them. */
    public static NameIndex read(KeptFile file, NameKind kind, NameScorer scorer) {
        NameTable names = NameTable.read(file, kind);
        return new NameIndex(names, CandidateIndex.read(file, kind, scorer, names.words()));
    }

    public void write(KeptOutput file) throws IOException {
        names.write(file);
        candidates.write(file);
    }

    public int size() {
        return names.size();
    }

    /** The name at a place. */
    public ReadName name(int place) {
        int slot = place & REMEMBERED - 1;
        Known before = known[slot];
        if (before != null && before.place == place) {
            return before.name;
        }
        ReadName name = new ReadName(names.get(place));
        known[slot] = new Known(place, name);
        return name;
    }

    private record Known(int place, ReadName name) {}

    /** All names that score at least {@code threshold}, and some that do not. */
    public Candidates candidates(ReadName query, double threshold) {
        return candidates.candidates(query, threshold);
    }

    /** An index while its names are gathered. Not safe for use by several threads. */
    public static final class Gathering {
        private final NameKind kind;
        private final NameScorer scorer;
        private final NameTable.Gathering names;
        private final ReadingTable.Gathering readings = new ReadingTable.Gathering();

        public Gathering(NameKind kind, NameScorer scorer) {
            this.kind = kind;
            this.scorer = scorer;
            this.names = new NameTable.Gathering(kind);
        }

        /** Adds a name, whose place is the number of names before it. */
        public void add(Name name) {
            ReadName read = new ReadName(name);
            int place = names.size();
            names.add(name);
            add(place, read.written);
            read.syllabic().forEach(reading -> add(place, reading));
        }

        private void add(int place, Reading reading) {
            int[] words = new int[reading.size()];
            for (int i = 0; i < words.length; i++) {
                words[i] = names.words().number(reading.words.get(i));
            }
            readings.add(place, reading, words);
        }

        public NameIndex index() {
            NameTable table = names.table();
            CandidateIndex candidates = CandidateIndex.of(kind, scorer, table.words(), readings.table());
            return new NameIndex(table, candidates);
        }
    }
}
