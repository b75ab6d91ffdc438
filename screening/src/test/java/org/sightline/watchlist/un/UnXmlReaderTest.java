// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.Fixtures;
import org.sightline.watchlist.XmlFixtures;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.format.Table;

final class UnXmlReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsPersonsAndOrganisations() throws Exception {
        ReadList list = read(Fixtures.UN);
        assertThat(list.generated()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(list.entries()).hasSize(2);
        Entity pak = list.entries().get(0).entity();
        assertThat(pak.id()).isEqualTo("un_sc_sanctions:KPi.901");
        assertThat(pak.caption()).isEqualTo("Pak Chol Min");
        assertThat(pak.values("lastName")).containsExactly("Pak");
        assertThat(pak.values("firstName")).containsExactly("Chol Min");
        assertThat(pak.values("alias")).containsExactly("Pak Ch’o’l-min", "朴哲民", "Bak Cheol-min");
        assertThat(pak.values("weakAlias")).containsExactly("The Fox");
        assertThat(pak.values("position")).containsExactly("Director of Example Bureau", "Colonel");
        assertThat(pak.values("gender")).containsExactly("male");
        assertThat(pak.values("nationality")).containsExactly("kp");
        assertThat(pak.values("birthDate")).containsExactly("1967", "1968", "1969");
        assertThat(pak.values("passportNumber")).containsExactly("PS99");
        assertThat(pak.values("modifiedAt")).containsExactly("2023-06-29");
        assertThat(list.entries().get(0).sanctions().get(0).listed()).isEqualTo(LocalDate.of(2017, 12, 22));
        Entity department = list.entries().get(1).entity();
        assertThat(department.caption()).isEqualTo("EXAMPLE SUPPLY DEPARTMENT");
        assertThat(department.values("weakAlias")).containsExactly("ESD");
        assertThat(department.values("previousName")).containsExactly("Old Supply Department");
        assertThat(department.values("country")).containsExactly("kp");
    }

    @Test
    void countsWhatHasNoHome() throws Exception {
        assertThat(read(Fixtures.UN).notRead())
                .containsEntry("SHOE_SIZE", 1)
                .containsEntry("DATAID", 1)
                .containsEntry("birth date that is no date we can read", 1);
    }

    @Test
    void keepsEveryFieldOfAPerson() throws Exception {
        ReadList list = read(XmlFixtures.UN);
        assertThat(list.generated()).isEqualTo(LocalDate.of(2026, 2, 26));
        assertThat(list.made()).isEqualTo(Instant.parse("2026-02-27T00:09:49.856Z"));
        ListedEntity listed = list.entries().get(0);
        Entity ivan = listed.entity();
        assertThat(ivan.caption()).isEqualTo("Ivan Petrovich Maria Orlovsky");
        assertThat(ivan.values("alias")).containsExactly("Иван Орловский", "Iwan Orlowski", "Ваня Орлов");
        assertThat(ivan.values("weakAlias")).containsExactly("The Eagle");
        assertThat(ivan.values("nationality")).containsExactly("ru", "ml");
        assertThat(ivan.values("birthDate"))
                .containsExactly("1969-02-05", "1960", "1958-09", "1973-11", "1951", "1952");
        assertThat(ivan.values("birthPlace"))
                .containsExactly("Bamako, Mali", "Mill Lane, Tver, Tver oblast, Russian Federation");
        assertThat(ivan.values("birthCountry")).containsExactly("ml", "ru");
        assertThat(ivan.values("notes"))
                .contains(
                        "Alias Iwan Orlowski: born 1969-02-05, Bamako, Mali",
                        "Born about 1960",
                        "Address: moves about",
                        "Passport; never found");
        assertThat(ivan.values("unscId")).containsExactly("CDi.901");
        Sanction sanction = listed.sanctions().get(0);
        assertThat(sanction.listed()).isEqualTo(LocalDate.of(2015, 4, 14));
        assertThat(sanction.details().get("unscId")).containsExactly("CDi.901");
        assertThat(sanction.details().get("summary"))
                .containsExactly("Submitted by Exampleland", "Submitted on 2015-03-01");
    }

    @Test
    void papersAndAddressesAreEntitiesOfTheirOwn() throws Exception {
        ListedEntity listed = read(XmlFixtures.UN).entries().get(0);
        assertThat(listed.entity().values("passportNumber")).containsExactly("D0000898");
        assertThat(listed.entity().values("idNumber")).containsExactly("665");
        Entity passport = listed.adjacent().stream()
                .filter(entity -> entity.schema().equals("Passport"))
                .findFirst()
                .orElseThrow();
        assertThat(passport.values("holder")).containsExactly("un_sc_sanctions:CDi.901");
        assertThat(passport.values("country")).containsExactly("ml");
        assertThat(passport.values("startDate")).containsExactly("2013-04-11");
        assertThat(passport.values("endDate")).containsExactly("2018-04-10");
        assertThat(passport.values("summary"))
                .containsExactly("issued in Bamako; valid until 10 April 2018; issued by Chad");
        Entity address = listed.adjacent().stream()
                .filter(entity -> entity.schema().equals("Address"))
                .findFirst()
                .orElseThrow();
        assertThat(address.values("street")).containsExactly("5 Example Street");
        assertThat(address.values("remarks")).containsExactly("a summer house");
    }

