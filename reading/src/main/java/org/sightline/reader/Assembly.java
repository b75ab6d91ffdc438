// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Thing;
import org.sightline.article.Article;
import org.sightline.article.Region;
import org.sightline.article.Span;
import org.sightline.extract.date.DateInterval;
import org.sightline.extract.date.DateMention;
import org.sightline.extract.event.EventMention;
import org.sightline.extract.event.Place;
import org.sightline.extract.role.RoleMention;
import org.sightline.link.Link;
import org.sightline.reading.ArticlePart;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.CodePoints;
import org.sightline.reading.EntityPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.Interval;
import org.sightline.reading.LinkPart;
import org.sightline.reading.MentionPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Provenance;
import org.sightline.reading.Quote;
import org.sightline.reading.Reading;
import org.sightline.reading.RegionPart;
import org.sightline.reading.RolePart;

/** Puts what the other rooms found into the contract's words: ids, code points, text order. */
final class Assembly {
    private final Article article;
    private final Annotation annotation;
    private final Provenance provenance;
    private final CodePoints points;
    /** captions of organisations that are named in no mention, only in a role's words */
    private final List<String> unmentioned = new ArrayList<>();

    Assembly(Article article, Annotation annotation, Provenance provenance) {
        this.article = article;
        this.annotation = annotation;
        this.provenance = provenance;
        this.points = new CodePoints(article.text());
    }

    Reading reading(
            List<DateMention> dates,
            List<RoleMention> offices,
            List<Happening> happenings,
            List<List<Link>> links,
            StatusRows status) {
        List<RolePart> roles = offices.stream().map(this::role).toList();
        Claims claims = new Claims(article, annotation, points);
        List<EventPart> events = new ArrayList<>();
        List<ClaimPart> told = new ArrayList<>();
        for (Happening happening : happenings) {
            EventPart event = event("v" + (events.size() + 1), happening);
            events.add(event);
            told.addAll(claims.of(event.id(), happening));
        }
        return new Reading(
                provenance,
                article(),
                regions(),
                mentions(dates),
                entities(links, happenings, status),
                roles,
                events,
                told,
                Conflicts.of(events, told));
    }

    private ArticlePart article() {
        return new ArticlePart(
                article.id(),
                article.title(),
                article.byline(),
                article.publisher(),
                article.url(),
                article.language(),
                new ArticlePart.Published(
                        article.published().date(),
                        ArticlePart.Published.Basis.valueOf(
                                article.published().basis().name())),
                article.text(),
                article.ref());
    }

    private List<RegionPart> regions() {
        return article.regions().stream()
                .map(region -> new RegionPart(
                        RegionPart.Kind.valueOf(region.kind().name()),
                        points.of(region.span().start()),
                        points.of(region.span().end())))
                .toList();
    }

    private List<MentionPart> mentions(List<DateMention> dates) {
        record Found(
                Span span,
                MentionPart.Type type,
                MentionPart.Form form,
                @Nullable String entity) {}
        List<Found> found = new ArrayList<>();
        for (Mention mention : annotation.mentions()) {
            found.add(new Found(
                    mention.span(),
                    MentionPart.Type.valueOf(mention.type().name()),
                    MentionPart.Form.valueOf(mention.form().name()),
                    entity(mention.thing())));
        }
        for (DateMention date : dates) {
            found.add(new Found(date.span(), MentionPart.Type.DATE, MentionPart.Form.NAME, null));
        }
        found.sort(Comparator.comparing(Found::span));
        List<MentionPart> parts = new ArrayList<>();
        for (Found mention : found) {
            parts.add(new MentionPart(
                    "m" + (parts.size() + 1),
                    points.of(mention.span().start()),
                    points.of(mention.span().end()),
                    mention.type(),
                    mention.form(),
                    mention.entity()));
        }
        return parts;
    }

    private static @Nullable String entity(int thing) {
        return thing < 0 ? null : "e" + (thing + 1);
    }

