// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.ListedEntity;

/**
 * Writes entries whole, each on a line of its own followed by the lines of its sanctions and of the entities beside it, so that
 * {@link FtmReader} reads back what was written. Equal entries give equal bytes.
 *
 * <p>The fields {@code sanctions} and {@code adjacent} of an entry's line say how many lines follow that are its own. Other
 * readers of FollowTheMoney pass over the two fields. Not safe for use by several threads.
 */
public final class FtmWriter implements AutoCloseable {
    /** How many lines of sanctions follow an entry's line. */
    static final String SANCTIONS = "sanctions";
    /** How many lines of entities beside it follow those. */
    static final String ADJACENT = "adjacent";

    private final Writer out;
    private final String dataset;
    private final JsonGenerator json;
    private boolean written;

    /** Writes to {@code out}, which is closed with this. */
    public FtmWriter(String dataset, Writer out) throws IOException {
        this.dataset = dataset;
        this.out = out;
        this.json = new JsonFactory()
                .setRootValueSeparator("\n")
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    public void write(ListedEntity listed) throws IOException {
        Entity entity = listed.entity();
        written = true;
        begin(entity.id(), entity.caption(), entity.schema(), entity.properties());
        if (!listed.referents().isEmpty()) {
            values("referents", listed.referents());
        }
        json.writeBooleanField("target", true);
        json.writeNumberField(SANCTIONS, listed.sanctions().size());
        json.writeNumberField(ADJACENT, listed.adjacent().size());
        json.writeEndObject();
        int number = 0;
        for (Sanction sanction : listed.sanctions()) {
            number++;
            String id = entity.id() + "/sanction-" + number;
            beside(id, "Sanction", "Sanction", SanctionLine.properties(sanction, entity.id()));
        }
        for (Entity adjacent : listed.adjacent()) {
            beside(
                    adjacent.id(),
                    adjacent.first("name").orElse(adjacent.schema()),
                    adjacent.schema(),
                    adjacent.properties());
        }
    }

    /** Hands all that was written so far on to the text beneath, so that the lines of an entry can be told apart there. */
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        try (Writer closed = out) {
            json.close();
            if (written) {
                closed.write('\n');
            }
        }
    }

    private void beside(String id, String caption, String schema, Map<String, List<String>> properties)
            throws IOException {
        begin(id, caption, schema, properties);
        json.writeBooleanField("target", false);
        json.writeEndObject();
    }

    private void begin(String id, String caption, String schema, Map<String, List<String>> properties)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("caption", caption);
        json.writeStringField("schema", schema);
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, List<String>> property : properties.entrySet()) {
            values(property.getKey(), property.getValue());
        }
        json.writeEndObject();
        values("datasets", List.of(dataset));
    }

    private void values(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
