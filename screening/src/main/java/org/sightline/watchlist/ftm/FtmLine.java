// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;

/**
 * One entity as it stands on its line, or inside the line of another.
 *
 * @param target whether it is listed itself, or null where the line does not say
 * @param properties of one that is nested, its id
 * @param referents other ids under which the publisher of merged data knows it
 * @param datasets that it is in, by the line
 * @param following how many lines of sanctions and of other entities come after it and are its own, or null where the line does
 *     not say, as only {@link FtmWriter}'s lines do
 * @param nested the entities inside it
 * @param others names of the fields that were not read
 */
record FtmLine(
        String id,
        String schema,
        @Nullable String caption,
        @Nullable Boolean target,
        Map<String, List<String>> properties,
        List<String> referents,
        List<String> datasets,
        @Nullable Following following,
        List<Nested> nested,
        Set<String> others) {
    /** How many lines after an entry's own belong to it. */
    record Following(int sanctions, int adjacent) {}

    /** An entity inside another one, and the property of that one where it stands. */
    record Nested(String property, FtmLine line) {}

    /** The same with other properties and nothing inside. */
    FtmLine with(Map<String, List<String>> others) {
        return new FtmLine(id, schema, caption, target, others, referents, datasets, null, List.of(), Set.of());
    }

    /** The entity as it stands. */
    Entity entity() {
        return new Entity(id, schema, properties);
    }

    List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    @Nullable String first(String property) {
        List<String> values = values(property);
        return values.isEmpty() ? null : values.get(0);
    }
}
