// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.format.Tally;

/** How the lines of a file come together. */
final class FtmJoiningTest {
    private static final List<String> FILE = List.of(
            "{\"id\":\"p1\",\"caption\":\"Ivan Example\",\"schema\":\"Person\",\"target\":true,\"referents\":[\"old-p1\"],\"first_seen\":\"2023-01-01T00:00:00\",\"datasets\":[\"x\"],\"properties\":{\"name\":[\"EXAMPLE, Ivan\",\"Ivan Example\"],\"addressEntity\":[\"a1\"],\"birthDate\":[\"1968-02-31\",\"1968-02\"]}}",
            "{\"id\":\"c1\",\"caption\":\"Example OOO\",\"schema\":\"Company\",\"target\":true,\"datasets\":[\"x\"],\"properties\":{\"name\":[\"Example OOO\"],\"parent\":[\"c3\"]}}",
            "{\"id\":\"v1\",\"caption\":\"SEA EXAMPLE\",\"schema\":\"Vessel\",\"target\":true,\"datasets\":[\"x\"],\"properties\":{\"name\":[\"SEA EXAMPLE\"],\"owner\":[\"c1\"]}}",
            "{\"id\":\"u1\",\"caption\":\"Anna Unlisted\",\"schema\":\"Person\",\"target\":false,\"datasets\":[\"x\"],\"properties\":{\"name\":[\"Anna Unlisted\"],\"country\":[\"ru\"],\"birthDate\":[\"1970\"],\"notes\":[\"private\"]}}",
            "{\"id\":\"c3\",\"caption\":\"Parent\",\"schema\":\"Company\",\"target\":false,\"datasets\":[\"x\"],\"properties\":{\"name\":[\"Parent\"]}}",
            "{\"id\":\"a1\",\"schema\":\"Address\",\"target\":false,\"properties\":{\"full\":[\"5 Example St., Tver\"],\"country\":[\"ru\"]}}",
            "{\"id\":\"a2\",\"schema\":\"Address\",\"target\":false,\"properties\":{\"full\":[\"Nowhere\"]}}",
            "{\"id\":\"pp\",\"schema\":\"Passport\",\"target\":false,\"properties\":{\"holder\":[\"p1\"],\"number\":[\"P99\"]}}",
            "{\"id\":\"w\",\"schema\":\"CryptoWallet\",\"target\":false,\"properties\":{\"holder\":[\"p1\"],\"publicKey\":[\"1Example\"]}}",
            "{\"id\":\"own\",\"schema\":\"Ownership\",\"target\":false,\"properties\":{\"asset\":[\"c1\"],\"owner\":[\"old-p1\"],\"percentage\":[\"50\"]}}",
            "{\"id\":\"fam\",\"schema\":\"Family\",\"target\":false,\"properties\":{\"relative\":[\"p1\"],\"person\":[\"u1\"],\"relationship\":[\"wife\"]}}",
            "{\"id\":\"occ\",\"schema\":\"Occupancy\",\"target\":false,\"properties\":{\"holder\":[\"p1\"],\"post\":[\"pos\"]}}",
            "{\"id\":\"pos\",\"schema\":\"Position\",\"target\":false,\"properties\":{\"name\":[\"Minister\"],\"country\":[\"ru\"]}}",
            "{\"id\":\"dir\",\"schema\":\"Directorship\",\"target\":false,\"properties\":{\"director\":[\"u1\"],\"organization\":[\"c3\"]}}",
            "{\"id\":\"s1\",\"schema\":\"Sanction\",\"target\":false,\"properties\":{\"entity\":[\"old-p1\",\"c1\"],\"authority\":[\"Office\",\"Other\"],\"programId\":[\"EX-1\"],\"startDate\":[\"2022-02-26\",\"2022-02-25\"],\"listingDate\":[\"2022\"],\"unscId\":[\"KPi.1\"],\"sourceUrl\":[\"https://a\",\"https://b\"],\"endDate\":[\"2021-01-01\"]}}",
            "{\"id\":\"s2\",\"schema\":\"Sanction\",\"target\":false,\"properties\":{\"entity\":[\"u1\"],\"authority\":[\"Office\"]}}");

