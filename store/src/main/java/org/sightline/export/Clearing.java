// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ArticlePart;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EntityPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.LinkPart;
import org.sightline.reading.Reading;
import org.sightline.store.KeptLink;

/** Takes out of a reading whom no list names, and puts persons' word in the place of the machine's. */
final class Clearing {
    /** What stands where a source is somebody who is on no list. */
    static final String SOMEBODY = "a person on no list";

    private final Reading reading;
    private final Map<String, List<KeptLink>> links;
    private final Listed listed;
    private final Map<String, EntityPart> entities = new HashMap<>();
    /** Names of organisations, places and listed parties, which may be told. */
    private final Set<String> open = new HashSet<>();

    /** @param links what is exported, by entity */
    Clearing(Reading reading, Map<String, List<KeptLink>> links, Listed listed) {
        this.reading = reading;
        this.links = links;
        this.listed = listed;
        Set<String> persons = new HashSet<>();
        for (EntityPart entity : reading.entities()) {
            entities.put(entity.id(), entity);
            (isOpen(entity) ? open : persons).add(entity.caption());
        }
        open.removeAll(persons);
        if (reading.article().publisher() != null) {
            open.add(reading.article().publisher());
        }
    }

    Reading reading() {
        List<EventPart> events = reading.events().stream().map(this::event).toList();
        return new Reading(
                reading.provenance(),
                article(),
                reading.regions(),
                reading.mentions().stream()
                        .filter(mention -> mention.entity() != null && links.containsKey(mention.entity()))
                        .toList(),
                reading.entities().stream()
                        .filter(entity -> links.containsKey(entity.id()))
                        .map(this::entity)
                        .toList(),
                List.of(),
                events,
                reading.claims().stream().map(this::claim).toList(),
                List.of());
    }

    private boolean isOpen(EntityPart entity) {
        return links.containsKey(entity.id()) || !entity.schema().equals("Person");
    }

    private ArticlePart article() {
        ArticlePart article = reading.article();
        return new ArticlePart(
                article.id(),
                article.title(),
                List.of(),
                article.publisher(),
                article.url(),
                article.language(),
                article.published(),
                article.text(),
                article.ref());
    }

    private EntityPart entity(EntityPart entity) {
        List<KeptLink> kept = links.getOrDefault(entity.id(), List.of());
        List<LinkPart> parts = entity.links().stream()
                .flatMap(part -> link(part, kept).stream())
                .toList();
        // A list knows better than a story whether something is a ship.
        String schema = kept.stream()
                .filter(KeptLink::accepted)
                .flatMap(link -> listed.schema(link.entry()).stream())
                .findFirst()
                .orElse(entity.schema());
        return new EntityPart(entity.id(), schema, entity.caption(), parts);
    }

    private static List<LinkPart> link(LinkPart part, List<KeptLink> kept) {
        return kept.stream()
                .filter(link -> link.entry().dataset().equals(part.list())
                        && link.entry().entry().equals(part.entry()))
                .limit(1)
                .map(link -> new LinkPart(
                        part.list(),
                        part.entry(),
                        part.caption(),
                        part.score(),
                        link.accepted() ? LinkPart.Decision.ACCEPTED : LinkPart.Decision.AMBIGUOUS,
                        part.status(),
                        part.explanation()))
                .toList();
    }

    private EventPart event(EventPart event) {
        EventPart.PlacePart place = event.place();
        EntityPart where = place == null || place.entity() == null ? null : entities.get(place.entity());
        boolean person = where != null && where.schema().equals("Person");
        return new EventPart(
                event.id(),
                event.type(),
                event.trigger(),
                event.date(),
                place == null || person ? null : new EventPart.PlacePart(null, place.name()),
                event.participants().stream()
                        .filter(participant -> participant.entity() != null && links.containsKey(participant.entity()))
                        .toList(),
                List.of());
    }

    private ClaimPart claim(ClaimPart claim) {
        return new ClaimPart(
                claim.id(),
                claim.event(),
                claim.polarity(),
                claim.modality(),
                claim.sources().stream().map(this::source).distinct().toList(),
                claim.evidence());
    }

    private ClaimPart.SourcePart source(ClaimPart.SourcePart source) {
        EntityPart entity = source.entity() == null ? null : entities.get(source.entity());
        String via = source.via() != null && isTold(source.via(), null) ? source.via() : null;
        if (!isTold(source.name(), entity)) {
            return new ClaimPart.SourcePart(SOMEBODY, null, "", via);
        }
        boolean kept = entity != null && links.containsKey(entity.id());
        return new ClaimPart.SourcePart(
                source.name(), kept ? Objects.requireNonNull(entity).id() : null, source.cue(), via);
    }

    /** Whether a source's name may be told: it is no person's, or a listed one's. Words without a capital are no name. */
    private boolean isTold(String name, @Nullable EntityPart entity) {
        if (entity != null) {
            return isOpen(entity);
        }
        return name.isEmpty()
                || open.contains(name)
                || name.codePoints().allMatch(point -> !Character.isLetter(point) || Character.isLowerCase(point));
    }
}
