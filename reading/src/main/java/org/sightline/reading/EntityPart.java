// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import java.util.List;

/**
 * Somebody or something that the article speaks of.
 *
 * @param schema FollowTheMoney schema name, where one exists
 * @param caption its fullest name in the article
 * @param links the list entries that it may be, best first
 */
public record EntityPart(String id, String schema, String caption, List<LinkPart> links) {
    public EntityPart {
        links = List.copyOf(links);
    }
}
