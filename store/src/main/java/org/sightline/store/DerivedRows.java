// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EntityPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.Interval;
import org.sightline.reading.LinkPart;
import org.sightline.reading.MentionPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Provenance;
import org.sightline.reading.Reading;
import org.sightline.reading.RolePart;

/**
 * The rows that are made from a reading, so that questions need not open it. A pure function of the reading, which {@link Doctor}
 * holds against what is stored.
 *
 * <p>Only an entity that a list entry may be meant by becomes a row: an unlisted person's name stays in the text and in the reading.
 */
final class DerivedRows {
    private final long article;
    private final Reading reading;
    private final Map<String, EntityPart> entities = new HashMap<>();
    private final SourceNames sources;
    private final Set<String> linked = new HashSet<>();
    private final Map<Table, List<@Nullable Object[]>> rows = new EnumMap<>(Table.class);

    private DerivedRows(long article, Reading reading) {
        this.article = article;
        this.reading = reading;
        this.sources = new SourceNames(reading);
        for (EntityPart entity : reading.entities()) {
            entities.put(entity.id(), entity);
            if (!entity.links().isEmpty()) {
                linked.add(entity.id());
            }
        }
    }

    /** Rows of each table, the values in the order of {@link Table#derivedColumns}. */
    static Map<Table, List<@Nullable Object[]>> of(long article, Reading reading) {
        DerivedRows derived = new DerivedRows(article, reading);
        derived.add();
        return derived.rows;
    }

    private void add() {
        Set<String> datasets = new HashSet<>();
        for (Provenance.ListRelease list : reading.provenance().lists()) {
            if (datasets.add(list.dataset())) {
                put(Table.RELEASE_USED, article, list.dataset(), list.release());
            }
        }
        addLinks();
        for (MentionPart mention : reading.mentions()) {
            if (mention.entity() != null && linked.contains(mention.entity())) {
                put(
                        Table.MENTION,
                        article,
                        mention.id(),
                        mention.entity(),
                        word(mention.type()),
                        word(mention.form()),
                        mention.start(),
                        mention.end());
            }
        }
        reading.events().forEach(this::addEvent);
        for (int i = 0; i < reading.claims().size(); i++) {
            addClaim(i, reading.claims().get(i));
        }
        for (int i = 0; i < reading.roles().size(); i++) {
            addPost(i, reading.roles().get(i));
        }
    }

    private void addLinks() {
        LinkContext contexts = new LinkContext(reading);
        for (EntityPart entity : reading.entities()) {
            Set<String> entries = new HashSet<>();
            for (LinkPart link : entity.links()) {
                if (entries.add(link.list() + ":" + link.entry())) {
                    put(
                            Table.LINK,
                            article,
                            entity.id(),
                            link.list(),
                            link.entry(),
                            entity.caption(),
                            link.caption(),
                            word(link.decision()),
                            link.score(),
                            LinkKeys.of(reading.article().id(), link.list(), link.entry(), entity.caption()),
                            contexts.digest(entity));
                }
            }
        }
    }

    private void addEvent(EventPart event) {
        Interval date = event.date();
        put(
                Table.EVENT,
                article,
                event.id(),
                word(event.type()),
                date == null ? null : date.start().toString(),
                date == null ? null : date.end().toString(),
                event.place() == null ? null : event.place().name(),
                event.trigger().start(),
                event.trigger().end());
        for (int i = 0; i < event.equipment().size(); i++) {
            put(
                    Table.EQUIPMENT,
                    article,
                    event.id(),
                    i,
                    caption(event.equipment().get(i)));
        }
        for (int i = 0; i < event.participants().size(); i++) {
            ParticipantPart participant = event.participants().get(i);
            if (participant.entity() != null && linked.contains(participant.entity())) {
                put(Table.PARTICIPANT, article, event.id(), i, participant.entity(), word(participant.role()));
            }
        }
    }

    private void addClaim(int place, ClaimPart claim) {
        put(Table.CLAIM, article, place, claim.id(), claim.event(), word(claim.polarity()), word(claim.modality()));
        for (int i = 0; i < claim.sources().size(); i++) {
            ClaimPart.SourcePart source = claim.sources().get(i);
            put(Table.SOURCE, article, claim.id(), i, sources.name(source), source.cue(), source.via());
        }
        for (int i = 0; i < claim.evidence().size(); i++) {
            var quote = claim.evidence().get(i);
            put(Table.EVIDENCE, article, claim.id(), i, quote.start(), quote.end());
        }
    }

    private void addPost(int place, RolePart role) {
        if (!linked.contains(role.person())) {
            return;
        }
        Interval date = role.date();
        put(
                Table.POST,
                article,
                place,
                role.person(),
                role.title(),
                role.organization() == null ? null : caption(role.organization()),
                word(role.state()),
                date == null ? null : date.start().toString(),
                date == null ? null : date.end().toString(),
                role.start(),
                role.end());
    }

    private String caption(String entity) {
        EntityPart part = entities.get(entity);
        return part == null ? entity : part.caption();
    }

    private void put(Table table, @Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text) {
                values[i] = Texts.storable(text);
            }
        }
        rows.computeIfAbsent(table, each -> new ArrayList<>()).add(values);
    }

    /** As the contract writes it. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
