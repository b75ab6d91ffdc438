// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.EventType;
import org.sightline.reading.Interval;
import org.sightline.reading.Quote;
import org.sightline.store.KeptLink;
import org.sightline.store.LinkJudgement;
import org.sightline.store.Notice;

/**
 * One article in STIX: a relationship for each link, with an opinion where a person judged it; for each claim and party a sighting, or
 * a note where nobody says that the party was seen; a relationship for each two parties of one claim; a note for each correction or
 * dispute; and the report that refers to all of these.
 */
final class StixArticle {
    /** Where somebody is there. To be listed, appointed or accused is to be spoken of. */
    private static final Set<EventType> SEEN =
            EnumSet.of(EventType.APPEARANCE, EventType.MEETING, EventType.TEST, EventType.TRANSFER);

    private final Cleared cleared;
    private final StixPlaces places;
    private final Consumer<StixObject> out;
    private final String report;
    private final Instant made;
    private final List<StixObject> objects = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    /** What a notice may be about: links by key, claims by id. */
    private final Map<String, List<String>> about = new HashMap<>();

    StixArticle(Cleared cleared, StixPlaces places, Consumer<StixObject> out) {
        this.cleared = cleared;
        this.places = places;
        this.out = out;
        this.report = StixIds.of("report", cleared.article().id());
        this.made = cleared.article().firstKept();
    }

    void write() {
        cleared.links().forEach((entity, links) -> links.forEach(link -> link(entity, link)));
        for (ClaimPart claim : cleared.reading().claims()) {
            claim(claim);
        }
        cleared.notices().forEach(this::notice);
        out.accept(report());
        objects.forEach(out);
    }

    private StixObject report() {
        String title = cleared.article().title();
        var published = cleared.article().published();
        StixObject object = new StixObject("report", report, made, cleared.changed())
                .put(
                        "name",
                        title == null || title.isBlank() ? cleared.article().id() : title)
                .put("published", published.date() == null ? made : StixObject.begin(published.date()))
                .put(
                        "lang",
                        cleared.article().language().equals("und")
                                ? null
                                : cleared.article().language())
                .put("object_refs", references)
                .ours("article_id", cleared.article().id())
                .ours("publisher", cleared.article().publisher())
                .ours("published_basis", Terms.of(published.basis()));
        if (cleared.url() != null) {
            String publisher = cleared.article().publisher();
            object.reference(publisher == null || publisher.isBlank() ? "news" : publisher, "url", cleared.url());
        }
        return object;
    }

    private void add(StixObject object) {
        objects.add(object);
        references.add(object.id());
    }

    private StixObject object(String type, Object... parts) {
        return new StixObject(type, StixIds.of(type, parts), made, cleared.changed());
    }

    private void link(String entity, KeptLink link) {
        String party = StixExport.identity(link.entry());
        if (!references.contains(party)) {
            references.add(party);
        }
        StixObject object = object("relationship", cleared.article().id(), link.key(), entity)
                .put("relationship_type", "related-to")
                .put("source_ref", report)
                .put("target_ref", party)
                .put("description", "The article speaks of “" + link.name() + "”: " + link.standing() + ".")
                .put("labels", List.of(link.accepted() ? "named-in" : "undecided"))
                .put("confidence", (int) Math.round(link.score() * 100));
        decided(object, link).ours("name_as_written", link.name()).ours("link_key", link.key());
        cleared.named(entity)
                .ifPresent(quote -> object.ours("quotes", List.of(quote.text()))
                        .ours("spans", List.of(quote.start() + ".." + quote.end())));
        about.computeIfAbsent(link.key(), key -> new ArrayList<>()).add(object.id());
        add(object);
        if (link.judgement() != null) {
            opinion(object.id(), link.judgement());
        }
    }

    private void opinion(String link, LinkJudgement judgement) {
        String verdict = switch (judgement.verdict()) {
            case ACCEPT -> "agree";
            case REJECT -> "disagree";
            case UNSURE, UNDO -> "neutral";
        };
        String id = StixIds.of("opinion", link, judgement.who(), judgement.at(), judgement.verdict());
        add(new StixObject("opinion", id, judgement.at(), judgement.at())
                .put("opinion", verdict)
                .put("explanation", judgement.note())
                .put("authors", List.of(judgement.who()))
                .put("object_refs", List.of(link)));
    }

