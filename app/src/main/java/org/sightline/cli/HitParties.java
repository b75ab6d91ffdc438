// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Explanation;
import org.sightline.match.Match;
import org.sightline.party.Cluster;
import org.sightline.party.Clusters;
import org.sightline.party.Judgements;
import org.sightline.party.Link;
import org.sightline.report.Plain;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.Listings;

/**
 * Which hits of a screening are one party. Hits keep their order, their scores and their number: a program sees each, with the
 * others named; a person sees the first of a party, with the others beneath it. What is one party is looked up with the first hit, so
 * that a name without one costs nothing. Not safe for use by several threads.
 */
final class HitParties {
    private final Listings listings;
    private final Supplier<Judgements> judgements;
    private @Nullable Clusters clusters;

    /** @param judgements what persons said of entries, asked for once, with the first hit */
    HitParties(Listings listings, Supplier<Judgements> judgements) {
        this.listings = listings;
        this.judgements = judgements;
    }

    /** The entries of other lists, or of the same, that are one party with this hit, by id. */
    List<EntryId> others(Match hit) {
        EntryId id = hit.entry().id();
        return clusters().members(id).stream()
                .filter(member -> !member.equals(id))
                .toList();
    }

    /** Whether a hit before this one is the same party, so that a person has seen this one beneath it. */
    boolean shownBefore(Match hit, List<Match> hits) {
        EntryId id = hit.entry().id();
        List<EntryId> others = others(hit);
        return hits.stream()
                .takeWhile(before -> !before.entry().id().equals(id))
                .anyMatch(before -> others.contains(before.entry().id()));
    }

    /** A line for each entry that is one party with a hit, also of those that are no hits: id, caption, score, reasons. */
    String alsoOn(Match hit, List<Match> hits) {
        List<EntryId> others = others(hit);
        if (others.isEmpty()) {
            return "";
        }
        Cluster cluster = clusters().cluster(hit.entry().id());
        StringBuilder text = new StringBuilder();
        for (EntryId other : others) {
            String caption =
                    listings.entry(other).map(entry -> entry.entity().caption()).orElse("");
            String score = hits.stream()
                    .filter(each -> each.entry().id().equals(other))
                    .findFirst()
                    .map(each -> String.format(Locale.ROOT, ", %.2f", each.score()))
                    .orElse("");
            text.append("        also on: ").append(other).append("  ").append(Plain.line(caption));
            text.append(score).append(reasons(cluster, hit.entry().id(), other)).append('\n');
        }
        return text.toString();
    }

    /** Names the other entries of the party in a result for programs: {@code party}, empty where there are none. */
    void addTo(ObjectNode result, Match hit) {
        ArrayNode party = result.putArray("party");
        others(hit).forEach(other -> party.add(other.toString()));
    }

    /** Why an entry belongs to the party: the link to the hit itself where there is one, else any other of its links. */
    private static String reasons(Cluster cluster, EntryId hit, EntryId other) {
        List<Link> ofOther = cluster.links().stream()
                .filter(link -> link.one().equals(other) || link.other().equals(other))
                .toList();
        Optional<Link> direct = ofOther.stream()
                .filter(link -> link.one().equals(hit) || link.other().equals(hit))
                .findFirst();
        return direct.or(() -> ofOther.stream().findFirst())
                .map(link -> " (" + Plain.line(reasons(link.why())) + ")")
                .orElse("");
    }

    private static String reasons(Explanation why) {
        String details = why.details().stream().map(Explanation::description).collect(Collectors.joining("; "));
        return details.isEmpty() ? why.description() : why.description() + ": " + details;
    }

    private Clusters clusters() {
        Clusters known = clusters;
        if (known == null) {
            known = Clusters.of(listings, judgements.get());
            clusters = known;
        }
        return known;
    }
}
