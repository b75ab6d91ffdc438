// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sightline.dossier.Network;
import org.sightline.store.KeptLink;
import org.sightline.watchlist.EntryId;

/** Which listed parties the same articles speak of. Nobody unlisted is a node. */
final class CoNaming {
    /** Parties of one article that are tied with each other; an article that names more is a list, and says little of each pair. */
    private static final int MOST_OF_ONE = 40;

    private final Function<EntryId, List<EntryId>> fellows;
    private final Map<String, Network.Node> nodes = new TreeMap<>();
    private final Map<String, Map<String, Network.Node>> articles = new LinkedHashMap<>();

    /** @param fellows the entries that are one party with an entry, itself among them */
    CoNaming(Function<EntryId, List<EntryId>> fellows) {
        this.fellows = fellows;
    }

    /**
     * The network of these links.
     *
     * @param mostNodes the parties that most articles name are kept, so many of them
     */
    Network of(Collection<KeptLink> links, Function<EntryId, String> schema, int mostNodes) {
        for (KeptLink link : links) {
            TreeSet<EntryId> entries = new TreeSet<>(fellows.apply(link.entry()));
            entries.add(link.entry());
            String id = entries.first().toString();
            Network.Node node = nodes.computeIfAbsent(
                    id,
                    any -> new Network.Node(
                            id, link.caption(), schema.apply(link.entry()), List.copyOf(entries), false));
            articles.computeIfAbsent(link.article(), any -> new TreeMap<>()).put(id, node);
        }
        Map<String, Integer> counts = new TreeMap<>();
        articles.values().forEach(named -> named.keySet().forEach(id -> counts.merge(id, 1, Integer::sum)));
        List<Network.Node> kept = nodes.values().stream()
                .sorted((one, other) -> {
                    int byCount = counts.getOrDefault(other.id(), 0) - counts.getOrDefault(one.id(), 0);
                    return byCount != 0 ? byCount : one.id().compareTo(other.id());
                })
                .limit(mostNodes)
                .toList();
        TreeSet<String> ids = new TreeSet<>(kept.stream().map(Network.Node::id).toList());
        return new Network(kept, ties(ids));
    }

    private List<Network.Tie> ties(Set<String> kept) {
        Map<String, List<Network.Evidence>> evidence = new TreeMap<>();
        articles.forEach((article, named) -> {
            List<String> ids = named.keySet().stream().filter(kept::contains).toList();
            if (ids.size() > MOST_OF_ONE) {
                return;
            }
            for (int one = 0; one < ids.size(); one++) {
                for (int other = one + 1; other < ids.size(); other++) {
                    evidence.computeIfAbsent(ids.get(one) + "\t" + ids.get(other), any -> new ArrayList<>())
                            .add(new Network.Evidence(article, article, "", List.of()));
                }
            }
        });
        return evidence.entrySet().stream()
                .map(tie -> new Network.Tie(
                        tie.getKey().substring(0, tie.getKey().indexOf('\t')),
                        tie.getKey().substring(tie.getKey().indexOf('\t') + 1),
                        Network.Kind.ARTICLE,
                        tie.getValue().size(),
                        tie.getValue()))
                .toList();
    }
}
