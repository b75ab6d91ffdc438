// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that takes a story in.
 *
 * @param stories what the person sent before
 * @param trouble why articles cannot be read, or null
 */
record ReadView(Frame frame, List<Story> stories, @Nullable String trouble, String fault) {
    ReadView {
        stories = List.copyOf(stories);
    }
}
