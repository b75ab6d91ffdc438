// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/**
 * All spellings of all names in one trie of words. A node may be the end of several spellings, which follow each other; each keeps a
 * hash of all its letters, so that two paths of words that meet by chance are told apart. Only growing while it is made; then safe
 * to share between threads.
 */
final class SpellingTable {
    static final int NONE = -1;

    private static final List<Spelling.Kind> KINDS = List.of(Spelling.Kind.values());
    private static final int KIND_BITS = 4;

    private final WordTrie trie;
    /** by node, the first spelling that ends there, or none */
    private int[] first;
    /** by spelling, the next that ends where it does, or none */
    private int[] next;
    /** by spelling, its name above its kind */
    private int[] facts;
    /** by spelling, the hash of its folded words */
    private long[] letters;

    private int size;

    SpellingTable() {
        this(new WordTrie(), new int[0], new int[1 << 10], new int[1 << 10], new long[1 << 10], 0);
    }

    private SpellingTable(WordTrie trie, int[] first, int[] next, int[] facts, long[] letters, int size) {
        this.trie = trie;
        this.first = first;
        this.next = next;
        this.facts = facts;
        this.letters = letters;
        this.size = size;
        if (next.length != facts.length || facts.length != letters.length) {
            throw new DamagedException("spellings that lack something");
        }
    }

    static SpellingTable read(KeptFile file) {
        WordTrie trie = WordTrie.read(file);
        int[] first = file.ints();
        int[] next = file.ints();
        return new SpellingTable(trie, first, next, file.ints(), file.longs(), next.length);
    }

    void write(KeptOutput file) throws IOException {
        trie.write(file);
        file.ints(first, first.length);
        file.ints(next, size);
        file.ints(facts, size);
        file.longs(letters, size);
    }

    int size() {
        return size;
    }

    /** Adds a spelling of a name; one without words is none. */
    void add(Words words, int name, Spelling.Kind kind) {
        int node = 0;
        for (int i = 0; i < words.size(); i++) {
            node = trie.extend(node, words.hash(i));
        }
        if (node == 0) {
            return;
        }
        if (node >= first.length) {
            int length = first.length;
            first = Arrays.copyOf(first, Math.max(node + 1, Math.max(1 << 10, length * 2)));
            Arrays.fill(first, length, first.length, NONE);
        }
        if (size == next.length) {
            next = Arrays.copyOf(next, size * 2);
            facts = Arrays.copyOf(facts, size * 2);
            letters = Arrays.copyOf(letters, size * 2);
        }
        next[size] = first[node];
        facts[size] = name << KIND_BITS | KINDS.indexOf(kind);
        letters[size] = Words.hash(words.key(0, words.size()));
        first[node] = size++;
    }

    /** The node that a word leads to from another, 0 being where all begin, or {@link WordTrie#NO_NODE}. */
    int step(int node, long word) {
        return trie.step(node, word);
    }

    /** The first spelling that ends at a node, or {@link #NONE}. */
    int first(int node) {
        return node < first.length ? first[node] : NONE;
    }

    int next(int spelling) {
        return next[spelling];
    }

    int name(int spelling) {
        return facts[spelling] >>> KIND_BITS;
    }

    Spelling.Kind kind(int spelling) {
        return KINDS.get(facts[spelling] & ((1 << KIND_BITS) - 1));
    }

    /** Whether its folded words are those of this {@linkplain Words#key key}. */
    boolean isWritten(int spelling, long hashOfKey) {
        return letters[spelling] == hashOfKey;
    }
}
