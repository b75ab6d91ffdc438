// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks that whatever the parts of one reading name is there. */
final class References {
    private final int length;
    private final List<EventPart> events;
    private final List<ClaimPart> claims;
    private final Set<String> entityIds;
    private final Set<String> eventIds;
    private final Set<String> claimIds;

    References(ArticlePart article, List<EntityPart> entities, List<EventPart> events, List<ClaimPart> claims) {
        this.length = article.text().codePointCount(0, article.text().length());
        this.events = events;
        this.claims = claims;
        this.entityIds = ids("entity", entities, EntityPart::id);
        this.eventIds = ids("event", events, EventPart::id);
        this.claimIds = ids("claim", claims, ClaimPart::id);
    }

    void check(
            List<RegionPart> regions, List<MentionPart> mentions, List<RolePart> roles, List<ConflictPart> conflicts) {
        regions.forEach(region -> within("region", region.end()));
        ids("mention", mentions, MentionPart::id);
        for (MentionPart mention : mentions) {
            within("mention " + mention.id(), mention.end());
            known("mention " + mention.id(), "entity", mention.entity(), entityIds);
        }
        for (RolePart role : roles) {
            String who = "role '" + role.title() + "'";
            within(who, role.end());
            known(who, "entity", role.person(), entityIds);
            known(who, "entity", role.organization(), entityIds);
            role.chain().forEach(link -> known(who, "entity", link, entityIds));
        }
        events.forEach(this::checkEvent);
        for (ClaimPart claim : claims) {
            String who = "claim " + claim.id();
            known(who, "event", claim.event(), eventIds);
            claim.sources().forEach(source -> known(who, "entity", source.entity(), entityIds));
            claim.evidence().forEach(quote -> within(who, quote.end()));
        }
        conflicts.forEach(conflict -> conflict.claims()
                .forEach(claim -> known("conflict '" + conflict.about() + "'", "claim", claim, claimIds)));
    }

    private void checkEvent(EventPart event) {
        String who = "event " + event.id();
        within(who, event.trigger().end());
        if (event.place() != null) {
            known(who, "entity", event.place().entity(), entityIds);
        }
        event.participants().forEach(participant -> known(who, "entity", participant.entity(), entityIds));
        event.equipment().forEach(id -> known(who, "entity", id, entityIds));
    }

    private static <T> Set<String> ids(String what, List<T> parts, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (T part : parts) {
            if (!ids.add(id.apply(part))) {
                throw new IllegalArgumentException("two of the kind " + what + " have the id " + id.apply(part));
            }
        }
        return ids;
    }

    private static void known(String who, String what, @Nullable String id, Set<String> ids) {
        if (id != null && !ids.contains(id)) {
            throw new IllegalArgumentException(
                    who + " names the " + what + " " + id + ", which the reading does not hold");
        }
    }

    private void within(String who, int end) {
        if (end > length) {
            throw new IllegalArgumentException(
                    who + " ends at " + end + ", after the text's " + length + " code points");
        }
    }
}
