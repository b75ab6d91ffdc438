// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.advanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.ofac.OfacFixtures;

final class AdvancedXmlReaderTest {
    private static final String NAMESPACE =
            "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML";

    @TempDir
    Path folder;

    @Test
    void aListingHasItsDayItsLawItsListAndItsMeasures() throws Exception {
        Sanction sanction =
                read(OfacFixtures.ADVANCED).entries().get(0).sanctions().get(0);
        assertThat(sanction.listed()).isEqualTo(LocalDate.of(2018, 3, 15));
        assertThat(sanction.programs()).containsExactly("RUSSIA-EO14024", "CYBER2");
        assertThat(sanction.details())
                .containsEntry("reason", List.of("Executive Order 1 (Examples)"))
                .containsEntry("summary", List.of("SDN List"))
                .containsEntry("provisions", List.of("Secondary sanctions risk: section 1 of an example", "Block"))
                .containsEntry("authorityId", List.of("201"));
    }

    @Test
    void relationsAreWhatTheirLabelsSay() throws Exception {
        ReadList list = read(OfacFixtures.ADVANCED);
        Entity office = beside(list.entries().get(0), "Directorship");
        assertThat(office.properties())
                .containsEntry("director", List.of("us_ofac_sdn:201"))
                .containsEntry("organization", List.of("us_ofac_sdn:202"))
                .containsEntry("role", List.of("Leader or official of"))
                .containsEntry("status", List.of("former"));
        Entity ownership = list.entries().get(2).adjacent().stream()
                .filter(entity -> entity.values("role").contains("Owned or Controlled By"))
                .findFirst()
                .orElseThrow();
        assertThat(ownership.schema()).isEqualTo("Ownership");
        assertThat(ownership.values("asset")).containsExactly("us_ofac_sdn:203");
        assertThat(ownership.values("owner")).containsExactly("us_ofac_sdn:202");
    }

    @Test
    void aPersonIsNotOwned() throws Exception {
        ReadList list = read(OfacFixtures.ADVANCED.replace(
                "To-ProfileID=\"202\" RelationTypeID=\"91725\"", "To-ProfileID=\"205\" RelationTypeID=\"15003\""));
        Entity link = beside(list.entries().get(0), "UnknownLink");
        assertThat(link.properties())
                .containsEntry("subject", List.of("us_ofac_sdn:201"))
                .containsEntry("object", List.of("us_ofac_sdn:205"))
                .containsEntry("role", List.of("Owned or Controlled By"));
        assertThat(list.notRead()).isEmpty();
    }

    @Test
    void whatTheFileDoesNotExplainIsCounted() throws Exception {
        ReadList list = read(OfacFixtures.ADVANCED
                .replace("FeatureTypeID=\"26\"", "FeatureTypeID=\"99926\"")
                .replace("AliasTypeID=\"1401\"", "AliasTypeID=\"1499\"")
                .replace("<VersionLocation LocationID=\"1002\" />", "<VersionLocation LocationID=\"1999\" />")
                .replace("RelationTypeID=\"91725\"", "RelationTypeID=\"1\"")
                .replace(
                        "To-ProfileID=\"202\" RelationTypeID=\"15003\"",
                        "To-ProfileID=\"777\" RelationTypeID=\"15003\"")
                .replace("IDRegDocTypeID=\"1571\" IdentityID=\"9201\"", "IDRegDocTypeID=\"1571\" IdentityID=\"1\"")
                .replace("DetailReferenceID=\"701\"", "DetailReferenceID=\"7\"")
                .replace(
                        "<SanctionsMeasure ID=\"5205\" SanctionsTypeID=\"1705\"",
                        "<SanctionsMeasure ID=\"5205\" SanctionsTypeID=\"3\""));
        assertThat(list.notRead())
                .isEqualTo(Map.of(
                        "FeatureType that the file does not explain", 1,
                        "fact of a kind that we do not know: Feature (kept as a note)", 1,
                        "AliasType that the file does not explain", 2,
                        "Location that is not in the file", 1,
                        "RelationType that the file does not explain", 1,
                        "relation of a kind that we do not know:  (kept as a link)", 1,
                        "relation to a profile that is not in the file (left out)", 1,
                        "IDRegDocument of an identity that is not in the file", 1,
                        "DetailReference that the file does not explain", 1,
                        "SanctionsType that the file does not explain", 1));
        assertThat(list.entries()).hasSize(5);
        assertThat(list.entries().get(0).entity().values("notes")).contains("Feature Deputy Director");
    }

