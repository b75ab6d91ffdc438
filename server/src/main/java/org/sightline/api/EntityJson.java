// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Seen;

/** Entities as clients of yente read them: FollowTheMoney with the dataset, other ids and the days on which they were seen. */
final class EntityJson {
    private final Listings listings;

    EntityJson(Listings listings) {
        this.listings = listings;
    }

    /** An entry without what is beside it. */
    void write(JsonGenerator json, ListEntry entry) throws IOException {
        json.writeStartObject();
        fields(json, entry);
        json.writeEndObject();
    }

    /** The fields of an entry within an object that the caller began. */
    void fields(JsonGenerator json, ListEntry entry) throws IOException {
        head(json, entry.entity());
        properties(json, entry.entity().properties());
        tail(json, entry, true);
    }

    /** An entity that stands beside an entry: an address, a document, a relation. */
    void beside(JsonGenerator json, ListEntry owner, Entity entity) throws IOException {
        json.writeStartObject();
        head(json, entity);
        properties(json, entity.properties());
        tail(json, owner, false);
        json.writeEndObject();
    }

    void head(JsonGenerator json, Entity entity) throws IOException {
        json.writeStringField("id", entity.id());
        json.writeStringField("caption", caption(entity));
        json.writeStringField("schema", entity.schema());
    }

    /** What belongs to its entry. */
    void tail(JsonGenerator json, ListEntry owner, boolean listed) throws IOException {
        json.writeArrayFieldStart("datasets");
        json.writeString(owner.id().dataset());
        json.writeEndArray();
        values(json, "referents", listed ? owner.referents() : List.of());
        json.writeBooleanField("target", listed);
        Optional<Seen> seen = listings.seen(owner.id());
        moment(json, "first_seen", seen.map(Seen::firstSeen).orElse(null));
        moment(json, "last_seen", seen.map(Seen::lastSeen).orElse(null));
        moment(json, "last_change", seen.map(Seen::lastChange).orElse(null));
    }

    static void properties(JsonGenerator json, Map<String, List<String>> properties) throws IOException {
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, List<String>> property : properties.entrySet()) {
            values(json, property.getKey(), property.getValue());
        }
        json.writeEndObject();
    }

    static void values(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** Sanctions as entities of their own, in the order of the list. */
    static List<Entity> sanctions(ListEntry entry) {
        List<Entity> entities = new ArrayList<>();
        for (Sanction sanction : entry.sanctions()) {
            Map<String, List<String>> properties = new TreeMap<>(sanction.details());
            add(properties, "entity", entry.entity().id());
            add(properties, "authority", sanction.authority());
            sanction.programs().forEach(program -> add(properties, "program", program));
            add(properties, "listingDate", text(sanction.listed()));
            add(properties, "endDate", text(sanction.ended()));
            add(properties, "sourceUrl", sanction.source());
            String id = entry.entity().id() + "/sanction-" + (entities.size() + 1);
            entities.add(new Entity(id, "Sanction", properties));
        }
        return entities;
    }

    static String caption(Entity entity) {
        for (String property : List.of("name", "full", "number", "program", "authority")) {
            Optional<String> value = entity.first(property);
            if (value.isPresent()) {
                return value.get();
            }
        }
        return entity.schema().equals("Person") ? entity.id() : entity.schema();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void add(Map<String, List<String>> properties, String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        List<String> values = new ArrayList<>(properties.getOrDefault(name, List.of()));
        if (!values.contains(value)) {
            values.add(value);
        }
        properties.put(name, values);
    }

    private static void moment(JsonGenerator json, String field, @Nullable LocalDate day) throws IOException {
        if (day == null) {
            json.writeNullField(field);
            return;
        }
        json.writeStringField(field, day + "T00:00:00");
    }
}
