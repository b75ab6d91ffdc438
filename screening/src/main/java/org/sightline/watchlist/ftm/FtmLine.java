// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;

/**
 * One entity as it stands on its line.
 *
 * @param target whether it is listed itself, or null where the line does not say
 * @param referents other ids under which the publisher of merged data knows it
 * @param following how many lines of sanctions and of other entities come after it and are its own, or null where the line does
 *     not say, as only {@link FtmWriter}'s lines do
 * @param others names of the fields that were not read
 */
record FtmLine(
        String id,
        String schema,
        @Nullable String caption,
        @Nullable Boolean target,
        Map<String, List<String>> properties,
        List<String> referents,
        @Nullable Following following,
        Set<String> others) {
    /** How many lines after an entry's own belong to it. */
    record Following(int sanctions, int adjacent) {}

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
