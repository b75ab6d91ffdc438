// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.io.IOException;
import java.util.Arrays;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/**
 * A trie whose edges are words. One open-addressing table holds every edge, keyed by parent node and word, so that a step is one
 * look into memory; after Fredkin's trie (1960), with the table in the manner of Knuth, volume 3, algorithm 6.4 L. Node 0 is
 * the root.
 */
final class WordTrie {
    static final int NO_NODE = -1;

    private long[] keys;
    private int[] children;
    private int edges;
    private int nodes;

    WordTrie() {
        this(new long[1 << 12], new int[1 << 12], 1);
    }

    private WordTrie(long[] keys, int[] children, int nodes) {
        this.keys = keys;
        this.children = children;
        this.nodes = nodes;
        this.edges = nodes - 1;
        if (keys.length != children.length || Integer.bitCount(keys.length) != 1 || nodes > keys.length) {
            throw new DamagedException("a trie of " + keys.length + " edges and " + nodes + " nodes");
        }
    }

    /** The next sections of a file, as {@link #write} wrote them. */
    static WordTrie read(KeptFile file) {
        return new WordTrie(file.longs(), file.ints(), file.ints()[0]);
    }

    void write(KeptOutput file) throws IOException {
        file.longs(keys, keys.length);
        file.ints(children, children.length);
        file.ints(new int[] {nodes}, 1);
    }

    /** How many nodes there are, the root among them. */
    int size() {
        return nodes;
    }

    /** The node that {@code word} leads to, made when there was none. */
    int extend(int node, long word) {
        int slot = slot(node, word);
        if (children[slot] != 0) {
            return children[slot];
        }
        if (edges * 10L > keys.length * 7L) {
            grow();
            slot = slot(node, word);
        }
        keys[slot] = key(node, word);
        children[slot] = nodes++;
        edges++;
        return children[slot];
    }

    /** The node that {@code word} leads to, or {@link #NO_NODE}. */
    int step(int node, long word) {
        int child = children[slot(node, word)];
        return child == 0 ? NO_NODE : child;
    }

    private int slot(int node, long word) {
        long key = key(node, word);
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (children[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Mixes node and word into one key; two pairs of one key are told apart by whoever compares the letters of a hit. */
    private static long key(int node, long word) {
        long key = (word + node * 0x9E3779B97F4A7C15L) * 0xff51afd7ed558ccdL;
        return key ^ (key >>> 29);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[oldKeys.length * 2];
        Arrays.fill(children, 0);
        int mask = keys.length - 1;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldChildren[i] == 0) {
                continue;
            }
            int slot = (int) (oldKeys[i] ^ (oldKeys[i] >>> 32)) & mask;
            while (children[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = oldKeys[i];
            children[slot] = oldChildren[i];
        }
    }
}
