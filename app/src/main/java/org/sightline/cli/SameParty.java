// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.match.Explanation;
import org.sightline.party.Cluster;
import org.sightline.party.Clusters;
import org.sightline.party.Judgements;
import org.sightline.party.Link;
import org.sightline.report.Plain;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.ListStatus;
import org.sightline.watchlist.Listings;

/**
 * The entries that are one party with a given one, for people and programs.
 *
 * @param asked the entry that was asked for
 * @param cluster what it belongs to
 * @param captions of the members in force
 * @param statuses of the members on the day asked about
 */
record SameParty(
        EntryId asked, Cluster cluster, Map<EntryId, String> captions, Map<EntryId, ListStatus.Value> statuses) {
    static SameParty of(EntryId asked, LocalDate day, Listings listings, Judgements judgements) {
        if (listings.entry(asked).isEmpty()) {
            // an entry that is listed no more has no fellows among those in force
            return new SameParty(asked, new Cluster(List.of(asked), List.of(), List.of()), Map.of(), Map.of());
        }
        Cluster cluster = Clusters.of(listings, judgements).cluster(asked);
        Map<EntryId, String> captions = new TreeMap<>();
        Map<EntryId, ListStatus.Value> statuses = new TreeMap<>();
        for (EntryId member : cluster.members()) {
            captions.put(
                    member,
                    listings.entry(member)
                            .map(ListEntry::entity)
                            .map(entity -> entity.caption())
                            .orElse(""));
            statuses.put(member, listings.status(member, day, day).value());
        }
        return new SameParty(asked, cluster, captions, statuses);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (EntryId member : cluster.members()) {
            if (member.equals(asked)) {
                continue;
            }
            text.append("same party: ").append(member).append("  ");
            text.append(Plain.line(captions.getOrDefault(member, ""))).append(", ");
            text.append(Words.of(statuses.getOrDefault(member, ListStatus.Value.UNKNOWN)));
            text.append('\n');
        }
        cluster.links().forEach(link -> reasons(text, "  because ", link));
        cluster.leftOut().forEach(link -> reasons(text, "not joined: ", link));
        return text.toString();
    }

    void addTo(ObjectNode line) {
        ObjectNode node = line.putObject("cluster");
        ArrayNode members = node.putArray("members");
        for (EntryId member : cluster.members()) {
            members.addObject()
                    .put("id", member.toString())
                    .put("caption", captions.getOrDefault(member, ""))
                    .put("status", Words.of(statuses.getOrDefault(member, ListStatus.Value.UNKNOWN)));
        }
        links(node.putArray("links"), cluster.links());
        links(node.putArray("leftOut"), cluster.leftOut());
    }

    private static void reasons(StringBuilder text, String begin, Link link) {
        text.append(begin).append(link.one()).append(" ~ ").append(link.other());
        text.append(": ").append(Plain.line(link.why().description())).append('\n');
        link.why().details().forEach(detail -> text.append("    ")
                .append(Plain.line(detail.description()))
                .append('\n'));
    }

    private static void links(ArrayNode array, List<Link> links) {
        for (Link link : links) {
            ObjectNode node = array.addObject()
                    .put("one", link.one().toString())
                    .put("other", link.other().toString())
                    .put("basis", Words.of(link.basis()));
            node.set("why", tree(link.why()));
        }
    }

    private static ObjectNode tree(Explanation explanation) {
        ObjectNode node = EntityJson.node()
                .put("value", explanation.value())
                .put("description", explanation.description());
        ArrayNode details = node.putArray("details");
        explanation.details().forEach(detail -> details.add(tree(detail)));
        return node;
    }
}
