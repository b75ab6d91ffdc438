// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KIM, Jong Sik | true | Kim Jong Sik",
                "PUTIN, Vladimir Vladimirovich | false | Vladimir Vladimirovich Putin",
                "AL-ASSAD, Bashar | false | Bashar Al-Assad",
                "KNOWLES, JR., Samuel | false | Samuel Knowles Jr.",
                "DELOS REYES, Feliciano Semborio, Jr. | false | Feliciano Semborio Delos Reyes Jr.",
                "KHUN SA | false | Khun Sa",
                "O'BRIEN, Pat | false | Pat O'Brien",
                "NU'MAN ALAEDDIN, Mohammed | false | Mohammed Nu'man Alaeddin",
                "DE LA CRUZ, Ana | false | Ana De La Cruz"
            })
    void isSaidInItsOrder(String printed, boolean familyFirst, String said) {
        assertThat(PersonName.ofInverted(printed, familyFirst).full()).isEqualTo(said);
    }

    @Test
    void keepsTheParts() {
        PersonName name = PersonName.ofInverted("KIM, Jong Sik", true);
        assertThat(name.family()).isEqualTo("Kim");
        assertThat(name.given()).isEqualTo("Jong Sik");
    }

    @Test
    void aNameInMixedCaseIsLeftAlone() {
        assertThat(PersonName.spoken("Abu-Muqatil al-Tunisi")).isEqualTo("Abu-Muqatil al-Tunisi");
    }

    @Test
    void severalNamesOfOneField() {
        assertThat(PersonName.several("Azim Adhajani; Azim Agha-Jani"))
                .isEqualTo(List.of("Azim Adhajani", "Azim Agha-Jani"));
        assertThat(PersonName.several("a) Colonel b) Head of Staff")).isEqualTo(List.of("Colonel", "Head of Staff"));
        assertThat(PersonName.several("Plan B) and more")).isEqualTo(List.of("Plan B) and more"));
    }
}
