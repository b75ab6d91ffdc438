// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.watch.Sample.DATASET;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.fetch.FetchLimits;
import org.sightline.fetch.Fetcher;
import org.sightline.fetch.LocalServer;
import org.sightline.fetch.Progress;
import org.sightline.fetch.ProxyRoute;
import org.sightline.fetch.Retries;
import org.sightline.watch.ListUpdate.Wanted;
import org.sightline.watchlist.ImportReport;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import org.sightline.watchlist.Release;

/** A publisher on this machine, a data directory, and an update between the two. */
abstract class Updating {
    @TempDir
    Path folder;

    /** Of the data directory, for a test that needs several. */
    int number;

    final TestClock clock = new TestClock();

    volatile String served = Sample.list(1, 50);

    UpdateResult only(ListUpdate update) throws Exception {
        List<UpdateResult> results = update.run(new Wanted.Named(List.of(DATASET)), Progress.none());
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    static ImportReport imported(UpdateResult result) {
        return Objects.requireNonNull(result.imported());
    }

    Release inForce() throws ListsException {
        List<Release> releases = Lists.open(home()).releases(DATASET);
        return releases.get(releases.size() - 1);
    }

    void assertNothingLeft() throws IOException {
        try (Stream<Path> left = Files.list(home().resolve("lists").resolve(".downloads"))) {
            assertThat(left).isEmpty();
        }
    }

    ListUpdate update(LocalServer server, String... paths) throws Exception {
        return new ListUpdate(home(), Sample.publishers(folder, server, paths), fetcher(), clock);
    }

    static Fetcher fetcher() {
        FetchLimits patient = new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(30));
        return new Fetcher(
                "Sightline/test",
                patient,
                new Retries(2, Duration.ofMillis(10), Duration.ofSeconds(1)),
                ProxyRoute.straight());
    }

    Path home() {
        return folder.resolve("home" + number);
    }
}
