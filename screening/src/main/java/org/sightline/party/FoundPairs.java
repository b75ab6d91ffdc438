// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/**
 * What the machine found in comparing all entries, whatever persons say of them. Immutable.
 *
 * @param edges ascending by both ends
 * @param worn hashes of the numbers and references that prove nothing
 * @param passedOver blocks of names that were too large to be compared
 */
record FoundPairs(List<Edge> edges, Set<Long> worn, int passedOver) {
    /** To be raised when code finds other pairs than before, or these bytes change. Tables are checked by their content. */
    static final int VERSION = 3;

    private static final List<Basis> BASES = List.of(Basis.values());

    FoundPairs {
        edges = List.copyOf(edges);
        worn = Set.copyOf(worn);
    }

    /** Whether so many entries of one list bear a number or reference that it says nothing. */
    Predicate<String> wornOut() {
        return key -> !worn.isEmpty() && worn.contains(Blocks.hash(key));
    }

    void write(KeptOutput file) throws IOException {
        int count = edges.size();
        file.ints(edges.stream().mapToInt(Edge::one).toArray(), count);
        file.ints(edges.stream().mapToInt(Edge::other).toArray(), count);
        file.ints(edges.stream().mapToInt(edge -> BASES.indexOf(edge.basis())).toArray(), count);
        file.longs(
                edges.stream()
                        .mapToLong(edge -> Double.doubleToLongBits(edge.strength()))
                        .toArray(),
                count);
        file.longs(worn.stream().mapToLong(Long::longValue).sorted().toArray(), worn.size());
        file.ints(new int[] {passedOver}, 1);
    }

    /**
     * The next sections of a file, as {@link #write} wrote them.
     *
     * @param entries how many there are
     * @throws DamagedException when they cannot be pairs of so many entries
     */
    static FoundPairs read(KeptFile file, int entries) {
        int[] ones = file.ints();
        int[] others = file.ints();
        int[] bases = file.ints();
        long[] strengths = file.longs();
        Set<Long> worn = new HashSet<>();
        for (long hash : file.longs()) {
            worn.add(hash);
        }
        int[] passedOver = file.ints();
        boolean even = others.length == ones.length && bases.length == ones.length && strengths.length == ones.length;
        if (!even || passedOver.length != 1) {
            throw new DamagedException("pairs with an end alone");
        }
        List<Edge> edges = new ArrayList<>(ones.length);
        for (int at = 0; at < ones.length; at++) {
            boolean pair = ones[at] >= 0 && ones[at] < others[at] && others[at] < entries;
            if (!pair || bases[at] < 0 || bases[at] >= BASES.size()) {
                throw new DamagedException("no pair of " + entries + " entries: " + ones[at] + " and " + others[at]);
            }
            edges.add(new Edge(ones[at], others[at], BASES.get(bases[at]), Double.longBitsToDouble(strengths[at])));
        }
        return new FoundPairs(edges, worn, passedOver[0]);
    }
}
