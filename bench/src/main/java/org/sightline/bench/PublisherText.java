// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Lists of invented parties in the XML of the EU and of the UK, as long as the real ones. Equal arguments give equal bytes. */
final class PublisherText {
    private static final String[] PROGRAMMES = {"RUS", "UKR", "PRK", "IRN", "SYR", "BLR", "MMR", "TAQA"};
    private static final String[] COUNTRIES = {"RU", "BY", "KP", "IR", "SY", "MM", "AF", "IQ"};
    private static final String[] STATES = {"Russia", "Belarus", "North Korea", "Iran", "Syria", "Myanmar", "Iraq"};

    private final Random random;
    private final GeneratedList names;

    PublisherText(long seed) {
        random = new Random(seed);
        names = new GeneratedList(seed);
    }

    /** The EU's consolidated list, FSF XML 1.1. */
    void eu(Path file, int entries) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.append(
                    "<export xmlns=\"http://eu.europa.ec/fpi/fsd/export\" generationDate=\"2026-01-20T15:30:21.123+01:00\">\n");
            for (int entry = 0; entry < entries; entry++) {
                boolean person = random.nextInt(4) > 0;
                out.append(
                        "<sanctionEntity designationDetails=\"\" unitedNationId=\"\" euReferenceNumber=\"EU.%d.%d\" logicalId=\"%d\">\n"
                                .formatted(1_000 + entry, 10 + random.nextInt(90), entry));
                out.append("<remark>Said to have worked with %s and %s.</remark>\n"
                        .formatted(names.person(), names.person()));
                out.append(
                        "<regulation publicationDate=\"%s\" entryIntoForceDate=\"%s\" numberTitle=\"2022/%d (OJ L1)\" programme=\"%s\" logicalId=\"1\"><publicationUrl>https://eur-lex.example/%d</publicationUrl></regulation>\n"
                                .formatted(day(2006), day(2006), entry, pick(PROGRAMMES), entry));
                out.append("<subjectType code=\"%s\" classificationCode=\"%s\"/>\n"
                        .formatted(person ? "person" : "enterprise", person ? "P" : "E"));
                for (int alias = random.nextInt(4); alias >= 0; alias--) {
                    out.append(
                            "<nameAlias firstName=\"\" middleName=\"\" lastName=\"\" wholeName=\"%s\" function=\"\" gender=\"\" title=\"\" nameLanguage=\"EN\" strong=\"%s\" regulationLanguage=\"en\" logicalId=\"2\"/>\n"
                                    .formatted(names.person(), alias == 0 || random.nextInt(5) > 0));
                }
                if (person) {
                    out.append(
                            "<citizenship region=\"\" countryIso2Code=\"%s\" countryDescription=\"\" regulationLanguage=\"en\" logicalId=\"3\"/>\n"
                                    .formatted(pick(COUNTRIES)));
                    out.append(
                            "<birthdate circa=\"false\" calendarType=\"GREGORIAN\" city=\"Exampletown\" birthdate=\"%s\" countryIso2Code=\"%s\" regulationLanguage=\"en\" logicalId=\"4\"/>\n"
                                    .formatted(day(1940), pick(COUNTRIES)));
                }
                out.append(
                        "<address city=\"Exampletown\" street=\"%d Example Street\" poBox=\"\" zipCode=\"\" countryIso2Code=\"%s\" regulationLanguage=\"en\" logicalId=\"5\"/>\n"
                                .formatted(entry, pick(COUNTRIES)));
                out.append(
                        "<identification number=\"%d\" countryIso2Code=\"%s\" identificationTypeCode=\"%s\" regulationLanguage=\"en\" logicalId=\"6\"/>\n"
                                .formatted(
                                        100_000_000 + random.nextInt(800_000_000),
                                        pick(COUNTRIES),
                                        person ? "passport" : "regnumber"));
                out.append("</sanctionEntity>\n");
            }
            out.append("</export>\n");
        }
    }

    /** The UK Sanctions List. */
    void uk(Path file, int entries) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.append("<Designations><DateGenerated>20/01/2026</DateGenerated>\n");
            for (int entry = 0; entry < entries; entry++) {
                boolean person = random.nextInt(4) > 0;
                out.append(
                        "<Designation><LastUpdated>%s</LastUpdated><DateDesignated>%s</DateDesignated><UniqueID>RUS%04d</UniqueID><OFSIGroupID>%d</OFSIGroupID>\n"
                                .formatted(british(), british(), entry, entry));
                out.append("<Names>");
                for (int alias = random.nextInt(4); alias >= 0; alias--) {
                    String type = alias == 0 ? "Primary Name" : "Alias";
                    String strength = alias == 0 ? "" : "<AliasStrength>Good quality a.k.a</AliasStrength>";
                    out.append("<Name><Name6>%s</Name6><NameType>%s</NameType>%s</Name>"
                            .formatted(names.person(), type, strength));
                }
                out.append("</Names>\n<RegimeName>The Example (Sanctions) (EU Exit) Regulations 2019</RegimeName>");
                out.append(
                        "<IndividualEntityShip>%s</IndividualEntityShip><DesignationSource>UK</DesignationSource><SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed>\n"
                                .formatted(person ? "Individual" : "Entity"));
                out.append(
                        "<OtherInformation>Said to have worked with %s.</OtherInformation>".formatted(names.person()));
                out.append(
                        "<UKStatementofReasons>%s directs works that %s and %s founded, and has said so himself in every year of this list.</UKStatementofReasons>\n"
                                .formatted(names.person(), names.person(), names.person()));
                out.append(
                        "<Addresses><Address><AddressLine1>%d Example Street</AddressLine1><AddressLine6>Exampletown</AddressLine6><AddressCountry>%s</AddressCountry></Address></Addresses>\n"
                                .formatted(entry, pick(STATES)));
                if (person) {
                    out.append(
                            "<IndividualDetails><Individual><DOBs><DOB>%s</DOB></DOBs><Nationalities><Nationality>%s</Nationality></Nationalities><Positions><Position>Director of works</Position></Positions><Genders><Gender>Male</Gender></Genders></Individual></IndividualDetails>\n"
                                    .formatted(british(), pick(STATES)));
                }
                out.append("</Designation>\n");
            }
            out.append("</Designations>\n");
        }
    }

    private String day(int first) {
        return "%d-%02d-%02d".formatted(first + random.nextInt(19), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String british() {
        return "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 2006 + random.nextInt(19));
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
