// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.util.List;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;

/**
 * One entry as a reader found it.
 *
 * @param entity its id is {@code dataset:entry}
 * @param sanctions in the order of the list
 */
public record ListedEntity(Entity entity, List<Sanction> sanctions) {
    public ListedEntity {
        sanctions = List.copyOf(sanctions);
    }
}
