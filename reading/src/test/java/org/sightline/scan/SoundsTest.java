// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.article.RuleRows;

class SoundsTest {
    private final Sounds sounds = Sounds.load();
    private final RussianEndings endings = RussianEndings.load();

    private long of(String word) {
        return Words.of(word, endings).sounds(0, 0, sounds);
    }

    @Test
    void everyRowsNamesSoundAlike() {
        List<List<String>> rows = RuleRows.read("any/sounds.tsv", 4);
        assertThat(rows)
                .hasSizeGreaterThan(150)
                .allSatisfy(row -> assertThat(of(row.get(2)))
                        .as("%s and %s", row.get(2), row.get(3))
                        .isEqualTo(of(row.get(3)))
                        .isNotEqualTo(Sounds.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "Shoigu, Шойгу",
        "Putin, Путиным",
        "Mohammed, محمد",
        "Nasrallah, نصرالله",
        "Mikhail, Mihail",
        "Jong, Chong",
        "Sik, Shik",
    })
    void aNameSoundsTheSameInAnySpelling(String one, String other) {
        assertThat(of(one)).isEqualTo(of(other));
    }

    @ParameterizedTest
    @CsvSource({"Petrov, Pavlov", "Ali, Lee", "Ahmed, Hamid"})
    void otherNamesSoundOtherwise(String one, String other) {
        assertThat(of(one)).isNotEqualTo(of(other));
    }

    @Test
    void whatIsOfNoAlphabetHasNoSound() {
        assertThat(of("金")).isEqualTo(Sounds.NONE);
        assertThat(of("2024")).isEqualTo(Sounds.NONE);
        assertThat(Sounds.count(of("Petrov"))).isEqualTo(4);
    }

    @Test
    void anEndlessWordSoundsLikeItsBeginning() {
        String word = "petkanik".repeat(10_000);
        assertThat(sounds.of(word)).isEqualTo(sounds.of(word + "s"));
        assertThat(Sounds.count(sounds.of(word))).isEqualTo(15);
    }

    @Test
    void everyPrefixMayBeCutOff() {
        Prefixes prefixes = Prefixes.load();
        for (String language : List.of("ar", "he")) {
            assertThat(RuleRows.read(language + "/prefixes.tsv", 3))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(
                                    prefixes.cuts(row.get(1), 0, row.get(1).length()))
                            .contains(row.get(1).length() - row.get(2).length()));
        }
    }

    @Test
    void everyParticleMayBeLeftOut() {
        Spellings spellings = Spellings.load(new org.sightline.name.NameParser());
        NameWords words = new NameWords(sounds, endings, Prefixes.load(), spellings.legalForms());
        assertThat(RuleRows.read("any/name-particles.tsv", 2))
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> {
                    assertThat(words.particles()).contains(row.get(0));
                    assertThat(row.get(1)).contains(row.get(0));
                });
        assertThat(words.person("Bashar al-Assad")).isEqualTo(words.person("Bashar Assad"));
    }

    @Test
    void countriesAndLegalFormsTellNoOrganisation() {
        Spellings spellings = Spellings.load(new org.sightline.name.NameParser());
        NameWords words = new NameWords(sounds, endings, Prefixes.load(), spellings.legalForms());
        assertThat(words.organisation("Islamic Republic of Iran Shipping Lines Ltd"))
                .isEqualTo(words.organisation("Shipping Lines"))
                .hasSize(2);
    }
}
