// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;

/** Gathers the properties of one FollowTheMoney entity: each value once and in one line, blank ones left out. */
public final class FtmProperties {
    private final Map<String, List<String>> properties = new LinkedHashMap<>();

    /** Adds a value; nothing where it is null or blank. */
    public FtmProperties add(String property, @Nullable Object value) {
        String text = value == null ? "" : Plain.line(value.toString());
        if (text.isEmpty()) {
            return this;
        }
        List<String> values = properties.computeIfAbsent(property, name -> new ArrayList<>());
        if (!values.contains(text)) {
            values.add(text);
        }
        return this;
    }

    /** The entity with what was added. */
    public Entity entity(String id, String schema) {
        return new Entity(id, schema, properties);
    }

    /** An id that FollowTheMoney accepts: letters, digits, full stops and hyphens, with neither of these at its ends. */
    public static String id(String raw) {
        String id = raw.replaceAll("[^0-9A-Za-z.-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        return id.isEmpty() ? "x" : id;
    }
}
