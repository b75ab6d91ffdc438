// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sightline.match.Match;
import org.sightline.party.Clusters;
import org.sightline.report.Plain;
import org.sightline.screen.Screener;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.Listings;

/** Whom a person means: an entry by its id, or the one party that a name fits. */
final class PartySought {
    private static final double LEAST = 0.7;
    /** A name that fits so well is meant, whatever else is like it. */
    private static final double SURE = 0.9;

    private static final int SHOWN = 20;

    private final Terminal terminal;
    private final Listings listings;
    private final Clusters clusters;

    PartySought(Terminal terminal, Listings listings, Clusters clusters) {
        this.terminal = terminal;
        this.listings = listings;
        this.clusters = clusters;
    }

    /**
     * The entry that is meant.
     *
     * @throws Failure when none is, or several are, which are then told
     */
    EntryId entry(String asked) {
        if (asked.indexOf(':') > 0
                && listings.releases().stream().anyMatch(release -> asked.startsWith(release.dataset() + ":"))) {
            return ListsInForce.entryId(asked);
        }
        Map<EntryId, Match> parties = parties(asked);
        if (parties.isEmpty()) {
            throw new Failure(
                    Exit.NOTHING,
                    "no entry of these lists is like '" + Plain.line(asked) + "': dossiers are of listed parties only");
        }
        List<Match> sure =
                parties.values().stream().filter(hit -> hit.score() >= SURE).toList();
        List<Match> meant = sure.isEmpty() ? List.copyOf(parties.values()) : sure;
        if (meant.size() == 1) {
            return meant.get(0).entry().id();
        }
        terminal.say("Several parties are like '" + Plain.line(asked) + "':");
        for (Match hit : meant) {
            terminal.say(String.format(
                    Locale.ROOT,
                    "  %s  %s, %.2f",
                    hit.entry().id(),
                    Plain.line(hit.entry().entity().caption()),
                    hit.score()));
        }
        throw new Failure(Exit.USAGE, "say which party is meant, by its DATASET:ENTRY");
    }

    /** The best hit of each party, the best first; an entry that is listed no more is found by its id only. */
    private Map<EntryId, Match> parties(String name) {
        Map<EntryId, Match> parties = new LinkedHashMap<>();
        for (Match hit : new Screener(listings).screen(name, LEAST, SHOWN)) {
            parties.putIfAbsent(clusters.members(hit.entry().id()).get(0), hit);
        }
        return parties;
    }
}
