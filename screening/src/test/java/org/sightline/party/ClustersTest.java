// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.party.Invented.body;
import static org.sightline.party.Invented.clusters;
import static org.sightline.party.Invented.id;
import static org.sightline.party.Invented.person;
import static org.sightline.party.Invented.said;
import static org.sightline.party.Invented.ship;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One test for each row of the rule that {@code package-info} states. */
final class ClustersTest {
    private static final String US = "us_ofac_sdn:1";
    private static final String UN = "un_sc_sanctions:KPi.901";

    @Test
    void nameBirthDateAndProgrammeAgree() {
        Cluster cluster = clusters(
                        person(US, "Pak Chol Min")
                                .with("birthDate", "1967", "1968")
                                .programme("DPRK2"),
                        person(UN, "Pak Ch’o’l-min").with("birthDate", "1968").programme("DPRK"))
                .cluster(id(US));
        assertThat(cluster.members()).containsExactly(id(UN), id(US));
        Link link = cluster.links().get(0);
        assertThat(link.basis()).isEqualTo(Basis.CIRCUMSTANCES);
        assertThat(said(link.why()))
                .contains("name, birth date and programme agree")
                .anyMatch(line -> line.contains("compared syllable by syllable"))
                .anyMatch(line -> line.startsWith("born to the year") && line.contains("1967 or 1968"))
                .anyMatch(line -> line.contains("DPRK and DPRK2 are both of the regime dprk"));
    }

    @Test
    void eachOfTheThreeIsNeeded() {
        assertApart(
                person(US, "Pak Chol Min").with("birthDate", "1968").programme("DPRK2"),
                person(UN, "Pak Chol Min").programme("DPRK"));
        assertApart(
                person(US, "Pak Chol Min").with("birthDate", "1968-05-02").programme("DPRK2"),
                person(UN, "Pak Chol Min").with("birthDate", "1968-05-02").programme("Libya"));
        assertApart(
                person(US, "Pak Chol Min").with("birthDate", "1968-05-02").programme("DPRK2"),
                person(UN, "Ri Yong Ho").with("birthDate", "1968-05-02").programme("DPRK"));
        assertApart(
                person(US, "Pak Chol Min").with("birthDate", "1968-05-02").programme("NOT-A-PROGRAMME"),
                person(UN, "Pak Chol Min").with("birthDate", "1968-05-02").programme("NOT-A-PROGRAMME"));
    }

    @Test
    void aYearBearsOnlyANameThatFewBear() {
        assertApart(
                person(US, "Mohammed Ali").with("birthDate", "1968").programme("SDGT"),
                person("un_sc_sanctions:QDi.901", "Mohammad Ali")
                        .with("birthDate", "1968")
                        .programme("Al-Qaida"));
        assertTogether(
                person(US, "Mohammed Ali")
                        .with("birthDate", "1968")
                        .with("birthPlace", "Tver, Russia")
                        .programme("SDGT"),
                person("un_sc_sanctions:QDi.901", "Mohammad Ali")
                        .with("birthDate", "1968")
                        .with("birthPlace", "Tver")
                        .programme("Al-Qaida"));
    }

    @Test
    void weakAliasesAreNoNames() {
        assertApart(
                person(US, "Pak Chol Min").with("birthDate", "1968-05-02").programme("DPRK2"),
                person(UN, "Ri Yong Ho")
                        .with("weakAlias", "Pak Chol Min")
                        .with("birthDate", "1968-05-02")
                        .programme("DPRK"));
    }

    @Test
    void aReferenceOfThePublisherIsEnough() {
        Cluster cluster = clusters(
                        person("gb_fcdo_sanctions:DPR0901", "Cholmin PAK").with("unscId", "KPi.901"),
                        person(UN, "Somebody Else"))
                .cluster(id(UN));
        assertThat(cluster.links()).hasSize(1);
        assertThat(cluster.links().get(0).basis()).isEqualTo(Basis.REFERENCE);
        assertThat(said(cluster.links().get(0).why())).contains("both bear the reference KPi.901");
    }

    @Test
    void idsOfMergedDataAreReferences() {
        assertTogether(
                person("us_ofac_sdn:23001", "Ivan Orlovsky"),
                person("eu_fsf:NK-abcdefghijkl", "И. Орловский").referent("ofac-23001"));
        assertTogether(person("us_ofac_sdn:23001", "Ivan Orlovsky"), person("us_ofac_cons:23001", "Ivan Orlovsky"));
        assertApart(person("one:client-1", "Ivan Orlovsky"), person("two:client-1", "Ivan Orlovsky"));
    }

