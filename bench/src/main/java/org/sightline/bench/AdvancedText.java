// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** An Advanced XML of invented persons, as long as it is wanted, with the real one's sections and about its weight for each party. */
final class AdvancedText {
    private static final String HEAD = """
            <?xml version="1.0" standalone="yes"?>
            <Sanctions xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML">
              <DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>2</Month><Day>27</Day></DateOfIssue>
              <ReferenceValueSets>
                <AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1403">Name</AliasType></AliasTypeValues>
                <CountryValues><Country ID="11180" ISO2="RU">Russia</Country></CountryValues>
                <FeatureTypeValues>
                  <FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="9">Place of Birth</FeatureType>
                  <FeatureType ID="25">Location</FeatureType><FeatureType ID="26">Title</FeatureType>
                </FeatureTypeValues>
                <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
                <ListValues><List ID="1550">SDN List</List></ListValues>
                <LocPartTypeValues><LocPartType ID="1451">ADDRESS1</LocPartType><LocPartType ID="1454">CITY</LocPartType></LocPartTypeValues>
                <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType></NamePartTypeValues>
                <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
                <PartyTypeValues><PartyType ID="1">Individual</PartyType></PartyTypeValues>
                <RelationTypeValues><RelationType ID="1555">Associate Of</RelationType></RelationTypeValues>
                <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType></SanctionsTypeValues>
              </ReferenceValueSets>
            """;
    private static final String LOCATION = """
                <Location ID="%d">
                  <LocationCountry CountryID="11180" CountryRelevanceID="1413" />
                  <LocationPart LocPartTypeID="1451">
                    <LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1"><Comment /><Value>%d Example Street</Value></LocationPartValue>
                  </LocationPart>
                  <LocationPart LocPartTypeID="1454">
                    <LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1"><Comment /><Value>%s</Value></LocationPartValue>
                  </LocationPart>
                  <FeatureVersionReference FeatureVersionID="%d" />
                </Location>
            """;
    private static final String DOCUMENT = """
                <IDRegDocument ID="%d" IDRegDocTypeID="1571" IdentityID="%d" IssuedBy-CountryID="11180" ValidityID="">
                  <Comment />
                  <IDRegistrationNo>P%07d</IDRegistrationNo>
                  <IssuingAuthority />
                  <DocumentedNameReference DocumentedNameID="%d" />
                </IDRegDocument>
            """;
    private static final String ALIAS = """
                      <Alias FixedRef="%d" AliasTypeID="%s" Primary="%s" LowQuality="false">
                        <DocumentedName ID="%d" FixedRef="%d" DocNameStatusID="1">
                          <DocumentedNamePart>
                            <NamePartValue NamePartGroupID="%d" ScriptID="215" ScriptStatusID="1" Acronym="false">%s</NamePartValue>
                          </DocumentedNamePart>
                          <DocumentedNamePart>
                            <NamePartValue NamePartGroupID="%d" ScriptID="215" ScriptStatusID="1" Acronym="false">%s</NamePartValue>
                          </DocumentedNamePart>
                        </DocumentedName>
                      </Alias>
            """;
    private static final String FEATURE = """
                    <Feature ID="%d" FeatureTypeID="%d">
                      <FeatureVersion ID="%d" ReliabilityID="">
                        <Comment />
                        %s
                      </FeatureVersion>
                      <IdentityReference IdentityID="%d" IdentityFeatureLinkTypeID="1" />
                    </Feature>
            """;
    private static final String DAY =
            "<From><Year>%1$d</Year><Month>%2$d</Month><Day>%3$d</Day></From><To><Year>%1$d</Year><Month>%2$d</Month><Day>%3$d</Day></To>";
    private static final int NAMES = 5;
    private static final int PLACES = 3;
    /** About what a listing and half a relation take. */
    private static final int ENTRY_BYTES = 600;

    private final long bytes;
    private final Random random = new Random(1);

    /**
     * @param bytes that the file has at the least
     */
    AdvancedText(long bytes) {
        this.bytes = bytes;
    }

