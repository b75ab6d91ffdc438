// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sightline.party.Clusters;
import org.sightline.party.Judgement;
import org.sightline.party.Judgements;
import org.sightline.watchlist.Dataset;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/**
 * The lists of a data directory as they are in force, for as long as it is open. They are loaded on a thread of its own, which then
 * looks whether a release came or went; what is asked meanwhile is answered by the old ones, and what is being answered keeps those
 * it began with. Safe to share between threads.
 */
public final class CurrentLists implements AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** Before lists that could not be loaded are tried again though nothing has changed. */
    private static final int LOOKS_BEFORE_RETRY = 30;

    private final Path home;
    private final Lists lists;
    private final Listener listener;
    private final List<Consumer<InForce>> makers = new ArrayList<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread watch;
    private volatile @Nullable InForce current;
    private volatile @Nullable Joined joined;

    /** Which entries were one party by what persons had said so far. */
    private record Joined(InForce of, List<Judgement> said, Clusters clusters) {}

    /** Hears what becomes of the lists, on the thread that loads them. */
    public interface Listener {
        /** Lists are in force from now on. */
        void loaded(String described);

        /** What the person who keeps the directory must look at. */
        void problem(String problem);
    }

    private CurrentLists(Path home, Lists lists, Listener listener) {
        this.home = home;
        this.lists = lists;
        this.listener = listener;
        this.watch = new Thread(this::watch, "lists in force");
        watch.setDaemon(true);
    }

    /** Begins to load the lists of a data directory. */
    public static CurrentLists of(Path home, Listener listener) {
        CurrentLists opened = new CurrentLists(home, Lists.open(home), listener);
        opened.watch.start();
        return opened;
    }

    /** What is in force, empty while it is loaded for the first time. */
    public Optional<InForce> now() {
        return Optional.ofNullable(current);
    }

    /**
     * What is in force.
     *
     * @throws NotReadyException while it is loaded for the first time
     */
    public InForce ready() {
        InForce known = current;
        if (known == null) {
            throw new NotReadyException("the lists are being loaded", Duration.ofSeconds(2));
        }
        return known;
    }

    /** All releases that are held, those in force and those before. */
    public Lists held() {
        return lists;
    }

    /**
     * Which entries in force are one party, by what persons said so far.
     *
     * @throws NotReadyException while the lists are loaded for the first time
     * @throws ListsException where it cannot be read what persons said
     */
    public Clusters clusters() throws ListsException {
        InForce of = ready();
        Judgements said = Judgements.read(home);
        Joined known = joined;
        if (known == null || known.of() != of || !known.said().equals(said.history())) {
            known = new Joined(of, said.history(), Clusters.of(of.listings(), said));
            joined = known;
        }
        return known.clusters();
    }

    /** Waits until lists are in force for the first time, or this is closed. */
    void await() throws InterruptedException {
        first.await();
    }

    /**
     * Has somebody make what is made once of lists, on the thread that loads them, right after they are in force; at once where some
     * are already.
     */
    public void whenLoaded(Consumer<InForce> maker) {
        synchronized (makers) {
            makers.add(maker);
            now().ifPresent(maker);
        }
    }

    @Override
    public void close() {
        // what is being loaded is read to its end: the thread keeps nobody waiting
        closing.countDown();
        first.countDown();
    }

    private void watch() {
        String known = "";
        int failures = 0;
        boolean over = false;
        while (!over) {
            String stamp = lists.stamp();
            boolean retry = failures > 0 && failures++ % LOOKS_BEFORE_RETRY == 0;
            if (!stamp.equals(known) || retry) {
                known = stamp;
                failures = load() ? 0 : 1;
            }
            try {
                over = closing.await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                over = true;
            }
        }
    }

    private boolean load() {
        try {
            Lists.LoadedLists loaded = lists.load();
            loaded.problems().forEach(listener::problem);
            Map<String, String> titles = new HashMap<>();
            for (Dataset dataset : lists.datasets()) {
                titles.put(dataset.name(), dataset.title());
            }
            InForce made = new InForce(loaded.listings(), titles);
            synchronized (makers) {
                current = made;
                first.countDown();
                listener.loaded(described(made));
                makers.forEach(maker -> maker.accept(made));
            }
            return true;
        } catch (ListsException e) {
            listener.problem(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            listener.problem("the lists could not be loaded: " + e);
        }
        return false;
    }

    private static String described(InForce made) {
        StringBuilder text = new StringBuilder();
        made.listings()
                .releases()
                .forEach(release -> text.append(text.isEmpty() ? "" : " · ")
                        .append(release.dataset())
                        .append(' ')
                        .append(release.label()));
        return text.toString();
    }
}
