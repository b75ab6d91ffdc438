// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFolderTest {
    private static final String NAME = "some.kept";
    private static final String FORMAT = "test";

    @TempDir
    Path folder;

    /** What the tests keep: one section of each kind. */
    private record Kept(List<String> texts, List<Integer> ints, List<Long> longs, float number) {
        static Kept random(Random random, int size) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                texts.add(List.of("Orlovsky", "Орловский", "김 정식", "", "ß".repeat(40), "𝔘x")
                        .get(random.nextInt(6)));
            }
            return new Kept(
                    texts,
                    random.ints(size).boxed().toList(),
                    random.longs(size).boxed().toList(),
                    random.nextFloat());
        }

        void write(KeptOutput out) throws IOException {
            TextTable.Gathering table = new TextTable.Gathering(100, 30);
            ByteSink bytes = new ByteSink();
            bytes.number(texts.size());
            texts.forEach(text -> table.write(text, bytes));
            out.bytes(bytes);
            table.write(out);
            out.ints(ints.stream().mapToInt(Integer::intValue).toArray(), ints.size());
            out.longs(longs.stream().mapToLong(Long::longValue).toArray(), longs.size());
            out.floats(new float[] {number, 1}, 1);
        }

        static Kept read(KeptFile file) {
            ByteBuffer bytes = file.bytes();
            TextTable table = TextTable.read(file);
            ByteSource in = new ByteSource(bytes, 0, bytes.limit());
            List<String> texts = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                texts.add(in.text(table));
            }
            return new Kept(
                    texts,
                    Arrays.stream(file.ints()).boxed().toList(),
                    Arrays.stream(file.longs()).boxed().toList(),
                    file.floats()[0]);
        }
    }

    private boolean write(Kept kept, int version, String madeFrom) {
        return new KeptFolder(folder).write(NAME, FORMAT, version, madeFrom, kept::write);
    }

    private Optional<Kept> read(int version, String madeFrom) {
        return new KeptFolder(folder).read(NAME, FORMAT, version, madeFrom, Kept::read);
    }

    @Test
    void whatWasKeptIsReadAgain() {
        Random random = new Random(1);
        for (int size : new int[] {0, 1, 2, 7, 100, 30_000}) {
            Kept kept = Kept.random(random, size);
            assertThat(write(kept, 1, "lists")).isTrue();
            assertThat(read(1, "lists")).as("%d of each", size).contains(kept);
        }
    }

    @Test
    void anotherFormatVersionOrOriginIsAsGoodAsNone() {
        write(Kept.random(new Random(2), 5), 1, "lists of May");
        assertThat(read(1, "lists of May")).isPresent();
        assertThat(read(2, "lists of May")).isEmpty();
        assertThat(read(1, "lists of June")).isEmpty();
        assertThat(new KeptFolder(folder).read(NAME, "other", 1, "lists of May", Kept::read))
                .isEmpty();
        assertThat(new KeptFolder(folder).read("other.kept", FORMAT, 1, "lists of May", Kept::read))
                .isEmpty();
    }

    @Test
    void aFileThatIsCutAnywhereOrLongerIsAsGoodAsNone() throws IOException {
        write(Kept.random(new Random(3), 9), 1, "");
        byte[] whole = Files.readAllBytes(folder.resolve(NAME));
        for (int length = 0; length < whole.length; length++) {
            Files.write(folder.resolve(NAME), Arrays.copyOf(whole, length));
            assertThat(read(1, "")).as("cut after %d bytes", length).isEmpty();
        }
        Files.write(folder.resolve(NAME), Arrays.copyOf(whole, whole.length + 8));
        assertThat(read(1, "")).as("with zeros behind it").isEmpty();
    }

    @Test
    void aBitThatFlippedAnywhereMakesItAsGoodAsNone() throws IOException {
        write(Kept.random(new Random(4), 9), 1, "");
        byte[] whole = Files.readAllBytes(folder.resolve(NAME));
        Random random = new Random(40);
        for (int at = 0; at < whole.length; at++) {
            int bit = at * 8 + random.nextInt(8);
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(folder.resolve(NAME), damaged);
            assertThat(read(1, "")).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void noiseUnderARightChecksumIsRefusedToo() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            ByteSink noise = new ByteSink();
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            noise.bytes(bytes, 0, bytes.length);
            new KeptFolder(folder).write(NAME, FORMAT, 1, "", out -> {
                out.bytes(noise);
                out.bytes(noise);
                out.ints(new int[] {random.nextInt(60), random.nextInt(60)}, 2);
                out.ints(new int[0], 0);
            });
            // Either refused, or read as something: never another exception.
            assertThat(read(1, "").map(kept -> kept.longs().size()))
                    .as("round %d has too few sections", round)
                    .isEmpty();
        }
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKept() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        KeptFolder within = new KeptFolder(file).inside("index");
        assertThat(within.write(NAME, FORMAT, 1, "", out -> {})).isFalse();
        assertThat(within.read(NAME, FORMAT, 1, "", any -> "")).isEmpty();
        within.keepOnly("*", NAME);
        assertThat(Files.isRegularFile(file)).isTrue();
    }

    @Test
    void whatCannotBeMadeLeavesTheOldOneAndNoRest() throws IOException {
        Kept old = Kept.random(new Random(6), 3);
        write(old, 1, "");
        KeptFolder kept = new KeptFolder(folder);
        assertThat(kept.write(NAME, FORMAT, 1, "", out -> {
                    throw new IOException("the disk is full");
                }))
                .isFalse();
        assertThat(read(1, "")).contains(old);
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactly(NAME);
        }
    }

    @Test
    void oldFilesGoAndWhatAnotherProcessWritesStays() throws IOException {
        write(Kept.random(new Random(7), 3), 1, "");
        Files.createFile(folder.resolve("old.kept"));
        Files.createFile(folder.resolve("other.form"));
        Files.createFile(folder.resolve(".unfinished-1-1"));
        Path abandoned = Files.createFile(folder.resolve(".unfinished-2-2"));
        Files.setLastModifiedTime(abandoned, FileTime.from(Instant.now().minusSeconds(7_200)));
        new KeptFolder(folder).keepOnly("*.kept", NAME);
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(NAME, "other.form", ".unfinished-1-1");
        }
    }

    @Test
    void severalWhoWriteAtOnceLeaveAWholeFileAtEveryMoment() throws Exception {
        Kept one = Kept.random(new Random(8), 5_000);
        Kept other = Kept.random(new Random(9), 9_000);
        write(one, 1, "");
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<?>> writing = new ArrayList<>();
            for (Kept kept : List.of(one, other)) {
                writing.add(threads.submit(() -> {
                    for (int i = 0; i < 30; i++) {
                        assertThat(write(kept, 1, "")).isTrue();
                    }
                }));
            }
            Future<?> reading = threads.submit(() -> {
                for (int i = 0; i < 60; i++) {
                    assertThat(read(1, "")).get().isIn(one, other);
                }
            });
            for (Future<?> each : writing) {
                each.get();
            }
            reading.get();
        } finally {
            threads.shutdownNow();
        }
    }
}
