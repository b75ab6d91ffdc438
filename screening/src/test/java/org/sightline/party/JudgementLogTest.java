// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListsException;

final class JudgementLogTest {
    @TempDir
    Path home;

    private Path file;
    private JudgementLog log;

    @BeforeEach
    void open() {
        file = home.resolve("lists/judgements.jsonl");
        log = JudgementLog.open(home);
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        assertThat(Judgements.read(home).history()).isEmpty();
        Judgement join = judgement(1);
        Judgement undo = new Judgement(
                Judgement.Kind.UNDO, join.one(), join.other(), "Ö. Reader", "line\nend \"and\" 김", Instant.EPOCH);
        log.append(join);
        log.append(undo);
        Judgements read = Judgements.read(home);
        assertThat(read.history()).containsExactly(join, undo);
        assertThat(read.problems()).isEmpty();
        assertThat(Files.readString(file)).startsWith("{\"format\":\"sightline-judgements\",\"version\":1}\n");
        assertThat(Files.readAllLines(file)).hasSize(3);
    }

    /** Cuts the file at every byte of its last line, as a crash may, and goes on writing. */
    @Test
    void aTornLastLineLosesNothingElse() throws Exception {
        log.append(judgement(1));
        int whole = Files.readAllBytes(file).length;
        log.append(judgement(2));
        byte[] bytes = Files.readAllBytes(file);
        for (int cut = whole; cut < bytes.length; cut++) {
            Files.write(file, Arrays.copyOf(bytes, cut));
            Judgements torn = Judgements.read(home);
            // only the line end is missing where the last line was otherwise whole
            boolean readable = cut == bytes.length - 1;
            assertThat(torn.history()).hasSize(readable ? 2 : 1);
            assertThat(torn.problems()).hasSize(readable || cut == whole ? 0 : 1);
            log.append(judgement(3));
            Judgements after = Judgements.read(home);
            assertThat(after.history()).startsWith(judgement(1)).endsWith(judgement(3));
            assertThat(after.history()).hasSize(readable ? 3 : 2);
        }
        assertThat(Judgements.read(home).problems()).isEmpty();
    }

    @Test
    void aTornFirstLineIsBegunAgain() throws Exception {
        Files.createDirectories(file.getParent());
        for (int cut = 0; cut < JudgementFile.header().length(); cut++) {
            Files.writeString(file, JudgementFile.header().substring(0, cut));
            assertThat(Judgements.read(home).history()).isEmpty();
            log.append(judgement(1));
            assertThat(Judgements.read(home).history()).containsExactly(judgement(1));
        }
    }

    @Test
    void aBrokenLineInTheMiddleIsToldWithItsNumber() throws Exception {
        log.append(judgement(1));
        Files.writeString(file, Files.readString(file) + "{\"judgement\":\"maybe\"}\n");
        log.append(judgement(2));
        Judgements read = Judgements.read(home);
        assertThat(read.history()).containsExactly(judgement(1), judgement(2));
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("judgements.jsonl:3"));
    }

    @Test
    void anotherFileIsNotTouched() throws Exception {
        Files.createDirectories(file.getParent());
        for (String other : List.of(
                "my notes\n",
                "my notes",
                "{\"format\":\"sightline-judgements\",\"version\":2}\n",
                "{\"format\":\"other\",\"version\":1}\n")) {
            Files.writeString(file, other);
            assertThatThrownBy(() -> log.append(judgement(1))).isInstanceOf(ListsException.class);
            assertThatThrownBy(() -> Judgements.read(home))
                    .isInstanceOfSatisfying(
                            ListsException.class, e -> assertThat(e.kind()).isEqualTo(ListsException.Kind.UNAVAILABLE));
            assertThat(Files.readString(file)).isEqualTo(other);
        }
    }

    @Test
    void bytesThatAreNoTextAreABrokenLine() throws IOException, ListsException {
        Files.createDirectories(file.getParent());
        byte[] header = JudgementFile.header().getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(header, header.length + 3);
        bytes[header.length] = (byte) 0xff;
        bytes[header.length + 1] = '{';
        bytes[header.length + 2] = '\n';
        Files.write(file, bytes);
        assertThat(Judgements.read(home).problems()).hasSize(1);
    }

    @Test
    void manyWriteAtOnce() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> written = new ArrayList<>();
            for (int writer = 0; writer < 40; writer++) {
                Judgement judgement = judgement(writer);
                written.add(writers.submit(() -> {
                    JudgementLog.open(home).append(judgement);
                    return null;
                }));
            }
            for (Future<?> one : written) {
                one.get();
            }
        } finally {
            writers.shutdown();
        }
        Judgements read = Judgements.read(home);
        assertThat(read.problems()).isEmpty();
        assertThat(read.history()).hasSize(40).doesNotHaveDuplicates();
    }

    private static Judgement judgement(int number) {
        return new Judgement(
                Judgement.Kind.JOIN,
                EntryId.parse("us_ofac_sdn:" + number),
                EntryId.parse("eu_fsf:EU.1." + number),
                "K. Reader",
                "",
                Instant.parse("2026-03-01T12:00:00Z"));
    }
}
