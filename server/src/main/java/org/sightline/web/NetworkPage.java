// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.dossier.Network;
import org.sightline.dossier.show.GraphMl;
import org.sightline.party.Clusters;
import org.sightline.store.KeptArticle;
import org.sightline.store.KeptLink;
import org.sightline.store.Page;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListsException;

/** Listed parties that are told of together: of all, or around one; each tie opens the words or articles it rests on. */
final class NetworkPage {
    private static final int MOST_NODES = 2_000;
    private static final int PAGES = 10;
    private static final int TABLE = 50;

    private final Desktop desktop;
    private final DossierPage dossiers;

    NetworkPage(Desktop desktop, DossierPage dossiers) {
        this.desktop = desktop;
        this.dossiers = dossiers;
    }

    void show(Context request) throws ListsException {
        Network network = network(request);
        String around = Addresses.words(request, "around");
        String one = Addresses.words(request, "one");
        String other = Addresses.words(request, "other");
        Network.Tie opened = network.ties().stream()
                .filter(tie -> tie.one().equals(one) && tie.other().equals(other))
                .findFirst()
                .orElse(null);
        Map<String, KeptArticle> titles = new HashMap<>();
        if (opened != null) {
            opened.evidence()
                    .forEach(each -> desktop.store()
                            .articles()
                            .article(each.article())
                            .ifPresent(article -> titles.put(each.article(), article)));
        }
        List<Network.Tie> strongest = network.ties().stream()
                .sorted(Comparator.comparingInt((Network.Tie tie) -> -tie.weight())
                        .thenComparing(Network.Tie::one)
                        .thenComparing(Network.Tie::other))
                .limit(TABLE)
                .toList();
        desktop.answer(
                request,
                "network",
                new NetworkView(
                        desktop.frame(request, "Network", Section.NETWORK),
                        around.isEmpty() ? null : around,
                        network,
                        strongest,
                        opened,
                        titles));
    }

    /** Nodes with their places and ties, for the drawing. */
    void json(Context request) throws ListsException {
        Network network = network(request);
        Placed placed = Placed.of(network);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.putArray("nodes");
        answer.putArray("ties");
        for (Network.Node node : network.nodes()) {
            answer.withArray("nodes")
                    .addObject()
                    .put("id", node.id())
                    .put("caption", node.caption())
                    .put("schema", node.schema())
                    .put("subject", node.subject())
                    .put("x", Math.round(placed.x(node.id())))
                    .put("y", Math.round(placed.y(node.id())));
        }
        for (Network.Tie tie : network.ties()) {
            answer.withArray("ties")
                    .addObject()
                    .put("one", tie.one())
                    .put("other", tie.other())
                    .put("kind", Labels.style(tie.kind()))
                    .put("weight", tie.weight());
        }
        request.contentType(Download.JSON).result(answer.toString());
    }

    void graphml(Context request) throws ListsException {
        Download.as(request, "network.graphml", "application/xml", GraphMl.of(network(request)));
    }

    private Network network(Context request) throws ListsException {
        if (!Addresses.words(request, "around").isEmpty()) {
            return dossiers.dossier(request, Addresses.entry(Addresses.words(request, "around")))
                    .network();
        }
        List<KeptLink> links = new ArrayList<>();
        String cursor = null;
        for (int pages = 0; pages < PAGES; pages++) {
            Page<KeptLink> page = desktop.store().links().counting(cursor, Page.MOST);
            links.addAll(page.rows());
            cursor = page.next();
            if (cursor == null) {
                break;
            }
        }
        Clusters clusters = desktop.clusters();
        return new CoNaming(clusters::members).of(links, this::schema, MOST_NODES);
    }

    private String schema(EntryId entry) {
        return desktop.services()
                .lists()
                .ready()
                .listings()
                .entry(entry)
                .map(known -> known.entity().schema())
                .orElse("LegalEntity");
    }
}
