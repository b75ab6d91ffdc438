// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.screen.RealNames;

class OfacScoreTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Every word of the query is in the name, whatever else is.
                "TIMUR ORLOVSKY  | ORLOVSKY, Timur Maratovich        | 100",
                "O'NEALL         | O’NEALL, Brigid                   | 100",
                "RIVER-DALE      | RIVER DALE TRADING L.L.C.         | 100",
                // One of two words agrees and nothing else does.
                "TIMUR ORLOVSKY  | ZZ, Timur                         | 50",
                // Short words of a query count only where there are no others.
                "AL TIMUR        | TIMUR, Zzz                        | 100",
                "AL              | AL ZZ                             | 100",
                // The whole names begin with one letter and are near: 1 - (1 - jaro) * (1 - 0.1 * 5).
                "MARTHA          | MARHTA                            | 96",
                "ORLOVSKYA       | ORLOVSKYB                         | 96",
                // Nothing agrees.
                "TIMUR           | ZZZ                               | 0",
            })
    void scores(String query, String name, int score) {
        assertThat(OfacScore.of(query, name)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "MARTHA, MARHTA, 0.9444",
        "DIXON, DICKSONX, 0.7667",
        "JELLYFISH, SMELLYFISH, 0.8963",
        "A, A, 1",
        "A, B, 0"
    })
    void jaroIsAsItsAuthorsGaveIt(String a, String b, double jaro) {
        assertThat(OfacScore.jaro(a, b)).isCloseTo(jaro, within(0.0001));
    }

    @Test
    void isAsNearToTheToolAsOneSees() throws IOException {
        Path answers = RealNames.data().resolve("bench/ofac-search-scores.csv");
        List<String> far = new ArrayList<>();
        double sum = 0;
        int rows = 0;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(answers)) {
            for (NamedCsvRecord row : csv) {
                int score = Integer.parseInt(row.getField("ofac_score"));
                if (score < 0) {
                    // The tool did not show the name, which says nothing of its score.
                    continue;
                }
                int ours = OfacScore.of(row.getField("query_name"), row.getField("result_name"));
                rows++;
                sum += Math.abs(ours - score);
                if (Math.abs(ours - score) > 5) {
                    far.add(row.getField("query_name") + " | " + row.getField("result_name") + ": " + ours + ", not "
                            + score);
                }
            }
        }
        assertThat(far).as("of %d rows", rows).hasSizeLessThanOrEqualTo(rows / 20);
        assertThat(sum / rows).isLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", ",", "\ud83d", "\u202e", "ǵ̷̛͝", "🚢", "a"})
    void anyTextHasAScore(String text) {
        assertThat(OfacScore.of(text, "TIMUR")).isBetween(0, 100);
        assertThat(OfacScore.of("TIMUR", text)).isBetween(0, 100);
        assertThat(OfacScore.of(text.repeat(10_000), text)).isBetween(0, 100);
    }
}
