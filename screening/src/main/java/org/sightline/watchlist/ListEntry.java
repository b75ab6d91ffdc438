// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.List;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;

/**
 * One entry of a list: the entity and the sanctions that the list says rest on it.
 *
 * @param id dataset and the publisher's id
 * @param entity the entity; its {@code id} is {@code id.toString()}
 * @param sanctions in the order of the list
 * @param adjacent its documents, addresses, wallets and relations, each an entity of its own ({@link
 *     org.sightline.watchlist.format.ListedEntity})
 * @param referents other ids under which the publisher of merged data knows it
 */
public record ListEntry(
        EntryId id, Entity entity, List<Sanction> sanctions, List<Entity> adjacent, List<String> referents) {
    public ListEntry {
        sanctions = List.copyOf(sanctions);
        adjacent = List.copyOf(adjacent);
        referents = List.copyOf(referents);
    }

    public ListEntry(EntryId id, Entity entity, List<Sanction> sanctions) {
        this(id, entity, sanctions, List.of(), List.of());
    }
}
