// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.store.EntryDigests;
import org.sightline.store.Store;
import org.sightline.store.StoreException;
import org.sightline.store.StorePlace;
import org.sightline.watchlist.Listings;

/** Opens the store for the commands that want it; the others never touch a database. */
final class StoreDoor {
    private final Supplier<Path> home;
    private final Supplier<@Nullable String> address;

    /** @param address of a PostgreSQL database, or null for the file in the data directory */
    StoreDoor(Supplier<Path> home, Supplier<@Nullable String> address) {
        this.home = home;
        this.address = address;
    }

    /**
     * The store, to be closed.
     *
     * @throws Failure when it cannot be opened
     */
    Store open() {
        try {
            return Store.open(StorePlace.inHome(home.get(), address.get()), InstantSource.system());
        } catch (StoreException e) {
            throw failure(e);
        } catch (IllegalArgumentException e) {
            throw new Failure(Exit.USAGE, "--db: " + e.getMessage());
        }
    }

    /** Opens the store for one piece of work. */
    <T> T with(Function<Store, T> work) {
        try (Store store = open()) {
            return work.apply(store);
        } catch (StoreException e) {
            throw failure(e);
        }
    }

    /**
     * Wakes judgements on entries that a release changed, where there is a store.
     *
     * @throws Failure when the store cannot be opened or written
     */
    void wake(Listings listings) {
        Path file = home.get().resolve("store").resolve("sightline.db");
        if (address.get() == null && !Files.exists(file)) {
            return;
        }
        with(store -> store.links().compareEntries(EntryDigests.of(listings)));
    }

    /** What a failing of the store means for the exit code. */
    static Failure failure(StoreException e) {
        int exit = switch (e.kind()) {
            case UNAVAILABLE, NEWER, DAMAGED -> Exit.UNAVAILABLE;
            case MISSING -> Exit.NOTHING;
            case REFUSED -> Exit.USAGE;
        };
        return new Failure(exit, String.valueOf(e.getMessage()));
    }

    /**
     * The one article that a person means by the first letters of its id.
     *
     * @throws Failure when there is none, or several
     */
    static String article(Store store, String beginning) {
        List<String> ids = store.articles().ids(beginning, 2);
        if (ids.isEmpty()) {
            throw new Failure(Exit.NOTHING, "no article is kept whose id begins with " + beginning);
        }
        if (ids.size() > 1) {
            throw new Failure(Exit.USAGE, "several articles' ids begin with " + beginning + ": give more of it");
        }
        return ids.get(0);
    }

    /** Whether this is meant for an article's id, or the beginning of one. */
    static boolean looksLikeArticle(String text) {
        return text.startsWith("sha256:") || text.matches("[0-9a-f]{8,19}|[0-9a-f]{21,64}");
    }
}
