// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.match.Explanation;

class AddedColumnsTest {
    private static final CsvForm FORM = new CsvForm("name;why", List.of("name", "why"), ';', "\r\n");

    @Test
    void theUsersCellsStayLetterForLetterAndOursAreMadeSafe() {
        StringBuilder out = new StringBuilder();
        InputRow row = new InputRow(2, "\"=SUM(A1)\";  x ", List.of("=SUM(A1)", "  x "), null);
        new AddedColumns(FORM, List.of("caption", "why")).write(out, row, List.of("=cmd()", "@a;\n\"b\""));
        assertThat(out.toString()).isEqualTo("\"=SUM(A1)\";  x ;'=cmd();\"'@a; \"\"b\"\"\"\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"+1, '+1", "-1, '-1", "@x, '@x", "=x, '=x", "x=1, x=1", "1-2, 1-2"})
    void onlyTheBeginningMakesAFormula(String cell, String written) {
        StringBuilder out = new StringBuilder();
        CsvCells.writeOwn(out, cell, ',');
        assertThat(out.toString()).isEqualTo(written);
    }

    @Test
    void columnsOfTheInputKeepTheirNames() {
        assertThat(new AddedColumns(FORM, List.of("rank", "why")).header())
                .isEqualTo("name;why;rank;sightline_why\r\n");
        CsvForm twice = CsvForm.of(List.of("WHY", "sightline_why"));
        assertThat(new AddedColumns(twice, List.of("why")).header())
                .isEqualTo("WHY,sightline_why,sightline_sightline_why\n");
    }

    @Test
    void aRowThatDoesNotFitLosesNothing() {
        AddedColumns columns = new AddedColumns(FORM, List.of("rank", "reason"));
        StringBuilder out = new StringBuilder();
        columns.refused(out, new InputRow(3, "a;b;c;d", List.of("a", "b", "c", "d"), "too many"), "too many");
        columns.refused(out, new InputRow(4, "a", List.of("a"), "too few"), "too few");
        assertThat(out.toString())
                .isEqualTo("a;b;;\"not screened: too many; beyond them: c | d\"\r\na;;;not screened: too few\r\n");
    }

    @Test
    void anExplanationIsOneLineWithWhatEachPartIsWorth() {
        Explanation tree = new Explanation(
                0.9,
                "all",
                List.of(
                        Explanation.of(1, "kim ~ kim"),
                        Explanation.of(-0.056, "taken off", Explanation.of(0.005, "deeper")),
                        Explanation.of(-0.001, "hardly")));
        assertThat(Why.of(tree)).isEqualTo("all; kim ~ kim; taken off (-0.06); deeper (0.01); hardly (0.00)");
        assertThat(Why.of(Explanation.of(1, "x".repeat(1000)))).hasSize(401).endsWith("…");
    }
}
