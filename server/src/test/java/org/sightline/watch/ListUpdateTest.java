// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sightline.fetch.LocalServer.send;
import static org.sightline.watch.Sample.DATASET;
import static org.sightline.watch.Sample.serving;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sightline.fetch.LocalServer;
import org.sightline.fetch.Progress;
import org.sightline.watch.ListUpdate.Wanted;
import org.sightline.watch.UpdateResult.Outcome;
import org.sightline.watchlist.Delta;
import org.sightline.watchlist.EntryChange;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import org.sightline.watchlist.Release;

/** From a publisher on this machine to the lists. */
final class ListUpdateTest extends Updating {
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
}