    @Test
    void aNumberThatOnePartyHas() {
        Cluster cluster = clusters(
                        ship(US, "SEA EXAMPLE").with("imoNumber", "9187629"),
                        ship("gb_fcdo_sanctions:DPR0902", "NEW NAME").with("imoNumber", "IMO 9187629"))
                .cluster(id(US));
        assertThat(cluster.links().get(0).basis()).isEqualTo(Basis.IDENTIFIER);
        assertThat(said(cluster.links().get(0).why())).contains("both bear IMO number 9187629");
        assertApart(
                ship(US, "SEA EXAMPLE").with("imoNumber", "9187629"),
                body("gb_fcdo_sanctions:DPR0902", "SEA EXAMPLE LTD").with("imoNumber", "9187629"));
    }

    @Test
    void headOfficeAndBranchOfABank() {
        assertTogether(
                body(US, "Bank of Examples").with("swiftBic", "EXAMRUMM"),
                body("eu_fsf:EU.1.1", "BoE").with("swiftBic", "EXAMRUMMXXX"));
        assertApart(
                body(US, "Bank of Examples").with("swiftBic", "EXAMRUMM"),
                body("eu_fsf:EU.1.1", "BoE").with("swiftBic", "EXAMRUMM123"));
    }

    @Test
    void aPassportNeedsItsCountryOrAName() {
        assertTogether(
                person(US, "Anna Orlova").passport("AB123456", "ru"),
                person("eu_fsf:EU.1.1", "Inna Petrova").passport("AB 123456", "ru"));
        assertApart(
                person(US, "Anna Orlova").passport("AB123456", "ru"),
                person("eu_fsf:EU.1.1", "Anna Orlova").passport("AB123456", "by"));
        assertApart(
                person(US, "Anna Orlova").with("passportNumber", "AB123456"),
                person("eu_fsf:EU.1.1", "Inna Petrova").with("passportNumber", "AB123456"));
        assertTogether(
                person(US, "Anna Orlova").with("passportNumber", "AB123456"),
                person("eu_fsf:EU.1.1", "Anna Orlova").passport("AB123456", "ru"));
    }

    @Test
    void aNumberThatManyBearProvesNothing() {
        Invented[] group = {
            body("us_ofac_sdn:1", "Northern Example").with("leiCode", "5493001KJTIIGC8Y1R12"),
            body("us_ofac_sdn:2", "Southern Example").with("leiCode", "5493001KJTIIGC8Y1R12"),
            body("us_ofac_sdn:3", "Western Example").with("leiCode", "5493001KJTIIGC8Y1R12"),
            body("us_ofac_sdn:4", "Eastern Example").with("leiCode", "5493001KJTIIGC8Y1R12"),
            body("eu_fsf:EU.1.1", "Example Group").with("leiCode", "5493001KJTIIGC8Y1R12")
        };
        assertThat(clusters(group).all()).isEmpty();
        assertTogether(group[0], group[4]);
    }

    @Test
    void contradictionsVeto() {
        assertApart(
                person(US, "Anna Orlova").passport("AB123456", "ru").with("gender", "female"),
                person("eu_fsf:EU.1.1", "Anna Orlova")
                        .passport("AB123456", "ru")
                        .with("gender", "male"));
        assertApart(
                person(US, "Anna Orlova").passport("AB123456", "ru").with("birthDate", "1950-02-03"),
                person("eu_fsf:EU.1.1", "Anna Orlova")
                        .passport("AB123456", "ru")
                        .with("birthDate", "1970-02-03"));
        assertApart(
                ship(US, "SEA EXAMPLE").with("mmsi", "572469210").with("imoNumber", "9187629"),
                ship("eu_fsf:EU.1.1", "SEA EXAMPLE").with("mmsi", "572469210").with("imoNumber", "9074729"));
        assertTogether(
                ship(US, "SEA EXAMPLE").with("mmsi", "572469210").with("imoNumber", "9187629"),
                ship("eu_fsf:EU.1.1", "SEA EXAMPLE").with("mmsi", "572469210"));
    }

    @Test
    void aBodyNeedsCountryProgrammeAndOneMore() {
        Invented one =
                body(US, "Northern Example Trading").with("country", "kp").programme("DPRK4");
        assertApart(
                one, body(UN, "Northern Example Trading").with("country", "kp").programme("DPRK"));
        assertTogether(
                body(US, "Northern Example Trading")
                        .with("country", "kp")
                        .with("address", "Hamhung 12, Korea, North")
                        .programme("DPRK4"),
                body(UN, "Northern Example Trading")
                        .with("country", "kp")
                        .with("address", "5 River Street, Hamhung")
                        .programme("DPRK"));
        assertTogether(
                body(US, "Northern Example Trading")
                        .with("alias", "Blue Lantern")
                        .with("country", "kp")
                        .programme("DPRK4"),
                body(UN, "Northern Example Trading")
                        .with("previousName", "Blue Lantern")
                        .with("country", "kp")
                        .programme("DPRK"));
        assertApart(
                body(US, "Northern Example Trading")
                        .with("country", "kp")
                        .with("address", "Korea, North")
                        .programme("DPRK4"),
                body(UN, "Northern Example Trading")
                        .with("country", "kp")
                        .with("address", "Korea, North")
                        .programme("DPRK"));
    }

