// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.service;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sightline.store.Store;
import org.sightline.store.StoreException;
import org.sightline.store.StorePlace;

/**
 * The store while the program runs: opened beside everything else, and where that fails, tried again when it is asked for, but not more
 * often than once a second. Safe to share between threads.
 */
public final class CurrentStore implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final StorePlace place;
    private final InstantSource clock;
    private volatile @Nullable Store store;
    private @Nullable StoreException trouble;
    private long tried;
    private final CountDownLatch closing = new CountDownLatch(1);

    private CurrentStore(StorePlace place, InstantSource clock) {
        this.place = place;
        this.clock = clock;
    }

    /** Begins to open a store. */
    public static CurrentStore at(StorePlace place, InstantSource clock) {
        CurrentStore store = new CurrentStore(place, clock);
        Thread opening = new Thread(store::untilOpen, "store");
        opening.setDaemon(true);
        opening.start();
        return store;
    }

    /**
     * The store.
     *
     * @throws StoreException when it cannot be opened now
     */
    public Store open() {
        Store known = store;
        return known == null ? opened() : known;
    }

    /** Why it cannot be used, or null where it can; waits while it is opened. */
    public @Nullable String trouble() {
        try {
            open();
            return null;
        } catch (StoreException | ClosedException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void untilOpen() {
        try {
            while (trouble() != null && !closing.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                // a database that is away may come back
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it is open; what goes wrong later is told by whoever asks. */
    public boolean ready() {
        return store != null;
    }

    private synchronized Store opened() {
        Store known = store;
        if (known != null) {
            return known;
        }
        if (closing.getCount() == 0) {
            throw new ClosedException();
        }
        StoreException before = trouble;
        if (before != null && System.nanoTime() - tried < PATIENCE.toNanos()) {
            throw before;
        }
        try {
            Store made = Store.open(place, clock);
            store = made;
            trouble = null;
            return made;
        } catch (StoreException e) {
            trouble = e;
            tried = System.nanoTime();
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        closing.countDown();
        Store known = store;
        if (known != null) {
            store = null;
            known.close();
        }
    }

    /** The program ends. */
    private static final class ClosedException extends IllegalStateException {
        private static final long serialVersionUID = 1;

        ClosedException() {
            super("the store is closed");
        }
    }
}
