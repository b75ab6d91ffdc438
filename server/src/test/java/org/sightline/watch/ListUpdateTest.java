// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sightline.fetch.LocalServer.send;
import static org.sightline.watch.Sample.DATASET;
import static org.sightline.watch.Sample.serving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.fetch.FetchLimits;
import org.sightline.fetch.Fetcher;
import org.sightline.fetch.LocalServer;
import org.sightline.fetch.Progress;
import org.sightline.fetch.ProxyRoute;
import org.sightline.fetch.Retries;
import org.sightline.watch.ListUpdate.Wanted;
import org.sightline.watch.UpdateResult.Outcome;
import org.sightline.watchlist.Delta;
import org.sightline.watchlist.EntryChange;
import org.sightline.watchlist.ImportReport;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import org.sightline.watchlist.Release;

/** From a publisher on this machine to the lists, and what keeps a bad release out of them. */
class ListUpdateTest {
    @TempDir
    private Path folder;

    /** Of the data directory, for a test that needs several. */
    private int number;

    private final TestClock clock = new TestClock();
    private volatile String served = Sample.list(1, 50);

    @Test
    void aFirstUpdateTakesTheListInAndASecondFindsNothingNew() throws Exception {
        try (LocalServer server = LocalServer.plain(serving(path -> served))) {
            ListUpdate update = update(server, "/sdn.csv");
            UpdateResult first = only(update);
            assertThat(first.outcome()).as(first.reason()).isEqualTo(Outcome.UPDATED);
            assertThat(imported(first).release().entries()).isEqualTo(50);
            assertThat(imported(first).release().released()).hasToString("2026-03-01");
            assertThat(first.again()).isEqualTo(clock.instant().plus(Duration.ofHours(6)));
            assertThat(inForce().entries()).isEqualTo(50);

            UpdateResult second = only(update);
            assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(server.requests()).hasSize(2);
            assertThat(server.requests().get(1).header("If-None-Match")).isEqualTo("\"" + Sample.digest(served) + "\"");
            assertNothingLeft();
        }
    }

    @Test
    void aChangedListIsTakenInAndItsChangesAreTold() throws Exception {
        try (LocalServer server = LocalServer.plain((request, out) -> send(
                out,
                "200 OK",
                served,
                "Last-Modified: "
                        + (served.contains("Testim 55") ? "Wed, 04 Mar 2026" : "Sun, 01 Mar 2026")
                        + " 10:00:00 GMT"))) {
            ListUpdate update = update(server, "/sdn.csv");
            only(update);
            served = Sample.list(3, 55);
            UpdateResult result = only(update);
            assertThat(result.outcome()).isEqualTo(Outcome.UPDATED);
            assertThat(imported(result).before()).extracting(Release::entries).isEqualTo(50);
            Delta delta = Objects.requireNonNull(result.delta());
            assertThat(delta.count(EntryChange.Kind.ADDED)).isEqualTo(5);
            assertThat(delta.count(EntryChange.Kind.REMOVED)).isEqualTo(2);
            assertThat(inForce().released()).hasToString("2026-03-04");
        }
    }

    /** A list that names no moment, and one fewer on it: by what it holds alone one could not tell which is the later. */
    @Test
    void ofTwoReleasesOfOneDayTheLaterIsInForceThoughItIsShorter() throws Exception {
        AtomicInteger hours = new AtomicInteger();
        try (LocalServer server = LocalServer.plain((request, out) ->
                send(out, "200 OK", served, "Last-Modified: Sun, 01 Mar 2026 " + (10 + hours.get()) + ":00:00 GMT"))) {
            ListUpdate update = update(server, "/sdn.csv");
            only(update);
            hours.set(5);
            served = Sample.list(1, 49);
            UpdateResult second = only(update);
            assertThat(second.outcome()).isEqualTo(Outcome.UPDATED);
            assertThat(imported(second).inForce()).isTrue();
            assertThat(inForce().entries()).isEqualTo(49);

            hours.set(7);
            served = Sample.list(1, 30);
            assertThat(only(update).outcome()).isEqualTo(Outcome.HELD);
            assertThat(Lists.open(home()).accept(DATASET).inForce())
                    .as("accepted, it keeps its moment")
                    .isTrue();
        }
    }