    @Test
    void twoEntriesOfOneListStayTwo() {
        Invented first = person("us_ofac_sdn:1", "Oleg Zvyozdkin")
                .with("birthDate", "1968-05-02")
                .programme("SDGT");
        Invented second = person("us_ofac_sdn:2", "Oleg Zvyozdkin")
                .with("birthDate", "1968-05-02")
                .programme("SOMALIA");
        assertApart(first, second);
        Invented nations = person("un_sc_sanctions:SOi.901", "Oleg Zvyozdkin")
                .with("birthDate", "1968-05-02")
                .programme("Somalia");
        Clusters three = clusters(first, second, nations);
        // the programme made for Somalia fits better than the one for terrorism anywhere
        assertThat(three.members(id("un_sc_sanctions:SOi.901")))
                .containsExactly(id("un_sc_sanctions:SOi.901"), id("us_ofac_sdn:2"));
        assertThat(three.cluster(id("us_ofac_sdn:1")).leftOut())
                .singleElement()
                .satisfies(link -> assertThat(said(link.why()))
                        .anyMatch(line -> line.startsWith("left out: two entries of one list would come together")));
    }

    @Test
    void whereTwoFitAsWellNoneIsChosen() {
        Invented[] three = {
            person("us_ofac_sdn:1", "Oleg Zvyozdkin")
                    .with("birthDate", "1968-05-02")
                    .programme("SDGT"),
            person("us_ofac_sdn:2", "Oleg Zvyozdkin")
                    .with("birthDate", "1968-05-02")
                    .programme("SDGT"),
            person("un_sc_sanctions:QDi.901", "Oleg Zvyozdkin")
                    .with("birthDate", "1968-05-02")
                    .programme("Al-Qaida")
        };
        Clusters clusters = clusters(three);
        assertThat(clusters.all()).isEmpty();
        assertThat(clusters.cluster(id("un_sc_sanctions:QDi.901")).leftOut())
                .hasSize(2)
                .allSatisfy(link ->
                        assertThat(said(link.why())).anyMatch(line -> line.contains("open which one is meant")));
        // the same two, but their list says by a number that they are one
        three[0].with("innCode", "500100732259");
        three[1].with("innCode", "500100732259");
        assertThat(clusters(three).all())
                .singleElement()
                .satisfies(members -> assertThat(members).hasSize(3));
    }

    @Test
    void aDaughterWithItsParentsNumberStaysApart() {
        Invented parent = body("us_ofac_sdn:1", "Bank of Examples")
                .with("ogrnCode", "1027700159497")
                .with("country", "ru");
        assertApart(
                parent,
                body("us_ofac_sdn:2", "Bank of Examples")
                        .with("ogrnCode", "1027700159497")
                        .with("country", "ua"));
        assertApart(
                parent,
                body("us_ofac_sdn:2", "Blue Lantern")
                        .with("ogrnCode", "1027700159497")
                        .with("country", "ru"));
        assertTogether(
                parent,
                body("us_ofac_sdn:2", "BANK OF EXAMPLES")
                        .with("ogrnCode", "1027700159497")
                        .with("country", "ru"));
        assertTogether(
                parent,
                body("eu_fsf:EU.1.1", "Blue Lantern")
                        .with("ogrnCode", "1027700159497")
                        .with("country", "ru"));
    }

    @Test
    void aChainWhoseEndsContradictIsCut() {
        Clusters clusters = clusters(
                person("us_ofac_sdn:1", "Oleg Zvyozdkin")
                        .passport("AB123456", "ru")
                        .with("gender", "male"),
                person("eu_fsf:EU.1.1", "Oleg Zvyozdkin")
                        .passport("AB123456", "ru")
                        .passport("CD987654", "by"),
                person("gb_fcdo_sanctions:RUS0901", "Olga Zvyozdkina")
                        .passport("CD987654", "by")
                        .with("gender", "female"));
        assertThat(clusters.all()).containsExactly(List.of(id("eu_fsf:EU.1.1"), id("us_ofac_sdn:1")));
        assertThat(clusters.cluster(id("gb_fcdo_sanctions:RUS0901")).leftOut())
                .singleElement()
                .satisfies(link -> assertThat(said(link.why())).anyMatch(line -> line.contains("contradict: gender")));
    }

    @Test
    void anEntryAloneAndOneNotInForce() {
        Clusters clusters = clusters(person(US, "Anna Orlova"));
        assertThat(clusters.cluster(id(US))).isEqualTo(new Cluster(List.of(id(US)), List.of(), List.of()));
        assertThat(clusters.members(id("custom:gone"))).containsExactly(id("custom:gone"));
    }

    private static void assertTogether(Invented one, Invented other) {
        assertThat(clusters(one, other).all()).hasSize(1);
    }

    private static void assertApart(Invented one, Invented other) {
        assertThat(clusters(one, other).all()).isEmpty();
    }
}
