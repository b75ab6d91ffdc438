// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sightline.fetch.LocalServer.head;
import static org.sightline.fetch.LocalServer.send;

import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.fetch.FetchException.Kind;
import org.sightline.fetch.Fetched.Arrived;

/** What comes, what does not, and what is tried again. */
class FetcherTest {
    private static final String LIST = "a list of some words\n".repeat(20);
    private static final Retries QUICK = new Retries(3, Duration.ofMillis(20), Duration.ofSeconds(5));

    @TempDir
    private Path folder;

    @Test
    void aFileComesWithItsDigestAndWhatTheServerKnowsItBy() throws Exception {
        try (LocalServer server = LocalServer.plain((request, out) -> send(
                out,
                "200 OK",
                LIST,
                "ETag: \"one\"",
                "Last-Modified: Sun, 01 Mar 2026 10:00:00 GMT",
                "Content-Type: text/csv; charset=utf-8"))) {
            Arrived arrived = arrived(server);
            assertThat(arrived.file()).hasContent(LIST);
            assertThat(arrived.bytes()).isEqualTo(LIST.length());
            assertThat(arrived.digest()).hasSize(64);
            assertThat(arrived.validators()).isEqualTo(new Validators("\"one\"", "Sun, 01 Mar 2026 10:00:00 GMT"));
            assertThat(arrived.modified()).contains(Instant.parse("2026-03-01T10:00:00Z"));
            assertThat(arrived.contentType()).isEqualTo("text/csv");
            assertThat(server.requests().get(0).header("User-Agent")).isEqualTo("Sightline/test");
            assertThat(server.requests().get(0).header("If-None-Match")).isNull();
        }
    }

    @Test
    void whatHasNotChangedDoesNotComeAgain() throws Exception {
        try (LocalServer server = LocalServer.plain((request, out) -> {
            boolean same = "\"one\"".equals(request.header("If-None-Match"));
            send(out, same ? "304 Not Modified" : "200 OK", same ? "" : LIST, "ETag: \"one\"");
        })) {
            Validators held = arrived(server).validators();
            assertThat(fetched(server, held)).isInstanceOf(Fetched.NotModified.class);
            Validators old = new Validators("\"none\"", "Sun, 01 Mar 2026 10:00:00 GMT");
            assertThat(fetched(server, old)).isInstanceOf(Arrived.class);
            assertThat(server.requests().get(2).header("If-Modified-Since")).isEqualTo("Sun, 01 Mar 2026 10:00:00 GMT");
        }
    }

    @Test
    void notModifiedThoughNothingIsHeldIsAFailure() throws Exception {
        try (LocalServer server = LocalServer.plain((request, out) -> send(out, "304 Not Modified", ""))) {
            FetchException failed = failed(server);
            assertThat(failed.reason()).isEqualTo("it answers with status 304");
            assertThat(failed.passing()).isFalse();
        }
    }