    @Test
    void aServerThatKnowsNoValidatorsIsBelievedByItsBytes() throws Exception {
        try (LocalServer server = LocalServer.plain((request, out) -> send(out, "200 OK", served))) {
            ListUpdate update = update(server, "/sdn.csv");
            only(update);
            UpdateResult second = only(update);
            assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(second.imported()).as("nothing was read again").isNull();
        }
    }

    @Test
    void aListThatHasGoneFromTheDirectoryIsFetchedThoughItHasNotChanged() throws Exception {
        try (LocalServer server = LocalServer.plain(serving(path -> served))) {
            ListUpdate update = update(server, "/sdn.csv");
            only(update);
            Files.delete(home().resolve("lists").resolve("catalogue.json"));
            assertThat(only(update).outcome()).isEqualTo(Outcome.UPDATED);
            assertThat(server.requests().get(1).header("If-None-Match")).isNull();
        }
    }

    @Test
    void whatCannotBeAListIsHeldForAPersonAndNeverReplacesAGoodOne() throws Exception {
        String xml = "<?xml version=\"1.0\"?><CONSOLIDATED_LIST dateGenerated=\"2026-03-08T00:00:00\"><INDIVIDUALS>";
        String nameless = Sample.list(1, 50).replaceAll("\"EXAMPLOV, Testim \\d+\"", "-0- ");
        for (String bad : List.of(Sample.list(1, 44), nameless, xml, "nothing that anybody knows", "{}")) {
            served = Sample.list(1, 50);
            number++;
            try (LocalServer server = LocalServer.plain(serving(path -> served))) {
                ListUpdate update = update(server, "/sdn.csv");
                only(update);
                served = bad;
                UpdateResult held = only(update);
                assertThat(held.outcome()).as(bad).isEqualTo(Outcome.HELD);
                assertThat(held.reason()).isNotBlank();
                assertThat(inForce().entries()).isEqualTo(50);
                assertThat(Lists.open(home()).held()).singleElement().satisfies(back -> {
                    assertThat(back.dataset()).isEqualTo(DATASET);
                    assertThat(back.why()).isEqualTo(held.reason());
                });

                UpdateResult still = only(update);
                assertThat(still.outcome()).isEqualTo(Outcome.HELD);
                assertThat(still.reason()).isEqualTo(held.reason());
                assertThat(server.requests().get(2).header("If-None-Match")).isNotNull();

                served = Sample.list(1, 52);
                assertThat(only(update).outcome()).as("a good one after it").isEqualTo(Outcome.UPDATED);
            }
        }
    }

    @Test
    void theReasonOfAShrunkenListSaysHowMuch() throws Exception {
        try (LocalServer server = LocalServer.plain(serving(path -> served))) {
            ListUpdate update = update(server, "/sdn.csv");
            only(update);
            served = Sample.list(1, 44);
            assertThat(only(update).reason()).contains("44 entries", "50", "more than a tenth");
            served = Sample.list(1, 45);
            assertThat(only(update).outcome()).as("a tenth is not more").isEqualTo(Outcome.UPDATED);
        }
    }