    private final Tally tally = new Tally();

    @TempDir
    Path folder;

    @Test
    void everythingFindsItsEntry() throws Exception {
        List<ListedEntity> listed = read("mine", FILE);
        assertThat(listed).extracting(entry -> entry.entity().id()).containsExactly("mine:p1", "mine:c1", "mine:v1");
        ListedEntity person = listed.get(0);
        assertThat(person.entity().properties())
                .containsEntry("name", List.of("Ivan Example", "EXAMPLE, Ivan"))
                .containsEntry("birthDate", List.of("1968-02"))
                .containsEntry("notes", List.of("birthDate 1968-02-31"))
                .containsEntry("address", List.of("5 Example St., Tver"))
                .containsEntry("passportNumber", List.of("P99"));
        assertThat(person.adjacent())
                .extracting(Entity::id)
                .containsExactly("a1", "w", "fam", "occ", "own", "pp", "u1", "pos");
        assertThat(person.adjacent())
                .contains(
                        new Entity("u1", "Person", Map.of("name", List.of("Anna Unlisted"), "country", List.of("ru"))),
                        new Entity(
                                "own",
                                "Ownership",
                                Map.of(
                                        "asset", List.of("mine:c1"),
                                        "owner", List.of("mine:p1"),
                                        "percentage", List.of("50"))));
        assertThat(listed.get(1).adjacent()).extracting(Entity::id).containsExactly("c3");
        assertThat(listed.get(2).entity().values("owner")).containsExactly("mine:c1");
        assertThat(listed.get(2).adjacent()).isEmpty();
        Sanction sanction = new Sanction(
                "Office",
                List.of("EX-1"),
                LocalDate.of(2022, 2, 25),
                null,
                "https://a",
                Map.of(
                        "authority", List.of("Other"),
                        "programId", List.of("EX-1"),
                        "startDate", List.of("2022-02-26", "2022-02-25"),
                        "listingDate", List.of("2022"),
                        "unscId", List.of("KPi.1"),
                        "sourceUrl", List.of("https://b"),
                        "endDate", List.of("2021-01-01")));
        assertThat(person.sanctions()).containsExactly(sanction);
        assertThat(listed.get(1).sanctions()).containsExactly(sanction);
        assertThat(tally.counts())
                .containsOnly(
                        Map.entry("Address of nobody who is listed", 1),
                        Map.entry("Company that is not listed itself", 1),
                        Map.entry("Directorship of nobody who is listed", 1),
                        Map.entry("Person that is not listed itself", 1),
                        Map.entry("Person: birthDate that is no date (kept as a note)", 1),
                        Map.entry("Sanction of an entity that is not kept", 1),
                        Map.entry("Sanction that ends before it begins (its end is kept as a detail)", 1),
                        Map.entry("Sanction: listingDate that is no day (kept as a detail)", 1),
                        Map.entry("entry whose datasets do not name mine", 3),
                        Map.entry("field first_seen", 1));
    }

    @Test
    void theOrderOfTheLinesChangesNothing() throws Exception {
        Map<String, ListedEntity> straight = byId(read("mine", FILE));
        long seed = Long.getLong("sightline.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            List<String> shuffled = new ArrayList<>(FILE);
            Collections.shuffle(shuffled, random);
            assertThat(byId(read("mine", shuffled))).as("seed %d", seed).isEqualTo(straight);
        }
    }

