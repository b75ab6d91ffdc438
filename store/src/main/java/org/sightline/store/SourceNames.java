// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EntityPart;
import org.sightline.reading.Reading;

/** Which sources of a reading may be shown by name outside their article: publishers, organisations and listed parties. */
public final class SourceNames {
    private final @Nullable String publisher;
    private final Map<String, EntityPart> entities = new HashMap<>();

    public SourceNames(Reading reading) {
        this.publisher = reading.article().publisher();
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    /** The source's name; null for an unlisted person, whose name stays in the article; empty for the article itself. */
    public @Nullable String name(ClaimPart.SourcePart source) {
        if (source.name().isEmpty() || source.name().equals(publisher)) {
            return source.name();
        }
        EntityPart entity = source.entity() == null ? null : entities.get(source.entity());
        if (entity == null) {
            return null;
        }
        return !entity.links().isEmpty() || !entity.schema().equals("Person") ? source.name() : null;
    }
}