    @Test
    void whatOurTablesDoNotKnowIsKeptWithItsLabelAndCounted() throws Exception {
        ReadList list = read(OfacFixtures.ADVANCED
                .replace(">Title</FeatureType>", ">Favourite Colour</FeatureType>")
                .replace(">Leader or official of<", ">Godfather of<")
                .replace(">Tax ID No.<", ">Library Card<")
                .replace(">Patronymic<", ">Clan Name<")
                .replace("<Locations>", "<Horoscopes><Horoscope>bad</Horoscope></Horoscopes><Locations>")
                .replace("<IDRegDocDateType ID=\"1481\">Expiration Date<", "<IDRegDocDateType ID=\"1481\">Lost Date<"));
        Entity orlovsky = list.entries().get(0).entity();
        assertThat(orlovsky.values("notes"))
                .contains("Favourite Colour Deputy Director", "Library Card 690111222387 (Russia)");
        assertThat(orlovsky.caption()).isEqualTo("Ivan Petrovich Orlovsky");
        assertThat(beside(list.entries().get(0), "UnknownLink").values("role")).containsExactly("Godfather of");
        assertThat(beside(list.entries().get(0), "Passport").values("summary"))
                .containsExactly("Lost Date 01 Feb 2025");
        assertThat(list.notRead())
                .containsOnlyKeys(
                        "fact of a kind that we do not know: Favourite Colour (kept as a note)",
                        "fact of a kind that we do not know: Library Card (kept as a note)",
                        "relation of a kind that we do not know: Godfather of (kept as a link)",
                        "part of a name of a kind that we do not know: clan name (read by its capitals)",
                        "date of a document of a kind that we do not know: Lost Date (kept as a note)",
                        "section Horoscopes");
    }

    @Test
    void listsAreToldApartByTheirNames() throws Exception {
        String mixed = OfacFixtures.ADVANCED.replace(
                "ProfileID=\"202\" ListID=\"1550\"", "ProfileID=\"202\" ListID=\"91507\"");
        ReadList sdn = read(mixed);
        assertThat(sdn.entries()).hasSize(4);
        assertThat(sdn.notRead())
                .containsOnly(Map.entry("SanctionsEntry of another list: Sectoral Sanctions Identifications List", 1));
        ReadList other = OfacFixtures.read("us_ofac_cons", Limits.standard(), new AdvancedXmlReader(), folder, mixed);
        assertThat(other.entries()).extracting(entry -> entry.entity().id()).containsExactly("us_ofac_cons:202");
        assertThatThrownBy(() -> OfacFixtures.read(
                        "us_ofac_cons", Limits.standard(), new AdvancedXmlReader(), folder, OfacFixtures.ADVANCED))
                .isInstanceOf(ListFormatException.class)
                .hasMessage("list0: nobody in it is on the list us_ofac_cons, but on: SDN List");
    }

    @Test
    void theRootAndItsNamespaceAreOfacs() throws Exception {
        assertThat(read(OfacFixtures.ADVANCED.replace(NAMESPACE, "http://www.un.org/sanctions/1.0"))
                        .entries())
                .hasSize(5);
        assertThatThrownBy(() -> read(OfacFixtures.ADVANCED.replace(NAMESPACE, "https://example.org/x")))
                .hasMessageContaining("the namespace of Sanctions is https://example.org/x");
        assertThatThrownBy(() -> read("<Sanction/>")).hasMessageContaining("the root element is Sanction,");
        assertThatThrownBy(() -> read(OfacFixtures.ADVANCED, OfacFixtures.ADVANCED))
                .hasMessageContaining("a second one");
    }

    @Test
    void aCutFileAndADocumentTypeAreRefused() {
        String list = OfacFixtures.ADVANCED.stripTrailing();
        for (int end = 200; end < list.length(); end += 211) {
            String cut = list.substring(0, end);
            assertThatThrownBy(() -> read(cut))
                    .as("cut at %s", cut.substring(cut.length() - 20))
                    .isInstanceOf(ListFormatException.class);
        }
        String external = "<!DOCTYPE Sanctions [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        assertThatThrownBy(() -> read(list.replace("?>\n<Sanctions", "?>\n" + external + "<Sanctions")))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("document type declarations");
    }

