// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What is not to come back: articles by their ids, names by digests that hold for this store alone. */
final class Forgotten {
    /** A row that holds no article (0) and no name (1 or more words), but what names are salted with. */
    private static final int SALT = -1;

    private Forgotten() {}

    static boolean article(Handle handle, String id) {
        return handle.createQuery("SELECT COUNT(*) FROM forgotten WHERE digest = :digest")
                        .bind("digest", id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    static void addArticle(Writing writing, String id) {
        add(writing, id, 0);
    }

    /** Keeps a name's salted digest, and returns it. */
    static String addName(Writing writing, List<String> words) {
        Handle handle = writing.handle();
        if (salt(handle).isEmpty()) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            add(writing, HexFormat.of().formatHex(random), SALT);
        }
        String digest = digest(salt(handle), words);
        add(writing, digest, words.size());
        return digest;
    }

    private static void add(Writing writing, String digest, int words) {
        writing.handle()
                .createUpdate(Table.FORGOTTEN.insertion() + " ON CONFLICT (digest) DO NOTHING")
                .bind(0, digest)
                .bind(1, words)
                .bind(2, writing.now())
                .execute();
    }

    /** Digests of names by their number of words; empty for a store in which none was forgotten. */
    static Map<Integer, Set<String>> names(Handle handle) {
        Map<Integer, Set<String>> names = new HashMap<>();
        handle.createQuery("SELECT digest, words FROM forgotten WHERE words > 0")
                .map((row, context) -> Map.entry(row.getInt("words"), row.getString("digest")))
                .forEach(name -> names.computeIfAbsent(name.getKey(), words -> new HashSet<>())
                        .add(name.getValue()));
        return names;
    }

    static String salt(Handle handle) {
        return handle.createQuery("SELECT digest FROM forgotten WHERE words = " + SALT)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    static String digest(String salt, List<String> words) {
        return Digests.of(salt, String.join(" ", words));
    }
}
