// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.entity.Entity;
import org.sightline.reading.Reading;

/**
 * A reading as <a href="https://followthemoney.tech">FollowTheMoney</a> JSON lines: the article, the listed parties with their
 * sanctions, where the article names them, and the events they took part in.
 *
 * <p>Only accepted links are exported, and nobody else. An event is exported when somebody says that it happened: its name says
 * how surely, and what is only said not to have happened is left out. FollowTheMoney allows no colon or underscore in an id, so
 * {@code us_ofac_sdn:23214} becomes {@code us-ofac-sdn-23214}; the publisher's own id stands in {@code authorityId} of the
 * Sanction. A vessel is no LegalEntity there, so it meets its events by an UnknownLink.
 */
public final class FtmReport {
    private final JsonMapper mapper = new JsonMapper();

    /** One entity a line, each ended by a line feed; equal ids are written once. */
    public String of(Reading reading) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        FtmParties parties = new FtmParties(reading);
        Stream.of(
                        Stream.of(FtmParties.article(reading)),
                        parties.parties(),
                        parties.mentions(),
                        new FtmEvents(reading, parties).entities())
                .flatMap(each -> each)
                .forEach(entity -> entities.putIfAbsent(entity.id(), entity));
        return entities.values().stream().map(this::line).collect(Collectors.joining());
    }

    /** The article, where it names listed parties, and their events: all but the parties themselves, whom the caller has told of. */
    public List<Entity> withoutParties(Reading reading) {
        FtmParties parties = new FtmParties(reading);
        return Stream.of(
                        Stream.of(FtmParties.article(reading)),
                        parties.mentions(),
                        new FtmEvents(reading, parties).entities())
                .flatMap(each -> each)
                .toList();
    }

    /** The id of the entity that an article becomes. */
    public static String articleId(Reading reading) {
        return FtmParties.articleId(reading);
    }

    /** The id of the entity that an event becomes. */
    public static String eventId(Reading reading, String event) {
        return FtmEvents.id(reading, event);
    }

    /** The id of the entity that an entry of a list becomes. */
    public static String partyId(String list, String entry) {
        return FtmParties.id(list, entry);
    }

    /** An entity as a line of JSON, ended by a line feed. */
    public String line(Entity entity) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", entity.id());
        fields.put("schema", entity.schema());
        fields.put("properties", entity.properties());
        try {
            return mapper.writeValueAsString(fields) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
