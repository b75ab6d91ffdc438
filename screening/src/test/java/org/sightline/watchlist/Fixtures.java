// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Small lists in the publishers' formats, written for these tests; the people and companies in them are invented. */
public final class Fixtures {
    private Fixtures() {}

    /** Two persons, a company, a ship and a plane. */
    public static final String SDN = ofac(
                    101,
                    "PAK, Chol Min",
                    "individual",
                    "DPRK2",
                    "Deputy Director",
                    "DOB 01 Jan 1967 to 31 Dec 1969; Gender Male; Passport 123 (Iran) expires 01 Feb 2030; a.k.a. 'THE FOX'; likes chess.")
            + ofac(
                    102,
                    "ORLOVSKY, Ivan Petrovich",
                    "individual",
                    "RUSSIA-EO14024] [CYBER2",
                    null,
                    "DOB circa 1960; alt. DOB 31 Feb 1961; POB Tver, Russia; nationality Russia; Linked To: NORTHERN EXAMPLE OOO.")
            + ofac(
                    103,
                    "NORTHERN EXAMPLE OOO",
                    null,
                    "RUSSIA-EO14024",
                    null,
                    "Organization Established Date 19 Nov 1991; Tax ID No. 770011 (Russia).")
            + "104,\"SEA EXAMPLE\",\"vessel\",\"DPRK4\",-0- ,\"T2EU4\",\"General Cargo\",\"2,595\",\"1,865\",\"Korea, North\",\"Example Shipping\",\"Vessel Registration Identification IMO 9187629; MMSI 572469210.\"\r\n"
            + ofac(105, "EP-XYZ", "aircraft", "SDGT", null, "Aircraft Model IL76-TD.")
            + "\u001A";

    /** One alias of each kind, and one for an entry that the list lacks. */
    public static final String ALT = """
            101,1,"aka","PAK, Ch'o'l-min",-0-\s
            103,2,"fka","SOUTHERN EXAMPLE OOO",-0-\s
            999,3,"aka","NOBODY, At All",-0-\s
            """;

    public static final String ADD = """
            103,11,"5 Example St.","Tver 170000","Russia",-0-\s
            101,12,-0- ,-0- ,"Region: Nowhere",-0-\s
            """;

    public static final String COMMENTS = "102,\" Passport 77 (Russia).\"\r\n";

