// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.dossier.Network;
import org.sightline.store.KeptArticle;

/**
 * Who is told of together.
 *
 * @param around the entry in the middle, or null for the network of all
 * @param strongest the ties that most stories tell, for a table
 * @param opened a tie whose evidence is asked for, or null
 * @param titles of the articles of its evidence
 */
record NetworkView(
        Frame frame,
        @Nullable String around,
        Network network,
        List<Network.Tie> strongest,
        Network.@Nullable Tie opened,
        Map<String, KeptArticle> titles) {
    NetworkView {
        strongest = List.copyOf(strongest);
        titles = Map.copyOf(titles);
    }

    String caption(String node) {
        return network.nodes().stream()
                .filter(each -> each.id().equals(node))
                .map(Network.Node::caption)
                .findFirst()
                .orElse(node);
    }

    String query() {
        return around == null ? "?" : "?around=" + Paths.encoded(around) + "&";
    }

    /** Where the evidence of a tie is. */
    String address(Network.Tie tie) {
        return "/network" + query() + "one=" + Paths.encoded(tie.one()) + "&other=" + Paths.encoded(tie.other())
                + "#evidence";
    }
}
