// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.article.RuleRows;

class LinkRulesTest {
    private final LinkRules rules = LinkRules.load();

    @ParameterizedTest
    @ValueSource(strings = {"en/namesake-cues.tsv", "en/listing-cues.tsv", "en/origins.tsv"})
    void everyTurnOfPhraseIsFoundInItsExample(String name) {
        assertThat(RuleRows.read(name, 2))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Pattern.compile(line.get(0), Pattern.CASE_INSENSITIVE)
                                .matcher(line.get(1))
                                .find())
                        .as(line.get(0))
                        .isTrue());
    }

    @Test
    void everyCallingIsReadFromItsExample() {
        assertThat(RuleRows.read("en/callings.tsv", 3))
                .hasSizeGreaterThan(700)
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(
                                rules.callings().in(line.get(2)).orElseThrow().unlike())
                        .isEqualTo(Double.parseDouble(line.get(1))));
    }

    @Test
    void everyDeedTellsItsCalling() {
        assertThat(RuleRows.read("en/calling-deeds.tsv", 4))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(rules.callings()
                                .ofDeed(line.get(3))
                                .orElseThrow()
                                .words())
                        .isEqualTo(line.get(1)));
        assertThat(rules.callings().ofDeed("sang at the party")).isEmpty();
    }

    @Test
    void aDoerIsKnownByItsEndingUnlessItIsNone() {
        assertThat(rules.callings().agent("the lantern gilderer of Larkhaven")).contains("gilderer");
        assertThat(rules.callings().agent("a maker of small engines")).isEmpty();
        assertThat(RuleRows.read("en/no-callings.tsv", 2)).allSatisfy(line -> {
            assertThat(line.get(1)).contains(line.get(0));
            assertThat(rules.callings().agent("the former " + line.get(0))).isEmpty();
        });
    }

    @Test
    void tradesAndGenericWordsHoldTheirExamples() {
        assertThat(RuleRows.read("en/listed-trades.tsv", 2)).allSatisfy(line -> {
            assertThat(line.get(1)).contains(line.get(0));
            assertThat(rules.callings().in(line.get(1))).isEmpty();
        });
        assertThat(RuleRows.read("en/generic-organisations.tsv", 2)).allSatisfy(line -> {
            assertThat(line.get(1)).contains(line.get(0));
            assertThat(rules.genericWords()).containsAll(rules.terms().of(line.get(0)));
        });
    }

    @Test
    void everyProgrammeIsKnownByItsFullName() {
        assertThat(RuleRows.read("programmes.tsv", 3))
                .hasSizeGreaterThan(30)
                .allSatisfy(line -> assertThat(rules.places().ofProgram(line.get(2)))
                        .containsExactlyInAnyOrder(line.get(1).split(";")));
    }

    @Test
    void conductIsNoCountry() {
        assertThat(List.of("SDGT", "GLOMAG", "NPWMD", "TCO", "CYBER2", "SDNTK", "ILLICIT-DRUGS-EO14059"))
                .allSatisfy(
                        program -> assertThat(rules.places().ofProgram(program)).isEmpty());
    }

    @Test
    void everySynonymMeetsItsWord() {
        assertThat(RuleRows.read("en/role-synonyms.tsv", 3)).allSatisfy(line -> {
            assertThat(rules.terms().of(line.get(0))).isEqualTo(rules.terms().of(line.get(1)));
            assertThat(line.get(2).toLowerCase(Locale.ROOT)).contains(line.get(0));
        });
    }

    @Test
    void emptyWordsAndNavalWordsAndAgesHoldTheirExamples() {
        assertThat(RuleRows.read("en/empty-words.tsv", 2))
                .allSatisfy(line -> assertThat(rules.terms().of(line.get(0))).isEmpty());
        assertThat(RuleRows.read("en/naval-words.tsv", 2))
                .allSatisfy(line -> assertThat(line.get(1)).contains(line.get(0)));
        assertThat(RuleRows.read("en/ages.tsv", 3))
                .allSatisfy(line -> assertThat(rules.ages().told(line.get(2), LocalDate.of(2024, 5, 1)))
                        .as(line.get(2))
                        .isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the 57-year-old official | 1966 | 1967",
                "who was born in Basra in 1968 | 1968 | 1968",
                "Ali Sabri, 34, a student | 1989 | 1990",
                "the general, aged 61 | 1962 | 1963",
            })
    void anAgeIsTwoYearsOfBirth(String words, int from, int to) {
        Ages.Born born = rules.ages().told(words, LocalDate.of(2024, 5, 1)).orElseThrow();
        assertThat(List.of(born.from(), born.to())).containsExactly(from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russian President | ru",
                "North Korean leader | kp",
                "a South Korean baker | kr",
                "the Kremlin's spokesman | ru",
                "Iran's armed forces | ir",
                "the United States | us",
                "he told us in the car | ''",
                "Moscow at night | ''",
            })
    void countriesAreReadFromNamesAdjectivesAndHouses(String words, String codes) {
        assertThat(String.join(" ", rules.places().in(words, false))).isEqualTo(codes);
    }

    @Test
    void britishAndAmericanTermsAreOne() {
        assertThat(rules.terms().of("the Academy of National Defence Science"))
                .isEqualTo(rules.terms().of("ACADEMY OF NATIONAL DEFENSE SCIENCES"));
    }
}
