// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanTest {
    private final Han han = new Han(new Korean("korean.tsv"));

    private List<String> hangul(String... words) {
        return han.korean(List.of(words)).stream()
                .map(reading -> String.join(
                        "", reading.stream().map(Korean.Syllable::text).toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"金正植, 김정식", "崔龍海, 최룡해", "崔龙海, 최룡해", "黃炳誓, 황병서", "金與正, 김여정", "金与正, 김여정", "趙甬元, 조용원"})
    void aKoreanReadsAName(String characters, String hangul) {
        assertThat(hangul(characters)).containsExactly(hangul);
    }

    @Test
    void theFamilyNameMayStandLast() {
        assertThat(hangul("正植", "金")).containsExactly("김정식");
    }

    @Test
    void aReadingOfAFamilyNameMayHaveTwoForms() {
        KoreanSyllable family = han.korean(List.of("李炳哲")).get(0).get(0).sound();
        assertThat(family.meets(Korean.hangul('리'))).isTrue();
        assertThat(family.meets(Korean.hangul('이'))).isTrue();
        assertThat(family.meets(Korean.hangul('김'))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"茱莉", "山田太郎花", "金"})
    void whatNoKoreanIsCalledHasNoSuchReading(String characters) {
        assertThat(han.korean(List.of(characters))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "林鄭月娥, cheng yuet ngor lam",
        "陳國基, kwok ki chan",
        "李家超, ka chiu lee",
        "鄧炳強, ping keung tang",
        "曾國衞, kwok wai tsang",
        "张学友, hok yau cheung"
    })
    void aCantoneseReadsAName(String characters, String words) {
        assertThat(han.cantonese(List.of(characters))).isEqualTo(List.of(words.split(" ")));
    }

    @Test
    void aCharacterOutsideTheTableHasNoReading() {
        assertThat(han.cantonese(List.of("\ud869\uded6"))).isNull();
        assertThat(han.korean(List.of("金\ud869\uded6"))).isEmpty();
    }
}
