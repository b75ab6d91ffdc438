// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sightline.reading.EntityPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Reading;
import org.sightline.reading.RolePart;

/**
 * What a reading says of an entity that a judgement of its link rests on: the names it goes by, its posts and what it took part in.
 * Where these change, a person is asked again; scores, and words that say the same, change nothing.
 */
final class LinkContext {
    private final Reading reading;
    private final Map<String, String> captions;

    LinkContext(Reading reading) {
        this.reading = reading;
        this.captions = reading.entities().stream()
                .collect(Collectors.toMap(EntityPart::id, EntityPart::caption, (one, other) -> one, HashMap::new));
    }

    /** The digest of an entity's context; equal for equal contexts, however the reading numbers its parts. */
    String digest(EntityPart entity) {
        List<String> parts = new ArrayList<>(List.of(entity.schema(), entity.caption()));
        TreeSet<String> said = new TreeSet<>();
        reading.roles().stream()
                .filter(role -> role.person().equals(entity.id()))
                .forEach(role -> said.add(post(role)));
        for (EventPart event : reading.events()) {
            event.participants().stream()
                    .filter(participant -> entity.id().equals(participant.entity()))
                    .forEach(participant -> said.add(part(event, participant)));
        }
        parts.addAll(said);
        return Digests.of(parts.toArray());
    }

    private String post(RolePart role) {
        return String.join(
                "|",
                "post",
                role.title(),
                role.organization() == null ? "" : captions.getOrDefault(role.organization(), ""),
                role.state().name());
    }

    private static String part(EventPart event, ParticipantPart participant) {
        return String.join(
                "|",
                "event",
                event.type().name(),
                participant.role().name(),
                event.date() == null ? "" : event.date().key(),
                event.place() == null ? "" : event.place().name());
    }
}
