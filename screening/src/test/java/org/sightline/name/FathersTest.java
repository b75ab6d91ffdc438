// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FathersTest {
    private final NameParser parser = new NameParser();

    private Word word(String text) {
        return parser.parse(text, NameKind.PERSON).words().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "Uladzimiravich, Vladimirovich",
        "Volodymyrovych, Vladimirovich",
        "Volodymyrivna, Vladimirovna",
        "Ryhoravich, Grigorievich",
        "Mikalayevich, Nikolaevich",
        "Pavlovna, Paulauna",
        "Uladzimiravitj, Vladimirovitch",
    })
    void sonsOfOneNameAreOnePatronymic(String one, String other) {
        assertThat(Likeness.of(word(one), word(other)).value()).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource({
        "Ivanovich, Petrovich",
        "Ivanovich, Ivanovna",
        "Jovanovic, Ivanovic",
        "Vladimir, Vladimirovich",
        "Iwanowicz, Janowicz",
    })
    void othersAreNot(String one, String other) {
        assertThat(Likeness.of(word(one), word(other)).value()).isLessThan(0.9);
        assertThat(word("Petrovich").givenName()).isFalse();
    }
}