    @Test
    void nestedEntitiesAreReadLikeLines() throws Exception {
        String nested = """
                {"id":"p1","caption":"Ivan Example","schema":"Person","target":true,"properties":{"name":["Ivan Example"],
                "addressEntity":[{"id":"a1","schema":"Address","target":false,"properties":{"full":["5 Example St."]}}],
                "sanctions":[{"id":"s1","schema":"Sanction","properties":{"entity":["p1"],"authority":["Office"],"listingDate":["2022-02-25"]}},{"id":"s2","schema":"Sanction","properties":{"authority":["Other"]}}],
                "familyPerson":[{"id":"fam","schema":"Family","properties":{"person":["p1"],"relative":[{"id":"u1","caption":"Anna","schema":"Person","target":false,"properties":{"name":["Anna"]}}]}}],
                "cryptoWallets":[{"id":"w","schema":"CryptoWallet","properties":{"publicKey":["1Example"]}},{"id":"bad"}]}}
                """;
        ListedEntity entry = read("mine", List.of(nested)).get(0);
        assertThat(entry.entity())
                .isEqualTo(new Entity(
                        "mine:p1",
                        "Person",
                        Map.of(
                                "name", List.of("Ivan Example"),
                                "addressEntity", List.of("a1"),
                                "address", List.of("5 Example St."))));
        assertThat(entry.sanctions()).extracting(Sanction::authority).containsExactly("Office", "Other");
        assertThat(entry.sanctions().get(0).listed()).isEqualTo(LocalDate.of(2022, 2, 25));
        assertThat(entry.adjacent())
                .containsExactly(
                        new Entity("a1", "Address", Map.of("full", List.of("5 Example St."))),
                        new Entity(
                                "w",
                                "CryptoWallet",
                                Map.of("publicKey", List.of("1Example"), "holder", List.of("mine:p1"))),
                        new Entity("fam", "Family", Map.of("person", List.of("mine:p1"), "relative", List.of("u1"))),
                        new Entity("u1", "Person", Map.of("name", List.of("Anna"))));
        assertThat(tally.counts()).containsEntry("field nested: an entity needs an id and a schema (left out)", 1);
    }

    @Test
    void aBulkFileGivesEachListItsOwn() throws Exception {
        List<String> bulk = List.of(
                "{\"id\":\"a\",\"schema\":\"Person\",\"target\":true,\"datasets\":[\"us_ofac_sdn\",\"eu_fsf\"],\"properties\":{\"name\":[\"A\"]}}",
                "{\"id\":\"b\",\"schema\":\"Person\",\"target\":true,\"datasets\":[\"eu_fsf\"],\"properties\":{\"name\":[\"B\"]}}",
                "{\"id\":\"s1\",\"schema\":\"Sanction\",\"datasets\":[\"us_ofac_sdn\"],\"properties\":{\"entity\":[\"a\"],\"authority\":[\"US\"]}}",
                "{\"id\":\"s2\",\"schema\":\"Sanction\",\"datasets\":[\"eu_fsf\"],\"properties\":{\"entity\":[\"a\"],\"authority\":[\"EU\"]}}");
        List<ListedEntity> us = read("us_ofac_sdn", bulk);
        assertThat(us).singleElement().satisfies(entry -> {
            assertThat(entry.entity().caption()).isEqualTo("A");
            assertThat(entry.sanctions()).extracting(Sanction::authority).containsExactly("US");
        });
        assertThat(tally.counts())
                .containsEntry("entry of other datasets (left out)", 1)
                .containsEntry("Sanction of other datasets (left out)", 1)
                .containsEntry("entry that is in several datasets", 1);
        assertThat(read("everything", bulk)).hasSize(2);
    }

