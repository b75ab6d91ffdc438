// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EntityPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Reading;
import org.sightline.store.KeptLink;
import org.sightline.store.KeptReading;
import org.sightline.store.SourceNames;

/** What one article tells of the party. */
final class Telling {
    /** By the day of telling; ids break ties, so that nothing hangs on the order of the input. */
    static final Comparator<Telling> BY_DAY = Comparator.<Telling, LocalDate>comparing(
                    telling -> Question.told(telling.kept.article()))
            .thenComparing(telling -> telling.kept.article().firstKept())
            .thenComparing(telling -> telling.kept.article().id());

    private final KeptReading kept;
    private final Question question;
    private final String story;
    private final Map<String, EntityPart> entities = new HashMap<>();
    private final Map<String, List<Match>> own = new HashMap<>();
    private final Map<String, Network.Node> others = new LinkedHashMap<>();

    /** @param story the id of the story that the article is of */
    Telling(KeptReading kept, Question question, String story, Cast cast) {
        this.kept = kept;
        this.question = question;
        this.story = story;
        kept.reading().entities().forEach(entity -> entities.put(entity.id(), entity));
        kept.links().stream()
                .filter(question::counts)
                .map(question::asItWas)
                .sorted(Comparator.comparingDouble((KeptLink link) -> -link.score())
                        .thenComparing(KeptLink::entry))
                .forEach(link -> add(link, cast));
    }

    private void add(KeptLink link, Cast cast) {
        EntityPart entity = entities.get(link.entity());
        Network.Node node = cast.of(link.entry(), link.caption(), entity == null ? "LegalEntity" : entity.schema());
        if (!node.subject()) {
            others.putIfAbsent(link.entity(), node);
            return;
        }
        own.computeIfAbsent(link.entity(), any -> new ArrayList<>())
                .add(new Match(
                        link.key(),
                        link.entry(),
                        link.name(),
                        link.decision(),
                        link.score(),
                        link.standing(),
                        link.accepted(),
                        Notices.about(kept, link.key(), question)));
    }

    /** Whether the article speaks of the party at all. */
    boolean isOfParty() {
        return !own.isEmpty();
    }

    KeptReading kept() {
        return kept;
    }

    Reading reading() {
        return kept.reading();
    }

    String article() {
        return kept.article().id();
    }

    String story() {
        return story;
    }

    /** Why the entity is the party; empty where it is not. */
    List<Match> matches(String entity) {
        return own.getOrDefault(entity, List.of());
    }

    /** Entities that are the party. */
    Set<String> entities() {
        return own.keySet();
    }

    /** Other listed parties in the article, by entity; an entity that may be the party itself is none of them. */
    Map<String, Network.Node> others() {
        Map<String, Network.Node> apart = new LinkedHashMap<>(others);
        apart.keySet().removeAll(own.keySet());
        return apart;
    }

    String caption(String entity) {
        EntityPart part = entities.get(entity);
        return part == null ? entity : part.caption();
    }

    /** What the article tells of events that the party took part in, in the order of the text. */
    List<Told> reports() {
        Map<String, List<ClaimPart>> claims = new HashMap<>();
        reading()
                .claims()
                .forEach(claim -> claims.computeIfAbsent(claim.event(), any -> new ArrayList<>())
                        .add(claim));
        SourceNames names = new SourceNames(reading());
        Map<String, Network.Node> listed = others();
        List<Told> reports = new ArrayList<>();
        for (EventPart event : reading().events()) {
            List<ClaimPart> said = claims.getOrDefault(event.id(), List.of());
            EnumSet<ParticipantPart.Role> roles = EnumSet.noneOf(ParticipantPart.Role.class);
            Set<Match> matches = new LinkedHashSet<>();
            Set<Companion> companions = new LinkedHashSet<>();
            for (ParticipantPart participant : event.participants()) {
                String entity = participant.entity();
                if (entity == null) {
                    continue;
                }
                if (own.containsKey(entity)) {
                    roles.add(participant.role());
                    matches.addAll(matches(entity));
                }
                Network.Node other = listed.get(entity);
                if (other != null) {
                    companions.add(new Companion(other.id(), caption(entity), participant.role()));
                }
            }
            if (!matches.isEmpty() && !said.isEmpty()) {
                reports.add(new Told(event, report(event, roles, matches, companions, said, names)));
            }
        }
        return reports;
    }

    /** A report and its event. */
    record Told(EventPart event, Report report) {}

    private Report report(
            EventPart event,
            Set<ParticipantPart.Role> roles,
            Set<Match> matches,
            Set<Companion> companions,
            List<ClaimPart> claims,
            SourceNames names) {
        return new Report(
                story,
                article(),
                event.id(),
                event.trigger(),
                event.date(),
                event.place() == null ? null : event.place().name(),
                List.copyOf(roles),
                List.copyOf(matches),
                List.copyOf(companions),
                event.equipment().stream().map(this::caption).distinct().toList(),
                claims.stream().map(claim -> said(claim, names)).toList(),
                List.of());
    }

    private Said said(ClaimPart claim, SourceNames names) {
        return new Said(
                claim.id(),
                claim.polarity(),
                claim.modality(),
                claim.sources().stream()
                        .map(source -> new Source(publisher(names.name(source)), source.cue(), source.via()))
                        .distinct()
                        .toList(),
                claim.evidence(),
                Notices.about(kept, claim.id(), question));
    }

    private @Nullable String publisher(@Nullable String name) {
        String publisher = kept.article().publisher();
        return name != null && name.isEmpty() && publisher != null ? publisher : name;
    }
}
