// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How this Sightline runs.
 *
 * @param version of the program
 * @param rules tables and weights that names are compared by, or null while they are loaded
 * @param store why the store cannot be used, or null
 * @param reading why articles cannot be read, or null
 * @param titles of the lists in force
 */
record SettingsView(
        Frame frame,
        String version,
        @Nullable String rules,
        @Nullable String store,
        @Nullable String reading,
        List<String> titles) {
    SettingsView {
        titles = List.copyOf(titles);
    }
}