    @Test
    void linesThatAreNoEntitiesAreNamedAndTheOthersKept() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < 500; at++) {
            lines.add("{\"id\":\"c" + at + "\",\"schema\":\"Company\",\"properties\":{\"name\":[\"C\"]}}");
        }
        lines.set(10, "{\"id\":\"x\"}");
        lines.set(20, "[{\"a\":[1]}]");
        lines.set(30, "{\"id\":\"y\",\"schema\":\"Person\",\"properties\":{\"name\":\"Y\",\"deep\":[[1]]}}");
        lines.set(40, "{\"id\":\"z\",\"schema\":\"Person\",\"target\":\"yes\"}");
        lines.set(50, "{\"id\":\"tab\\tid\",\"schema\":\"Person\"}");
        lines.set(60, lines.get(61));
        assertThat(read("mine", lines)).hasSize(494);
        assertThat(tally.counts())
                .containsOnly(
                        Map.entry("an entity needs an id and a schema (left out): line 11", 1),
                        Map.entry("not a JSON object (left out): line 21", 1),
                        Map.entry("property name is not a list (left out): line 31", 1),
                        Map.entry("target is neither true nor false (left out): line 41", 1),
                        Map.entry("an id with control characters (left out): line 51", 1),
                        Map.entry("entry with an id that stood before (left out)", 1));
        lines.set(70, "7");
        assertThatThrownBy(() -> read("mine", lines))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("6 in 500 lines")
                .hasMessageContaining("not a JSON object (left out): lines 21, 71");
        lines.set(80, "{\"id\":\"q\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Q\"]");
        assertThatThrownBy(() -> read("mine", lines))
                .hasMessageContaining("line 82")
                .hasMessageContaining("broken");
    }

    @Test
    void aLineOfAnyLengthIsBounded() {
        Limits small = new Limits(1L << 40, 1000, 1000, 10);
        String many = "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":["
                + "\"".concat("x".repeat(900)).concat("\",").repeat(100) + "\"x\"]}}";
        assertThatThrownBy(() -> FtmReader.read("mine", "x", new StringReader(many), small, tally))
                .hasMessageContaining("more than 16000 characters");
        String values =
                "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[" + "\"\",".repeat(200_000) + "\"x\"]}}";
        assertThatThrownBy(() -> FtmReader.read("mine", "x", new StringReader(values), small, tally))
                .hasMessageContaining("more than 100000 values");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws Exception {
        Path file = Files.write(
                folder.resolve("x.json"),
                "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Jos\u00E9\"]}}"
                        .getBytes(StandardCharsets.ISO_8859_1));
        SourceFile source = SourceFile.of(file, Limits.standard());
        assertThatThrownBy(() -> new FtmReader().read("mine", List.of(source), Limits.standard()))
                .hasMessage("x.json: JSON is UTF-8, and this file is not");
    }

    @Test
    void realFilesLoseNothing() throws Exception {
        String data = System.getenv("SIGHTLINE_DATA");
        Assumptions.assumeTrue(data != null, "SIGHTLINE_DATA names no directory with lists");
        Path file = Path.of(data, "lists", "yente_zala_entities.ftm.json");
        Assumptions.assumeTrue(Files.exists(file), "SIGHTLINE_DATA has no yente_zala_entities.ftm.json");
        List<ListedEntity> listed = new FtmReader()
                .read("zala", List.of(SourceFile.of(file, Limits.standard())), Limits.standard())
                .entries();
        assertThat(listed).hasSize(14);
        assertThat(listed.stream().mapToInt(entry -> entry.sanctions().size()).sum())
                .isEqualTo(41);
        assertThat(listed.stream()
                        .flatMap(entry -> entry.adjacent().stream())
                        .filter(entity -> entity.schema().equals("Ownership"))
                        .count())
                .isEqualTo(14);
    }

    private static Map<String, ListedEntity> byId(List<ListedEntity> listed) {
        Map<String, ListedEntity> byId = new TreeMap<>();
        listed.forEach(entry -> byId.put(entry.entity().id(), entry));
        return byId;
    }

    private List<ListedEntity> read(String dataset, List<String> lines) throws Exception {
        return FtmReader.read(dataset, "x.json", new StringReader(String.join("\n", lines)), Limits.standard(), tally);
    }
}
