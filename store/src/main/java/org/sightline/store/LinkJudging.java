// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Holds judgements to links when an article is read again. */
final class LinkJudging {
    private LinkJudging() {}

    private record Judged(String key, String list, String entry) {}

    /**
     * Gives links the judgements made on them. A judgement whose words are gone, because the new reading knows a fuller or another name,
     * goes to the links of the same entry that have none of their own; a person is then asked again.
     */
    static void attach(Handle handle, long article) {
        List<Judged> judged = handle.createQuery(
                        "SELECT link_key, list, entry, MAX(number) AS latest FROM judgement WHERE article = :article"
                                + " GROUP BY link_key, list, entry ORDER BY latest")
                .bind("article", article)
                .map((row, context) ->
                        new Judged(row.getString("link_key"), row.getString("list"), row.getString("entry")))
                .list();
        if (judged.isEmpty()) {
            return;
        }
        Set<String> there = new HashSet<>(handle.createQuery("SELECT link_key FROM link WHERE article = :article")
                .bind("article", article)
                .mapTo(String.class)
                .list());
        for (Judged judgement : judged) {
            if (!there.contains(judgement.key())) {
                handle.createUpdate("UPDATE link SET judged_key = :key WHERE article = :article AND list = :list"
                                + " AND entry = :entry AND NOT EXISTS"
                                + " (SELECT 1 FROM judgement own WHERE own.link_key = link.link_key)")
                        .bind("key", judgement.key())
                        .bind("article", article)
                        .bind("list", judgement.list())
                        .bind("entry", judgement.entry())
                        .execute();
            }
        }
    }
}
