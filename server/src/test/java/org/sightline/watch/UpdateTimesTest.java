// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sightline.fetch.LocalServer.send;
import static org.sightline.watch.Sample.DATASET;
import static org.sightline.watch.Sample.serving;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.sightline.fetch.LocalServer;
import org.sightline.fetch.Progress;
import org.sightline.watch.ListUpdate.Wanted;
import org.sightline.watch.UpdateResult.Outcome;
import org.sightline.watchlist.ListsException;

/** When an update asks a publisher again, and what is left of one that failed, was stopped or met another. */
final class UpdateTimesTest extends Updating {
    @Test
    void aFailureIsTriedAgainSoonThenLaterAndForgottenAfterASuccess() throws Exception {
        AtomicBoolean there = new AtomicBoolean();
        try (LocalServer server =
                LocalServer.plain((request, out) -> send(out, there.get() ? "200 OK" : "404 Not Found", served))) {
            ListUpdate update = update(server, "/sdn.csv");
            UpdateResult first = only(update);
            assertThat(first.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(first.reason()).isEqualTo(server.at("/sdn.csv") + ": it answers with status 404");
            assertThat(first.again()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
            assertThat(only(update).again()).isEqualTo(clock.instant().plus(Duration.ofMinutes(30)));
            for (int more = 0; more < 20; more++) {
                only(update);
            }
            assertThat(only(update).again()).isEqualTo(clock.instant().plus(Duration.ofHours(6)));
            there.set(true);
            assertThat(only(update).outcome()).isEqualTo(Outcome.UPDATED);
            there.set(false);
            assertThat(only(update).again()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
            assertThat(inForce().entries()).isEqualTo(50);
        }
    }

    @Test
    void aPublisherThatAsksToBeLeftAloneIs() throws Exception {
        try (LocalServer server =
                LocalServer.plain((request, out) -> send(out, "429 Too Many Requests", "", "Retry-After: 7200"))) {
            assertThat(only(update(server, "/sdn.csv")).again())
                    .isEqualTo(clock.instant().plus(Duration.ofHours(2)));
        }
    }

    @Test
    void onlyWhatIsDueIsAskedForWhenAskedSo() throws Exception {
        try (LocalServer server = LocalServer.plain(serving(path -> served))) {
            ListUpdate update = update(server, "/sdn.csv");
            assertThat(update.run(new Wanted.Due(), Progress.none()))
                    .extracting(UpdateResult::outcome)
                    .containsExactly(Outcome.UPDATED);
            Instant next = clock.instant().plus(Duration.ofHours(6));
            clock.forward(Duration.ofHours(6).minusSeconds(1));
            assertThat(update.run(new Wanted.Due(), Progress.none()))
                    .singleElement()
                    .satisfies(result -> {
                        assertThat(result.outcome()).isEqualTo(Outcome.SKIPPED);
                        assertThat(result.again()).isEqualTo(next);
                    });
            assertThat(server.requests()).hasSize(1);
            clock.forward(Duration.ofSeconds(1));
            assertThat(update.run(new Wanted.Due(), Progress.none()))
                    .extracting(UpdateResult::outcome)
                    .containsExactly(Outcome.UNCHANGED);
        }
    }

    @Test
    void whatIsSwitchedOffIsAskedForOnlyByName() throws Exception {
        try (LocalServer server = LocalServer.plain(serving(path -> served))) {
            new Schedule(Map.of(DATASET, Every.off())).write(home());
            ListUpdate update = update(server, "/sdn.csv");
            assertThat(update.run(new Wanted.All(), Progress.none())).isEmpty();
            assertThat(only(update).outcome()).isEqualTo(Outcome.UPDATED);
            assertThat(only(update).again()).isNull();
        }
    }

    @Test
    void ofTwoUpdatesAtOnceOneRuns() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (LocalServer server = LocalServer.plain((request, out) -> {
            asked.countDown();
            boolean released = goOn.await(20, TimeUnit.SECONDS);
            send(out, released ? "200 OK" : "500 Late", served);
        })) {
            ListUpdate update = update(server, "/sdn.csv");
            CompletableFuture<UpdateResult> first = CompletableFuture.supplyAsync(() -> {
                try {
                    return only(update);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> only(update))
                    .isInstanceOfSatisfying(
                            ListsException.class, e -> assertThat(e.kind()).isEqualTo(ListsException.Kind.IN_USE))
                    .hasMessageContaining("another update");
            goOn.countDown();
            assertThat(first.get(20, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.UPDATED);
            assertThat(only(update).outcome()).isEqualTo(Outcome.UNCHANGED);
        }
    }

    @Test
    void whatAKilledUpdateLeftIsRemovedByTheNext() throws Exception {
        Path downloads = Files.createDirectories(home().resolve("lists").resolve(".downloads"));
        Path round = Files.createDirectories(
                downloads.resolve("round-4711").resolve(DATASET).resolve("1"));
        Files.writeString(round.resolve("sdn.csv"), "half a li");
        Path old = Files.writeString(downloads.resolve("small-4711-1"), "{");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Path writing = Files.writeString(downloads.resolve("small-4712-1"), "{");
        try (LocalServer server = LocalServer.plain(serving(path -> served))) {
            assertThat(only(update(server, "/sdn.csv")).outcome()).isEqualTo(Outcome.UPDATED);
        }
        assertThat(downloads).isDirectoryNotContaining(path -> !path.equals(writing));
        assertThat(writing).as("another process may be writing it").exists();
    }

    @Test
    void anInterruptedUpdateLeavesNothingAndTheOneInForceInForce() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (LocalServer good = LocalServer.plain(serving(path -> served))) {
            only(update(good, "/sdn.csv"));
        }
        try (LocalServer server = LocalServer.plain((request, out) -> {
            LocalServer.head(out, "200 OK");
            out.write(Sample.list(1, 60).getBytes(StandardCharsets.UTF_8));
            out.flush();
            asked.countDown();
            Thread.sleep(20_000);
        })) {
            ListUpdate update = update(server, "/sdn.csv");
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread thread = new Thread(() -> {
                try {
                    only(update);
                } catch (Exception e) {
                    thrown.set(e);
                }
            });
            thread.start();
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
            thread.interrupt();
            thread.join(10_000);
            assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
            assertNothingLeft();
            assertThat(inForce().entries()).isEqualTo(50);
        }
    }

    @Test
    void aBrokenRecordOfVisitsOnlyCostsADownload() throws Exception {
        try (LocalServer server = LocalServer.plain(serving(path -> served))) {
            ListUpdate update = update(server, "/sdn.csv");
            only(update);
            Path log = home().resolve("lists").resolve(FetchLog.FILE);
            Files.writeString(log, Files.readString(log).substring(0, 200));
            UpdateResult again = only(update);
            assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(again.imported()).as("the lists saw that they hold it").isNotNull();
            assertThat(server.requests().get(1).header("If-None-Match")).isNull();
            assertThat(only(update).imported()).isNull();
        }
    }
}
