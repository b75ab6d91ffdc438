// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.name.Commonness;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.name.Role;
import org.sightline.name.Word;

class PatronymicTest {
    private static final NameParser PARSER = new NameParser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "petrovich",
                "petrovitch",
                "petrovitj",
                "petrovic",
                "petrovicz",
                "petrovych",
                "petrovna",
                "petrowna"
            })
    void isTheMiddleWordOfThree(String word) {
        var name = PARSER.parse("Ivan " + word + " Sidorov", NameKind.PERSON);
        assertThat(Patronymic.in(name, name.words())).isEqualTo(1);
    }

    /** The test of the last letters only spares work: what the expression takes passes it. */
    @Test
    void lastLettersPassWhateverTheExpressionTakes() {
        String[] parts = {
            "a", "e", "i", "o", "u", "y", "v", "w", "f", "n", "t", "ch", "tj", "sh", "c", "z", "ul", "ogl", "kyz", "qiz"
        };
        Random random = new Random(11);
        int taken = 0;
        for (int i = 0; i < 300_000; i++) {
            StringBuilder word = new StringBuilder("ab");
            for (int count = 2 + random.nextInt(4); count > 0; count--) {
                word.append(parts[random.nextInt(parts.length)]);
            }
            if (Patronymic.ENDING.matcher(word).matches()) {
                taken++;
                String text = word.toString();
                Word made = new Word(text, text, Role.WORD, Commonness.RARE, -1, false, null);
                assertThat(Patronymic.mayBe(made)).as(text).isTrue();
            }
        }
        assertThat(taken).isGreaterThan(500);
    }
}