    private List<EntityPart> entities(List<List<Link>> links, List<Happening> happenings, StatusRows status) {
        Set<Integer> authors = authors();
        List<EntityPart> parts = new ArrayList<>();
        for (int i = 0; i < annotation.things().size(); i++) {
            Thing thing = annotation.things().get(i);
            List<LinkPart> mine = new ArrayList<>();
            for (Link link : authors.contains(i) ? List.<Link>of() : links.get(i)) {
                mine.add(new LinkPart(
                        link.entry().id().dataset(),
                        link.entry().id().entry(),
                        link.caption(),
                        link.score(),
                        LinkPart.Decision.valueOf(link.decision().name()),
                        status.of(
                                link.entry().id(),
                                i,
                                happenings,
                                article.published().date()),
                        link.explanation()));
            }
            parts.add(new EntityPart("e" + (i + 1), schema(thing.type()), thing.caption(), mine));
        }
        for (String name : unmentioned) {
            parts.add(new EntityPart("e" + (parts.size() + 1), "Organization", name, List.of()));
        }
        return parts;
    }

    /** Who is named in bylines only: he wrote the story and is not in it. */
    private Set<Integer> authors() {
        Set<Integer> inBylines = new TreeSet<>();
        Set<Integer> elsewhere = new TreeSet<>();
        List<Region> bylines = article.regions(Region.Kind.BYLINE).toList();
        for (Mention mention : annotation.mentions()) {
            boolean byline = bylines.stream().anyMatch(region -> region.span().contains(mention.span()));
            (byline ? inBylines : elsewhere).add(mention.thing());
        }
        inBylines.removeAll(elsewhere);
        return inBylines;
    }

    /** FollowTheMoney's schema, or the contract's word where it has none. */
    private static String schema(MentionType type) {
        return switch (type) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case VESSEL -> "Vessel";
            case EVENT -> "Event";
            case PLACE -> "Place";
            case EQUIPMENT -> "Equipment";
            case ROLE -> "Role";
            case DATE -> "Date";
        };
    }

    private EventPart event(String id, Happening happening) {
        EventMention first = happening.first();
        Place place = happening.place();
        DateInterval date = happening.date();
        List<ParticipantPart> participants = happening.fullest().participants().stream()
                .map(participant -> new ParticipantPart(
                        entity(participant.mention().thing()),
                        participant.role(),
                        annotation.things().get(participant.mention().thing()).caption()))
                .toList();
        List<String> equipment = new ArrayList<>();
        for (Telling telling : happening.tellings()) {
            for (Mention mention : telling.event().equipment()) {
                String machine = entity(mention.thing());
                if (machine != null && !equipment.contains(machine)) {
                    equipment.add(machine);
                }
            }
        }
        return new EventPart(
                id,
                first.type(),
                quote(first.triggerSpan()),
                interval(date),
                place == null ? null : new EventPart.PlacePart(entity(place.thing()), place.name()),
                participants,
                equipment);
    }

    private RolePart role(RoleMention role) {
        List<String> chain = new ArrayList<>();
        for (RoleMention.Body body : role.bodies()) {
            chain.add(body(body));
        }
        return new RolePart(
                "e" + (role.person() + 1),
                role.title(),
                chain.isEmpty() ? null : chain.get(0),
                chain.isEmpty() ? chain : chain.subList(1, chain.size()),
                RolePart.State.valueOf(role.state().name()),
                interval(role.date()),
                points.of(role.span().start()),
                points.of(role.span().end()));
    }

    private String body(RoleMention.Body body) {
        if (body.thing() >= 0) {
            return "e" + (body.thing() + 1);
        }
        int known = unmentioned.indexOf(body.name());
        if (known < 0) {
            unmentioned.add(body.name());
            known = unmentioned.size() - 1;
        }
        return "e" + (annotation.things().size() + known + 1);
    }

    static @Nullable Interval interval(@Nullable DateInterval date) {
        return date == null
                ? null
                : new Interval(
                        date.text(),
                        date.start(),
                        date.end(),
                        Interval.Basis.valueOf(date.basis().name()));
    }

    private Quote quote(Span span) {
        return points.quote(span.start(), span.end());
    }
}
