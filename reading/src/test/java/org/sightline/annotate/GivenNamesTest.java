// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sightline.annotate.Nominals.Gender;
import org.sightline.article.RuleRows;

class GivenNamesTest {
    private final GivenNames names = GivenNames.load();

    @Test
    void everyNameIsReadAsItsExampleTakesItUp() {
        for (List<String> row : RuleRows.read("en/given-names.tsv", 3)) {
            String[] words = row.get(2).split(" ");
            assertThat(words[0].toLowerCase(Locale.ROOT)).isEqualTo(row.get(0));
            assertThat(row.get(2)).contains(row.get(1).equals("female") ? " she " : " he ");
            assertThat(of(words[0] + " " + words[1]).name().toLowerCase(Locale.ROOT))
                    .isEqualTo(row.get(1));
        }
    }

    @Test
    void patronymicsAndSlavicSurnamesTellToo() {
        assertThat(of("Zoryana Petrovna Vdovenko")).isEqualTo(Gender.FEMALE);
        assertThat(of("Ostap Petrovich Vdovenko")).isEqualTo(Gender.MALE);
        assertThat(of("Zlata Vorontsova")).isEqualTo(Gender.FEMALE);
        assertThat(of("Ksawery Kuzmich")).isEqualTo(Gender.ANY);
    }

    @Test
    void oneWordOrAnUnknownNameTellsNothing() {
        assertThat(of("Anna")).isEqualTo(Gender.ANY);
        assertThat(of("Ri Hak Song")).isEqualTo(Gender.ANY);
        assertThat(of("Robin Oxenbury")).isEqualTo(Gender.ANY);
    }

    private Gender of(String name) {
        return names.of(WordsOf.name(name));
    }
}
