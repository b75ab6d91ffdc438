// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;

/**
 * Names of listed persons as other scripts write them ({@code cross-script-names.csv}) are the names of the list. The shares are
 * what was reached when they were last looked at, not what is wanted; they may only rise.
 */
class CrossScriptNamesTest {
    private static final double THRESHOLD = 0.7;
    private static final double CERTAIN = 0.995;
    private static final double NEAR = 0.9;
    private static final double REACHED_TUNING = 0.95;
    private static final double REACHED_HELD_OUT = 0.94;

    private final NameParser parser = new NameParser();
    private final NameScorer scorer = new NameScorer();
    private final Map<String, ReadName> read = new HashMap<>();

    private static List<NamedCsvRecord> rows() throws IOException {
        try (InputStreamReader file = new InputStreamReader(
                        Objects.requireNonNull(
                                NameParser.class.getResourceAsStream("cross-script-names.csv"),
                                "cross-script-names.csv is missing"),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }

    private double score(String query, String listed) {
        return scorer.score(read(query), read(listed)).value();
    }

    private ReadName read(String name) {
        return read.computeIfAbsent(name, text -> new ReadName(parser.parse(text, NameKind.PERSON)));
    }

    private static boolean heldOut(NamedCsvRecord row) {
        return ((row.getField("name") + row.getField("listed")).hashCode() & 1) == 1;
    }

    @Test
    void areFound() throws IOException {
        check(false, REACHED_TUNING);
        check(true, REACHED_HELD_OUT);
    }

    private void check(boolean half, double reached) throws IOException {
        List<String> missed = new ArrayList<>();
        int rows = 0;
        for (NamedCsvRecord row : rows()) {
            if (heldOut(row) == half) {
                rows++;
                if (score(row.getField("name"), row.getField("listed")) < THRESHOLD) {
                    missed.add(row.getField("name") + " | " + row.getField("listed"));
                }
            }
        }
        assertThat(missed)
                .as("of %d names of the %s half", rows, half ? "held-out" : "tuning")
                .hasSizeLessThanOrEqualTo((int) ((1 - reached) * rows));
    }

    @Test
    void areHardlyEverSomebodyElse() throws IOException {
        List<NamedCsvRecord> rows = rows();
        List<String> blamed = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            for (NamedCsvRecord other : rows) {
                boolean same = row.getField("id").equals(other.getField("id"));
                if (!same && score(row.getField("name"), other.getField("listed")) > 0.95) {
                    blamed.add(row.getField("name") + " | " + other.getField("listed"));
                }
            }
        }
        assertThat(blamed).as("over 0.95 with another person's name").isEmpty();
    }

    /** Strangers are those who share a word: pairs at random would be no test. */
    @Test
    void scoresDoNotPileUpAtOneNorStrangersOverNineTenths() throws IOException {
        List<NamedCsvRecord> rows = rows();
        int certain = 0;
        int strangers = 0;
        int near = 0;
        for (NamedCsvRecord row : rows) {
            certain += score(row.getField("name"), row.getField("listed")) >= CERTAIN ? 1 : 0;
            for (NamedCsvRecord other : rows) {
                boolean same = row.getField("id").equals(other.getField("id"));
                if (!same && shareAWord(row.getField("listed"), other.getField("listed"))) {
                    strangers++;
                    near += score(row.getField("listed"), other.getField("listed")) > NEAR ? 1 : 0;
                }
            }
        }
        assertThat(certain)
                .as("of %d pairs of one person at %s", rows.size(), CERTAIN)
                .isLessThan(rows.size() / 10);
        assertThat(strangers).isGreaterThan(500);
        assertThat(near).as("of %d strangers over %s", strangers, NEAR).isLessThanOrEqualTo(strangers / 50);
    }

    private boolean shareAWord(String one, String other) {
        return read(one).name().words().stream()
                .anyMatch(word -> read(other).name().words().stream().anyMatch(word::sameText));
    }
}
