// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;

/** The small readings on which comparing rests: regimes, dates, places, references. */
final class FactsTest {
    @ParameterizedTest
    @CsvSource({
        "DPRK2, dprk",
        "DPRK, dprk",
        "PRK, dprk",
        "EU-PRK, dprk",
        "UN-SC1718, dprk",
        "The Democratic People's Republic of Korea (Sanctions) (EU Exit) Regulations 2019, dprk",
        "Democratic People’s Republic of Korea, dprk",
        "NPWMD, weapons",
        "RUSSIA-EO14024, russia",
        "RUSSIA-EO99999, russia",
        "UKRAINE-EO13662, russia",
        "The Russia (Sanctions) (EU Exit) Regulations 2019, russia",
        "CAATSA - RUSSIA, russia",
        "Al-Qaida, terrorism",
        "The ISIL (Da'esh) and Al-Qaida (United Nations Sanctions) (EU Exit) Regulations 2019, terrorism",
        "SDGT, terrorism",
        "SOUTH SUDAN, south-sudan",
        "The South Sudan (Sanctions) (EU Exit) Regulations 2019, south-sudan",
        "SouthSudan, south-sudan",
        "The Sudan (Sanctions) (EU Exit) Regulations 2020, sudan",
        "The Guinea-Bissau (Sanctions) Regulations, guinea-bissau",
        "GB, guinea-bissau",
        "CAR, car",
        "DRC, drc"
    })
    void programmesComeToOneRegime(String programme, String regime) {
        assertThat(new Regimes().of(programme)).startsWith(regime);
    }

    @ParameterizedTest
    @CsvSource({"CARIBBEAN", "ISABEL", "''", "NOT-A-PROGRAMME", "US-CAPTA"})
    void otherCodesComeToNone(String programme) {
        assertThat(new Regimes().of(programme)).isEmpty();
    }

    @Test
    void southSudanIsNotSudan() {
        assertThat(new Regimes().of("The South Sudan (Sanctions) (EU Exit) Regulations 2019"))
                .containsExactly("south-sudan");
        assertThat(new Regimes().of("The Guinea-Bissau (Sanctions) Regulations"))
                .containsExactly("guinea-bissau");
    }

    @ParameterizedTest
    @CsvSource({
        "1968-05-02, 1968-05-02, 10",
        "1968-05-02, 1968-05, 7",
        "1968-05-02, 1968, 4",
        "1968-05-02, 1968-06-02, 0",
        "1968-05-02, 1968-05-03, 4",
        "1968-05-02, 1968-05-04, 0",
        "1968-02-31, 1968-03-01, 0",
        "1968-01-01, 1968-07-09, 4",
        "1968-01-01, 1968-01-01, 4",
        "1968, 1969, 0",
        "1968 or so, 1968, 0"
    })
    void datesAgreeAtTheirPrecision(String one, String other, int agreement) {
        assertThat(Births.agreement(Births.dates(List.of(one)), Births.dates(List.of(other))))
                .isEqualTo(agreement);
        assertThat(Births.agreement(Births.dates(List.of(other)), Births.dates(List.of(one))))
                .isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({
        "1968-05-02, 1968-06-02, false",
        "1968-05-02, 1969-05-02, true",
        "1968-05-02, 1971, false",
        "1968-05-02, 1972, true",
        "1968, 1971, false",
        "1968, 1972, true"
    })
    void datesContradictWhereNeitherIsGuessed(String one, String other, boolean contradict) {
        Party.Reading reading = new Party.Reading();
        Party a = reading.read(
                Invented.person("one:1", "Anna Orlova").with("birthDate", one).entry());
        Party b = reading.read(
                Invented.person("two:1", "Anna Orlova").with("birthDate", other).entry());
        assertThat(Births.contradiction(a, b).isPresent()).isEqualTo(contradict);
        assertThat(Contradictions.between(b, a).isPresent()).isEqualTo(contradict);
    }

    @Test
    void placesWithoutTheirCountryAndKind() {
        assertThat(Places.of(List.of("5 River St., Tver 170000, Russia", "Tver Oblast, Russian Federation")))
                .containsExactlyInAnyOrder("river st", "tver");
        assertThat(Places.of(List.of(
                        "Korea, North",
                        "Democratic People's Republic of Korea",
                        "P.O. Box 12",
                        "Congo, Democratic Republic of the")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void referencesInOneSpelling(ListEntry entry, Set<String> references) {
        assertThat(References.of(entry)).isEqualTo(references);
    }

    static Stream<Arguments> referencesInOneSpelling() {
        return Stream.of(
                arguments(entry("un_sc_sanctions:KPi.066"), Set.of("KPi.066")),
                arguments(entry("un_sc_sanctions:kpi. 066"), Set.of("KPi.066")),
                arguments(entry("us_ofac_sdn:23214"), Set.of("ofac-23214")),
                arguments(entry("eu_fsf:EU.8282.49"), Set.of("eu-fsf-eu-8282-49")),
                arguments(entry("gb_fcdo_sanctions:RUS2053"), Set.of("gb-fcdo-rus2053")),
                arguments(entry("custom:ofac-23214"), Set.of("ofac-23214")),
                arguments(entry("custom:23214"), Set.of()),
                arguments(entry("custom:client-7"), Set.of()),
                arguments(
                        Invented.person("eu_fsf:9", "Anna Orlova")
                                .with("unscId", "QDi.123 and TAe.010")
                                .with("wikidataId", "Q7747")
                                .referent("ofac-9")
                                .entry(),
                        Set.of("QDi.123", "TAe.010", "Q7747", "ofac-9")));
    }

    private static ListEntry entry(String id) {
        return Invented.person(EntryId.parse(id).toString(), "Anna Orlova").entry();
    }
}
