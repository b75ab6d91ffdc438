// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

final class UkXmlReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsAnIndividualWhole() throws Exception {
        ReadList list = read(XmlFixtures.UK);
        assertThat(list.generated()).isEqualTo(LocalDate.of(2026, 1, 20));
        Entity ivan = entity(list, "RUS9001");
        assertThat(ivan.schema()).isEqualTo("Person");
        assertThat(ivan.values("name")).containsExactly("Ivan Petrovich Maria Josef von Orlovsky");
        assertThat(ivan.values("alias")).containsExactly("Iwan Orlowski", "Vanya Orlov", "Иван Орловский");
        assertThat(ivan.values("weakAlias")).containsExactly("The Eagle");
        assertThat(ivan.values("firstName")).containsExactly("Ivan", "Iwan");
        assertThat(ivan.values("secondName")).containsExactly("Petrovich");
        assertThat(ivan.values("middleName")).containsExactly("Maria", "Josef", "von");
        assertThat(ivan.values("lastName")).containsExactly("Orlovsky", "Orlowski");
        assertThat(ivan.values("birthDate")).containsExactly("1961-04-12", "1962-05", "1963", "1964");
        assertThat(ivan.values("birthPlace")).containsExactly("Tver, Russia");
        assertThat(ivan.values("birthCountry")).containsExactly("ru");
        assertThat(ivan.values("nationality")).containsExactly("ru");
        assertThat(ivan.values("title")).containsExactly("Colonel");
        assertThat(ivan.values("gender")).containsExactly("male");
        assertThat(ivan.values("position")).containsExactly("Director of Example Works", "Member of the example board");
        assertThat(ivan.values("passportNumber")).containsExactly("51 000 7");
        assertThat(ivan.values("idNumber")).containsExactly("A-55");
        assertThat(ivan.values("phone")).containsExactly("+7 000 1", "+7 000 2");
        assertThat(ivan.values("email")).containsExactly("ivan@orlovsky.example", "office@orlovsky.example");
        assertThat(ivan.values("unscId")).containsExactly("KPi.901", "KPi.902");
        assertThat(ivan.values("modifiedAt")).containsExactly("2023-02-03");
        ListedEntity listed = listed(list, "RUS9001");
        assertThat(listed.referents()).containsExactly("gb-hmt-99001");
        assertThat(one(listed, "Passport").values("country")).containsExactly("ru");
        assertThat(one(listed, "Identification").values("country")).containsExactly("by");
        Entity address = one(listed, "Address");
        assertThat(address.values("street"))
                .containsExactly("Flat 5, Example House, 7 Example Street, North end, Old quarter");
        assertThat(address.values("city")).containsExactly("Tver");
        assertThat(address.values("postalCode")).containsExactly("170000");
    }

    @Test
    void keepsTheSanction() throws Exception {
        Sanction sanction = listed(read(XmlFixtures.UK), "RUS9001").sanctions().get(0);
        assertThat(sanction.listed()).isEqualTo(LocalDate.of(2022, 2, 24));
        assertThat(sanction.programs()).containsExactly("The Example (Sanctions) (EU Exit) Regulations 2019");
        assertThat(sanction.details().get("provisions"))
                .containsExactly("Asset freeze", "Travel Ban", "Trust Services Sanctions");
        assertThat(sanction.details().get("reason")).containsExactly("Directs a works in these tests.");
        assertThat(sanction.details().get("unscId")).containsExactly("KPi.901", "KPi.902");
        assertThat(sanction.details().get("recordId")).containsExactly("99001");
        assertThat(sanction.details().get("summary")).containsExactly("Designation source: UK");
    }

    @Test
    void aCompanyIsRelatedToTheOneEntryThatBearsTheName() throws Exception {
        ReadList list = read(XmlFixtures.UK);
        ListedEntity company = listed(list, "RUS9002");
        assertThat(company.entity().values("classification")).containsExactly("Public joint stock company");
        assertThat(company.entity().values("innCode")).containsExactly("7711995540");
        assertThat(company.entity().values("ogrnCode")).containsExactly("1057799554438");
        assertThat(company.entity().values("registrationNumber")).containsExactly("1057799554438", "HRB-1");
        assertThat(company.sanctions().get(0).details().get("reason"))
                .as("the other letter case of the element")
                .containsExactly("Builds things in these tests.");
        Entity ownership = one(company, "Ownership");
        assertThat(ownership.values("owner")).containsExactly("gb_fcdo_sanctions:RUS9003");
        assertThat(ownership.values("asset")).containsExactly("gb_fcdo_sanctions:RUS9002");
        assertThat(company.entity().values("notes"))
                .contains("Subsidiary: Little Example Ltd", "Subsidiary: Sea Example Shipping");
        assertThat(list.notRead()).containsEntry("Subsidiary whose name is no other entry's (kept as a note)", 2);
        String twice = XmlFixtures.UK.replace("SEA EXAMPLE<", "Southern Example PLC<");
        assertThat(listed(read(twice), "RUS9002").adjacent())
                .as("two entries bear the name")
                .noneMatch(entity -> entity.schema().equals("Ownership"));
    }

    @Test
    void readsAShip() throws Exception {
        ReadList list = read(XmlFixtures.UK);
        ListedEntity listed = listed(list, "DPR9004");
        Entity ship = listed.entity();
        assertThat(ship.schema()).isEqualTo("Vessel");
        assertThat(ship.values("imoNumber")).containsExactly("9187629");
        assertThat(ship.values("flag")).containsExactly("kp");
        assertThat(ship.values("pastFlags")).containsExactly("tg");
        assertThat(ship.values("type")).containsExactly("General cargo");
        assertThat(ship.values("tonnage")).containsExactly("2595");
        assertThat(ship.values("buildDate")).containsExactly("1999");
        assertThat(ship.values("notes"))
                .contains(
                        "imoNumber IMO9187620",
                        "Length of ship: 183 m",
                        "Hull identification number: HIN-77",
                        "Previous flag: Atlantis",
                        "Previous owner or operator: Nobody Shipping");
        assertThat(one(listed, "UnknownLink").values("object")).containsExactly("gb_fcdo_sanctions:RUS9003");
        assertThat(list.notRead())
                .containsEntry("imoNumber that fails its check (kept as a note)", 1)
                .containsEntry("LastUpdated that is no date: dd/mm/2024", 1);
    }

    @Test
    void aDayThatNeverWasIsCountedAndTheRecordKept() throws Exception {
        ReadList list = read(XmlFixtures.UK);
        Entity pak = entity(list, "DPR9005");
        assertThat(pak.values("name")).as("the family name is said first").containsExactly("Pak Chol Min");
        assertThat(pak.values("birthDate")).isEmpty();
        assertThat(pak.values("notes")).containsExactly("Date of birth as printed: 31/02/1960");
        assertThat(list.notRead())
                .containsEntry("DOB that is no date we can read (kept as a note)", 1)
                .containsEntry("DateDesignated that is missing or no date: 31/02/2020", 1);
    }

    @Test
    void elementsAreReadInAnyLetterCase() throws Exception {
        String other = XmlFixtures.UK
                .replace("UniqueID", "UniqueId")
                .replace("UNReferenceNumber", "UnReferenceNumber")
                .replace("DOBs", "Dobs")
                .replace("OFSIGroupID", "OfsiGroupId")
                .replace("IMONumber", "ImoNumber")
                .replace("UKStatementofReasons", "UKStatementOfReasons");
        assertThat(read(other).entries()).isEqualTo(read(XmlFixtures.UK).entries());
    }

    @ParameterizedTest
    @CsvSource({
        "12/04/1961,1961-04-12",
        "dd/mm/1945,1945",
        "dd/05/1945,1945-05",
        "DD/MM/1945,1945",
        "00/00/1945,1945",
        "00/05/1945,1945-05",
        "1945,1945",
        "1945-05-08,1945-05-08",
        "8/5/1945,1945-05-08",
        "12/04/1961 00:00:00,1961-04-12",
        "31/02/1960,",
        "01/13/1960,",
        "dd/mm/yyyy,",
        "00/00/0000,",
        "about 1945,",
    })
    void aDateIsAsExactAsItIsPrinted(String printed, String date) {
        assertThat(UkDate.partial(printed)).isEqualTo(Optional.ofNullable(date));
    }

    static List<List<String>> labels() {
        return RegistrationLabels.rows();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void everyLabelOfARegistrationHasAHome(List<String> row) throws Exception {
        String xml = "<Designations><DateGenerated>20/01/2026</DateGenerated><Designation><UniqueID>X1</UniqueID>"
                + "<DateDesignated>01/01/2020</DateDesignated><IndividualEntityShip>Entity</IndividualEntityShip>"
                + "<Names><Name><Name6>Example</Name6><NameType>Primary Name</NameType></Name></Names><EntityDetails><Entity>"
                + "<BusinessRegistrationNumbers><BusinessRegistrationNumber>" + row.get(3)
                + "</BusinessRegistrationNumber></BusinessRegistrationNumbers></Entity></EntityDetails></Designation></Designations>";
        ReadList list = read(xml);
        assertThat(entity(list, "X1").values(row.get(4))).containsExactly(row.get(5));
        assertThat(list.notRead()).isEmpty();
    }

    @Test
    void aRecordWithoutIdOrNameIsCountedWithItsLineAndLosesNothingElse() throws Exception {
        String xml = XmlFixtures.UK
                .replace("<UniqueID>RUS9002</UniqueID>", "")
                .replace("SOUTHERN EXAMPLE PLC", " ")
                .replace("DPR9005", "RUS9001");
        ReadList list = read(xml);
        assertThat(list.entries()).hasSize(2);
        assertThat(list.notRead().keySet())
                .anyMatch(key -> key.matches("Designation without a UniqueID \\(left out\\): line \\d+"))
                .anyMatch(key -> key.matches("Designation without a name \\(left out\\): line \\d+"))
                .anyMatch(key -> key.matches("entry with an id that stood before \\(left out\\): line \\d+"));
    }

    @Test
    void anotherRootIsRefusedByName() {
        assertThatThrownBy(() -> read("<ArrayOfFinancialSanctionsTarget/>"))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("the root element is ArrayOfFinancialSanctionsTarget, not Designations");
    }

    private static Entity one(ListedEntity listed, String schema) {
        List<Entity> found = listed.adjacent().stream()
                .filter(entity -> entity.schema().equals(schema))
                .toList();
        assertThat(found).as(schema).hasSize(1);
        return found.get(0);
    }

    private static ListedEntity listed(ReadList list, String entry) {
        return list.entries().stream()
                .filter(listed -> listed.entity().id().equals("gb_fcdo_sanctions:" + entry))
                .findFirst()
                .orElseThrow();
    }

    private static Entity entity(ReadList list, String entry) {
        return listed(list, entry).entity();
    }

    private ReadList read(String text) throws Exception {
        SourceFile file = SourceFile.of(Fixtures.file(folder, "uk.xml", text), Limits.standard());
        return new UkXmlReader().read("gb_fcdo_sanctions", List.of(file), Limits.standard());
    }
}
