// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.CodePoints;
import org.sightline.reading.MentionPart;
import org.sightline.reading.Quote;

/** Who is told of together: in one happening, or with the party in one article. A story counts once, with all its copies. */
final class Ties {
    private final Map<String, Network.Node> nodes = new TreeMap<>();
    private final Map<Ends, List<Network.Evidence>> evidence = new TreeMap<>();

    private Ties() {}

    private record Ends(String one, String other, Network.Kind kind) implements Comparable<Ends> {
        static Ends of(String one, String other, Network.Kind kind) {
            return one.compareTo(other) < 0 ? new Ends(one, other, kind) : new Ends(other, one, kind);
        }

        @Override
        public int compareTo(Ends other) {
            int byOne = one.compareTo(other.one);
            int byOther = byOne != 0 ? byOne : this.other.compareTo(other.other);
            return byOther != 0 ? byOther : kind.compareTo(other.kind);
        }
    }

    /**
     * The network around the party.
     *
     * @param tellings by day
     * @param told what they tell, copies folded; what is only denied ties nobody
     */
    static Network network(List<Telling> tellings, List<Telling.Told> told, Cast cast) {
        Ties ties = new Ties();
        ties.nodes.put(cast.subject().id(), cast.subject());
        tellings.forEach(telling -> ties.article(telling, cast.subject().id()));
        told.stream()
                .map(Telling.Told::report)
                .filter(report -> !report.denied())
                .forEach(report -> ties.event(report, cast.subject().id()));
        List<Network.Tie> all = new ArrayList<>();
        ties.evidence.forEach((ends, words) -> all.add(new Network.Tie(
                ends.one(),
                ends.other(),
                ends.kind(),
                (int) words.stream().map(Network.Evidence::story).distinct().count(),
                words)));
        return new Network(List.copyOf(ties.nodes.values()), all);
    }

    private void event(Report report, String subject) {
        Set<String> parties =
                new TreeSet<>(report.companions().stream().map(Companion::party).toList());
        parties.add(subject);
        List<Quote> quotes = report.claims().stream()
                .flatMap(said -> said.evidence().stream())
                .distinct()
                .toList();
        Network.Evidence words = new Network.Evidence(report.story(), report.article(), report.event(), quotes);
        List<String> ends = List.copyOf(parties);
        for (int i = 0; i < ends.size(); i++) {
            for (int j = i + 1; j < ends.size(); j++) {
                put(Ends.of(ends.get(i), ends.get(j), Network.Kind.EVENT), words);
            }
        }
    }

    private void article(Telling telling, String subject) {
        Map<String, Network.Node> others = telling.others();
        if (others.isEmpty()) {
            return;
        }
        Map<String, MentionPart> mentions = firstMentions(telling);
        Quote own = quote(telling, mentions, telling.entities());
        Set<String> done = new HashSet<>();
        others.forEach((entity, node) -> {
            if (!done.add(node.id())) {
                return;
            }
            nodes.putIfAbsent(node.id(), node);
            Quote other = quote(telling, mentions, Set.of(entity));
            List<Quote> quotes = new ArrayList<>();
            if (own != null && other != null) {
                quotes.add(own);
                quotes.add(other);
            }
            Ends ends = Ends.of(subject, node.id(), Network.Kind.ARTICLE);
            boolean known = evidence.getOrDefault(ends, List.of()).stream()
                    .anyMatch(each -> each.story().equals(telling.story()));
            if (!known) {
                put(ends, new Network.Evidence(telling.story(), telling.article(), "", quotes));
            }
        });
    }

    private void put(Ends ends, Network.Evidence words) {
        evidence.computeIfAbsent(ends, any -> new ArrayList<>()).add(words);
    }

    private static Map<String, MentionPart> firstMentions(Telling telling) {
        Map<String, MentionPart> first = new HashMap<>();
        for (MentionPart mention : telling.reading().mentions()) {
            if (mention.entity() != null && mention.form() == MentionPart.Form.NAME) {
                first.putIfAbsent(mention.entity(), mention);
            }
        }
        return first;
    }

    private static @Nullable Quote quote(
            Telling telling, Map<String, MentionPart> mentions, Collection<String> entities) {
        MentionPart first = null;
        for (String entity : entities) {
            MentionPart mention = mentions.get(entity);
            if (mention != null && (first == null || mention.start() < first.start())) {
                first = mention;
            }
        }
        if (first == null) {
            return null;
        }
        String text = telling.reading().article().text();
        CodePoints points = new CodePoints(text);
        return new Quote(
                first.start(), first.end(), text.substring(points.unit(first.start()), points.unit(first.end())));
    }
}
