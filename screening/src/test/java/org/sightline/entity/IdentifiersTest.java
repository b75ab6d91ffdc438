// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdentifiersTest {
    @ParameterizedTest
    @CsvSource({
        "imoNumber, IMO 9187629, 9187629",
        "imoNumber, 9187629, 9187629",
        "leiCode, HWUP KR0M POU8 FGXB T394, HWUPKR0MPOU8FGXBT394",
        "swiftBic, bmji irth, BMJIIRTH",
        "innCode, 7707083893, 7707083893",
        "innCode, 500100732259, 500100732259",
        "ogrnCode, 1027700132195, 1027700132195",
        "mmsi, 572-469-210, 572469210",
        "passportNumber, ps 654.320, PS654320",
        "registrationNumber, hrb 12/3, HRB123",
    })
    void oneSpelling(String property, String printed, String normal) {
        assertThat(Identifiers.normal(property, printed)).contains(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "imoNumber, 9187628",
        "imoNumber, 918762",
        "leiCode, HWUPKR0MPOU8FGXBT395",
        "swiftBic, BMJI",
        "innCode, 7707083894",
        "innCode, 500100732258",
        "ogrnCode, 1027700132196",
        "mmsi, 12",
        "passportNumber, --",
    })
    void aWrongCheckDigitIsNoIdentifier(String property, String printed) {
        assertThat(Identifiers.normal(property, printed)).isEmpty();
    }

    @Test
    void addressesOfCurrenciesKeepTheirCase() {
        assertThat(Identifiers.normal("publicKey", " 1BoatSLRHtKNngkdXEeobR76b53LETtpyT "))
                .contains("1BoatSLRHtKNngkdXEeobR76b53LETtpyT");
    }

    @Test
    void aCallSignIsGivenAgain() {
        assertThat(Identifiers.strong("imoNumber")).isTrue();
        assertThat(Identifiers.strong("callSign")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5999774, true", "5999775, false", "9187629, false", "599977, false", "IMO5999774, false"})
    void aCompanyThatRunsShipsHasACheckDigitOfItsOwn(String number, boolean company) {
        assertThat(Identifiers.imoCompany(number)).isEqualTo(company);
    }
}
