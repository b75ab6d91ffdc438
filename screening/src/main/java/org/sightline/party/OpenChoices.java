// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Finds where the circumstances leave a choice open: an entry whose name, date and programme fit two entries of one other list
 * equally well. Which of them is meant only a person can say, unless the list itself has them as one.
 */
final class OpenChoices {
    private final List<Edge> edges;
    private final IntFunction<Party> parties;
    private final Map<Long, Edge> all;
    private final Set<Edge> open = new HashSet<>();

    OpenChoices(List<Edge> edges, IntFunction<Party> parties, Map<Long, Edge> all) {
        this.edges = edges;
        this.parties = parties;
        this.all = all;
    }

    Set<Edge> edges() {
        Map<Choice, List<Edge>> choices = new HashMap<>();
        for (Edge edge : edges) {
            choices.computeIfAbsent(new Choice(edge.one(), dataset(edge.other())), any -> new ArrayList<>(1))
                    .add(edge);
            choices.computeIfAbsent(new Choice(edge.other(), dataset(edge.one())), any -> new ArrayList<>(1))
                    .add(edge);
        }
        choices.forEach(this::choose);
        return open;
    }

    private void choose(Choice choice, List<Edge> found) {
        double best = found.stream().mapToDouble(Edge::strength).max().orElse(0);
        List<Edge> leading = found.stream()
                .filter(edge -> edge.strength() > best - Joining.AS_WELL)
                .toList();
        boolean judged = found.stream().anyMatch(edge -> edge.basis() != Basis.CIRCUMSTANCES);
        if (judged || leading.size() < 2) {
            return;
        }
        int first = leading.get(0).beside(choice.entry);
        boolean one = leading.stream()
                .map(edge -> edge.beside(choice.entry))
                .allMatch(other ->
                        other == first || all.containsKey(Joining.key(Math.min(first, other), Math.max(first, other))));
        if (!one) {
            open.addAll(leading);
        }
    }

    private String dataset(int entry) {
        return parties.apply(entry).dataset();
    }

    /** An entry, and the list in which it has counterparts. */
    private record Choice(int entry, String dataset) {}
}
