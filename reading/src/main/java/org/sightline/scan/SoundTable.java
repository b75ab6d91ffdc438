// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.io.IOException;
import java.util.Arrays;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/**
 * Names by the sounds of two of their words, in whatever order: what spelling them in all ways would take, at the price that whoever
 * meets such a pair must compare the names. Only growing while it is made; then safe to share between threads.
 */
final class SoundTable {
    static final int NONE = -1;

    /** pairs of sounds, by open addressing; 0 where there is none */
    private long[] pairs;
    /** by slot, the first posting */
    private int[] first;
    /** by posting, its name and the next posting */
    private int[] names;

    private int[] next;
    /** by name, where its words' sounds begin; one more at the end */
    private int[] starts;

    private long[] sounds;
    private int used;
    private int postings;
    private int soundCount;

    SoundTable() {
        this(
                new long[1 << 12],
                new int[1 << 12],
                new int[1 << 10],
                new int[1 << 10],
                new int[1 << 10],
                new long[1 << 10]);
        postings = 0;
        soundCount = 0;
    }

    private SoundTable(long[] pairs, int[] first, int[] names, int[] next, int[] starts, long[] sounds) {
        this.pairs = pairs;
        this.first = first;
        this.names = names;
        this.next = next;
        this.starts = starts;
        this.sounds = sounds;
        this.postings = names.length;
        this.soundCount = sounds.length;
        if (pairs.length != first.length || Integer.bitCount(pairs.length) != 1 || names.length != next.length) {
            throw new DamagedException("a table of " + pairs.length + " pairs");
        }
    }

    static SoundTable read(KeptFile file) {
        return new SoundTable(file.longs(), file.ints(), file.ints(), file.ints(), file.ints(), file.longs());
    }

    void write(KeptOutput file, int nameCount) throws IOException {
        file.longs(pairs, pairs.length);
        file.ints(first, first.length);
        file.ints(names, postings);
        file.ints(next, postings);
        file.ints(starts, nameCount + 1);
        file.longs(sounds, soundCount);
    }

    /**
     * Adds a name by the sounds of its words. Names come in the order of their numbers, each once.
     *
     * @param reach how many words two of a pair may be apart
     */
    void add(int name, long[] words, int reach) {
        if (name + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        if (soundCount + words.length > sounds.length) {
            sounds = Arrays.copyOf(sounds, Math.max(sounds.length * 2, soundCount + words.length));
        }
        System.arraycopy(words, 0, sounds, soundCount, words.length);
        soundCount += words.length;
        starts[name + 1] = soundCount;
        for (int i = 0; i < words.length; i++) {
            for (int j = i + 1; j < words.length && j <= i + reach; j++) {
                enter(name, pair(words[i], words[j]));
            }
        }
    }

    private void enter(int name, long pair) {
        if (used * 10L > pairs.length * 7L) {
            grow();
        }
        int slot = slot(pairs, pair);
        boolean fresh = pairs[slot] == 0;
        if (!fresh && names[first[slot]] == name) {
            return;
        }
        if (postings == names.length) {
            names = Arrays.copyOf(names, postings * 2);
            next = Arrays.copyOf(next, postings * 2);
        }
        names[postings] = name;
        next[postings] = fresh ? NONE : first[slot];
        pairs[slot] = pair;
        first[slot] = postings++;
        used += fresh ? 1 : 0;
    }

    private void grow() {
        long[] more = new long[pairs.length * 2];
        int[] moreFirst = new int[more.length];
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != 0) {
                int slot = slot(more, pairs[i]);
                more[slot] = pairs[i];
                moreFirst[slot] = first[i];
            }
        }
        pairs = more;
        first = moreFirst;
    }

    private static int slot(long[] pairs, long pair) {
        int mask = pairs.length - 1;
        int slot = (int) (pair ^ (pair >>> 32)) & mask;
        while (pairs[slot] != 0 && pairs[slot] != pair) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The pair of two words' sounds, in either order; never 0. */
    static long pair(long one, long other) {
        long pair = Math.min(one, other) * 0x9E3779B97F4A7C15L + Math.max(one, other);
        pair = (pair ^ (pair >>> 32)) * 0xff51afd7ed558ccdL;
        return (pair ^ (pair >>> 29)) | 1;
    }

    /** The first posting of a pair, or {@link #NONE}. */
    int first(long pair) {
        int slot = slot(pairs, pair);
        return pairs[slot] == 0 ? NONE : first[slot];
    }

    int next(int posting) {
        return next[posting];
    }

    int name(int posting) {
        return names[posting];
    }

    /** How many words of a name are known by their sounds. */
    int words(int name) {
        return starts[name + 1] - starts[name];
    }

    /** The place among the words of a name of one that sounds like this and is not {@code taken} (a bit by place), or {@link #NONE}. */
    int place(int name, long sound, long taken) {
        for (int i = 0; i < words(name); i++) {
            if (sounds[starts[name] + i] == sound && (taken & 1L << i) == 0) {
                return i;
            }
        }
        return NONE;
    }
}
