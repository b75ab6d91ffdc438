// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.service;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sightline.article.Article;
import org.sightline.article.ArticleReader;
import org.sightline.article.Limits;
import org.sightline.reader.StoryReader;
import org.sightline.reading.Reading;
import org.sightline.store.EntryDigests;
import org.sightline.store.Kept;
import org.sightline.watchlist.Listings;

/**
 * Where articles are read while the program runs: a desk over the lists in force, made anew when they change, and the language model,
 * loaded beside everything else. As many articles are read at a time as there are cores; who comes then waits, but not for long. Safe
 * to share between threads.
 */
public final class ReadingRoom implements AutoCloseable {
    private static final Duration LOADING = Duration.ofSeconds(5);
    private static final Duration BUSY = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CurrentStore store;
    private final ArticleReader articles = new ArticleReader(Limits.STANDARD);
    private final Semaphore seats =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);
    private volatile @Nullable Place place;
    private volatile boolean warm;
    private volatile boolean closed;
    private volatile @Nullable String trouble;

    private record Place(Desk desk, Listings listings) {}

    private ReadingRoom(CurrentStore store, @Nullable String trouble) {
        this.store = store;
        this.trouble = trouble;
    }

    /**
     * Begins to load what reading needs.
     *
     * @param problems told why it cannot be loaded
     */
    public static ReadingRoom open(CurrentLists lists, CurrentStore store, Desks desks, Consumer<String> problems) {
        ReadingRoom room = new ReadingRoom(store, null);
        lists.whenLoaded(inForce ->
                room.place = new Place(desks.over(inForce.listings(), inForce.screener()), inForce.listings()));
        Thread warming = new Thread(() -> room.warm(lists, desks, problems), "language model");
        // what is being loaded keeps nobody waiting who ends the program
        warming.setDaemon(true);
        warming.start();
        return room;
    }

    /** A room in which nothing is read, and why. */
    public static ReadingRoom without(CurrentStore store, String reason) {
        return new ReadingRoom(store, reason);
    }

    /** What is read, and what became of it. */
    public record Done(Reading reading, @Nullable Kept kept) {}

    /** Bytes, text and web pages to articles. */
    public ArticleReader articles() {
        return articles;
    }

    /** Whether an article would be read now. */
    public boolean ready() {
        return warm && place != null;
    }

    /** Why articles cannot be read at all, or null. */
    public @Nullable String trouble() {
        return trouble;
    }

    /**
     * Reads an article.
     *
     * @throws NotReadyException while lists or model are loaded, and where too many wait already
     */
    public Reading read(Article article, StoryReader.Deep deep) {
        return read(article, deep, at());
    }

    /**
     * Reads an article and keeps it.
     *
     * @param who whose act it is
     * @throws NotReadyException while lists or model are loaded, and where too many wait already
     * @throws org.sightline.store.StoreException where it cannot be kept
     */
    public Done readAndKeep(Article article, StoryReader.Deep deep, String who) {
        Place at = at();
        Reading reading = read(article, deep, at);
        return new Done(reading, store.open().keep(reading, EntryDigests.of(at.listings()), who));
    }

    @Override
    public void close() {
        closed = true;
    }

    private Place at() {
        Place at = place;
        String reason = trouble;
        if (reason != null) {
            throw new NotReadyException("articles cannot be read: " + reason, Duration.ofMinutes(1));
        }
        if (at == null || !warm) {
            throw new NotReadyException("what reads articles is being loaded", LOADING);
        }
        return at;
    }

    private Reading read(Article article, StoryReader.Deep deep, Place at) {
        try {
            if (!seats.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new NotReadyException("too many articles are being read", BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotReadyException("the program ends", BUSY);
        }
        try {
            return at.desk().read(article, deep);
        } finally {
            seats.release();
        }
    }

    /** The model after the lists: whoever asks for names need not share the machine with it. */
    private void warm(CurrentLists lists, Desks desks, Consumer<String> problems) {
        try {
            lists.await();
            if (!closed) {
                desks.warm();
                warm = true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | OutOfMemoryError e) {
            trouble = String.valueOf(e.getMessage());
            problems.accept("articles cannot be read: " + e.getMessage());
        }
    }
}
