// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.eu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

final class EuXmlReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsAPersonWhole() throws Exception {
        ReadList list = read(XmlFixtures.EU);
        assertThat(list.generated()).isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(list.made()).isEqualTo(Instant.parse("2026-01-20T14:30:21.123Z"));
        Entity ivan = entity(list, "EU.9001.11");
        assertThat(ivan.schema()).isEqualTo("Person");
        assertThat(ivan.values("name")).containsExactly("Ivan Petrovich Orlovsky");
        assertThat(ivan.values("alias")).containsExactly("Иван Орловский", "Iwan Petrowitsch Orlowski");
        assertThat(ivan.values("weakAlias")).containsExactly("The Eagle");
        assertThat(ivan.values("firstName")).containsExactly("Иван", "Iwan", "Ivan");
        assertThat(ivan.values("lastName")).containsExactly("Орловский", "Orlowski", "Orlovsky");
        assertThat(ivan.values("position")).containsExactly("Director of Example Works");
        assertThat(ivan.values("title")).containsExactly("Colonel");
        assertThat(ivan.values("gender")).containsExactly("male");
        assertThat(ivan.values("nationality")).containsExactly("ru");
        assertThat(ivan.values("birthDate")).containsExactly("1961-04-12", "1962-05", "1959", "1960");
        assertThat(ivan.values("birthPlace"))
                .containsExactly("Old town, Tver, Tver oblast, 170000, RUSSIAN FEDERATION");
        assertThat(ivan.values("birthCountry")).containsExactly("ru");
        assertThat(ivan.values("notes"))
                .contains("Born about 1961-04-12", "Date of birth as printed: 1402 6 24 (ISLAMIC)", "PIGEON: grey one");
        assertThat(ivan.values("email")).containsExactly("ivan@orlovsky.example");
        assertThat(ivan.values("phone")).containsExactly("+7 000 1", "+7 000 2");
        assertThat(ivan.values("website")).containsExactly("www.orlovsky.example");
        assertThat(ivan.values("passportNumber")).containsExactly("АБ 77");
        assertThat(ivan.values("unscId")).containsExactly("KPi.901");
    }

    @Test
    void keepsPapersAndAddressesInTheirParts() throws Exception {
        List<Entity> beside = listed(read(XmlFixtures.EU), "EU.9001.11").adjacent();
        Entity passport = beside.stream()
                .filter(entity -> entity.schema().equals("Passport"))
                .findFirst()
                .orElseThrow();
        assertThat(passport.values("country")).containsExactly("ru");
        assertThat(passport.values("startDate")).containsExactly("2010-02-03");
        assertThat(passport.values("endDate")).containsExactly("2020-02-03");
        assertThat(passport.first("summary").orElseThrow())
                .contains(
                        "seen once",
                        "issued by Example Ministry",
                        "diplomatic",
                        "known to be false",
                        "in Latin script AB 77");
        Entity address = beside.stream()
                .filter(entity -> entity.schema().equals("Address"))
                .findFirst()
                .orElseThrow();
        assertThat(address.values("street")).containsExactly("5 Example Street, PO Box 77, North village");
        assertThat(address.values("city")).containsExactly("Tver");
        assertThat(address.values("postalCode")).containsExactly("170001");
        assertThat(address.values("remarks")).containsExactly("a summer house; as at the time of listing");
    }

    @Test
    void theEarliestPublicationIsTheListing() throws Exception {
        Sanction sanction =
                listed(read(XmlFixtures.EU), "EU.9001.11").sanctions().get(0);
        assertThat(sanction.listed()).isEqualTo(LocalDate.of(2014, 3, 18));
        assertThat(sanction.ended()).isNull();
        assertThat(sanction.programs()).containsExactly("PRK", "UKR");
        assertThat(sanction.source()).isEqualTo("https://eur-lex.example/999");
        assertThat(sanction.details().get("sourceUrl")).containsExactly("https://eur-lex.example/111");
        assertThat(sanction.details().get("startDate")).containsExactly("2016-05-21", "2014-03-19");
        assertThat(sanction.details().get("recordId")).containsExactly("2016/999 (OJ L9)", "2014/111 (OJ L1)");
        assertThat(sanction.details().get("unscId")).containsExactly("KPi.901");
        assertThat(sanction.details().get("authorityId")).containsExactly("EU.9001.11");
        assertThat(sanction.details().get("date")).containsExactly("2014-03-17");
        assertThat(sanction.details().get("summary"))
                .contains("amendment, 2016/1000 (OJ L10), published 2016-05-22, https://eur-lex.example/1000");
    }

    @Test
    void anEnterpriseIsAnOrganisationAndRussianNumbersAreKnownByTheirCheckDigits() throws Exception {
        ReadList list = read(XmlFixtures.EU);
        Entity company = entity(list, "EU.9002.22");
        assertThat(company.schema()).isEqualTo("Organization");
        assertThat(company.values("name")).containsExactly("Northern Example OOO");
        assertThat(company.values("alias")).containsExactly("Example North");
        assertThat(company.values("innCode")).containsExactly("7711995540");
        assertThat(company.values("ogrnCode")).containsExactly("1057799554438");
        assertThat(company.values("swiftBic")).containsExactly("EXAMRUMM");
        assertThat(company.values("idNumber")).containsExactly("X-1");
        assertThat(list.notRead()).containsEntry("identificationTypeCode that we do not know: librarycard", 1);
    }

    @Test
    void anEnterpriseWithTheNumberOfAShipIsOne() throws Exception {
        Entity ship = entity(read(XmlFixtures.EU), "9003");
        assertThat(ship.schema()).isEqualTo("Vessel");
        assertThat(ship.values("imoNumber")).containsExactly("9187629");
        assertThat(ship.values("notes")).contains("PHONE: +850 1");
        String owner = XmlFixtures.EU.replace("IMO 9187629", "IMO 5999774");
        assertThat(entity(read(owner), "9003").schema())
                .as("the number is a company's")
                .isEqualTo("Organization");
        String company = XmlFixtures.EU.replace(
                "<identification number=\"IMO 9187629\"",
                "<identification number=\"8\" identificationTypeCode=\"regnumber\"/><identification number=\"IMO 9187629\"");
        assertThat(entity(read(company), "9003").schema())
                .as("a ship is in no companies' register")
                .isEqualTo("Organization");
    }

    @Test
    void aDayThatNeverWasIsCountedAndTheRecordKept() throws Exception {
        ReadList list = read(XmlFixtures.EU);
        Entity omid = entity(list, "EU.9004.44");
        assertThat(omid.values("name")).containsExactly("Omid Example");
        assertThat(omid.values("birthDate")).isEmpty();
        assertThat(omid.values("notes")).contains("Date of birth as printed: 1960-02-31");
        assertThat(omid.values("birthCountry")).containsExactly("ir");
        assertThat(listed(list, "EU.9004.44").sanctions().get(0).listed()).isNull();
        assertThat(list.notRead())
                .containsEntry("birthdate that is no date we can read (kept as a note)", 1)
                .containsEntry("publicationDate that is no date: 2019-02-31", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "year='1960' monthOfYear='2' dayOfMonth='30',",
        "year='1960' monthOfYear='2' dayOfMonth='29',1960-02-29",
        "year='1960' monthOfYear='2',1960-02",
        "year='1960' monthOfYear='0' dayOfMonth='0',1960",
        "year='60',0060",
        "yearRangeFrom='1959' yearRangeTo='1950',",
        "yearRangeFrom='1959',",
        "birthdate='1960-01-01+01:00',1960-01-01",
    })
    void aBirthIsAsExactAsItIsPrinted(String attributes, String date) throws Exception {
        String xml =
                one("<birthdate " + attributes.replace('\'', '"') + " circa=\"false\" calendarType=\"GREGORIAN\"/>");
        ReadList list = read(xml);
        assertThat(entity(list, "EU.1.1").values("birthDate")).isEqualTo(date == null ? List.of() : List.of(date));
        assertThat(list.notRead().containsKey("birthdate that is no date we can read (kept as a note)"))
                .isEqualTo(date == null);
    }

    static List<List<String>> types() {
        return IdentificationTypes.rows();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyKindOfIdentificationHasAHome(List<String> row) throws Exception {
        String xml =
                one("<identification identificationTypeCode=\"" + row.get(0) + "\" identificationTypeDescription=\""
                        + row.get(2) + "\" countryIso2Code=\"" + row.get(3) + "\" number=\"" + row.get(4) + "\"/>");
        ReadList list = read(xml.replace("\"person\"", row.get(0).equals("imo") ? "\"vessel\"" : "\"person\""));
        assertThat(entity(list, "EU.1.1").values(row.get(1))).containsExactly(row.get(5));
        assertThat(list.notRead()).isEmpty();
    }

    @Test
    void aRecordWithoutIdOrNameIsCountedWithItsLineAndLosesNothingElse() throws Exception {
        String xml = XmlFixtures.EU
                .replace("euReferenceNumber=\"\" logicalId=\"9003\"", "euReferenceNumber=\"\" logicalId=\"\"")
                .replace("wholeName=\"Northern Example OOO\"", "wholeName=\"\"")
                .replace("lastName=\"Example North\"", "lastName=\"\"")
                .replace("EU.9004.44", "EU.9001.11");
        ReadList list = read(xml);
        assertThat(list.entries()).hasSize(1);
        assertThat(list.notRead())
                .containsEntry(
                        "sanctionEntity without a euReferenceNumber or logicalId (left out): line "
                                + line("logicalId=\"9003\""),
                        1)
                .containsEntry("sanctionEntity without a name (left out): line " + line("EU.9002.22"), 1)
                .containsEntry("entry with an id that stood before (left out): line " + line("EU.9004.44"), 1);
    }

    @Test
    void anyPrefixAndEveryNamespaceOfTheFormatIsRead() throws Exception {
        String prefixed = XmlFixtures.EU
                .replace("http://eu.europa.ec/fpi/fsd/export", "http://eu.europa.ec/fpi/fsd/export/v9")
                .replaceAll("<(/?)([a-zA-Z])", "<$1x:$2")
                .replace("xmlns=", "xmlns:x=");
        SourceFile file = SourceFile.of(Fixtures.file(folder, "eu.xml", prefixed), Limits.standard());
        assertThat(new EuXmlReader().recognises(file)).isTrue();
        assertThat(read(prefixed).entries()).isEqualTo(read(XmlFixtures.EU).entries());
    }

    @Test
    void anotherNamespaceIsRefusedByName() {
        assertThatThrownBy(() ->
                        read(XmlFixtures.EU.replace("http://eu.europa.ec/fpi/fsd/export", "http://example.org/x")))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining(
                        "export of the namespace http://example.org/x, not export of http://eu.europa.ec");
        assertThatThrownBy(() -> read("<export generationDate=\"2026-01-01\"/>"))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("export of no namespace");
    }

    private static long line(String text) {
        return XmlFixtures.EU.substring(0, XmlFixtures.EU.indexOf(text)).lines().count();
    }

    private static String one(String part) {
        return "<export xmlns=\"http://eu.europa.ec/fpi/fsd/export\" generationDate=\"2026-01-01\">"
                + "<sanctionEntity euReferenceNumber=\"EU.1.1\" logicalId=\"1\"><regulation publicationDate=\"2020-01-01\"/>"
                + "<subjectType code=\"person\"/><nameAlias wholeName=\"Ivan Example\"/>" + part
                + "</sanctionEntity></export>";
    }

    private static ListedEntity listed(ReadList list, String entry) {
        return list.entries().stream()
                .filter(listed -> listed.entity().id().equals("eu_fsf:" + entry))
                .findFirst()
                .orElseThrow();
    }

    private static Entity entity(ReadList list, String entry) {
        return listed(list, entry).entity();
    }

    private ReadList read(String text) throws Exception {
        SourceFile file = SourceFile.of(Fixtures.file(folder, "eu.xml", text), Limits.standard());
        return new EuXmlReader().read("eu_fsf", List.of(file), Limits.standard());
    }
}
