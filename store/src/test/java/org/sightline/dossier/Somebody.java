// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Explanation;
import org.sightline.reading.EntityPart;
import org.sightline.reading.LinkPart;
import org.sightline.store.KeptLink;
import org.sightline.store.LinkJudgement;
import org.sightline.watchlist.EntryId;

/**
 * Whom a {@link Tale} speaks of.
 *
 * @param entry the entry that it is linked to, or null for somebody unlisted
 * @param decision the machine's
 * @param judgement a person's, or null
 */
record Somebody(
        String id,
        String name,
        String schema,
        @Nullable EntryId entry,
        String decision,
        @Nullable LinkJudgement judgement) {
    /** The link as the store tells it. */
    KeptLink link(String article) {
        if (entry == null) {
            throw new IllegalStateException(name + " has no entry");
        }
        return new KeptLink("key-" + id, article, id, entry, name, name, decision, 0.9, judgement, List.of());
    }

    /** The entity of the reading. */
    EntityPart part() {
        if (entry == null) {
            return new EntityPart(id, schema, name, List.of());
        }
        return new EntityPart(
                id,
                schema,
                name,
                List.of(new LinkPart(
                        entry.dataset(),
                        entry.entry(),
                        name,
                        0.9,
                        LinkPart.Decision.ACCEPTED,
                        List.of(),
                        Explanation.of(0.9, "names agree"))));
    }
}
