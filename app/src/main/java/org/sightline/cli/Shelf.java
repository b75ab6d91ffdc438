// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import org.jspecify.annotations.Nullable;
import org.sightline.reading.Reading;
import org.sightline.store.EntryDigests;
import org.sightline.store.Kept;
import org.sightline.store.Store;
import org.sightline.store.StoreException;

/** Where {@code read} puts its readings: the store, or nowhere. */
final class Shelf implements AutoCloseable {
    private final Terminal terminal;
    private final String who;
    private final @Nullable Store store;
    private final EntryDigests digests;
    private int fresh;
    private int known;

    private Shelf(Terminal terminal, String who, @Nullable Store store, EntryDigests digests) {
        this.terminal = terminal;
        this.who = who;
        this.store = store;
        this.digests = digests;
    }

    static Shelf none(Terminal terminal) {
        return new Shelf(terminal, "", null, EntryDigests.NONE);
    }

    static Shelf in(Store store, EntryDigests digests, Terminal terminal, String who) {
        return new Shelf(terminal, who, store, digests);
    }

    /**
     * Keeps a reading; when this returns it is on disk.
     *
     * @throws Failure when it cannot be kept
     */
    void keep(Reading reading) {
        if (store == null) {
            return;
        }
        try {
            Kept kept = store.keep(reading, digests, who);
            switch (kept.outcome()) {
                case NEW -> fresh++;
                case READ_AGAIN, UNCHANGED -> known++;
                case FORGOTTEN ->
                    terminal.say("note: " + kept.article() + " was forgotten once, so it was read and not kept.");
            }
        } catch (StoreException e) {
            throw StoreDoor.failure(e);
        }
    }

    /** Tells what was kept. */
    void tell() {
        if (store != null && fresh + known > 0) {
            terminal.say("Kept: " + fresh + (fresh == 1 ? " new article" : " new articles")
                    + (known == 0 ? "" : ", " + known + " known already") + " ('--no-store' keeps nothing).");
        }
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
