// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.name.Commonness;
import org.sightline.name.KoreanSyllable;
import org.sightline.name.Role;
import org.sightline.name.Word;
import org.sightline.watchlist.kept.ByteSink;
import org.sightline.watchlist.kept.ByteSource;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/** A vocabulary: words by number, each made when it is first asked for. Safe for use by several threads. */
final class WordTable {
    static final List<Role> ROLES = List.of(Role.values());
    static final List<Commonness> COMMONNESS = List.of(Commonness.values());

    private final ByteBuffer bytes;
    private final int[] ends;
    private final @Nullable Word[] made;

    private WordTable(ByteBuffer bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
        this.made = new @Nullable Word[ends.length];
    }

    static WordTable read(KeptFile file) {
        return new WordTable(file.bytes(), file.ints());
    }

    void write(KeptOutput file) throws IOException {
        file.bytes(bytes);
        file.ints(ends, ends.length);
    }

    int size() {
        return ends.length;
    }

    Word get(int id) {
        if (id < 0 || id >= ends.length) {
            throw new DamagedException("no word " + id + " among " + ends.length);
        }
        // Two threads may both make it: words are immutable, so whichever stays is as good.
        Word known = made[id];
        if (known == null) {
            known = word(new ByteSource(bytes, id == 0 ? 0 : ends[id - 1], ends[id]));
            made[id] = known;
        }
        return known;
    }

    private static Word word(ByteSource in) {
        int head = in.number();
        String text = in.text();
        boolean plain = (head & 1) != 0;
        String form = plain ? text : in.text();
        int variants = in.number() - 1;
        KoreanSyllable sound = (head & 4) == 0 ? null : new KoreanSyllable(in.number(), in.number(), in.number());
        int role = (head >> 3) & 15;
        int commonness = head >> 7;
        if (text.isEmpty() || role >= ROLES.size() || commonness < 0 || commonness >= COMMONNESS.size()) {
            throw new DamagedException("no word: '" + text + "', " + head);
        }
        return new Word(text, form, ROLES.get(role), COMMONNESS.get(commonness), variants, (head & 2) != 0, sound);
    }

    private static void write(Word word, ByteSink out) {
        KoreanSyllable sound = word.sound();
        boolean plain = word.form().equals(word.text());
        out.number((plain ? 1 : 0)
                | (word.vowelless() ? 2 : 0)
                | (sound == null ? 0 : 4)
                | (ROLES.indexOf(word.role()) << 3)
                | (COMMONNESS.indexOf(word.commonness()) << 7));
        out.text(word.text());
        if (!plain) {
            out.text(word.form());
        }
        out.number(word.variants() + 1);
        if (sound != null) {
            out.number(sound.onsets());
            out.number(sound.nuclei());
            out.number(sound.codas());
        }
    }

    /** A vocabulary while it is gathered; equal words get one number. Not safe for use by several threads. */
    static final class Gathering {
        private final Map<Word, Integer> numbers = new HashMap<>();
        private final ByteSink bytes = new ByteSink();
        private int[] ends = new int[1 << 8];

        /** The number of a word, a new one where it was not met before. */
        int number(Word word) {
            int next = numbers.size();
            Integer known = numbers.putIfAbsent(word, next);
            if (known != null) {
                return known;
            }
            if (next == ends.length) {
                ends = Arrays.copyOf(ends, Math.multiplyExact(next, 2));
            }
            write(word, bytes);
            ends[next] = bytes.size();
            return next;
        }

        int size() {
            return numbers.size();
        }

        WordTable table() {
            return new WordTable(ByteBuffer.wrap(bytes.toBytes()), Arrays.copyOf(ends, numbers.size()));
        }
    }
}
