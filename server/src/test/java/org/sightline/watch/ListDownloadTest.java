// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.fetch.FetchLimits;
import org.sightline.fetch.Fetcher;
import org.sightline.fetch.LocalServer;
import org.sightline.fetch.Progress;
import org.sightline.fetch.ProxyRoute;
import org.sightline.fetch.Retries;

/** A release of several files is of one piece. */
class ListDownloadTest {
    @TempDir
    private Path folder;

    private final Map<String, String> served =
            new ConcurrentHashMap<>(Map.of("/2026/sdn.csv", Sample.list(1, 5), "/2026/alt.csv", Sample.aliases(1, 5)));

    @Test
    void theFilesComeInTheirOrderUnderTheirNamesAndDates() throws Exception {
        try (LocalServer server = server()) {
            ListDownload.Release release = fetch(server, List.of()).orElseThrow();
            assertThat(release.files())
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("sdn.csv", "alt.csv");
            assertThat(release.files().get(1)).hasContent(Sample.aliases(1, 5));
            assertThat(Files.getLastModifiedTime(release.files().get(0))).hasToString("2026-03-01T10:00:00Z");
        }
    }

    @Test
    void whereNothingHasChangedNothingComes() throws Exception {
        try (LocalServer server = server()) {
            List<Visit.Copy> known = fetch(server, List.of()).orElseThrow().copies();
            assertThat(fetch(server, known)).isEmpty();
        }
    }

    @Test
    void whereOneHasChangedTheOtherComesToo() throws Exception {
        try (LocalServer server = server()) {
            List<Visit.Copy> known = fetch(server, List.of()).orElseThrow().copies();
            served.put("/2026/alt.csv", Sample.aliases(2, 5));
            ListDownload.Release release = fetch(server, known).orElseThrow();
            assertThat(release.files().get(0)).hasContent(Sample.list(1, 5));
            assertThat(release.files().get(1)).hasContent(Sample.aliases(2, 5));
            assertThat(release.sameFilesAs(known)).isFalse();
        }
    }

    @Test
    void copiesOfOtherAddressesAreNoCopies() throws Exception {
        try (LocalServer server = server()) {
            List<Visit.Copy> known = fetch(server, List.of()).orElseThrow().copies();
            assertThat(fetch(server, List.of(known.get(1), known.get(0)))).isPresent();
            assertThat(fetch(server, known.subList(0, 1))).isPresent();
        }
    }

    /** The publisher puts a new release up while we are between its files. */
    @Test
    void aReleaseIsNeverPutTogetherFromFilesOfTwo() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (LocalServer server = LocalServer.plain((request, out) -> {
            if (asked.incrementAndGet() == 2) {
                served.put("/2026/sdn.csv", Sample.list(1, 6));
                served.put("/2026/alt.csv", Sample.aliases(1, 6));
            }
            Sample.serving(path -> served.getOrDefault(path, "")).to(request, out);
        })) {
            ListDownload.Release release = fetch(server, List.of()).orElseThrow();
            assertThat(release.files().get(0)).hasContent(Sample.list(1, 6));
            assertThat(release.files().get(1)).hasContent(Sample.aliases(1, 6));
        }
    }

    @Test
    void filesThatNeverStandStillAreAFailure() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (LocalServer server = LocalServer.plain(Sample.serving(path -> Sample.list(1, asked.incrementAndGet())))) {
            assertThatThrownBy(() -> fetch(server, List.of()))
                    .isInstanceOf(DownloadException.class)
                    .hasMessageContaining("change while they are fetched");
        }
    }

    @Test
    void namesThatAddressesHaveAreMadeFitForFiles() throws Exception {
        try (LocalServer server = LocalServer.plain(Sample.serving(path -> "a list"))) {
            Publisher publisher = Sample.publishers(
                            folder, server, "/", "/a%2F..%2Fb?x=/etc/passwd", "/" + "x".repeat(300))
                    .of(Sample.DATASET)
                    .orElseThrow();
            ListDownload.Release release = download(publisher).fetch(List.of()).orElseThrow();
            assertThat(release.files())
                    .extracting(file -> folder.resolve("files").relativize(file).toString())
                    .containsExactly("1/list", "2/b", "3/" + "x".repeat(80));
        }
    }

    private LocalServer server() throws Exception {
        return LocalServer.plain(Sample.serving(path -> served.getOrDefault(path, "")));
    }

    private Optional<ListDownload.Release> fetch(LocalServer server, List<Visit.Copy> known) throws Exception {
        Publisher publisher = Sample.publishers(folder, server, "/2026/sdn.csv", "/2026/alt.csv")
                .of(Sample.DATASET)
                .orElseThrow();
        return download(publisher).fetch(known);
    }

    private ListDownload download(Publisher publisher) {
        FetchLimits patient = new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(30));
        Fetcher fetcher = new Fetcher(
                "Sightline/test", patient, new Retries(1, Duration.ZERO, Duration.ZERO), ProxyRoute.straight());
        return new ListDownload(fetcher, new TestClock(), publisher, folder.resolve("files"), Progress.none());
    }
}
