// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkRunTest {
    private static final int ROWS = 20_000;
    private static final Map<String, String> BASIS = Map.of("the input", "sha256:1", "the lists", "of May");

    @TempDir
    private Path folder;

    private final List<String> remarks = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void howeverManyThreadsTheResultIsThatOfOneRowAfterTheOther(int threads) throws IOException {
        StringBuilder naive = new StringBuilder();
        List<String> said = new ArrayList<>();
        Tally counted = Tally.NOTHING;
        Numbers numbers = new Numbers(ROWS + 77);
        for (InputRow row = numbers.next(); row != null; row = numbers.next()) {
            Done done = work(row);
            naive.append(done.text());
            said.addAll(done.remarks());
            counted = counted.with(done);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tally tally = run(threads).run(new Numbers(ROWS + 77), BulkRunTest::work, out::writeBytes, Tally.NOTHING);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(naive.toString());
        assertThat(tally).isEqualTo(counted);
        assertThat(remarks).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 100, 156})
    void aRunThatBrokeOffGoesOnToTheSameBytes(int writes) throws Exception {
        Path whole = folder.resolve("whole.csv");
        try (ResumableFile file = ResumableFile.begin(whole, BASIS)) {
            run(2).run(new Numbers(ROWS), BulkRunTest::work, file, file.done());
            file.finish();
        }
        Path broken = folder.resolve("broken.csv");
        try (ResumableFile file = ResumableFile.begin(broken, BASIS)) {
            assertThatThrownBy(
                            () -> run(2).run(new Numbers(ROWS), BulkRunTest::work, failing(file, writes), file.done()))
                    .hasMessage("no power");
        }
        Tally tally;
        try (ResumableFile file = ResumableFile.resume(broken, BASIS)) {
            assertThat(file.done().rows()).isLessThanOrEqualTo(128L * writes);
            tally = run(2).run(new Numbers(ROWS), BulkRunTest::work, file, file.done());
            file.finish();
        }
        assertThat(Files.readAllBytes(broken)).isEqualTo(Files.readAllBytes(whole));
        assertThat(tally.rows()).isEqualTo(ROWS);
        assertThat(folder.resolve("broken.csv.progress")).doesNotExist();
    }

    @Test
    void aRunGoesOnOnlyOverTheSameInputListsAndOptions() throws Exception {
        Path file = folder.resolve("out.csv");
        ResumableFile.begin(file, BASIS).close();
        assertThatThrownBy(() -> ResumableFile.resume(file, Map.of("the input", "sha256:1", "the lists", "of June")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the lists changed: was of May, is of June");
        assertThatThrownBy(() -> ResumableFile.begin(file, BASIS)).hasMessageContaining("--resume goes on with it");
        ResumableFile.resume(file, BASIS).finish();
        assertThatThrownBy(() -> ResumableFile.resume(file, BASIS)).hasMessageContaining("is finished");
        assertThatThrownBy(() -> ResumableFile.resume(folder.resolve("other.csv"), BASIS))
                .hasMessageContaining("nothing to resume");
    }

    @Test
    void anOutputThatWasCutIsNotGoneOnWith() throws Exception {
        Path file = folder.resolve("out.csv");
        try (ResumableFile begun = ResumableFile.begin(file, BASIS)) {
            begun.write("row\n".getBytes(StandardCharsets.UTF_8));
            begun.checkpoint(new Tally(1, 0, 0, 0));
        }
        Files.writeString(file, "r");
        assertThatThrownBy(() -> ResumableFile.resume(file, BASIS)).hasMessageContaining("shorter than it was");
    }

    @Test
    void anInputThatIsShorterThanWhatWasDoneIsNoticed() {
        assertThatThrownBy(() -> run(1).run(new Numbers(3), BulkRunTest::work, bytes -> {}, new Tally(4, 0, 0, 0)))
                .hasMessageContaining("fewer rows");
    }

    @Test
    void aFaultOfOursIsNotSwallowed() {
        assertThatThrownBy(() -> run(2).run(
                                new Numbers(1000),
                                row -> {
                                    throw new IllegalStateException("row " + row.line());
                                },
                                bytes -> {},
                                Tally.NOTHING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("row 1");
    }

    private BulkRun run(int threads) {
        return new BulkRun(threads, remarks::add, tally -> {});
    }

    private static Done work(InputRow row) {
        long number = row.line();
        if (number % 11 == 0) {
            return new Done(number + " refused\n", Done.Outcome.REFUSED, List.of("row " + number));
        }
        Done.Outcome outcome = number % 3 == 0 ? Done.Outcome.HIT : Done.Outcome.MISS;
        return new Done(number + " é\n".repeat((int) (number % 3)), outcome, List.of());
    }

    private static Sink failing(Sink sink, int writes) {
        return new Sink() {
            private int left = writes;

            @Override
            public void write(byte[] bytes) throws IOException {
                if (left-- == 0) {
                    throw new IOException("no power");
                }
                sink.write(bytes);
            }

            @Override
            public void checkpoint(Tally tally) throws IOException {
                sink.checkpoint(tally);
            }
        };
    }

    /** Rows that are their own number. */
    private static final class Numbers implements RowSource {
        private final int rows;
        private int row;

        Numbers(int rows) {
            this.rows = rows;
        }

        @Override
        public @Nullable InputRow next() {
            if (row == rows) {
                return null;
            }
            row++;
            return new InputRow(row, "", List.of(), null);
        }

        @Override
        public void close() {}
    }
}
