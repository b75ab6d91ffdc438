// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.ListedEntity;

/** Writes entities, each followed by its sanctions, so that {@link FtmReader} reads back what was written. Equal entities give equal bytes. */
public final class FtmWriter implements AutoCloseable {
    private final Writer out;
    private final String dataset;
    private final JsonFactory factory = new JsonFactory();

    /** Writes to {@code out}, which is closed with this. */
    public FtmWriter(String dataset, Writer out) {
        this.dataset = dataset;
        this.out = out;
    }

    public void write(ListedEntity listed) throws IOException {
        Entity entity = listed.entity();
        line(entity.id(), entity.caption(), entity.schema(), true, entity.properties());
        int number = 0;
        for (Sanction sanction : listed.sanctions()) {
            number++;
            Map<String, List<String>> properties = new TreeMap<>();
            properties.put("entity", List.of(entity.id()));
            properties.put("authority", List.of(sanction.authority()));
            properties.put("program", sanction.programs());
            properties.put("listingDate", values(sanction.listed()));
            properties.put("endDate", values(sanction.ended()));
            properties.put("sourceUrl", values(sanction.source()));
            line(entity.id() + "/sanction-" + number, "Sanction", "Sanction", false, properties);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static List<String> values(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private void line(String id, String caption, String schema, boolean target, Map<String, List<String>> properties)
            throws IOException {
        try (JsonGenerator json = factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("caption", caption);
            json.writeStringField("schema", schema);
            json.writeObjectFieldStart("properties");
            for (Map.Entry<String, List<String>> property : properties.entrySet()) {
                if (property.getValue().isEmpty()) {
                    continue;
                }
                json.writeArrayFieldStart(property.getKey());
                for (String value : property.getValue()) {
                    json.writeString(value);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeArrayFieldStart("datasets");
            json.writeString(dataset);
            json.writeEndArray();
            json.writeBooleanField("target", target);
            json.writeEndObject();
            json.flush();
        }
        out.write('\n');
    }
}
