// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.article.RuleRows;

class CountriesTest {
    private final Countries countries = Countries.english();

    @Test
    void aCountryIsKnownByNameAdjectiveCapitalAndHouse() {
        assertThat(countries.named("North Korea").orElseThrow().code()).isEqualTo("KP");
        assertThat(countries.named("the Netherlands").orElseThrow().code()).isEqualTo("NL");
        assertThat(countries.named("DPRK").orElseThrow().name()).isEqualTo("North Korea");
        assertThat(countries.adjective("Burkinabe").orElseThrow().name()).isEqualTo("Burkina Faso");
        assertThat(countries.adjective("Bissau-Guinean").orElseThrow().code()).isEqualTo("GW");
        assertThat(countries.adjective("Bissau - Guinean").orElseThrow().code()).isEqualTo("GW");
        assertThat(countries.seat("Kyiv").orElseThrow().code()).isEqualTo("UA");
        assertThat(countries.seat("the Kremlin").orElseThrow().code()).isEqualTo("RU");
    }

    @Test
    void shortWordsInSmallLettersAreNoCountries() {
        assertThat(countries.named("US").orElseThrow().code()).isEqualTo("US");
        assertThat(countries.named("us")).isEmpty();
        assertThat(countries.named("car")).isEmpty();
        assertThat(countries.adjective("russian").orElseThrow().code()).isEqualTo("RU");
        assertThat(countries.named("Ruritania")).isEmpty();
    }

    @Test
    void everyMemberOfTheUnitedNationsIsThereOnce() {
        List<List<String>> rows = RuleRows.read("en/countries.tsv", 6);
        Set<String> codes = new HashSet<>();
        rows.forEach(row -> assertThat(codes.add(row.get(0))).as(row.toString()).isTrue());
        assertThat(codes).hasSizeGreaterThanOrEqualTo(193 + 2).allMatch(code -> code.matches("[A-Z]{2}"));
        rows.forEach(row ->
                assertThat(countries.named(row.get(1)).orElseThrow().code()).isEqualTo(row.get(0)));
    }
}
