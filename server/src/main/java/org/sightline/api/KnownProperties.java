// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.util.HashSet;
import java.util.Set;
import org.sightline.watchlist.format.Model;

/** The names of all properties that any schema has. */
final class KnownProperties {
    private static final Set<String> ALL = gather(Model.shipped());

    private KnownProperties() {}

    static Set<String> all() {
        return ALL;
    }

    private static Set<String> gather(Model model) {
        Set<String> all = new HashSet<>();
        model.schemata().forEach(schema -> all.addAll(model.properties(schema)));
        return Set.copyOf(all);
    }
}
