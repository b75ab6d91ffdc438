// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.dossier.Dossier;
import org.sightline.dossier.Network;
import org.sightline.dossier.Question;
import org.sightline.dossier.Reporter;
import org.sightline.dossier.Said;
import org.sightline.dossier.Sighting;
import org.sightline.dossier.Story;
import org.sightline.reading.ClaimPart;
import org.sightline.report.Words;
import org.sightline.store.Notice;
import org.sightline.watchlist.EntryId;

/** The page of one listed party. */
record DossierView(Frame frame, Dossier dossier, Timeline timeline) {
    private static final List<String> FACTS = List.of(
            "birthDate",
            "birthPlace",
            "nationality",
            "country",
            "jurisdiction",
            "position",
            "gender",
            "flag",
            "imoNumber");

    EntryId asked() {
        return dossier.party().asked();
    }

    /** Other names of the party, over all of its entries. */
    List<String> names() {
        return dossier.party().entries().stream()
                .flatMap(each -> each.entry().entity().strongNames().stream())
                .distinct()
                .filter(name -> !name.equals(dossier.party().caption()))
                .toList();
    }

    /** What the lists say of the party, by property. */
    Map<String, List<String>> facts() {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        for (String property : FACTS) {
            List<String> values = dossier.party().entries().stream()
                    .flatMap(each -> each.entry().entity().values(property).stream())
                    .map(value -> Labels.value(property, value))
                    .distinct()
                    .toList();
            if (!values.isEmpty()) {
                facts.put(property, values);
            }
        }
        return facts;
    }

    /** The question as parameters of an address. */
    String query() {
        return "?on=" + dossier.asked().on() + (dossier.asked().known() == Question.Known.KEPT ? "&known=kept" : "")
                + (dossier.asked().all() ? "&all=yes" : "");
    }

    String address(String file) {
        return Paths.party(asked()) + (file.isEmpty() ? "" : "/" + file) + query();
    }

    /** The same page with another stretch of time drawn. */
    String address(Timeline other) {
        return address("") + "&from=" + other.from() + "&to=" + other.to() + "#time";
    }

    static String when(Sighting sighting) {
        return sighting.from() == null || sighting.to() == null
                ? "undated"
                : Words.interval(sighting.from(), sighting.to());
    }

    static String style(Said said) {
        return Words.modality(said.modality()) + (said.polarity() == ClaimPart.Polarity.NEGATIVE ? " negative" : "");
    }

    static String sources(Said said) {
        return said.sources().stream()
                .map(source -> Words.source(source.name(), source.cue(), source.via()))
                .collect(Collectors.joining("; "));
    }

    static String reporter(Reporter reporter) {
        if (reporter.name() == null) {
            return "persons who are on no list";
        }
        return reporter.name().isEmpty() ? "articles without a publisher" : reporter.name();
    }

    static String title(Story.Told told) {
        return told.title() == null ? "An article without a title" : told.title();
    }

    /** The article of an id, which may be a copy. */
    Map<String, Story.Told> articles() {
        Map<String, Story.Told> articles = new HashMap<>();
        for (Story story : dossier.stories()) {
            articles.put(story.article().id(), story.article());
            story.copies().forEach(copy -> articles.put(copy.article().id(), copy.article()));
        }
        return articles;
    }

    /** A party that is told of together with this one. */
    record Companion(Network.Node node, int events, int articles, List<Network.Evidence> evidence) {}

    /** Those of most stories first. */
    List<Companion> companions() {
        Map<String, List<Network.Tie>> ties = new HashMap<>();
        String subject = dossier.network().nodes().stream()
                .filter(Network.Node::subject)
                .map(Network.Node::id)
                .findFirst()
                .orElse("");
        for (Network.Tie tie : dossier.network().ties()) {
            if (tie.one().equals(subject) || tie.other().equals(subject)) {
                String other = tie.one().equals(subject) ? tie.other() : tie.one();
                ties.computeIfAbsent(other, any -> new ArrayList<>()).add(tie);
            }
        }
        return dossier.network().nodes().stream()
                .filter(node -> ties.containsKey(node.id()))
                .map(node -> companion(node, ties.getOrDefault(node.id(), List.of())))
                .sorted((one, other) -> other.events() * 1000 + other.articles() - one.events() * 1000 - one.articles())
                .toList();
    }

    private static Companion companion(Network.Node node, List<Network.Tie> ties) {
        return new Companion(
                node,
                weight(ties, Network.Kind.EVENT),
                weight(ties, Network.Kind.ARTICLE),
                ties.stream().flatMap(tie -> tie.evidence().stream()).limit(3).toList());
    }

    private static int weight(List<Network.Tie> ties, Network.Kind kind) {
        return ties.stream()
                .filter(tie -> tie.kind() == kind)
                .mapToInt(Network.Tie::weight)
                .sum();
    }

    /** What was left out, each with why. */
    List<String> left() {
        List<String> left = new ArrayList<>();
        add(left, dossier.left().open(), "may speak of this party and wait to be judged");
        add(left, dossier.left().rejected(), "with a like name speak of others");
        add(left, dossier.left().later(), "came later than the day asked about");
        return left;
    }

    private static void add(List<String> left, int count, String words) {
        if (count > 0) {
            left.add((count == 1 ? "1 article " : count + " articles ") + words);
        }
    }

    static String notice(Notice notice) {
        return Labels.words(notice.kind()) + " by " + notice.who() + ": " + notice.words();
    }
}
