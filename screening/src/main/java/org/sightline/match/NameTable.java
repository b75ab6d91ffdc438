// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sightline.name.Name;
import org.sightline.name.NameKind;
import org.sightline.name.Script;
import org.sightline.name.Word;
import org.sightline.watchlist.kept.ByteSink;
import org.sightline.watchlist.kept.ByteSource;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/** Names of one kind by place, taken apart once and put together again each time that one is asked for. Immutable. */
final class NameTable {
    static final List<Script> SCRIPTS = List.of(Script.values());

    private final NameKind kind;
    private final ByteBuffer bytes;
    private final int[] ends;
    private final WordTable words;
    /** Particles, titles and the like, which are no part of the vocabulary that is searched. */
    private final WordTable aside;

    private NameTable(NameKind kind, ByteBuffer bytes, int[] ends, WordTable words, WordTable aside) {
        this.kind = kind;
        this.bytes = bytes;
        this.ends = ends;
        this.words = words;
        this.aside = aside;
    }

    static NameTable read(KeptFile file, NameKind kind) {
        return new NameTable(kind, file.bytes(), file.ints(), WordTable.read(file), WordTable.read(file));
    }

    void write(KeptOutput file) throws IOException {
        file.bytes(bytes);
        file.ints(ends, ends.length);
        words.write(file);
        aside.write(file);
    }

    int size() {
        return ends.length;
    }

    /** The vocabulary of all readings of the names. */
    WordTable words() {
        return words;
    }

    Name get(int place) {
        ByteSource in = new ByteSource(bytes, place == 0 ? 0 : ends[place - 1], ends[place]);
        int head = in.number();
        String text = in.text();
        int script = (head >> 1) & 31;
        List<Word> own = words(in, words);
        List<Word> particles = words(in, aside);
        Set<String> forms = new LinkedHashSet<>();
        for (int left = in.count(); left > 0; left--) {
            forms.add(in.text());
        }
        List<List<Word>> syllables = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            syllables.add(words(in, words));
        }
        int family = head >> 6;
        if (script >= SCRIPTS.size() || family < 0 || family > own.size() || !in.atEnd()) {
            throw new DamagedException("no name: '" + text + "', " + head);
        }
        return new Name(text, kind, SCRIPTS.get(script), own, family, (head & 1) != 0, particles, forms, syllables);
    }

    private static List<Word> words(ByteSource in, WordTable table) {
        Word[] words = new Word[in.count()];
        for (int i = 0; i < words.length; i++) {
            words[i] = table.get(in.number());
        }
        return List.of(words);
    }

    /** Names while they are gathered. Not safe for use by several threads. */
    static final class Gathering {
        private final NameKind kind;
        private final WordTable.Gathering words = new WordTable.Gathering();
        private final WordTable.Gathering aside = new WordTable.Gathering();
        private final ByteSink bytes = new ByteSink();
        private int[] ends = new int[1 << 8];
        private int size;

        Gathering(NameKind kind) {
            this.kind = kind;
        }

        int size() {
            return size;
        }

        /** The vocabulary so far. */
        WordTable.Gathering words() {
            return words;
        }

        void add(Name name) {
            bytes.number((name.chained() ? 1 : 0) | (SCRIPTS.indexOf(name.script()) << 1) | (name.family() << 6));
            bytes.text(name.text());
            write(name.words(), words);
            write(name.particles(), aside);
            List<String> forms = name.legalForms().stream().sorted().toList();
            bytes.number(forms.size());
            forms.forEach(bytes::text);
            bytes.number(name.syllables().size());
            name.syllables().forEach(reading -> write(reading, words));
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, Math.multiplyExact(size, 2));
            }
            ends[size++] = bytes.size();
        }

        private void write(List<Word> some, WordTable.Gathering table) {
            bytes.number(some.size());
            some.forEach(word -> bytes.number(table.number(word)));
        }

        NameTable table() {
            return new NameTable(
                    kind, ByteBuffer.wrap(bytes.toBytes()), Arrays.copyOf(ends, size), words.table(), aside.table());
        }
    }
}
