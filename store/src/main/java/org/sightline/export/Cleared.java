// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.CodePoints;
import org.sightline.reading.EventPart;
import org.sightline.reading.MentionPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Quote;
import org.sightline.reading.Reading;
import org.sightline.store.Articles;
import org.sightline.store.KeptArticle;
import org.sightline.store.KeptLink;
import org.sightline.store.KeptReading;
import org.sightline.store.LinkJudgement;
import org.sightline.store.Notice;
import org.sightline.store.Selection;

/**
 * What may leave of one article: the listed parties in it, what is said of them, and who decided that they are meant. Whom no list
 * names is in none of its parts but the quotes.
 *
 * @param article the article's own facts, without its authors
 * @param url where it was found; null where no place is known
 * @param reading the reading with listed parties only; a link that counts is accepted there, every other is ambiguous
 * @param links what is exported, by entity of the reading and then by list and entry; never empty
 * @param notices corrections and disputes that stand
 */
record Cleared(
        KeptArticle article,
        @Nullable String url,
        Reading reading,
        Map<String, List<KeptLink>> links,
        List<Notice> notices) {
    /** A listed party in one event. */
    record Part(KeptLink link, ParticipantPart.Role role) {}

    /** Empty where nothing of the article is exported. */
    static Optional<Cleared> of(KeptReading kept, Selection selection, Listed listed) {
        Map<String, List<KeptLink>> links = new TreeMap<>();
        kept.links().stream()
                .filter(selection::takes)
                .sorted(Comparator.comparing(KeptLink::entry).thenComparing(KeptLink::key))
                .forEach(link -> links.computeIfAbsent(link.entity(), entity -> new ArrayList<>())
                        .add(link));
        if (links.isEmpty()) {
            return Optional.empty();
        }
        String url = Stream.concat(
                        Stream.ofNullable(kept.article().url()),
                        kept.places().stream().map(Articles.Carried::url).flatMap(Stream::ofNullable))
                .findFirst()
                .orElse(null);
        Reading reading = new Clearing(kept.reading(), links, listed).reading();
        return Optional.of(new Cleared(kept.article(), url, reading, links, kept.notices()));
    }

    /** All links, in the order of the entities. */
    List<KeptLink> allLinks() {
        return links.values().stream().flatMap(List::stream).toList();
    }

    EventPart event(ClaimPart claim) {
        return reading.events().stream()
                .filter(event -> event.id().equals(claim.event()))
                .findFirst()
                .orElseThrow();
    }

    /** The listed parties in an event, each once a role. */
    List<Part> parts(EventPart event) {
        return event.participants().stream()
                .flatMap(participant -> links.getOrDefault(String.valueOf(participant.entity()), List.of()).stream()
                        .map(link -> new Part(link, participant.role())))
                .distinct()
                .toList();
    }

    /** The first place where the article names the entity; empty where it only describes it. */
    Optional<Quote> named(String entity) {
        CodePoints points = new CodePoints(reading.article().text());
        return reading.mentions().stream()
                .filter(mention -> entity.equals(mention.entity()) && mention.form() == MentionPart.Form.NAME)
                .findFirst()
                .map(mention -> points.quote(points.unit(mention.start()), points.unit(mention.end())));
    }

    /** What stands of the article as a whole, and of one link or claim. */
    List<Notice> notices(String about) {
        return notices.stream()
                .filter(notice -> notice.about().isEmpty() || notice.about().equals(about))
                .toList();
    }

    /** When the last word was said of it, by the machine or by persons. */
    Instant changed() {
        return Stream.of(
                        Stream.of(article.readAt()),
                        notices.stream().map(Notice::at),
                        allLinks().stream()
                                .map(KeptLink::judgement)
                                .flatMap(Stream::ofNullable)
                                .map(LinkJudgement::at))
                .flatMap(each -> each)
                .max(Comparator.naturalOrder())
                .orElse(article.readAt());
    }
}
