// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sightline.fetch.LocalServer.head;
import static org.sightline.fetch.LocalServer.send;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.fetch.FetchException.Kind;
import org.sightline.fetch.Fetched.Arrived;

/** Servers that send too much, too slowly, or packed. */
class FetcherLimitsTest {
    private static final String LIST = "a list of some words\n".repeat(20);
    private static final FetchLimits PATIENT =
            new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(30));
    private static final Retries ONCE = new Retries(1, Duration.ZERO, Duration.ZERO);

    @TempDir
    private Path folder;

    @Test
    void aLengthPastTheLimitIsNotEvenBegun() throws Exception {
        try (LocalServer server = LocalServer.plain((request, out) -> {
            head(out, "200 OK", "Content-Length: 999999999999");
            Thread.sleep(20_000);
        })) {
            FetchException failed = failed(server, PATIENT);
            assertThat(failed.reason()).isEqualTo("it announces 999999999999 bytes, and 1000000 are allowed");
            assertThat(failed.passing()).isFalse();
        }
    }

    @Test
    void aBodyWithoutEndIsStoppedAtTheLimitAndTheConnectionGivenUp() throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        try (LocalServer server = LocalServer.plain((request, out) -> {
            head(out, "200 OK");
            try {
                while (true) {
                    out.write(new byte[8192]);
                }
            } finally {
                hungUp.countDown();
            }
        })) {
            FetchException failed = failed(server, PATIENT);
            assertThat(failed.kind()).isEqualTo(Kind.SIZE);
            assertThat(failed.reason()).isEqualTo("it is larger than 1000000 bytes");
            assertThat(failed.passing()).isFalse();
            assertThat(folder).isEmptyDirectory();
            assertThat(hungUp.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aGzipBombIsStoppedAtTheLimitHoweverSmallItCame() throws Exception {
        byte[] bomb = gzip(new byte[50_000_000]);
        assertThat(bomb.length).isLessThan(100_000);
        for (String header : List.of("Content-Encoding: gzip", "Content-Type: application/gzip")) {
            try (LocalServer server = LocalServer.plain((request, out) -> send(out, "200 OK", bomb, header))) {
                FetchException failed = failed(server, PATIENT);
                assertThat(failed.kind()).isEqualTo(Kind.SIZE);
                assertThat(failed.passing()).isFalse();
                assertThat(folder).isEmptyDirectory();
            }
        }
    }

    @Test
    void gzipIsUnpackedWhetherTheServerOrTheFileIsPackedOrBoth() throws Exception {
        byte[] once = gzip(LIST.getBytes(StandardCharsets.UTF_8));
        try (LocalServer server =
                LocalServer.plain((request, out) -> send(out, "200 OK", once, "Content-Encoding: gzip"))) {
            assertThat(arrived(server).file()).hasContent(LIST);
            assertThat(server.requests().get(0).header("Accept-Encoding")).isEqualTo("gzip");
        }
        try (LocalServer server = LocalServer.plain((request, out) -> send(out, "200 OK", once))) {
            assertThat(arrived(server).file()).hasContent(LIST);
        }
        byte[] twice = gzip(once);
        try (LocalServer server =
                LocalServer.plain((request, out) -> send(out, "200 OK", twice, "Content-Encoding: gzip"))) {
            assertThat(arrived(server).file()).hasContent(LIST);
        }
    }

    @Test
    void gzipThatEndsEarlyOrIsBrokenIsTriedAgain() throws Exception {
        byte[] packed = gzip(LIST.getBytes(StandardCharsets.UTF_8));
        byte[] wrong = packed.clone();
        wrong[packed.length / 2] ^= 0x55;
        for (byte[] bad : List.of(Arrays.copyOf(packed, packed.length - 10), wrong)) {
            AtomicInteger asked = new AtomicInteger();
            try (LocalServer server = LocalServer.plain((request, out) ->
                    send(out, "200 OK", asked.incrementAndGet() < 2 ? bad : packed, "Content-Encoding: gzip"))) {
                FetchException failed = failed(server, PATIENT);
                assertThat(failed.reason()).isEqualTo("its gzip data are broken or end early");
                assertThat(failed.passing()).isTrue();
                assertThat(folder).isEmptyDirectory();
                assertThat(arrived(server).file()).hasContent(LIST);
            }
        }
    }

    @Test
    void aPackingThatNobodyAskedForIsSaid() throws Exception {
        try (LocalServer server =
                LocalServer.plain((request, out) -> send(out, "200 OK", "xyz", "Content-Encoding: br"))) {
            assertThat(failed(server, PATIENT).reason()).contains("packed in a way");
        }
    }

    @Test
    void aServerThatFallsSilentIsNotWaitedForForEver() throws Exception {
        FetchLimits limits = new FetchLimits(Duration.ofSeconds(5), Duration.ofMillis(200), Duration.ofSeconds(20));
        CountDownLatch over = new CountDownLatch(1);
        LocalServer.Answer nothing = (request, out) -> hold(over);
        LocalServer.Answer endlessHead = (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX-Drip: ".getBytes(StandardCharsets.US_ASCII));
            drip(out, Duration.ofMillis(50), over);
        };
        LocalServer.Answer beginning = (request, out) -> {
            head(out, "200 OK");
            out.write("a beginning".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            hold(over);
        };
        for (LocalServer.Answer silence : List.of(nothing, endlessHead, beginning)) {
            try (LocalServer server = LocalServer.plain(silence)) {
                FetchException failed = failed(server, limits);
                assertThat(failed.kind()).isEqualTo(Kind.TIME);
                assertThat(failed.reason()).isEqualTo("nothing came for 200 ms");
                assertThat(failed.passing()).isTrue();
                assertThat(folder).isEmptyDirectory();
            }
        }
        over.countDown();
    }

    @Test
    void aServerThatDripsIsStoppedWhenAllTheTimeIsGone() throws Exception {
        FetchLimits limits = new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(700));
        try (LocalServer server = LocalServer.plain((request, out) -> {
            head(out, "200 OK");
            drip(out, Duration.ofMillis(20), new CountDownLatch(1));
        })) {
            long began = System.nanoTime();
            FetchException failed = failed(server, limits);
            assertThat(failed.reason()).isEqualTo("it took longer than 700 ms in all");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(4));
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void headersWithoutEndAreNotRead() throws Exception {
        try (LocalServer server = LocalServer.plain((request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] line = ("X-More: " + "x".repeat(1000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            while (true) {
                out.write(line);
            }
        })) {
            FetchException failed = failed(server, PATIENT);
            assertThat(failed.kind()).isEqualTo(Kind.CONNECTION);
            assertThat(failed.reason()).containsIgnoringCase("header");
        }
    }

    private Arrived arrived(LocalServer server) throws FetchException, InterruptedException {
        return (Arrived) fetch(server, PATIENT);
    }

    private FetchException failed(LocalServer server, FetchLimits limits) {
        return catchThrowableOfType(FetchException.class, () -> fetch(server, limits));
    }

    private Fetched fetch(LocalServer server, FetchLimits limits) throws FetchException, InterruptedException {
        Fetch fetch =
                new Fetch(Address.of(server.at("/list"), true), folder.resolve("list"), 1_000_000, Validators.none());
        return new Fetcher("Sightline/test", limits, ONCE, ProxyRoute.straight()).fetch(fetch, Progress.none());
    }

    private static void hold(CountDownLatch over) throws InterruptedException {
        boolean early = over.await(20, TimeUnit.SECONDS);
        if (!early) {
            throw new IllegalStateException("nobody hung up");
        }
    }

    private static void drip(OutputStream out, Duration pause, CountDownLatch over)
            throws IOException, InterruptedException {
        while (!over.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            out.write('x');
            out.flush();
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
