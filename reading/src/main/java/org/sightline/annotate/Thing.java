// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.List;

/**
 * Somebody or something that an article speaks of: what coreference made of its mentions.
 *
 * @param caption its fullest name in the article
 * @param names every distinct spelling, in text order
 */
public record Thing(MentionType type, String caption, List<String> names) {
    public Thing {
        names = List.copyOf(names);
    }
}
