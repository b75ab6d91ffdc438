// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.List;
import org.sightline.reading.Quote;
import org.sightline.watchlist.EntryId;

/**
 * Listed parties and how they are told of together. Nobody unlisted is a node.
 *
 * @param nodes by id
 * @param ties by their ends and kind; the first end is the smaller id
 */
public record Network(List<Node> nodes, List<Tie> ties) {
    public Network {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /**
     * A listed party.
     *
     * @param id the smallest of its entries' ids
     * @param schema FollowTheMoney schema name
     * @param entries all that are the party, by id
     * @param subject whether the dossier is about it
     */
    public record Node(String id, String caption, String schema, List<EntryId> entries, boolean subject) {
        public Node {
            entries = List.copyOf(entries);
        }
    }

    /** What ties two parties. */
    public enum Kind {
        /** They are said to have taken part in one happening. */
        EVENT,
        /** One article speaks of both. */
        ARTICLE
    }

    /**
     * That two parties are told of together.
     *
     * @param weight how many stories do so, copies counted as one
     */
    public record Tie(String one, String other, Kind kind, int weight, List<Evidence> evidence) {
        public Tie {
            evidence = List.copyOf(evidence);
            if (one.compareTo(other) >= 0) {
                throw new IllegalArgumentException(one + " does not come before " + other);
            }
        }
    }

    /**
     * The words of one article that tie two parties: what is said of their happening, or where both are named.
     *
     * @param event the event's id in the reading; empty where there is none
     */
    public record Evidence(String story, String article, String event, List<Quote> quotes) {
        public Evidence {
            quotes = List.copyOf(quotes);
        }
    }
}
