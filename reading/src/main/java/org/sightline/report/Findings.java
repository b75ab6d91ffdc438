// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EntityPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.EventType;
import org.sightline.reading.Interval;
import org.sightline.reading.LinkPart;
import org.sightline.reading.LinkPart.Decision;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Reading;

/**
 * What of a reading is told, in the order it is told in; text and HTML share it.
 *
 * @param listed parties with an accepted link, in text order
 * @param toReview parties with nothing but ambiguous links, in text order
 * @param sightings events of a listed party except listings, by date, the undated last
 * @param designations events that make or end a listing, likewise
 * @param openSightings events whose only listed parties are left to review
 * @param equipment captions, each once
 * @param otherEvents how many events name nobody on a list
 */
record Findings(
        List<Party> listed,
        List<Party> toReview,
        List<Sighting> sightings,
        List<Sighting> designations,
        List<Sighting> openSightings,
        List<String> equipment,
        int otherEvents) {
    private static final Comparator<Sighting> BY_DATE = Comparator.comparing(
            sighting -> sighting.event().date(),
            Comparator.nullsLast(Comparator.comparing(Interval::start).thenComparing(Interval::end)));

    static Findings of(Reading reading) {
        Map<String, Party> parties = parties(reading);
        List<Sighting> sightings = new ArrayList<>();
        List<Sighting> designations = new ArrayList<>();
        List<Sighting> open = new ArrayList<>();
        int others = 0;
        for (Sighting sighting : sightings(reading, parties)) {
            EventType type = sighting.event().type();
            if (sighting.hasListed()) {
                boolean listing = type == EventType.DESIGNATION || type == EventType.DELISTING;
                (listing ? designations : sightings).add(sighting);
                continue;
            }
            if (sighting.involved().stream().anyMatch(Sighting.Involved::toReview)) {
                open.add(sighting);
                continue;
            }
            others++;
        }
        sightings.sort(BY_DATE);
        designations.sort(BY_DATE);
        open.sort(BY_DATE);
        return new Findings(
                parties.values().stream().filter(Party::listed).toList(),
                parties.values().stream().filter(Party::toReview).toList(),
                sightings,
                designations,
                open,
                reading.entities().stream()
                        .filter(entity -> entity.schema().equals("Equipment"))
                        .map(EntityPart::caption)
                        .distinct()
                        .toList(),
                others);
    }

    private static Map<String, Party> parties(Reading reading) {
        Map<String, Party> parties = new LinkedHashMap<>();
        for (EntityPart entity : reading.entities()) {
            parties.put(
                    entity.id(),
                    new Party(
                            entity,
                            decided(entity, Decision.ACCEPTED),
                            decided(entity, Decision.AMBIGUOUS),
                            reading.roles().stream()
                                    .filter(role -> role.person().equals(entity.id()))
                                    .toList()));
        }
        return parties;
    }

    private static List<LinkPart> decided(EntityPart entity, Decision decision) {
        return entity.links().stream()
                .filter(link -> link.decision() == decision)
                .toList();
    }

    private static List<Sighting> sightings(Reading reading, Map<String, Party> parties) {
        Map<String, List<ClaimPart>> claims = new HashMap<>();
        for (ClaimPart claim : reading.claims()) {
            claims.computeIfAbsent(claim.event(), event -> new ArrayList<>()).add(claim);
        }
        List<Sighting> all = new ArrayList<>();
        for (EventPart event : reading.events()) {
            List<ClaimPart> told = claims.getOrDefault(event.id(), List.of());
            if (!told.isEmpty()) {
                all.add(new Sighting(event, told, involved(event, parties)));
            }
        }
        return all;
    }

    private static List<Sighting.Involved> involved(EventPart event, Map<String, Party> parties) {
        List<Sighting.Involved> involved = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ParticipantPart participant : event.participants()) {
            Party party = participant.entity() == null ? null : parties.get(participant.entity());
            if (party == null || !seen.add(party.entity().id() + participant.role())) {
                continue;
            }
            boolean person = party.entity().schema().equals("Person");
            if (person && !party.listed() && !party.toReview()) {
                continue;
            }
            involved.add(new Sighting.Involved(
                    party.entity().id(),
                    party.entity().caption(),
                    participant.role(),
                    party.listed(),
                    party.toReview()));
        }
        return List.copyOf(involved);
    }
}
