// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entity as it stands on its line.
 *
 * @param target whether it is listed itself, or null where the line does not say
 * @param others names of the fields that were not read
 */
record FtmLine(
        String id,
        String schema,
        @Nullable String caption,
        @Nullable Boolean target,
        Map<String, List<String>> properties,
        Set<String> others) {
    List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    @Nullable String first(String property) {
        List<String> values = values(property);
        return values.isEmpty() ? null : values.get(0);
    }
}