    private void claim(ClaimPart claim) {
        EventPart event = cleared.event(claim);
        List<Cleared.Part> parts = cleared.parts(event).stream()
                .filter(part -> part.link().accepted())
                .toList();
        for (Cleared.Part part : parts) {
            StixObject object = isSeen(claim, event) ? sighting(claim, event, part) : said(claim, event, part);
            said(object, claim, event);
            decided(object, part.link()).ours("party_role", Terms.of(part.role()));
            about.computeIfAbsent(claim.id(), key -> new ArrayList<>()).add(object.id());
            add(object);
        }
        if (claim.polarity() == ClaimPart.Polarity.POSITIVE) {
            for (int i = 0; i < parts.size(); i++) {
                for (Cleared.Part other : parts.subList(i + 1, parts.size())) {
                    together(claim, event, parts.get(i).link(), other.link());
                }
            }
        }
    }

    private static boolean isSeen(ClaimPart claim, EventPart event) {
        return SEEN.contains(event.type())
                && claim.polarity() == ClaimPart.Polarity.POSITIVE
                && claim.modality() != ClaimPart.Modality.PLANNED;
    }

    private StixObject sighting(ClaimPart claim, EventPart event, Cleared.Part part) {
        StixObject object = object(
                        "sighting",
                        cleared.article().id(),
                        claim.id(),
                        part.link().entry(),
                        part.role())
                .put("sighting_of_ref", StixExport.identity(part.link().entry()))
                .put("description", words(claim, event, part));
        @Nullable Interval date = event.date();
        if (date != null) {
            object.put("first_seen", StixObject.begin(date.start())).put("last_seen", StixObject.end(date.end()));
        }
        if (event.place() != null) {
            places.named(event.place().name()).ifPresent(location -> {
                object.put("where_sighted_refs", List.of(location));
                if (!references.contains(location)) {
                    references.add(location);
                }
            });
        }
        return object;
    }

    private StixObject said(ClaimPart claim, EventPart event, Cleared.Part part) {
        return object("note", cleared.article().id(), claim.id(), part.link().entry(), part.role())
                .put("abstract", Terms.of(event.type()))
                .put("content", words(claim, event, part))
                .put("object_refs", List.of(StixExport.identity(part.link().entry()), report));
    }

    /** What is said comes before whom it is said of, so that nobody takes for a fact what is none. */
    private String words(ClaimPart claim, EventPart event, Cleared.Part part) {
        return Terms.said(claim, cleared) + ". " + Terms.of(event.type()) + ", as " + Terms.of(part.role()) + ": “"
                + claim.evidence().get(0).text() + "” (" + part.link().standing() + ")";
    }

    private void together(ClaimPart claim, EventPart event, KeptLink one, KeptLink other) {
        if (one.entity().equals(other.entity()) || one.entry().equals(other.entry())) {
            return;
        }
        boolean ordered = one.entry().compareTo(other.entry()) < 0;
        KeptLink source = ordered ? one : other;
        KeptLink target = ordered ? other : one;
        String id = StixIds.of("relationship", cleared.article().id(), claim.id(), source.entry(), target.entry());
        if (references.contains(id)) {
            return;
        }
        StixObject object = new StixObject("relationship", id, made, cleared.changed())
                .put("relationship_type", "related-to")
                .put("source_ref", StixExport.identity(source.entry()))
                .put("target_ref", StixExport.identity(target.entry()))
                .put("description", Terms.said(claim, cleared) + ". Both in one " + Terms.of(event.type()) + ".");
        said(object, claim, event);
        object.ours("standing", List.of(source.standing(), target.standing()));
        add(object);
    }

    private void said(StixObject object, ClaimPart claim, EventPart event) {
        @Nullable Interval date = event.date();
        object.put("labels", List.of(Terms.of(claim.modality()), Terms.of(claim.polarity())))
                .ours("claim_id", claim.id())
                .ours("event_type", Terms.of(event.type()))
                .ours("event_from", date == null ? null : date.start())
                .ours("event_to", date == null ? null : date.end())
                .ours(
                        "event_place",
                        event.place() == null ? null : event.place().name())
                .ours("modality", Terms.of(claim.modality()))
                .ours("polarity", Terms.of(claim.polarity()))
                .ours("claim_sources", Terms.sources(claim, cleared))
                .ours("quotes", claim.evidence().stream().map(Quote::text).toList())
                .ours(
                        "spans",
                        claim.evidence().stream()
                                .map(quote -> quote.start() + ".." + quote.end())
                                .toList());
    }

    private static StixObject decided(StixObject object, KeptLink link) {
        return object.ours("decision", link.decision()).ours("standing", link.standing());
    }

    private void notice(Notice notice) {
        String id = StixIds.of(
                "note",
                cleared.article().id(),
                notice.about(),
                notice.kind(),
                notice.who(),
                notice.at(),
                notice.words());
        add(new StixObject("note", id, notice.at(), notice.at())
                .put("abstract", Terms.of(notice.kind()))
                .put("content", notice.words())
                .put("authors", List.of(notice.who()))
                .put("object_refs", about.getOrDefault(notice.about(), List.of(report))));
    }
}
