// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
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
                        parties.entities(),
                        new FtmEvents(reading, parties).entities())
                .flatMap(each -> each)
                .forEach(entity -> entities.putIfAbsent(entity.id(), entity));
        return entities.values().stream().map(entity -> line(entity) + "\n").collect(Collectors.joining());
    }

    private String line(Entity entity) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", entity.id());
        fields.put("schema", entity.schema());
        fields.put("properties", entity.properties());
        try {
            return mapper.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
