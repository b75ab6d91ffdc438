// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.fetch.FetchLimits;
import org.sightline.fetch.Fetcher;
import org.sightline.fetch.LocalServer;
import org.sightline.fetch.ProxyRoute;
import org.sightline.fetch.Retries;
import org.sightline.watch.UpdateResult.Outcome;

class ListWatchTest {
    private static final Duration LOOK = Duration.ofMillis(50);

    @TempDir
    private Path folder;

    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final Heard heard = new Heard();
    private volatile String served = Sample.list(1, 5);

    /** What a watch said. */
    private static final class Heard implements ListWatch.Listener {
        private final BlockingQueue<UpdateResult> results = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> failures = new LinkedBlockingQueue<>();

        @Override
        public void updated(UpdateResult result) {
            results.add(result);
        }

        @Override
        public void failed(String reason) {
            failures.add(reason);
        }

        UpdateResult result() throws InterruptedException {
            UpdateResult result = results.poll(20, TimeUnit.SECONDS);
            assertThat(result).as("something was updated").isNotNull();
            return result;
        }
    }

    @AfterEach
    void stopExecutor() {
        executor.shutdownNow();
    }

    @Test
    void itUpdatesWhenDueOverAndOver() throws Exception {
        try (LocalServer server = LocalServer.plain(Sample.serving(path -> served));
                ListWatch watch = watch(update(server, Duration.ofMillis(300), Clock.systemUTC()))) {
            watch.start(executor);
            assertThat(heard.result().outcome()).isEqualTo(Outcome.UPDATED);
            assertThat(heard.result().outcome()).isEqualTo(Outcome.UNCHANGED);
            served = Sample.list(1, 6);
            UpdateResult changed = heard.result();
            while (changed.outcome() == Outcome.UNCHANGED) {
                changed = heard.result();
            }
            assertThat(changed.outcome()).isEqualTo(Outcome.UPDATED);
            assertThat(heard.failures).isEmpty();
        }
    }

    @Test
    void whatIsNotDueIsNotAskedForAndAChangedScheduleIsHeeded() throws Exception {
        TestClock clock = new TestClock();
        try (LocalServer server = LocalServer.plain(Sample.serving(path -> served));
                ListWatch watch = watch(update(server, Duration.ofHours(6), clock), clock)) {
            watch.start(executor);
            heard.result();
            Thread.sleep(LOOK.toMillis() * 4);
            assertThat(server.requests()).hasSize(1);
            clock.forward(Duration.ofHours(2));
            Thread.sleep(LOOK.toMillis() * 4);
            assertThat(server.requests()).hasSize(1);
            Schedule.read(home())
                    .with(Sample.DATASET, Optional.of(Every.of("1h")))
                    .write(home());
            assertThat(heard.result().outcome()).isEqualTo(Outcome.UNCHANGED);
        }
    }

    @Test
    void aVisitIsALittleLaterThanDueByChance() throws Exception {
        TestClock clock = new TestClock();
        try (LocalServer server = LocalServer.plain(Sample.serving(path -> served));
                ListWatch watch = watch(update(server, Duration.ofHours(6), clock), clock)) {
            watch.start(executor);
            heard.result();
            clock.forward(Duration.ofHours(6));
            Thread.sleep(LOOK.toMillis() * 4);
            assertThat(server.requests()).as("due, but not yet asked").hasSize(1);
            clock.forward(Duration.ofMinutes(5));
            assertThat(heard.result().outcome()).isEqualTo(Outcome.UNCHANGED);
        }
    }

    @Test
    void noFailureEndsIt() throws Exception {
        TestClock clock = new TestClock();
        AtomicBoolean there = new AtomicBoolean();
        try (LocalServer server = LocalServer.plain(
                        (request, out) -> LocalServer.send(out, there.get() ? "200 OK" : "404 Not Found", served));
                ListWatch watch = watch(update(server, Duration.ofHours(6), clock), clock)) {
            Path schedule = Files.createDirectories(home().resolve("lists")).resolve("schedule.json");
            Files.writeString(schedule, "broken");
            watch.start(executor);
            assertThat(heard.failures.poll(20, TimeUnit.SECONDS)).contains("schedule.json", "is not JSON");
            Files.delete(schedule);
            assertThat(heard.result().outcome()).isEqualTo(Outcome.FAILED);
            there.set(true);
            clock.forward(Duration.ofMinutes(21));
            assertThat(heard.result().outcome()).isEqualTo(Outcome.UPDATED);
        }
    }

    @Test
    void closingStopsADownloadAtOnceAndFreesTheThread() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (LocalServer server = LocalServer.plain((request, out) -> {
            LocalServer.head(out, "200 OK");
            asked.countDown();
            Thread.sleep(20_000);
        })) {
            ListWatch watch = watch(update(server, Duration.ofHours(6), Clock.systemUTC()));
            watch.start(executor);
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
            long began = System.nanoTime();
            watch.close();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
            assertThat(home().resolve("lists").resolve(".downloads")).isEmptyDirectory();
            assertThat(executor.submit(() -> Thread.currentThread().isInterrupted())
                            .get(5, TimeUnit.SECONDS))
                    .as("the thread is free again")
                    .isFalse();
            watch.close();
            assertThatThrownBy(() -> watch.start(executor)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void closingStopsItWhileItSleeps() throws Exception {
        try (LocalServer server = LocalServer.plain(Sample.serving(path -> served))) {
            ListUpdate update = update(server, Duration.ofHours(6), Clock.systemUTC());
            ListWatch watch = new ListWatch(update, Clock.systemUTC(), new Random(1), Duration.ofHours(1), heard);
            watch.start(executor);
            heard.result();
            watch.close();
            assertThat(executor.submit(() -> "free").get(5, TimeUnit.SECONDS)).isEqualTo("free");
        }
    }

    private ListWatch watch(ListUpdate update) {
        return watch(update, Clock.systemUTC());
    }

    private ListWatch watch(ListUpdate update, Clock clock) {
        return new ListWatch(update, clock, new Random(1), LOOK, heard);
    }

    /** The interval is shorter than any that a user may set. */
    private ListUpdate update(LocalServer server, Duration every, Clock clock) throws Exception {
        Publisher usual =
                Sample.publishers(folder, server, "/sdn.csv").of(Sample.DATASET).orElseThrow();
        Publisher own = new Publisher(
                usual.dataset(), null, null, usual.files(), new Every(Optional.of(every)), usual.bytes(), null);
        Publishers publishers = new Publishers(Map.of(own.dataset(), own), Optional.empty());
        FetchLimits patient = new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(30));
        Fetcher fetcher = new Fetcher(
                "Sightline/test", patient, new Retries(1, Duration.ZERO, Duration.ZERO), ProxyRoute.straight());
        return new ListUpdate(home(), publishers, fetcher, clock);
    }

    private Path home() {
        return folder.resolve("home");
    }
}