    @Test
    void badRecordsAreCountedAndLoseNoOther() throws Exception {
        ReadList list = read(OfacFixtures.ADVANCED
                .replace("<DistinctParty FixedRef=\"203\">", "<DistinctParty FixedRef=\"\">")
                .replace(">EP-XYZ<", "><")
                .replace(
                        "<Year>1960</Year><Month>1</Month><Day>8</Day>",
                        "<Year>1960</Year><Month>2</Month><Day>31</Day>")
                .replace(
                        "<Year>2017</Year><Month>12</Month><Day>26</Day>",
                        "<Year>2017</Year><Month>13</Month><Day>1</Day>")
                .replace("<Location ID=\"1004\">", "<Location ID=\"1003\">")
                .replace("<Day>27</Day></DateOfIssue>", "<Day>30</Day></DateOfIssue>"));
        assertThat(list.entries()).hasSize(3);
        assertThat(list.generated()).isNull();
        assertThat(list.entries().get(0).entity().values("birthDate")).containsExactly("1961");
        assertThat(list.entries().get(0).entity().values("notes")).contains("DOB 31 Feb 1960");
        assertThat(list.entries().get(2).sanctions().get(0).listed()).isNull();
        assertThat(list.notRead())
                .containsEntry("DOB that is no date we can read (kept as a note)", 1)
                .containsEntry("EntryEvent whose date is no day", 1)
                .containsEntry("SanctionsEntry without a day of its listing", 1)
                .containsEntry("Location with an ID that stood before (left out)", 1)
                .containsEntry("DateOfIssue that is missing or no day", 1);
        assertThat(list.notRead().keySet())
                .anyMatch(name -> name.matches("DistinctParty without a FixedRef .* line \\d+"))
                .anyMatch(name -> name.matches("DistinctParty without a name .* line \\d+"));
    }

    @Test
    void theKindOfANamesPartsMayBeUnsaid() throws Exception {
        ReadList list = read(OfacFixtures.ADVANCED.replaceAll("<MasterNamePartGroup>.*</MasterNamePartGroup>", ""));
        assertThat(list.entries())
                .extracting(entry -> entry.entity().caption())
                .containsExactly(
                        "Ivan Petrovich Orlovsky", "NORTHERN EXAMPLE OOO", "SEA EXAMPLE", "EP-XYZ", "Pak Chol Min");
        assertThat(list.notRead()).containsOnlyKeys("part of a name whose kind is not said (read by its capitals)");
    }

    @Test
    void aFalseIdentityIsNoName() throws Exception {
        String identity =
                "<Identity ID=\"1\" Primary=\"false\" False=\"true\"><Alias AliasTypeID=\"1400\"><DocumentedName>"
                        + "<DocumentedNamePart><NamePartValue>SOMEBODY Else</NamePartValue></DocumentedNamePart>"
                        + "</DocumentedName></Alias></Identity>";
        ReadList list = read(OfacFixtures.ADVANCED.replaceFirst("</Identity>", "</Identity>" + identity));
        Entity orlovsky = list.entries().get(0).entity();
        assertThat(orlovsky.strongNames()).noneMatch(name -> name.contains("SOMEBODY"));
        assertThat(orlovsky.values("notes")).contains("False identity: SOMEBODY Else");
        assertThat(list.notRead()).containsOnlyKeys("identity that is said to be false (its names are kept as notes)");
    }

    @Test
    void limitsHold() {
        Limits few = new Limits(1 << 20, 1000, 4, 16);
        assertThatThrownBy(() ->
                        OfacFixtures.read("us_ofac_sdn", few, new AdvancedXmlReader(), folder, OfacFixtures.ADVANCED))
                .hasMessageContaining("more than 4 entries");
        String longName = OfacFixtures.ADVANCED.replace(">NORTHERN EXAMPLE OOO<", ">" + "x".repeat(100_000) + "<");
        assertThatThrownBy(() -> OfacFixtures.read(
                        "us_ofac_sdn", new Limits(1 << 20, 1000, 9, 16), new AdvancedXmlReader(), folder, longName))
                .isInstanceOf(ListFormatException.class);
    }

    private ReadList read(String... texts) throws Exception {
        return OfacFixtures.read(new AdvancedXmlReader(), folder, texts);
    }

    private static Entity beside(ListedEntity listed, String schema) {
        return listed.adjacent().stream()
                .filter(entity -> entity.schema().equals(schema))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + schema + " beside " + listed.adjacent()));
    }
}