    @Test
    void whatAPersonThrewAwayIsNotHeldAgain() throws Exception {
        try (LocalServer server = LocalServer.plain(serving(path -> served))) {
            ListUpdate update = update(server, "/sdn.csv");
            only(update);
            served = Sample.list(1, 30);
            only(update);
            Lists.open(home()).discard(DATASET);
            assertThat(only(update).outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(Lists.open(home()).held()).isEmpty();
            assertThat(inForce().entries()).isEqualTo(50);
        }
    }

    @Test
    void whatAPersonAcceptedIsInForceAndNotFetchedAgain() throws Exception {
        try (LocalServer server = LocalServer.plain(serving(path -> served))) {
            ListUpdate update = update(server, "/sdn.csv");
            only(update);
            served = Sample.list(1, 30);
            only(update);
            Lists.open(home()).accept(DATASET);
            assertThat(only(update).outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(Lists.open(home()).releases(DATASET))
                    .extracting(Release::entries)
                    .contains(30);
        }
    }

    @Test
    void aPageForPeopleIsSaidToBeOne() throws Exception {
        for (String type : List.of("text/html; charset=utf-8", "application/xml")) {
            try (LocalServer server = LocalServer.plain((request, out) -> send(
                    out, "200 OK", "<!DOCTYPE html><html><body>Back soon</body></html>", "Content-Type: " + type))) {
                UpdateResult result = only(update(server, "/sdn.csv"));
                assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
                assertThat(result.reason()).isEqualTo(server.at("/sdn.csv") + ": an HTML page came, not a list");
                assertThat(server.requests()).hasSize(1);
                assertNothingLeft();
            }
        }
    }

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

    @Test
    void aDatasetThatNobodyPublishesIsAMistake() throws Exception {
        try (LocalServer server = LocalServer.plain(serving(path -> served))) {
            ListUpdate update = update(server, "/sdn.csv");
            assertThatThrownBy(() -> update.run(new Wanted.Named(List.of("us_ofac")), Progress.none()))
                    .isInstanceOf(ListsException.class)
                    .hasMessage("no publisher is known of a dataset 'us_ofac'; there are: us_ofac_sdn");
        }
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsSaid() throws Exception {
        Files.writeString(home(), "in the way");
        try (LocalServer server = LocalServer.plain(serving(path -> served))) {
            assertThatThrownBy(() -> only(update(server, "/sdn.csv")))
                    .isInstanceOfSatisfying(
                            ListsException.class, e -> assertThat(e.kind()).isEqualTo(ListsException.Kind.UNAVAILABLE))
                    .hasMessageContaining("cannot write to " + home().resolve("lists"));
        }
    }

    @Test
    void aDatasetOfOnesOwnIsMade() throws Exception {
        String entity = "{\"id\":\"x-%1$d\",\"schema\":\"Person\",\"target\":true,\"properties\":{\"name\":"
                + "[\"Testim Examplov %1$d\"],\"topics\":[\"sanction\"]}}\n";
        try (LocalServer server =
                LocalServer.plain(serving(path -> entity.formatted(1) + entity.formatted(2) + entity.formatted(3)))) {
            Publishers publishers = Sample.publishers(
                    folder,
                    "\"our_watchlist\": {\"title\": \"Ours\", \"files\": [\"" + server.at("/entities.ftm.json")
                            + "\"], \"private\": true}");
            ListUpdate update = new ListUpdate(home(), publishers, fetcher(), clock);
            UpdateResult first = update.run(new Wanted.All(), Progress.none()).get(0);
            assertThat(first.outcome()).as(first.reason()).isEqualTo(Outcome.UPDATED);
            assertThat(imported(first).release().entries()).isEqualTo(3);
            assertThat(first.again()).isEqualTo(clock.instant().plus(Duration.ofDays(1)));
            assertThat(update.run(new Wanted.All(), Progress.none()).get(0).outcome())
                    .isEqualTo(Outcome.UNCHANGED);
            assertThat(server.requests().get(1).header("If-None-Match")).isNotNull();
        }
    }

    private UpdateResult only(ListUpdate update) throws Exception {
        List<UpdateResult> results = update.run(new Wanted.Named(List.of(DATASET)), Progress.none());
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private static ImportReport imported(UpdateResult result) {
        return Objects.requireNonNull(result.imported());
    }

    private Release inForce() throws ListsException {
        List<Release> releases = Lists.open(home()).releases(DATASET);
        return releases.get(releases.size() - 1);
    }

    private void assertNothingLeft() throws IOException {
        try (Stream<Path> left = Files.list(home().resolve("lists").resolve(".downloads"))) {
            assertThat(left).isEmpty();
        }
    }

    private ListUpdate update(LocalServer server, String... paths) throws Exception {
        return new ListUpdate(home(), Sample.publishers(folder, server, paths), fetcher(), clock);
    }

    private static Fetcher fetcher() {
        FetchLimits patient = new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(30));
        return new Fetcher(
                "Sightline/test",
                patient,
                new Retries(2, Duration.ofMillis(10), Duration.ofSeconds(1)),
                ProxyRoute.straight());
    }

    private Path home() {
        return folder.resolve("home" + number);
    }
}
