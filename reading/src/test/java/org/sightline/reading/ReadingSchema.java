// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Holds a line of JSON against the published schema, formats of dates included. */
public final class ReadingSchema {
    /** The schema names itself relatively, so it needs an address to be relative to. */
    private static final SchemaLocation BASE = SchemaLocation.of("https://sightline.example/");

    private static final Schema SCHEMA = load();

    private ReadingSchema() {}

    /** What is wrong with the line; empty for a valid one. */
    public static List<Error> validate(String line) {
        return SCHEMA.validate(
                line,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Schema load() {
        try (InputStream text = Objects.requireNonNull(Reading.class.getResourceAsStream("reading.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(BASE, text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
