// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.entity.Entity;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.ofac.advanced.AdvancedXmlReader;
import org.sightline.watchlist.ofac.csv.OfacCsvReader;
import org.sightline.watchlist.ofac.xml.SdnXmlReader;

/** The same list in three forms gives the same parties. */
final class OneListThreeFormsTest {
    @TempDir
    Path folder;

    @Test
    void nothingOfItIsLostInAnyForm() throws Exception {
        assertThat(csv().notRead()).isEmpty();
        assertThat(xml().notRead()).isEmpty();
        assertThat(advanced().notRead()).isEmpty();
    }

    @Test
    void csvAndXmlGiveTheSame() throws Exception {
        ReadList csv = csv();
        ReadList xml = xml();
        assertThat(xml.entries()).hasSize(5);
        for (int at = 0; at < 5; at++) {
            ListedEntity one = csv.entries().get(at);
            ListedEntity other = xml.entries().get(at);
            assertThat(sorted(other.entity())).isEqualTo(sorted(one.entity()));
            assertThat(facts(other)).containsExactlyInAnyOrderElementsOf(facts(one));
            assertThat(other.sanctions()).isEqualTo(one.sanctions());
        }
        assertThat(csv.generated()).isNull();
        assertThat(xml.generated()).isEqualTo("2026-02-27");
    }

    @Test
    void theAdvancedFormGivesTheSameAndMore() throws Exception {
        ReadList csv = csv();
        ReadList advanced = advanced();
        assertThat(advanced.generated()).isEqualTo("2026-02-27");
        assertThat(advanced.entries()).hasSize(5);
        for (int at = 0; at < 5; at++) {
            Map<String, List<String>> one = sorted(csv.entries().get(at).entity());
            Map<String, List<String>> other = sorted(advanced.entries().get(at).entity());
            other.remove("fatherName");
            other.computeIfPresent(
                    "alias",
                    (property, values) -> values.stream()
                            .filter(value -> value.matches("\\p{IsLatin}.*"))
                            .toList());
            assertThat(other).isEqualTo(one);
            assertThat(advanced.entries().get(at).sanctions().get(0).programs())
                    .isEqualTo(csv.entries().get(at).sanctions().get(0).programs());
        }
        Entity orlovsky = advanced.entries().get(0).entity();
        assertThat(orlovsky.values("alias")).containsExactly("Иван Петрович Орловский", "Ivan Orlovskii");
        assertThat(orlovsky.values("fatherName")).containsExactly("Petrovich");
        assertThat(advanced.entries().get(4).entity().values("alias")).containsExactly("朴哲民", "Pak Ch'o'l-min");
    }

    @Test
    void whatTheyGiveIsWhatStandsThere() throws Exception {
        Entity orlovsky = csv().entries().get(0).entity();
        assertThat(orlovsky.properties())
                .containsEntry("name", List.of("Ivan Petrovich Orlovsky"))
                .containsEntry("alias", List.of("Ivan Orlovskii"))
                .containsEntry("weakAlias", List.of("THE EAGLE"))
                .containsEntry("birthDate", List.of("1960-01-08", "1961"))
                .containsEntry("notes", List.of("DOB circa 1961"))
                .containsEntry("nationality", List.of("ru"))
                .containsEntry("citizenship", List.of("cy"))
                .containsEntry("innCode", List.of("690111222387"))
                .containsEntry("passportNumber", List.of("71 1234567"))
                .containsEntry("programId", List.of("RUSSIA-EO14024", "CYBER2"));
        Entity company = csv().entries().get(1).entity();
        assertThat(company.properties())
                .containsEntry("ogrnCode", List.of("1026900001116"))
                .containsEntry("leiCode", List.of("9999EXAMPLE000000123"))
                .containsEntry("swiftBic", List.of("NOEXRUMM"))
                .containsEntry("dunsCode", List.of("852445670"))
                .containsEntry("previousName", List.of("SOUTHERN EXAMPLE OOO"));
        assertThat(company.values("address"))
                .containsExactly(
                        "5 Example St., Floor 2, Tver, 170000, Russia", "Limassol, Limassol District, 3011, Cyprus");
        Entity ship = csv().entries().get(2).entity();
        assertThat(ship.properties())
                .containsEntry("imoNumber", List.of("9187629"))
                .containsEntry("tonnage", List.of("2595"))
                .containsEntry("pastFlags", List.of("tg"));
        assertThat(csv().entries().get(4).entity().values("birthDate")).containsExactly("1967", "1968", "1969");
    }

    private ReadList csv() throws Exception {
        return OfacFixtures.read(
                new OfacCsvReader(), folder, OfacFixtures.ADDRESSES, OfacFixtures.ENTRIES, OfacFixtures.ALIASES);
    }

    private ReadList xml() throws Exception {
        return OfacFixtures.read(new SdnXmlReader(), folder, OfacFixtures.XML);
    }

    private ReadList advanced() throws Exception {
        return OfacFixtures.read(new AdvancedXmlReader(), folder, OfacFixtures.ADVANCED);
    }

    /** The properties, with values that have no order of their own in one. */
    private static Map<String, List<String>> sorted(Entity entity) {
        Map<String, List<String>> sorted = new HashMap<>(entity.properties());
        sorted.computeIfPresent(
                "country", (property, values) -> values.stream().sorted().toList());
        sorted.computeIfPresent(
                "registrationNumber",
                (property, values) -> values.stream().sorted().toList());
        return sorted;
    }

    /** What stands beside an entry, without the numbers that count it. */
    private static List<String> facts(ListedEntity listed) {
        return listed.adjacent().stream()
                .map(entity -> entity.schema() + entity.properties())
                .toList();
    }
}
