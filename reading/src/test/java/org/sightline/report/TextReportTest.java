// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.reading.Reading;
import org.sightline.reading.ReadingJson;
import org.sightline.reading.Readings;

final class TextReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 7);

    @Test
    void tellsWhoWhenWhereAndWhoSaysSo() {
        assertThat(report(Readings.full()))
                .containsSubsequence(
                        "General seen at rocket test",
                        "2024-03-03 (by the story itself)",
                        "Lists: un_sc_sanctions 2026-02-27 (8 days old)",
                        "! us_ofac_sdn: only the bundled starter list",
                        "! un_sc_sanctions: older than 7 days",
                        "! this reading is not whole: one sentence was too long to parse",
                        "Machine match, not reviewed.",
                        "WHO",
                        "Ri Pyong Chol",
                        "in this story: vice chairman, Central Military Commission",
                        "un_sc_sanctions:KPi.076 RI PYONG CHOL",
                        "accepted, score 0.97 · listed since 2017-12-22",
                        "listed (publisher's date) on 2024-03-01",
                        "why: name and context agree",
                        "TIMELINE",
                        "2024-03-01 · appearance · Sohae",
                        "“March 1”, counted from the publication date",
                        "[asserted] KCNA (“reported”)",
                        "[probable] Example Post",
                        "DESIGNATIONS",
                        "2017-12 · designation",
                        "Ri Pyong Chol · by Washington",
                        "EQUIPMENT",
                        "Hwasong-99",
                        "LEFT TO REVIEW",
                        "Kim Yong Chol",
                        "several bear this name",
                        "CONFLICTS",
                        "who was there");
    }

    @Test
    void somebodyUnlistedIsNamedInTheEvidenceOnly() {
        assertThat(report(Readings.full()).lines().filter(line -> line.contains("Ivanov")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("“He is likely to have met"));
    }

    @Test
    void anAmbiguousLinkIsNeverAmongWhoIsListed() {
        String report = report(Readings.full());
        assertThat(report.substring(0, report.indexOf("LEFT TO REVIEW"))).doesNotContain("Kim Yong Chol");
        assertThat(report).contains("to review, score 0.81", "[NOT, asserted] Example Post");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 72, 88, 100})
    void noLineIsWiderThanTheTerminal(int width) {
        assertThat(new TextReport(TODAY, width, false).of(Readings.full()).lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void coloursAddNothingThatWordsDoNotSay() {
        String coloured = new TextReport(TODAY, 88, true).of(Readings.full());
        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(report(Readings.full()));
    }

    @Test
    void wordsOfTheArticleCannotSteerTheTerminal() {
        ReadingJson json = new ReadingJson();
        String hostile = json.write(Readings.full()).replace("General", "\\u001b[2J\\u0007\\u202eGeneral");
        assertThat(report(json.read(hostile))
                        .chars()
                        .filter(c -> (c != '\n' && Character.isISOControl(c)) || c == 0x202E))
                .isEmpty();
    }

    private static String report(Reading reading) {
        return new TextReport(TODAY, 88, false).of(reading);
    }
}
