// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Joins entries along edges, the strongest first, as long as nothing speaks against any two of those that come together (Kruskal's
 * order of a spanning forest, with a veto). An edge that is not followed is kept with the reason. Not safe for use by several threads.
 */
final class Joining {
    /** No party is listed so often; more is a number that many share. */
    static final int MOST_MEMBERS = 100;

    /** Two entries of one list that fit as well as this leave it open which one is meant. */
    static final double AS_WELL = 0.02;

    private static final Comparator<Edge> ORDER = Comparator.comparingDouble(Edge::strength)
            .reversed()
            .thenComparingInt(Edge::one)
            .thenComparingInt(Edge::other);

    private final IntFunction<Party> parties;
    private final Said said;
    private final Map<Integer, List<Integer>> groups = new HashMap<>();
    private final Map<Long, Edge> edges = new HashMap<>();
    private final List<Edge> judged = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** What a person said of two entries. */
    interface Said {
        Optional<Judgement> of(int one, int other);
    }

    /** An edge that was not followed, and why. */
    record LeftOut(Edge edge, String why) {}

    Joining(IntFunction<Party> parties, Said said) {
        this.parties = parties;
        this.said = said;
    }

    /**
     * Joins.
     *
     * @param judgements edges by judgement, in the order in which they are followed
     * @param found the machine's
     */
    void join(List<Edge> judgements, List<Edge> found) {
        found.forEach(edge -> edges.put(key(edge.one(), edge.other()), edge));
        judged.addAll(judgements);
        judged.forEach(edge -> edges.put(key(edge.one(), edge.other()), edge));
        judged.forEach(this::follow);
        Set<Edge> open = new OpenChoices(found, parties, edges).edges();
        for (Edge edge : found.stream().sorted(ORDER).toList()) {
            if (open.contains(edge) && !together(edge)) {
                leftOut.add(new LeftOut(
                        edge, "another entry of the same list fits as well, so it is open which one is meant"));
                continue;
            }
            follow(edge);
        }
    }

    /** The members of each group of two or more; groups by their smallest member, members ascending. */
    List<List<Integer>> groups() {
        return groups.values().stream()
                .distinct()
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }

    /** The edges by judgement that were asked for. */
    List<Edge> judged() {
        return judged;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    static long key(int one, int other) {
        return (long) one << 32 | other;
    }

    private boolean together(Edge edge) {
        List<Integer> group = groups.get(edge.one());
        return group != null && group == groups.get(edge.other());
    }

    private void follow(Edge edge) {
        if (together(edge)) {
            return;
        }
        List<Integer> ones = groups.getOrDefault(edge.one(), List.of(edge.one()));
        List<Integer> others = groups.getOrDefault(edge.other(), List.of(edge.other()));
        Optional<String> veto = veto(edge, ones, others);
        if (veto.isPresent()) {
            leftOut.add(new LeftOut(edge, veto.get()));
            return;
        }
        List<Integer> joined = new ArrayList<>(ones);
        joined.addAll(others);
        joined.forEach(member -> groups.put(member, joined));
    }

    private Optional<String> veto(Edge edge, List<Integer> ones, List<Integer> others) {
        boolean judged = edge.basis() == Basis.JUDGEMENT;
        if (!judged && ones.size() + others.size() > MOST_MEMBERS) {
            return Optional.of("more than " + MOST_MEMBERS + " entries would come together");
        }
        for (int one : ones) {
            for (int other : others) {
                Optional<String> veto = veto(edge, Math.min(one, other), Math.max(one, other));
                if (veto.isPresent()) {
                    return veto;
                }
            }
        }
        return Optional.empty();
    }

    /** What speaks against two entries that the edge would bring together; {@code one} is the smaller place. */
    private Optional<String> veto(Edge edge, int one, int other) {
        Optional<Judgement> judgement = said.of(one, other);
        if (judgement.isPresent() && judgement.get().kind() == Judgement.Kind.SPLIT) {
            return Optional.of("split by " + judgement.get().by() + " on "
                    + judgement.get().at() + ": " + judgement.get().one() + " and "
                    + judgement.get().other());
        }
        if (edge.basis() == Basis.JUDGEMENT || judgement.isPresent()) {
            return Optional.empty();
        }
        Party first = parties.apply(one);
        Party second = parties.apply(other);
        boolean direct = edges.containsKey(key(one, other));
        if (!direct && first.dataset().equals(second.dataset())) {
            return Optional.of(
                    "two entries of one list would come together: " + first.entry.id() + " and " + second.entry.id());
        }
        if (direct || edge.basis() == Basis.REFERENCE) {
            return Optional.empty();
        }
        return Contradictions.between(first, second)
                .map(contradiction -> first.entry.id() + " and " + second.entry.id() + " contradict: " + contradiction);
    }
}
