// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.List;
import org.sightline.watchlist.EntryId;

/**
 * The entries that are one party. Each stays what its list says; the cluster only says that they belong together, and why. It is a
 * machine's view unless every link is a {@link Basis#JUDGEMENT}.
 *
 * @param members by id; one alone where nothing else is the same party
 * @param links what holds the members together; a link for every pair that has a reason, not only for as many as it takes
 * @param leftOut links from a member that had a reason but were not followed, such as to a second entry of one list, or because a
 *     person split them; the first detail of each says why
 */
public record Cluster(List<EntryId> members, List<Link> links, List<Link> leftOut) {
    public Cluster {
        members = members.stream().sorted().toList();
        links = List.copyOf(links);
        leftOut = List.copyOf(leftOut);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a cluster has a member");
        }
    }
}
