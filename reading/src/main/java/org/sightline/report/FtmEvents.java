// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.entity.Entity;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Reading;

/** The events that listed parties took part in as FollowTheMoney entities; nothing that is only denied. */
final class FtmEvents {
    private final Reading reading;
    private final FtmParties parties;

    FtmEvents(Reading reading, FtmParties parties) {
        this.reading = reading;
        this.parties = parties;
    }

    Stream<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        for (EventPart event : reading.events()) {
            List<ClaimPart> claims = reading.claims().stream()
                    .filter(claim -> claim.event().equals(event.id()))
                    .filter(claim -> claim.polarity() == ClaimPart.Polarity.POSITIVE)
                    .toList();
            boolean listed = event.participants().stream().anyMatch(this::isListed);
            if (listed && !claims.isEmpty()) {
                entities.add(event(event, claims));
                assets(event, entities);
            }
        }
        return entities.stream();
    }

    private boolean isListed(ParticipantPart participant) {
        return participant.entity() != null
                && !parties.ids(participant.entity()).isEmpty();
    }

    static String id(Reading reading, String event) {
        return FtmParties.articleId(reading) + "-event-" + FtmProperties.id(event);
    }

    private String id(EventPart event) {
        return id(reading, event.id());
    }

    private Entity event(EventPart event, List<ClaimPart> claims) {
        FtmProperties properties = new FtmProperties()
                .add("name", name(event, claims))
                .add("proof", FtmParties.articleId(reading))
                .add("sourceUrl", reading.article().url())
                .add("keywords", Words.type(event.type()))
                .add("keywords", event.type().plover().orElse(null));
        if (event.place() != null) {
            properties.add("location", event.place().name());
        }
        if (event.date() != null) {
            properties
                    .add("startDate", event.date().start())
                    .add("endDate", event.date().end());
        }
        for (ParticipantPart participant : event.participants()) {
            if (participant.entity() != null && !parties.isAsset(participant.entity())) {
                parties.ids(participant.entity()).forEach(party -> properties.add("involved", party));
            }
        }
        for (ClaimPart claim : claims) {
            properties.add("keywords", Words.modality(claim.modality()));
            properties.add("description", Words.modality(claim.modality()) + ": " + Words.sources(claim));
            claim.sources().forEach(source -> properties.add("publisher", source.name()));
            claim.evidence().forEach(quote -> properties.add("summary", quote.text()));
        }
        return properties.entity(id(event), "Event");
    }

    /** Modality, type, who and where: a name that nobody takes for a fact when it is none. */
    private String name(EventPart event, List<ClaimPart> claims) {
        String modality = claims.stream()
                .map(claim -> Words.modality(claim.modality()))
                .distinct()
                .collect(Collectors.joining(" or "));
        String who = event.participants().stream()
                .filter(this::isListed)
                .map(ParticipantPart::name)
                .distinct()
                .collect(Collectors.joining(", "));
        String where = event.place() == null ? "" : ", " + event.place().name();
        String how = modality.equals("asserted") ? "" : modality + " ";
        return how + Words.type(event.type()) + ": " + who + where;
    }

    private void assets(EventPart event, List<Entity> entities) {
        for (ParticipantPart participant : event.participants()) {
            if (participant.entity() == null || !parties.isAsset(participant.entity())) {
                continue;
            }
            for (String asset : parties.ids(participant.entity())) {
                entities.add(new FtmProperties()
                        .add("subject", asset)
                        .add("object", id(event))
                        .add("role", participant.role().name().toLowerCase(Locale.ROOT))
                        .add("proof", FtmParties.articleId(reading))
                        .entity(id(event) + "-" + asset, "UnknownLink"));
            }
        }
    }
}
