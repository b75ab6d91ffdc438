// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.Sightline;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.Release;

/** Real processes that run {@code lists update} against a publisher who answers slowly: killed in the middle, and two at once. */
final class ListsUpdateProcessIT {
    private static final String DATASET = "us_ofac_sdn";
    private static final int KILLED = 128 + 9;
    private static final int KILLS = 5;
    private static final int WAIT = 60;

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Semaphore halfway = new Semaphore(0);
    private HttpServer server;
    private volatile int entries;
    private volatile CountDownLatch rest = new CountDownLatch(0);

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        Files.createDirectories(home());
        Files.writeString(home().resolve("publishers.json"), """
                {"format": "sightline-publishers/1", "datasets": {"%s": {"files": ["http://localhost:%d/sdn.csv"], "private": true}}}
                """.formatted(
                        DATASET, server.getAddress().getPort()));
        entries = 100;
        Shell.Result first = run("lists", "update", DATASET);
        assertThat(first.exit()).as(first.err()).isZero();
        halfway.drainPermits();
    }

    @AfterEach
    void stop() {
        rest.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    /** Sends half of the list, and the rest when it is let go. A longer list is a later one. */
    private void answer(HttpExchange exchange) throws IOException {
        byte[] bytes = list(entries).getBytes(StandardCharsets.UTF_8);
        int day = 1 + (entries - 100) / 100;
        exchange.getResponseHeaders().add("Last-Modified", "Mon, %02d Jun 2026 10:00:00 GMT".formatted(day));
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        exchange.getResponseBody().flush();
        halfway.release();
        try {
            rest.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.getResponseBody().write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
        exchange.close();
    }

    private static String list(int entries) {
        return IntStream.rangeClosed(1, entries)
                .mapToObj(id -> id + ",\"EXAMPLOV, Testim " + id
                        + "\",\"individual\",\"EXAMPLE-1\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 01 Feb 1960.\"\n")
                .collect(Collectors.joining());
    }

    @Test
    void aKillInTheMiddleOfADownloadLeavesTheOldReleaseInForce() throws Exception {
        entries = 200;
        rest = new CountDownLatch(1);
        Process update = update("first");
        assertThat(halfway.tryAcquire(WAIT, TimeUnit.SECONDS)).isTrue();
        assertThat(update.destroyForcibly().waitFor()).isEqualTo(KILLED);

        assertInForce(100);
        assertThat(run("screen", "Testim Examplov").out()).contains(DATASET + ":");
        rest.countDown();
        Shell.Result next = run("lists", "update", DATASET);
        assertThat(next.out()).as(next.err()).contains("updated", "200 entries");
        assertInForce(200);
        try (Stream<Path> left = Files.list(home().resolve("lists/.downloads"))) {
            assertThat(left).as("what the killed one left is cleaned up").isEmpty();
        }
    }

    @Test
    void aKillAtAnyMomentLeavesOneWholeReleaseInForce() throws Exception {
        long seed = Long.getLong("sightline.seed", System.nanoTime());
        Random random = new Random(seed);
        int before = 100;
        for (int kill = 1; kill <= KILLS; kill++) {
            entries = 100 + 100 * kill;
            Process update = update("kill-" + kill);
            assertThat(halfway.tryAcquire(WAIT, TimeUnit.SECONDS)).isTrue();
            // half a second or two later it is done
            update.waitFor(random.nextInt(1_200), TimeUnit.MILLISECONDS);
            int exit = update.destroyForcibly().waitFor();
            assertThat(exit).as("seed %d: %s", seed, said("kill-" + kill)).isIn(0, KILLED);
            int now = inForce().entries();
            assertThat(now).as("seed %d", seed).isIn(before, entries);
            assertInForce(now);
            before = now;
        }
        entries = 1_000;
        assertThat(run("lists", "update", DATASET).out()).contains("updated", "1000 entries");
        assertInForce(1_000);
    }

    @Test
    void ofTwoProcessesAtOnceOneUpdatesAndTheOtherSaysSo() throws Exception {
        entries = 200;
        rest = new CountDownLatch(1);
        Process one = update("one");
        assertThat(halfway.tryAcquire(WAIT, TimeUnit.SECONDS)).isTrue();
        Process other = update("other");
        assertThat(other.waitFor()).as(said("other")).isEqualTo(Exit.UNAVAILABLE);
        assertThat(said("other")).contains("another update of the lists in " + home() + " is running");
        assertInForce(100);
        rest.countDown();
        assertThat(one.waitFor()).as(said("one")).isZero();
        assertThat(said("one")).contains("updated", "200 entries");
        assertInForce(200);
        assertThat(run("lists", "update", DATASET).out()).containsPattern("unchanged +nothing new");
    }

    private void assertInForce(int wanted) throws Exception {
        Lists.LoadedLists loaded = Lists.open(home()).load();
        assertThat(loaded.problems()).isEmpty();
        assertThat(inForce().entries()).isEqualTo(wanted);
        assertThat(loaded.listings().entries().stream()
                        .filter(entry -> entry.id().dataset().equals(DATASET)))
                .hasSize(wanted);
    }

    private Release inForce() throws Exception {
        List<Release> releases = Lists.open(home()).releases(DATASET);
        return releases.get(releases.size() - 1);
    }

    /** The program itself, in a process of its own. */
    private Process update(String name) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Sightline.class.getName(),
                "--home",
                home().toString(),
                "lists",
                "update",
                DATASET);
        command.environment()
                .keySet()
                .removeIf(variable -> variable.toLowerCase(Locale.ROOT).contains("proxy"));
        return command.redirectErrorStream(true)
                .redirectOutput(folder.resolve(name).toFile())
                .start();
    }

    private String said(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Shell.Result run(String... args) {
        return new Shell(folder).variable("SIGHTLINE_HOME", home().toString()).run(args);
    }
}
