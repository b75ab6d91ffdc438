// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** OASIS' JSON schemas of STIX 2.1 objects; those that we write lie beside this class, with their licence. */
final class StixSchema {
    private static final String ADDRESS =
            "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(StixSchema::text));

    /** What is wrong with an object of a type; empty for a valid one. */
    List<Error> validate(String type, String object) {
        return registry.getSchema(SchemaLocation.of(ADDRESS + folder(type) + "/" + type + ".json"))
                .validate(object, InputFormat.JSON);
    }

    private static String folder(String type) {
        return switch (type) {
            case "relationship", "sighting" -> "sros";
            case "extension-definition" -> "common";
            default -> "sdos";
        };
    }

    private static String text(String address) {
        if (!address.startsWith(ADDRESS)) {
            throw new IllegalArgumentException("no schema of STIX: " + address);
        }
        try (InputStream stream = StixSchema.class.getResourceAsStream("stix/" + address.substring(ADDRESS.length()))) {
            if (stream == null) {
                throw new IllegalArgumentException("not among the schemas here: " + address);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
