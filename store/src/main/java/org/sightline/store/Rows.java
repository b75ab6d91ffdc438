// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What several parts of the store ask of the rows of one article. */
final class Rows {
    private Rows() {}

    /** The number of an article in this store; empty where it is not kept. */
    static Optional<Long> number(Handle handle, String id) {
        return handle.createQuery("SELECT number FROM article WHERE id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne();
    }

    /** Removes what was made from the article's reading. */
    static void deleteDerived(Handle handle, long article) {
        Table[] tables = Table.values();
        for (int i = tables.length - 1; i >= 0; i--) {
            if (tables[i].kind() == Table.Kind.DERIVED) {
                handle.createUpdate("DELETE FROM " + tables[i].sqlName() + " WHERE article = :article")
                        .bind("article", article)
                        .execute();
            }
        }
    }

    static @Nullable String text(@Nullable String text) {
        return text == null ? null : Texts.storable(text);
    }
}
