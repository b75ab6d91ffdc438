// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.Fixtures;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;

final class CustomReaderTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String SMALL = """
            {"format":"custom-table/1","schema":"Person","columns":{"No":"id","Name":"name","Born":{"to":"birthDate","optional":true}}}
            """;

    @TempDir
    Path folder;

    @Test
    void theExampleIsReadAsItsPageSays() throws Exception {
        ColumnMap map = ColumnMap.read(EXAMPLES.resolve("own-list.map.json"));
        SourceFile file = SourceFile.of(EXAMPLES.resolve("own-list.csv"), Limits.standard());
        CustomReader reader = new CustomReader(map);
        assertThat(reader.recognises(file)).isTrue();
        ReadList list = reader.read("ours", List.of(file), Limits.standard());
        assertThat(list.entries())
                .extracting(entry -> entry.entity().id() + " " + entry.entity().caption())
                .containsExactly(
                        "ours:A-001 Ivan Petrovich Orlovsky",
                        "ours:A-002 Pak Chol Min",
                        "ours:A-003 Northern Example OOO",
                        "ours:A-004 SEA EXAMPLE",
                        "ours:A-005 Anna Example");
        ListedEntity first = list.entries().get(0);
        assertThat(first.entity().properties())
                .containsEntry("alias", List.of("Ivan Orlovskiy", "Іван Орловський"))
                .containsEntry("weakAlias", List.of("The Fox"))
                .containsEntry("birthDate", List.of("1968-04-12"))
                .containsEntry("nationality", List.of("ru"))
                .containsEntry("passportNumber", List.of("75 1234567"))
                .containsEntry("address", List.of("5 Example Street, Tver, Russia"))
                .containsEntry("position", List.of("Director of Northern Example OOO"))
                .containsEntry("topics", List.of("poi"));
        assertThat(first.sanctions())
                .containsExactly(new Sanction(
                        "Example Bank, compliance desk",
                        List.of("Export"),
                        LocalDate.of(2022, 2, 25),
                        null,
                        "https://intranet.example/a-001",
                        Map.of("reason", List.of("Supplied parts to an example plant"))));
        assertThat(first.adjacent()).extracting(Entity::schema).containsExactly("Passport", "Address");
        assertThat(first.adjacent().get(0).values("country")).containsExactly("ru");
        assertThat(list.entries().get(1).entity().values("birthDate")).containsExactly("1967");
        assertThat(list.entries().get(2).entity().values("incorporationDate")).containsExactly("1991-11-19");
        assertThat(list.entries().get(2).sanctions().get(0).ended()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(list.entries().get(4).entity().values("notes"))
                .containsExactlyInAnyOrder("birthDate 31/02/1980", "nationality Atlantis");
        assertThat(list.notRead())
                .containsEntry("birthDate that is no date (kept as a note): line 6", 1)
                .containsEntry("nationality that is no country known (kept as a note)", 1)
                .hasSize(2);
    }

    @Test
    void jsonLinesAreReadByPaths() throws Exception {
        String map = """
                {"format":"custom-table/1","schema":{"column":"kind","otherwise":"LegalEntity"},"repeatedIds":"merge","columns":{
                "ref":"id","person.name":{"to":"name","order":"Family, Given"},"person.nat":"nationality","akas.text":"alias",
                "ids.imo":{"to":["imoNumber","registrationNumber"],"optional":true},"homes.street":"address.street","homes.city":"address.city",
                "wallet":{"to":"wallet","currency":"XBT","optional":true},"listed":"sanction.listingDate","*":"notes"}}
                """;
        String lines = """
                {"ref":7,"kind":"Person","person":{"name":"KIM, Chol Min","nat":["PRK"]},"akas":[{"text":"The Fox"},{"text":"Kim C.M."}],"homes":[{"street":"1 A St.","city":"Tver"},{"street":"2 B St.","city":"Omsk"}],"wallet":"1Example","listed":"2020-05","shoe":{"size":42}}
                {"ref":7,"kind":"Person","person":{"name":"KIM, Chol Min"},"akas":[{"text":"Third Name"}],"homes":[{"street":"3 C St."}],"listed":null}
                {"ref":8,"kind":"?","person":{"name":"=HYPERLINK(\\"x\\")"},"ids":{"imo":"9187629"},"listed":"2020-05-06T10:00:00Z"}
                """;
        ReadList list = read(map, lines);
        assertThat(list.entries()).hasSize(2);
        ListedEntity kim = list.entries().get(0);
        assertThat(kim.entity().values("name")).containsExactly("Kim Chol Min");
        assertThat(kim.entity().values("alias")).containsExactly("The Fox", "Kim C.M.", "Third Name");
        assertThat(kim.entity().values("address")).containsExactly("1 A St., Tver", "2 B St., Omsk", "3 C St.");
        assertThat(kim.entity().values("notes")).containsExactly("shoe.size: 42");
        assertThat(kim.adjacent())
                .filteredOn(entity -> entity.schema().equals("CryptoWallet"))
                .singleElement()
                .satisfies(wallet -> assertThat(wallet.values("currency")).containsExactly("XBT"));
        assertThat(kim.sanctions().get(0).listed()).isNull();
        assertThat(kim.sanctions().get(0).details()).containsEntry("listingDate", List.of("2020-05"));
        ListedEntity other = list.entries().get(1);
        assertThat(other.entity().schema()).isEqualTo("LegalEntity");
        assertThat(other.entity().caption()).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(other.entity().values("registrationNumber")).containsExactly("9187629");
        assertThat(other.sanctions().get(0).listed()).isEqualTo(LocalDate.of(2020, 5, 6));
    }

    @Test
    void delimitersAreFoundAndQuotesKeepThem() throws Exception {
        for (String delimiter : List.of(",", ";", "\t", "|")) {
            String table = String.join(delimiter, "No", "Name", "Born", "Extra") + "\r\n"
                    + String.join(delimiter, "1", "\"Example" + delimiter + " \"\"Anna\"\"\nMaria\"", "8 Jan 1984", "x")
                    + "\r\n"
                    + String.join(delimiter, "2", "Example Two", "", "") + delimiter + delimiter;
            ReadList list = read(SMALL, table);
            assertThat(list.entries()).as(delimiter).hasSize(2);
            assertThat(list.entries().get(0).entity().caption())
                    .isEqualTo("Example" + (delimiter.equals("\t") ? " " : delimiter + " ") + "\"Anna\" Maria");
            assertThat(list.entries().get(0).entity().values("birthDate")).containsExactly("1984-01-08");
            assertThat(list.notRead()).containsOnly(Map.entry("column Extra", 1));
        }
    }

    @Test
    void badRowsAreNamedByTheirLinesAndTheOthersKept() throws Exception {
        StringBuilder table = new StringBuilder("No,Name,Born\n");
        for (int at = 0; at < 100; at++) {
            table.append(at).append(",Name ").append(at).append(",1980\n");
        }
        table.append(",No Id,1980\n500,,1980\n501,Short\n3,Name again,1980\n");
        ReadList list = read(SMALL, table.toString());
        assertThat(list.entries()).hasSize(100);
        assertThat(list.notRead())
                .containsOnly(
                        Map.entry("row without an id (left out): line 102", 1),
                        Map.entry("row without a name (left out): line 103", 1),
                        Map.entry("row that has not the columns of the header (left out): line 104", 1),
                        Map.entry("row with an id that stood before (left out): line 105", 1));
        for (int at = 0; at < 20; at++) {
            table.append(700 + at).append(",Name,03/04/1980\n");
        }
        assertThatThrownBy(() -> read(SMALL, table.toString()))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("line 106")
                .hasMessageContaining("birthDate that is no date (kept as a note): lines 106, 107, 108, 109, 110 …");
    }

    @Test
    void brokenTablesAreRefused() {
        assertRefused("No,Name\n1,A\n2,\"B", "broken or cut short");
        assertRefused("No,Name,Born\n1,A,1980\n2,B", "cut short");
        assertRefused("No,Surname\n1,A\n", "lacks the column 'Name' that its map names; it has: No, Surname");
        assertRefused("No,Name,Name\n1,A,B\n", "two columns are called 'Name'");
        assertRefused("No,Name\n,A\n,B\n", "row without an id (left out): lines 2, 3");
        assertRefused("{\"No\":1,\"Name\":\"A\"}\n{\"No\":2,\"Na", "line 2");
        assertRefused("{\"No\":1,\"Naam\":\"A\"}\n", "lacks the column 'Name' that its map names; it has: No, Naam");
        assertRefused("No,Name\n1," + "x".repeat(3 << 20) + "\n", "broken or cut short");
        assertRefused("{\"No\":" + "[".repeat(5000) + "]".repeat(5000) + "}", "depth");
    }

    @Test
    void columnsThatSpeakForThemselvesNeedNoMap() throws Exception {
        String table = """
                id,schema,name,weakAlias,birthDate,country,address.city,sanction.program,notes,shoeSize
                a,Person,Anna Example;Anna Beispiel,Annie,1980-02,Germany;fr,Berlin,EX,one; two,42
                b,Vessel,SEA EXAMPLE,,1980,,,,,
                c,Sanction,No Entry,,,,,,,
                """;
        CustomReader reader = new CustomReader();
        SourceFile file = file(table);
        assertThat(reader.recognises(file)).isTrue();
        ReadList list = reader.read("ours", List.of(file), Limits.standard());
        assertThat(list.entries()).hasSize(2);
        Entity anna = list.entries().get(0).entity();
        assertThat(anna.values("name")).containsExactly("Anna Example", "Anna Beispiel");
        assertThat(anna.values("country")).containsExactly("de", "fr");
        assertThat(anna.values("notes")).containsExactly("one; two");
        assertThat(list.entries().get(0).sanctions().get(0).programs()).containsExactly("EX");
        assertThat(list.notRead())
                .containsEntry("column shoeSize", 1)
                .containsEntry("birthDate that a Vessel has not (kept as a note)", 1)
                .containsEntry("row whose schema is not in the map (left out): line 4", 1);
        assertThat(reader.recognises(file("foo,bar\n1,2\n"))).isFalse();
        assertThat(reader.recognises(file(Fixtures.FTM))).isFalse();
        assertThat(reader.recognises(file(Fixtures.SDN))).isFalse();
        assertThat(reader.recognises(file(Fixtures.UN))).isFalse();
    }

    @Test
    void simpleTargetsOfOpenSanctionsNeedNoMap() throws Exception {
        String table = """
                "id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"
                "NK-1","Person","Ivan Example","Ivan E.;""Example; Ivan""\","1968;1969-02-01","ru;suhh","5 Example St., Tver","770011","Example Office - EX - 2022-02-25","","a@example.org","EX-1;EX-2","Example List","2023-04-20T18:00:25","2024-06-01T10:57:03","2023-07-26T20:01:14"
                """;
        ReadList list = new CustomReader().read("ours", List.of(file(table)), Limits.standard());
        ListedEntity entry = list.entries().get(0);
        assertThat(entry.entity().values("alias")).containsExactly("Ivan E.", "Example; Ivan");
        assertThat(entry.entity().values("birthDate")).containsExactly("1968", "1969-02-01");
        assertThat(entry.entity().values("country")).containsExactly("ru", "suhh");
        assertThat(entry.entity().values("idNumber")).containsExactly("770011");
        assertThat(entry.sanctions().get(0).programs()).containsExactly("EX-1", "EX-2");
        assertThat(entry.sanctions().get(0).details())
                .containsEntry("summary", List.of("Example Office - EX - 2022-02-25"));
        assertThat(list.notRead())
                .containsOnlyKeys("column dataset", "column first_seen", "column last_seen", "column last_change");
    }

    @Test
    void anotherMapIsAnotherReader() throws Exception {
        String name = new CustomReader(map(SMALL)).name();
        assertThat(name).startsWith("custom-table/2+");
        assertThat(new CustomReader(map(SMALL)).name()).isEqualTo(name);
        assertThat(new CustomReader(map(SMALL.replace("Born", "Birth"))).name()).isNotEqualTo(name);
    }

    @Test
    void tablesInLatin1AreRead() throws Exception {
        Path path = Files.write(
                folder.resolve("latin.csv"), "No,Name\n1,Jos\u00E9 Ejemplo\n".getBytes(StandardCharsets.ISO_8859_1));
        ReadList list = new CustomReader(map(SMALL))
                .read("ours", List.of(SourceFile.of(path, Limits.standard())), Limits.standard());
        assertThat(list.entries().get(0).entity().caption()).isEqualTo("José Ejemplo");
    }

    private void assertRefused(String table, String reason) {
        assertThatThrownBy(() -> read(SMALL, table))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("table")
                .hasMessageContaining(reason);
    }

    private ReadList read(String map, String table) throws Exception {
        return new CustomReader(map(map)).read("ours", List.of(file(table)), Limits.standard());
    }

    private SourceFile file(String text) throws Exception {
        return SourceFile.of(Fixtures.file(folder, "table", text), Limits.standard());
    }

    private static ColumnMap map(String json) throws ListFormatException {
        return ColumnMap.of("map.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