    /** One person and one organisation. */
    public static final String UN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
              <INDIVIDUALS>
                <INDIVIDUAL>
                  <DATAID>1</DATAID>
                  <FIRST_NAME>PAK</FIRST_NAME>
                  <SECOND_NAME>CHOL MIN</SECOND_NAME>
                  <UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
                  <REFERENCE_NUMBER>KPi.901 </REFERENCE_NUMBER>
                  <LISTED_ON>2017-12-22</LISTED_ON>
                  <COMMENTS1>Gender: male</COMMENTS1>
                  <DESIGNATION><VALUE>a) Director of Example Bureau b) Colonel</VALUE></DESIGNATION>
                  <NATIONALITY><VALUE>Democratic People's Republic of Korea</VALUE></NATIONALITY>
                  <LAST_DAY_UPDATED><VALUE>2023-06-29</VALUE><VALUE>2022-07-26</VALUE></LAST_DAY_UPDATED>
                  <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Pak Ch’o’l-min; Bak Cheol-min (朴哲民)</ALIAS_NAME></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Fox</ALIAS_NAME></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1967</FROM_YEAR><TO_YEAR>1969</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1960-02-31</DATE></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>PS99</NUMBER></INDIVIDUAL_DOCUMENT>
                  <SHOE_SIZE>42</SHOE_SIZE>
                </INDIVIDUAL>
              </INDIVIDUALS>
              <ENTITIES>
                <ENTITY>
                  <FIRST_NAME>EXAMPLE SUPPLY DEPARTMENT (ESD)</FIRST_NAME>
                  <UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
                  <REFERENCE_NUMBER>KPe.901</REFERENCE_NUMBER>
                  <LISTED_ON>2016-03-02</LISTED_ON>
                  <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Supply Department (KPe.902)</ALIAS_NAME></ENTITY_ALIAS>
                  <ENTITY_ADDRESS><CITY>Pyongyang</CITY><COUNTRY>Democratic People's Republic of Korea</COUNTRY></ENTITY_ADDRESS>
                </ENTITY>
              </ENTITIES>
            </CONSOLIDATED_LIST>
            """;

    public static final String FTM = """
            {"id":"ex-1","caption":"Ivan Orlovsky","schema":"Person","target":true,"referents":["a","b"],"datasets":["x"],"properties":{"name":["Ivan Orlovsky"],"country":["ru"],"position":["Director",null]}}
            {"id":"ex-2","caption":"Anna Orlovskaya","schema":"Person","target":false,"properties":{"name":["Anna Orlovskaya"]}}
            {"id":"ex-fam","caption":"Family","schema":"Family","target":false,"properties":{"person":["ex-1"],"relative":["ex-2"]}}
            {"id":"ex-s","caption":"Sanction","schema":"Sanction","target":false,"properties":{"entity":["ex-1"],"authority":["Example Office"],"program":["EX"],"listingDate":["2022-02-25T10:00:00"],"reason":["because"]}}
            {"id":"ex-3","caption":"EXAMPLE I","schema":"Vessel","target":true,"properties":{"imoNumber":["9187629"]}}
            """;

    /** One person with everything inside. */
    public static final String FTM_NESTED = """
            {"id":"n-1","caption":"Ivan Orlovsky","schema":"Person","target":true,"datasets":["x"],"properties":{"name":["Ivan Orlovsky"],"addressEntity":[{"id":"a","schema":"Address","properties":{"full":["5 Example St."]}}],"sanctions":[{"id":"s","schema":"Sanction","properties":{"entity":["n-1"],"authority":["Example Office"],"listingDate":["2022-02-25"]}}],"familyPerson":[{"id":"f","schema":"Family","properties":{"person":["n-1"],"relative":[{"id":"r","schema":"Person","properties":{"name":["Anna"]}}]}}]}}
            """;

    /** Entries as a release keeps them. */
    public static final String FTM_WHOLE = """
            {"id":"x:1","caption":"A","schema":"Company","properties":{"name":["A"]},"datasets":["x"],"target":true,"sanctions":1,"adjacent":1}
            {"id":"x:1/sanction-1","caption":"Sanction","schema":"Sanction","properties":{"authority":["Office"],"entity":["x:1"],"listingDate":["2022-02-25"],"program":["X"]},"datasets":["x"],"target":false}
            {"id":"x:1/address-1","caption":"Address","schema":"Address","properties":{"full":["5 Example St."]},"datasets":["x"],"target":false}
            {"id":"x:2","caption":"B","schema":"Company","properties":{"name":["B"]},"datasets":["x"],"referents":["b"],"target":true,"sanctions":0,"adjacent":0}
            """;

    public static final String OWN_MAP = """
            {"format":"custom-table/1","schema":{"column":"kind","values":{"P":"Person","C":"Company"}},"repeatedIds":"merge","columns":{
            "id":"id","person.name":{"to":"name","order":"Family, Given"},"aka":{"to":"alias","separator":";"},"born":{"to":["birthDate","incorporationDate"],"dates":["dd/MM/yyyy"]},
            "passport":{"to":["passportNumber","registrationNumber"],"country":"issuer"},"street":"address.street","country":"address.country","listed":"sanction.listingDate","*":"notes"},
            "constants":{"sanction.authority":"Example desk"},"badRows":0.4}
            """;

    public static final String OWN_CSV = """
            id;kind;person.name;aka;born;passport;issuer;street;country;listed;remark
            1;P;"ORLOVSKY, Ivan";"Fox;""The; Old""\";12/04/1968;75 12;Russia;5 Example St.;RUS;2022-02-25;"two
            lines"
            2;C;Northern Example;;31/02/1991;;;;;;
            2;C;;Северный;00/00/1991;77;ru;;;2022;
            """;

    public static final String OWN_JSON = """
            {"id":1,"kind":"P","person":{"name":"ORLOVSKY, Ivan"},"aka":["Fox","The Old"],"born":"12/04/1968","passport":"75 12","issuer":"RUS","street":["A","B"],"country":["ru","ru"],"listed":"2022-02-25"}
            {"id":"2","kind":"C","person":{"name":"Northern Example"},"born":"00/00/1991","shoe":{"size":[[42],{"eu":1}]}}
            """;

    public static final String SIMPLE_CSV = """
            "id","schema","name","aliases","birth_date","countries","sanctions","dataset"
            "NK-1","Person","Ivan Example","Ivan E.;I. Example","1968;1969-02-01","ru;suhh","Example Office - EX","X"
            "NK-2","Vessel","SEA EXAMPLE","","","pa","","X"
            """;

    /** A list of {@code entries} companies, numbered from 1000. */
    public static String companies(int entries) {
        StringBuilder csv = new StringBuilder();
        for (int at = 0; at < entries; at++) {
            csv.append(ofac(1000 + at, "COMPANY " + at, null, "CUBA", null, "all offices worldwide."));
        }
        return csv.toString();
    }

    public static String ofac(
            int number, String name, @Nullable String type, String program, @Nullable String title, String remarks) {
        return String.format(
                Locale.ROOT,
                "%d,\"%s\",%s,\"%s\",%s,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,%s\r\n",
                number,
                name,
                quoted(type),
                program,
                quoted(title),
                quoted(remarks));
    }

    public static Path file(Path folder, String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "-0- " : "\"" + text + "\"";
    }
}