    @Test
    void aDelistingEndsTheSanction() throws Exception {
        ReadList list = read(XmlFixtures.UN);
        assertThat(list.entries().get(1).sanctions().get(0).ended()).isEqualTo(LocalDate.of(2019, 1, 31));
        assertThat(list.notRead()).containsEntry("GENDER: Unknown", 1);
        ReadList odd = read(XmlFixtures.UN.replace("2019-01-31", "2001-01-31"));
        assertThat(odd.entries().get(1).sanctions().get(0).ended()).isNull();
        assertThat(odd.notRead()).containsEntry("DELISTED_ON before LISTED_ON (left out)", 1);
    }

    @Test
    void aCompanyHasItsOwnNumberAndNotThatOfItsShip() throws Exception {
        Entity company = read(XmlFixtures.UN).entries().get(2).entity();
        assertThat(company.schema()).isEqualTo("Organization");
        assertThat(company.values("imoNumber")).containsExactly("5999774");
        assertThat(company.values("notes")).contains("Example Sea (KPe.902)");
    }

    @Test
    void aRecordWithoutIdOrNameIsCountedWithItsLineAndLosesNothingElse() throws Exception {
        ReadList list = read(XmlFixtures.UN
                .replace("<FIRST_NAME>ANNA</FIRST_NAME>", "")
                .replace("<REFERENCE_NUMBER>KPe.901</REFERENCE_NUMBER>", ""));
        assertThat(list.entries()).hasSize(1);
        assertThat(list.notRead().keySet())
                .anyMatch(key -> key.matches("INDIVIDUAL without a name \\(left out\\): line \\d+"))
                .anyMatch(key -> key.matches("ENTITY without a REFERENCE_NUMBER \\(left out\\): line \\d+"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatADocumentIsCalledSaysWhatItsNumberIs(List<String> row) throws Exception {
        String xml = "<CONSOLIDATED_LIST dateGenerated=\"2026-02-27\"><INDIVIDUAL><FIRST_NAME>IVAN</FIRST_NAME>"
                + "<REFERENCE_NUMBER>X</REFERENCE_NUMBER><INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>" + row.get(2)
                + "</TYPE_OF_DOCUMENT><NUMBER>77</NUMBER></INDIVIDUAL_DOCUMENT></INDIVIDUAL></CONSOLIDATED_LIST>";
        assertThat(read(xml).entries().get(0).entity().values(row.get(1))).containsExactly("77");
    }

    static List<List<String>> kinds() {
        return Table.rows(UnDocuments.class, "documents.tsv", 3);
    }

    @Test
    void aFileCutAnywhereIsRefused() {
        for (int end = 120; end < Fixtures.UN.stripTrailing().length() - 1; end += 37) {
            String cut = Fixtures.UN.substring(0, end);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(ListFormatException.class);
        }
    }

    @Test
    void anotherRootIsRefused() {
        assertThatThrownBy(() -> read("<?xml version=\"1.0\"?><sdnList><sdnEntry/></sdnList>"))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("the root element is sdnList");
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                + "<CONSOLIDATED_LIST dateGenerated=\"2026-02-27\"><INDIVIDUAL><FIRST_NAME>&c;</FIRST_NAME></INDIVIDUAL></CONSOLIDATED_LIST>";
        String outside =
                "<?xml version=\"1.0\"?><!DOCTYPE CONSOLIDATED_LIST [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<CONSOLIDATED_LIST><INDIVIDUAL><FIRST_NAME>&x;</FIRST_NAME></INDIVIDUAL></CONSOLIDATED_LIST>";
        for (String hostile : List.of(bomb, outside)) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThatThrownBy(() -> read(hostile))
                            .isInstanceOf(ListFormatException.class)
                            .hasMessageContaining("document type declarations"));
        }
    }

    @Test
    void depthAndTextAreBounded() {
        String deep = "<CONSOLIDATED_LIST><INDIVIDUAL>" + "<A>".repeat(5000) + "</A>".repeat(5000)
                + "</INDIVIDUAL></CONSOLIDATED_LIST>";
        assertThatThrownBy(() -> read(deep)).isInstanceOf(ListFormatException.class);
        String longText =
                "<CONSOLIDATED_LIST><INDIVIDUAL><A>" + "x".repeat(3 << 20) + "</A></INDIVIDUAL></CONSOLIDATED_LIST>";
        assertThatThrownBy(() -> read(longText)).isInstanceOf(ListFormatException.class);
    }

    @Test
    void anEntryNeedsItsReferenceNumber() {
        assertThatThrownBy(() ->
                        read("<CONSOLIDATED_LIST><ENTITY><FIRST_NAME>X</FIRST_NAME></ENTITY></CONSOLIDATED_LIST>"))
                .hasMessageContaining("without a REFERENCE_NUMBER");
    }

    private ReadList read(String text) throws Exception {
        SourceFile file = SourceFile.of(Fixtures.file(folder, "un.xml", text), Limits.standard());
        return new UnXmlReader().read("un_sc_sanctions", List.of(file), Limits.standard());
    }
}
