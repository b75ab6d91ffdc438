// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountriesTest {
    private final Countries countries = new Countries();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia|ru",
                "Russian Federation|ru",
                "Korea, North|kp",
                "Democratic People's Republic of Korea|kp",
                "Korea, South|kr",
                "Burma|mm",
                "Myanmar|mm",
                "Cote d Ivoire|ci",
                "Virgin Islands, British|vg",
                "Congo, Democratic Republic of the|cd",
                "Congo, Republic of the|cg",
                "Bahamas, The|bs",
                "The Gambia|gm",
                "Türkiye|tr",
                "Turkey|tr",
                "St. Kitts & Nevis|kn",
                "Iran (Islamic Republic of)|ir",
                "Kosovo|xk",
                "Hong Kong|hk",
                "Man, Isle of|im",
                "Region: Gaza|ps",
                "Syrian Arab Republic|sy",
                "Czech Republic|cz"
            })
    void asListsSpellThem(String name, String code) {
        assertThat(countries.code(name)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Tunisian,tn", "north korean,kp", "Burkinabé,bf", "Saudi Arabian,sa", "Tunisia,tn", "Soviet,suhh"})
    void aNationalityMayBeSaidByThePeoplesName(String nationality, String code) {
        assertThat(countries.nationality(nationality)).contains(code);
    }

    @Test
    void whatMayBeTwoCountriesOrNoneIsNoNationality() {
        assertThat(countries.nationality("Korean")).isEmpty();
        assertThat(countries.nationality("Congolese")).isEmpty();
        assertThat(countries.nationality("Kurdish")).isEmpty();
        assertThat(countries.code("Tunisian")).as("no place is called so").isEmpty();
    }

    @Test
    void whatIsNoCountryHasNoCode() {
        assertThat(countries.code("undetermined")).isEmpty();
        assertThat(countries.code("")).isEmpty();
        assertThat(countries.code(",")).isEmpty();
    }

    @Test
    void everyRowOfTheTableIsFound() {
        List<List<String>> rows = Table.rows(Countries.class, "countries.tsv", 2);
        assertThat(rows).hasSizeGreaterThan(50);
        assertThat(rows)
                .allSatisfy(row -> assertThat(countries.code(row.get(0))).contains(row.get(1)));
    }

    @Test
    void nationalityDecidesTheOrderOfANameBeforeTheProgramme() {
        NameOrder order = new NameOrder();
        assertThat(order.familyFirst(List.of("kp"), List.of("NPWMD"))).isTrue();
        assertThat(order.familyFirst(List.of(), List.of("DPRK2"))).isTrue();
        assertThat(order.familyFirst(List.of("ru"), List.of("DPRK2"))).isFalse();
        assertThat(order.familyFirst(List.of(), List.of("SDGT"))).isFalse();
    }

    @Test
    void codesOfTheUnionAreRead() {
        assertThat(countries.iso("SY")).contains("sy");
        assertThat(countries.iso("EL")).contains("gr");
        assertThat(countries.iso("XK")).contains("xk");
        assertThat(countries.iso("00")).isEmpty();
        assertThat(countries.iso("Syria")).isEmpty();
    }

    @Test
    void aTextMayBeginWithACountry() {
        assertThat(countries.startingWith("Russia. Issued in Tver")).contains("ru");
        assertThat(countries.startingWith("Korea, North number 5")).contains("kp");
        assertThat(countries.startingWith("Guinea-Bissau diplomatic"))
                .as("the longest name counts")
                .contains("gw");
        assertThat(countries.startingWith("Issued in Russia")).isEmpty();
        assertThat(countries.startingWith("")).isEmpty();
    }

    /** A new code of ISO 3166 needs a line in the table. */
    @Test
    void everyIsoCountryIsKnownByTheNameThatCldrGivesIt() {
        for (String code : Locale.getISOCountries()) {
            String name = new ULocale("", code).getDisplayCountry(ULocale.ENGLISH);
            assertThat(countries.code(name)).as(name).contains(code.toLowerCase(Locale.ROOT));
        }
    }
}
