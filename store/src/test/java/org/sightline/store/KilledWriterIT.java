// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process that writes with several threads is killed (SIGKILL) at any moment, again and again on one store. Whatever it had
 * acknowledged is there afterwards, whole. The benchmarks ask for more rounds by the system property {@code sightline.kills}.
 */
final class KilledWriterIT {
    private static final int THREADS = 3;

    /** The process that is killed: says the number of each article on standard output once it is kept. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws InterruptedException {
            StorePlace place = new StorePlace(Path.of(args[0]), args[2].isEmpty() ? null : args[2]);
            int first = Integer.parseInt(args[1]);
            Store store = Store.open(place, InstantSource.system());
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int mine = first + i;
                threads.add(new Thread(() -> {
                    for (int number = mine; ; number += THREADS) {
                        store.keep(Told.story().numbered(number).reading(), EntryDigests.NONE, "writer");
                        say(number);
                    }
                }));
            }
            threads.forEach(Thread::start);
            threads.get(0).join();
        }

        private static void say(int number) {
            synchronized (System.out) {
                System.out.println(number);
                System.out.flush();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void nothingThatWasAcknowledgedIsLost(Place place, @TempDir Path folder) throws Exception {
        StorePlace where = place.in(folder);
        int rounds = Integer.getInteger("sightline.kills", 5);
        Random random = new Random(20260309);
        List<Integer> acknowledged = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<Integer> told = killAfter(1 + random.nextInt(60), where, round * 100_000);
            assertThat(told).as("round " + round).isNotEmpty();
            acknowledged.addAll(told);
            try (Store store = Store.open(where, InstantSource.system())) {
                Examined examined = store.doctor();
                assertThat(examined.problems()).as("round " + round).isEmpty();
                for (int number : told) {
                    assertThat(store.articles()
                                    .reading(Told.story().numbered(number).id()))
                            .as("round %d, article %d", round, number)
                            .contains(Told.story().numbered(number).reading());
                }
                // what was committed and not yet told may be there too: at most one a thread and round
                assertThat(examined.counts().get("article"))
                        .isBetween((long) acknowledged.size(), acknowledged.size() + THREADS * (round + 1L));
                assertThat(examined.counts().get("audit"))
                        .isEqualTo(examined.counts().get("article"));
            }
        }
    }

    private static List<Integer> killAfter(int articles, StorePlace where, int first)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        where.folder().toString(),
                        Integer.toString(first),
                        where.url() == null ? "" : where.url())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Integer> told = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(Integer.parseInt(line));
                if (told.size() == articles) {
                    // not the process's own method, which would close the pipe that the last words are in
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        return told;
    }
}
