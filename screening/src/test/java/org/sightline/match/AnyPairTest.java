// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;

/**
 * Any two texts have a score, and how they are written makes no other. The score is not symmetric: a word that the list's name lacks
 * costs less than one that it has and the query lacks. Where no word is left over it is.
 */
class AnyPairTest {
    private static final List<String> TEXTS = List.of(
            "",
            "x",
            ".,;:!?-–—'\"()",
            "Kim Чон 植 سيك Νίκος",
            "T̷̡͉̗̥̰̫͌̔̓̈́́͘͝i̵̢̛̤̜̲̮͊m̶̧̛̹̥̱̩̑̊̓́u̴̜̪̎̓r̷̭̪̞̓̀",
            "\u202eKim\u202c \u2066Jong\u2069 Sik",
            "\ud83dKim\udc00 Jong",
            "a".repeat(10_000),
            "Ali ".repeat(2_500),
            "Kim Jong Un ".repeat(900),
            "金正植".repeat(3_300),
            "No. 7 ".repeat(1_700),
            "’'".repeat(5_000),
            "J. K. Orlovsky Ltd.");

    private static final List<String> NAMES = List.of(
            "ORLOVSKIY, Timur Petrovich",
            "Тимур Орловский",
            "김정식",
            "KIM, Jong Sik",
            "محمد باقری",
            "Νικόλαος Παπαδόπουλος",
            "José Ñuñez Müller",
            "金正植",
            "Tiszavölgyi és Fia Kft.",
            "Hon Wai Tiszavölgyi",
            "Hong Wai Tiszavölgyi",
            "Abd Allah Benomar Albashir",
            "M/V LADY ORLOVA 7");

    private final NameParser parser = new NameParser();
    private final NameScorer scorer = new NameScorer();

    private ReadName read(String text, NameKind kind) {
        return new ReadName(parser.parse(text, kind));
    }

    @Test
    void everyPairOfTextsHasAScore() {
        for (NameKind kind : NameKind.values()) {
            for (String one : TEXTS) {
                for (String other : TEXTS) {
                    ReadName query = read(one, kind);
                    ReadName list = read(other, kind);
                    double score = scorer.score(query, list).value();
                    assertThat(score).isBetween(0.0, 1.0);
                    assertThat(scorer.explain(query, list).value()).isBetween(score - 1e-4, score + 1e-4);
                    assertThat(scorer.differences(query, list).value()).isEqualTo(score);
                }
            }
        }
    }

    @Test
    void caseUnicodeFormAndWhiteSpaceChangeNoScore() {
        for (NameKind kind : NameKind.values()) {
            for (String one : NAMES) {
                for (String other : NAMES) {
                    NameScore score = scorer.score(read(one, kind), read(other, kind));
                    for (Normalizer.Form form : Normalizer.Form.values()) {
                        String otherForm =
                                "  " + Normalizer.normalize(other, form).replace(" ", "\t\u00a0 ");
                        assertThat(scorer.score(read(one, kind), read(otherForm, kind)))
                                .as("%s | %s in %s", one, other, form)
                                .isEqualTo(score);
                    }
                    if (other.indexOf(',') >= 0 || other.equals(other.toUpperCase(Locale.ROOT))) {
                        // Else capitals may have told which word is the family name.
                        assertThat(scorer.score(read(one, kind), read(other.toUpperCase(Locale.ROOT), kind)))
                                .as("%s | %s in capitals", one, other)
                                .isEqualTo(score);
                    }
                }
            }
        }
    }

    @Test
    void whereNoWordIsLeftOverItIsSymmetric() {
        int symmetric = 0;
        for (NameKind kind : NameKind.values()) {
            for (String one : NAMES) {
                for (String other : NAMES) {
                    Explanation why = scorer.explain(read(one, kind), read(other, kind));
                    if (why.details().stream()
                            .anyMatch(detail -> detail.description().contains("is not in the"))) {
                        continue;
                    }
                    assertThat(scorer.score(read(other, kind), read(one, kind)))
                            .as("%s | %s", one, other)
                            .isEqualTo(scorer.score(read(one, kind), read(other, kind)));
                    symmetric++;
                }
            }
        }
        assertThat(symmetric).as("pairs without a word left over").isGreaterThan(30);
    }
}
