// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sightline.fetch.Progress;
import org.sightline.watch.ListUpdate.Wanted;
import org.sightline.watchlist.ListsException;

/**
 * Refreshes the lists for as long as it is open: each when it is due, a little later than that by chance, so that not everybody asks
 * a publisher at the same minute. The schedule is read anew before each look. No failure ends it.
 *
 * <p>Closing it from any thread stops what it does, a download too, and waits for that.
 */
public final class ListWatch implements AutoCloseable {
    private static final Duration LATEST = Duration.ofMinutes(5);
    private static final int SHARE = 10;
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final ListUpdate update;
    private final Clock clock;
    private final RandomGenerator chance;
    private final Duration look;
    private final Listener listener;
    private final Map<String, Delayed> delayed = new HashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Object guard = new Object();

    private @Nullable Thread runner;
    private boolean started;

    /**
     * @param chance for the delays
     * @param look the longest time between two looks at the schedule, a minute or so
     */
    public ListWatch(ListUpdate update, Clock clock, RandomGenerator chance, Duration look, Listener listener) {
        this.update = update;
        this.clock = clock;
        this.chance = chance;
        this.look = look;
        this.listener = listener;
    }

    /** Hears what happens, on the watch's own thread. */
    public interface Listener {
        /** One dataset was asked for. */
        void updated(UpdateResult result);

        /** A round could not be made; it is tried again. */
        void failed(String reason);
    }

    /** The moment that a dataset is due by the schedule, and the one at which we ask. */
    private record Delayed(Instant due, Instant at) {}

    /** Begins to watch, on a thread of the executor, until it is closed. To be called once. */
    public void start(Executor executor) {
        synchronized (guard) {
            if (started || closed()) {
                throw new IllegalStateException("a watch is started once");
            }
            started = true;
        }
        executor.execute(this::run);
    }

    @Override
    public void close() {
        synchronized (guard) {
            closing.countDown();
            if (!started || Thread.currentThread().equals(runner)) {
                return;
            }
            if (runner != null) {
                runner.interrupt();
            }
        }
        try {
            boolean done = ended.await(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
            if (!done) {
                listener.failed("the watch still works on a list; it ends after that");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        synchronized (guard) {
            runner = Thread.currentThread();
        }
        try {
            boolean over = closed();
            while (!over) {
                Duration pause = round();
                over = closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            if (!closed()) {
                Thread.currentThread().interrupt();
            }
        } finally {
            synchronized (guard) {
                runner = null;
                if (closed()) {
                    // The thread is the executor's, and the interruption was ours.
                    Thread.interrupted();
                }
            }
            ended.countDown();
        }
    }

    /** Does what is due, and tells how long there is nothing to do. */
    private Duration round() throws InterruptedException {
        try {
            List<String> due = new ArrayList<>();
            Instant next = clock.instant().plus(look);
            for (ListPlan plan : update.plan()) {
                Optional<Instant> at = plan.next().map(moment -> delayed(plan, moment));
                if (at.isPresent() && !at.get().isAfter(clock.instant())) {
                    due.add(plan.publisher().dataset());
                }
                next = at.filter(next::isAfter).orElse(next);
            }
            if (due.isEmpty()) {
                return between(clock.instant(), next);
            }
            for (String dataset : due) {
                update.run(new Wanted.Named(List.of(dataset)), Progress.none()).forEach(listener::updated);
            }
            return Duration.ZERO;
        } catch (ListsException | SettingsException e) {
            listener.failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            listener.failed("a round broke off: " + e);
        }
        return look;
    }

    private Instant delayed(ListPlan plan, Instant due) {
        Delayed known = delayed.get(plan.publisher().dataset());
        if (known == null || !known.due().equals(due)) {
            known = new Delayed(due, due.plus(delay(plan)));
            delayed.put(plan.publisher().dataset(), known);
        }
        return known.at();
    }

    /** None where a list was never fetched, as somebody waits for it. */
    private Duration delay(ListPlan plan) {
        if (plan.last().isEmpty()) {
            return Duration.ZERO;
        }
        Duration most = plan.every().period().orElse(Duration.ZERO).dividedBy(SHARE);
        Duration longest = most.compareTo(LATEST) < 0 ? most : LATEST;
        return Duration.ofMillis((long) (chance.nextDouble() * longest.toMillis()));
    }

    private boolean closed() {
        return closing.getCount() == 0;
    }

    private static Duration between(Instant now, Instant next) {
        Duration between = Duration.between(now, next);
        return between.isNegative() ? Duration.ZERO : between;
    }
}
