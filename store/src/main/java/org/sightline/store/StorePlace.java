// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a store is.
 *
 * @param folder what this machine keeps of it: the SQLite file, or for a server only the anchor of the audit trail; made when missing
 * @param url a {@code jdbc:postgresql:} address, or null for the SQLite file in the folder
 */
public record StorePlace(Path folder, @Nullable String url) {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    public StorePlace {
        if (url != null && !url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException("a store's address begins with " + POSTGRESQL + "//");
        }
    }

    /** The store of a data directory. */
    public static StorePlace inHome(Path home, @Nullable String url) {
        return new StorePlace(home.resolve("store"), url);
    }

    Path file() {
        return folder.resolve("sightline.db");
    }

    Path anchor() {
        return folder.resolve("audit.anchor");
    }

    /** For people: without user, password or other parameters. */
    String shown() {
        if (url == null) {
            return file().toString();
        }
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }
}
