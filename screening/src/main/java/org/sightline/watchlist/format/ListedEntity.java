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
 * @param adjacent what FollowTheMoney keeps in entities of their own and the list says of this one: its documents ({@code
 *     Passport}, {@code Identification}), {@code Address}es, {@code CryptoWallet}s and relations ({@code UnknownLink}, {@code
 *     Family}, {@code Ownership}, {@code Membership}, {@code Occupancy} …); each names the entry, and a relation the other end
 * @param referents other ids under which the publisher of merged data knows it, such as {@code ofac-23214}
 */
public record ListedEntity(Entity entity, List<Sanction> sanctions, List<Entity> adjacent, List<String> referents) {
    public ListedEntity {
        sanctions = List.copyOf(sanctions);
        adjacent = List.copyOf(adjacent);
        referents = List.copyOf(referents);
    }

    public ListedEntity(Entity entity, List<Sanction> sanctions) {
        this(entity, sanctions, List.of(), List.of());
    }
}
