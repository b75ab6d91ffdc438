// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.watchlist.EntryId;

/** Who is which party: entries of several lists that are one are one node. */
final class Cast {
    private final Registry registry;
    private final Network.Node subject;
    private final Map<EntryId, Network.Node> nodes = new HashMap<>();

    Cast(Subject subject, Registry registry) {
        this.registry = registry;
        Set<EntryId> own = new TreeSet<>(subject.ids());
        String schema = subject.entries().stream()
                .filter(each -> each.entry().id().equals(subject.asked()))
                .map(each -> each.entry().entity().schema())
                .findFirst()
                .orElseThrow();
        this.subject =
                new Network.Node(own.iterator().next().toString(), subject.caption(), schema, List.copyOf(own), true);
        own.forEach(entry -> nodes.put(entry, this.subject));
    }

    Network.Node subject() {
        return subject;
    }

    /**
     * The party of an entry.
     *
     * @param caption the entry's name, where no list in force has it
     * @param schema what the article takes it for, likewise
     */
    Network.Node of(EntryId entry, String caption, String schema) {
        Network.Node known = nodes.get(entry);
        if (known != null) {
            return known;
        }
        Collection<EntryId> fellows = new TreeSet<>(registry.fellows().apply(entry));
        fellows.add(entry);
        EntryId first = fellows.iterator().next();
        var held = registry.listings().entry(first);
        Network.Node node = new Network.Node(
                first.toString(),
                held.map(each -> each.entity().caption()).orElse(caption),
                held.map(each -> each.entity().schema()).orElse(schema),
                List.copyOf(fellows),
                false);
        fellows.forEach(fellow -> nodes.putIfAbsent(fellow, node));
        return node;
    }
}
