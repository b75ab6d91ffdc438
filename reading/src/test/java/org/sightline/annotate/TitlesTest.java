// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sightline.article.RuleRows;

class TitlesTest {
    private final Titles titles = Titles.english();

    @Test
    void everyTitleIsFoundWholeInItsExample() {
        for (List<String> row : RuleRows.read("en/titles.tsv", 3)) {
            List<String> words = words(row.get(2));
            assertThat(IntStream.range(0, words.size())
                            .mapToObj(at -> String.join(" ", words.subList(at, at + titles.titleAt(words, at)))))
                    .as("%s in: %s", row.get(0), row.get(2))
                    .anyMatch(found -> found.equalsIgnoreCase(row.get(0)));
        }
    }

    @Test
    void everyModifierStandsBeforeATitleInItsExample() {
        for (List<String> row : RuleRows.read("en/title-modifiers.tsv", 3)) {
            List<String> words = words(row.get(2));
            assertThat(IntStream.range(0, words.size()).filter(at -> {
                        int length = titles.modifierAt(words, at);
                        return length > 0
                                && String.join(" ", words.subList(at, at + length))
                                        .equalsIgnoreCase(row.get(0))
                                && titles.phraseAt(words, at) > length;
                    }))
                    .as("%s in: %s", row.get(0), row.get(2))
                    .isNotEmpty();
        }
    }

    @Test
    void titlesInFrontOfANameAreCounted() {
        assertThat(titles.prefix(words("Major General Davud Akbari"))).isEqualTo(2);
        assertThat(titles.prefix(words("President Bello"))).isEqualTo(1);
        assertThat(titles.prefix(words("First Deputy Prime Minister Ilse Varga")))
                .isEqualTo(4);
        assertThat(titles.prefix(words("Defence Minister General Oleg Surin"))).isEqualTo(3);
        assertThat(titles.prefix(words("Secretary - General Lars Oden"))).isEqualTo(3);
        assertThat(titles.prefix(words("Dr. Mona Bagir"))).isEqualTo(1);
        assertThat(titles.prefix(words("Ex-minister Idris Bello"))).isEqualTo(1);
        assertThat(titles.prefix(words("Ex - minister Idris Bello"))).isEqualTo(3);
        assertThat(titles.prefix(words("Mona Bagir"))).isZero();
        assertThat(titles.prefix(words("President")))
                .as("a name is never eaten whole")
                .isZero();
        assertThat(titles.prefix(words("Foreign Minister"))).isZero();
    }

    @Test
    void aTitleIsModifiersAndOnePhrase() {
        assertThat(titles.isTitle(words("First Deputy Director"))).isTrue();
        assertThat(titles.isTitle(words("chief of staff"))).isTrue();
        assertThat(titles.isTitle(words("ministers"))).isTrue();
        assertThat(titles.isTitle(words("senior research fellow"))).isTrue();
        assertThat(titles.isTitle(words("deputy"))).isTrue();
        assertThat(titles.isTitle(words("defence"))).isFalse();
        assertThat(titles.isTitle(words("minister of silly walks"))).isFalse();
        assertThat(titles.isTitle(List.of())).isFalse();
    }

    @Test
    void longRowsOfModifiersEndInTime() {
        List<String> chiefs = Collections.nCopies(2000, "chief");
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(titles.phraseAt(chiefs, 0)).isPositive());
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.replaceAll("\\.$", "").replace(",", "").split(" "));
    }
}
