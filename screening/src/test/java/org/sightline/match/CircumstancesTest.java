// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.entity.Entity;
import org.sightline.name.NameKind;

class CircumstancesTest {
    private final Circumstances circumstances = new Circumstances();

    @ParameterizedTest
    @CsvSource({
        "1961, 1961-04-02, SAME",
        "1961-04-02, 1961-02-04, SAME",
        "1961, 1962-04-02, NEAR",
        "1961-04-02, 1962-04-02, OTHER_YEAR",
        "1961-04-02, 1961-11-30, OTHER_DAY",
        "1961, 1984, OTHER_YEAR",
        "circa, 1984, UNKNOWN",
    })
    void aDateOfBirthAgreesAsFarAsItIsTold(String one, String other, Born agreement) {
        assertThat(Born.of(List.of(one), List.of(other))).isEqualTo(agreement);
        assertThat(Born.of(List.of(other), List.of(one))).isEqualTo(agreement);
        assertThat(Born.of(List.of(one), List.of())).isEqualTo(Born.UNKNOWN);
    }

    @Test
    void eachContradictionIsSaidAndWhatIsMissingIsNot() {
        Query query = new Query(
                "Person", List.of("Timur Orlovsky"), List.of("1961"), List.of("ru"), List.of("male"), Map.of());
        Entity other =
                entity(Map.of("birthDate", List.of("1984"), "country", List.of("fr"), "gender", List.of("Female")));
        assertThat(circumstances.contradictions(query, other, NameKind.PERSON))
                .extracting(Explanation::description)
                .containsExactly(
                        "another year of birth: [1961], the list says [1984]",
                        "another gender: [male], the list says [female]",
                        "another country: [ru], the list says [fr]");
        assertThat(circumstances.contradictions(query, entity(Map.of()), NameKind.PERSON))
                .isEmpty();
    }

    @Test
    void aSharedNumberIsNearCertainInWhateverSpelling() {
        Query query = query(Map.of("imoNumber", List.of("IMO 9074729")));
        Entity same = entity(Map.of("imoNumber", List.of("9074729")));
        assertThat(circumstances.identifier(query, same))
                .isEqualTo(Explanation.of(0.99, "the same identifier: imoNumber 9074729"));
        assertThat(circumstances.corroborate(query, same)).isTrue();
        assertThat(circumstances.contradictions(
                        query, entity(Map.of("imoNumber", List.of("9241061"))), NameKind.VESSEL))
                .extracting(Explanation::description)
                .singleElement()
                .asString()
                .startsWith("another number");
        assertThat(circumstances.identifier(
                        query(Map.of("idNumber", List.of("123"))), entity(Map.of("idNumber", List.of("123")))))
                .as("so short a number is borne by many")
                .isNull();
    }

    private static Query query(Map<String, List<String>> identifiers) {
        return new Query(null, List.of("Sea Prima"), List.of(), List.of(), List.of(), identifiers);
    }

    private static Entity entity(Map<String, List<String>> properties) {
        return new Entity("x", "Person", properties);
    }
}