    @Test
    void anErrorOfTheServerIsTriedAgainAndSaid() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (LocalServer server = LocalServer.plain((request, out) -> {
            boolean fine = asked.incrementAndGet() == 3;
            send(out, fine ? "200 OK" : "500 Internal Server Error", LIST);
        })) {
            List<String> said = new ArrayList<>();
            fetcher().fetch(fetch(server, Validators.none()), (what, done, total) -> said.add(what));
            assertThat(asked).hasValue(3);
            assertThat(said)
                    .hasSize(2)
                    .allMatch(what -> what.contains("it answers with an error (status 500); again in "));
        }
    }

    @Test
    void attemptsEndAfterTheLast() throws Exception {
        try (LocalServer server = LocalServer.plain((request, out) -> send(out, "502 Bad Gateway", "no"))) {
            assertThat(failed(server).reason()).isEqualTo("it answers with an error (status 502)");
            assertThat(server.requests()).hasSize(3);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void whatIsNotThereIsNotTriedAgain() throws Exception {
        for (String status : List.of("404 Not Found", "403 Forbidden", "400 Bad Request", "410 Gone", "206 Part")) {
            try (LocalServer server = LocalServer.plain((request, out) -> send(out, status, "x"))) {
                assertThat(failed(server).reason()).isEqualTo("it answers with status " + status.substring(0, 3));
                assertThat(server.requests()).as(status).hasSize(1);
            }
        }
    }

    @Test
    void aBusyServerIsLeftAloneAsLongAsItAsks() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (LocalServer server = LocalServer.plain((request, out) -> {
            boolean fine = asked.incrementAndGet() == 2;
            send(out, fine ? "200 OK" : "429 Too Many Requests", LIST, "Retry-After: 1");
        })) {
            long began = System.nanoTime();
            assertThat(arrived(server).file()).hasContent(LIST);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void aServerThatWantsToBeLeftAloneForLongIsNotAskedAgain() throws Exception {
        try (LocalServer server =
                LocalServer.plain((request, out) -> send(out, "503 Service Unavailable", "", "Retry-After: 3600"))) {
            FetchException failed = failed(server);
            assertThat(failed.reason()).isEqualTo("it is busy (status 503)");
            assertThat(failed.askedToWait()).isEqualTo(Duration.ofHours(1));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aConnectionThatBreaksInTheBodyIsTriedAgainAndThePartIsNotTaken() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (LocalServer server = LocalServer.plain((request, out) -> {
            head(out, "200 OK", "Content-Length: " + LIST.length());
            boolean fine = asked.incrementAndGet() == 2;
            out.write((fine ? LIST : LIST.substring(100)).getBytes(StandardCharsets.UTF_8));
        })) {
            assertThat(arrived(server).file()).hasContent(LIST);
            assertThat(asked).hasValue(2);
        }
    }

    @Test
    void aLengthThatIsNeverReachedIsAFailure() throws Exception {
        try (LocalServer server = LocalServer.plain((request, out) -> {
            head(out, "200 OK", "Content-Length: " + (LIST.length() + 5));
            out.write(LIST.getBytes(StandardCharsets.UTF_8));
        })) {
            FetchException failed = failed(server);
            assertThat(failed.kind()).isEqualTo(Kind.CONNECTION);
            assertThat(failed.reason()).startsWith("the connection broke: ");
            assertThat(server.requests()).hasSize(3);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void chunksThatEndEarlyAreAFailure() throws Exception {
        try (LocalServer server = LocalServer.plain((request, out) -> {
            head(out, "200 OK", "Transfer-Encoding: chunked");
            out.write("10\r\n0123456789abcdef\r\n".getBytes(StandardCharsets.US_ASCII));
        })) {
            assertThat(failed(server).kind()).isEqualTo(Kind.CONNECTION);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void anEmptyFileIsAFailure() throws Exception {
        try (LocalServer server = LocalServer.plain((request, out) -> send(out, "200 OK", ""))) {
            assertThat(failed(server).reason()).isEqualTo("it answered with an empty file");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void whereNobodyListensThereIsNoConnection() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Address address = Address.of("http://localhost:" + port + "/list", true);
        FetchException failed = catchThrowableOfType(
                FetchException.class,
                () -> fetcher().fetch(new Fetch(address, target(), 1000, Validators.none()), Progress.none()));
        assertThat(failed.kind()).isEqualTo(Kind.CONNECTION);
        assertThat(failed.reason()).startsWith("no connection: ");
        assertThat(failed.passing()).isTrue();
    }

    @Test
    void progressIsToldAfterASecondAndNotForEveryByte() throws Exception {
        byte[] large = new byte[60_000];
        try (LocalServer server = LocalServer.plain((request, out) -> {
            head(out, "200 OK", "Content-Length: " + large.length);
            for (int at = 0; at < large.length; at += 1000) {
                out.write(large, at, 1000);
                out.flush();
                Thread.sleep(30);
            }
        })) {
            List<Long> done = new ArrayList<>();
            fetcher().fetch(fetch(server, Validators.none()), (what, come, total) -> {
                assertThat(total).isEqualTo(large.length);
                done.add(come);
            });
            assertThat(done).hasSizeBetween(1, 20).isSorted();
            assertThat(done.get(0)).isBetween(1000L, 59_000L);
        }
    }

    @Test
    void anInterruptionStopsADownloadAtOnceAndLeavesNothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        try (LocalServer server = LocalServer.plain((request, out) -> {
            head(out, "200 OK");
            out.write(LIST.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            begun.countDown();
            Thread.sleep(20_000);
        })) {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread thread = new Thread(() -> {
                try {
                    fetched(server, Validators.none());
                } catch (FetchException | InterruptedException e) {
                    thrown.set(e);
                }
            });
            thread.start();
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            thread.interrupt();
            thread.join(5000);
            assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aTargetThatCannotBeWrittenIsOurFaultAndNotTriedAgain() throws Exception {
        try (LocalServer server = LocalServer.plain((request, out) -> send(out, "200 OK", LIST))) {
            Path nowhere = folder.resolve("no-such-folder").resolve("list");
            Address address = Address.of(server.at("/list"), true);
            FetchException failed = catchThrowableOfType(
                    FetchException.class,
                    () -> fetcher().fetch(new Fetch(address, nowhere, 1000, Validators.none()), Progress.none()));
            assertThat(failed.kind()).isEqualTo(Kind.DISK);
            assertThat(server.requests()).hasSize(1);
            assertThat(Files.exists(nowhere)).isFalse();
        }
    }

    private Arrived arrived(LocalServer server) throws FetchException, InterruptedException {
        return (Arrived) fetched(server, Validators.none());
    }

    private Fetched fetched(LocalServer server, Validators held) throws FetchException, InterruptedException {
        return fetcher().fetch(fetch(server, held), Progress.none());
    }

    private FetchException failed(LocalServer server) {
        return catchThrowableOfType(FetchException.class, () -> fetched(server, Validators.none()));
    }

    private static Fetcher fetcher() {
        FetchLimits patient = new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(30));
        return new Fetcher("Sightline/test", patient, QUICK, ProxyRoute.straight());
    }

    private Fetch fetch(LocalServer server, Validators held) {
        return new Fetch(Address.of(server.at("/list"), true), target(), 1_000_000, held);
    }

    private Path target() {
        return folder.resolve("list");
    }
}