    /** Writes it, and says how many parties it has. */
    int write(Path file) throws IOException {
        long each = party(1).length()
                + (long) PLACES * location(1, 0).length()
                + document(1).length()
                + ENTRY_BYTES;
        int parties = (int) (bytes / each) + 1;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEAD);
            out.write("  <Locations>\n");
            for (int number = 1; number <= parties; number++) {
                for (int at = 0; at < PLACES; at++) {
                    out.write(location(number, at));
                }
            }
            out.write("  </Locations>\n  <IDRegDocuments>\n");
            for (int number = 1; number <= parties; number++) {
                out.write(document(number));
            }
            out.write("  </IDRegDocuments>\n  <DistinctParties>\n");
            for (int number = 1; number <= parties; number++) {
                out.write(party(number));
            }
            out.write("  </DistinctParties>\n  <ProfileRelationships>\n");
            for (int number = 1; number <= parties; number += 2) {
                out.write(formatted(
                        "    <ProfileRelationship ID=\"%d\" From-ProfileID=\"%d\" To-ProfileID=\"%d\" RelationTypeID=\"1555\" Former=\"false\"><Comment /></ProfileRelationship>%n",
                        number, number, 1 + random.nextInt(parties)));
            }
            out.write("  </ProfileRelationships>\n  <SanctionsEntries>\n");
            for (int number = 1; number <= parties; number++) {
                out.write(entry(number));
            }
            out.write("  </SanctionsEntries>\n</Sanctions>\n");
        }
        return parties;
    }

    private String location(int number, int at) {
        int id = number * 10 + at;
        return formatted(LOCATION, id, 1 + random.nextInt(200), word(), id + 1_000_000);
    }

    private String document(int number) {
        return formatted(DOCUMENT, number, number + 5_000_000, random.nextInt(10_000_000), number * 10);
    }

    private String party(int number) {
        int identity = number + 5_000_000;
        StringBuilder party = new StringBuilder(8000);
        party.append(formatted(
                "    <DistinctParty FixedRef=\"%1$d\">%n      <Comment />%n      <Profile ID=\"%1$d\" PartySubTypeID=\"4\">%n        <Identity ID=\"%2$d\" FixedRef=\"%1$d\" Primary=\"true\" False=\"false\">%n",
                number, identity));
        StringBuilder groups = new StringBuilder();
        for (int at = 0; at < NAMES; at++) {
            int group = number * 20 + at * 2;
            String family = word().toUpperCase(Locale.ROOT);
            String type = at == 0 ? "1403" : "1400";
            int id = number * 10 + at;
            party.append(formatted(ALIAS, number, type, at == 0, id, number, group, family, group + 1, word()));
            groups.append(formatted(
                    "            <MasterNamePartGroup><NamePartGroup ID=\"%d\" NamePartTypeID=\"1520\" /></MasterNamePartGroup>%n            <MasterNamePartGroup><NamePartGroup ID=\"%d\" NamePartTypeID=\"1521\" /></MasterNamePartGroup>%n",
                    group, group + 1));
        }
        party.append("          <NamePartGroups>\n")
                .append(groups)
                .append("          </NamePartGroups>\n        </Identity>\n");
        String day = formatted(DAY, 1930 + random.nextInt(70), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String period = "<DatePeriod CalendarTypeID=\"\" YearFixed=\"false\"><Start Approximate=\"false\">" + day
                + "</Start><End Approximate=\"false\">" + day + "</End></DatePeriod>";
        party.append(feature(number, 1, 8, period, identity));
        party.append(feature(number, 2, 9, text(word() + ", Russia"), identity));
        party.append(feature(number, 3, 26, text("Director of " + word()), identity));
        for (int at = 0; at < PLACES; at++) {
            String place = formatted("<VersionLocation LocationID=\"%d\" />", number * 10 + at);
            party.append(feature(number, 4 + at, 25, place, identity));
        }
        return party.append("      </Profile>\n    </DistinctParty>\n").toString();
    }

    private static String text(String value) {
        return "<VersionDetail DetailTypeID=\"1432\">" + value + "</VersionDetail>";
    }

    private static String feature(int number, int at, int type, String value, int identity) {
        return formatted(FEATURE, number * 10 + at, type, number * 10 + at, value, identity);
    }

    private static String entry(int number) {
        return formatted(
                "    <SanctionsEntry ID=\"%1$d\" ProfileID=\"%1$d\" ListID=\"1550\">%n      <EntryEvent ID=\"%1$d\" EntryEventTypeID=\"1\" LegalBasisID=\"\"><Comment /><Date CalendarTypeID=\"1\"><Year>2022</Year><Month>2</Month><Day>24</Day></Date></EntryEvent>%n      <SanctionsMeasure ID=\"%1$d\" SanctionsTypeID=\"1\"><Comment>EXAMPLE%2$d</Comment></SanctionsMeasure>%n    </SanctionsEntry>%n",
                number, number % 40);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int at = 0; at < syllables; at++) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String formatted(String format, Object... values) {
        return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
    }
}
