// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CityLineTest {
    @ParameterizedTest
    @CsvSource({
        "'Wuhan, Hubei 430040', Wuhan, Hubei, 430040",
        "Tver 170000, Tver, '', 170000",
        "London EC3N 1DY, London, '', EC3N 1DY",
        "Zurich CH-8022, Zurich, '', CH-8022",
        "Havana, Havana, '', ''",
        "'Nuevo Laredo, Tamaulipas', Nuevo Laredo, Tamaulipas, ''",
        "District 5, District 5, '', ''",
        "'Ward 3, Nagoya, Aichi 453-0015', 'Ward 3, Nagoya', Aichi, 453-0015",
        "170000, '', '', 170000",
        "'', '', '', ''",
    })
    void cityStateAndCode(String line, String city, String state, String postalCode) {
        assertThat(CityLine.of(line)).isEqualTo(new CityLine(city, state, postalCode));
    }
}
