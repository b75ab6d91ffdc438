// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.Tally;

/** What is written is read back equal, whatever a mapper may have made. */
final class RoundTripTest {
    private static final List<String> PROPERTIES = List.of(
            "authority",
            "entity",
            "program",
            "programId",
            "listingDate",
            "startDate",
            "endDate",
            "sourceUrl",
            "reason");
    private static final List<String> VALUES =
            List.of("a", "Ünïcode \"quoted\" \\ \t", "2022-02-25", "2022", "朝鮮", "line\nbreak", "😀", "us_ofac_sdn:1");

    private final Tally tally = new Tally();

    @Test
    void whatADraftGathersComesBackWhole() throws Exception {
        EntryDraft draft = new EntryDraft("us_ofac_sdn", "101", "Person", tally);
        draft.add("name", "Pak Chol Min").add("country", "kp");
        draft.document(new EntryDraft.Document("passportNumber", "PS 99", "Passport", "kp", "2010", null, null));
        draft.address(new EntryDraft.PostalAddress("5 Example St.", "Tver", null, null, "ru", "Russia", null));
        draft.wallet("XBT", "1ExampleExampleExample");
        draft.relation("UnknownLink", "subject", "object", "102", "Linked To");
        draft.referent("ofac-101");
        draft.sanction(new Sanction(
                "Example Office",
                List.of("DPRK2", "SDGT"),
                LocalDate.of(2017, 12, 22),
                null,
                "https://example.org/101",
                Map.of("reason", List.of("because"), "sourceUrl", List.of("https://example.org/more"))));
        draft.sanction(new Sanction("", List.of(), null, null, null, Map.of("programId", List.of("DPRK2"))));
        ListedEntity entry = draft.listed();
        assertThat(entry.adjacent()).hasSize(4);
        assertThat(back(List.of(entry))).containsExactly(entry);
        assertThat(tally.counts()).isEmpty();
    }

    @Test
    void anEntryWithoutANameGetsNone() throws Exception {
        ListedEntity entry =
                new ListedEntity(new Entity("eu_fsf:1", "Vessel", Map.of("imoNumber", List.of("9187629"))), List.of());
        assertThat(back(List.of(entry))).containsExactly(entry);
    }

    @Test
    void anythingComesBack() throws Exception {
        long seed = Long.getLong("sightline.seed", System.nanoTime());
        Random random = new Random(seed);
        List<ListedEntity> entries = new ArrayList<>();
        for (int at = 0; at < 2000; at++) {
            entries.add(entry(at, random));
        }
        assertThat(back(entries)).as("seed %d", seed).isEqualTo(entries);
    }

    @Test
    void linesOfTheFirstVersionReadTheSame() throws Exception {
        String lines = """
                {"id":"eu_fsf:1","caption":"A","schema":"Company","properties":{"name":["A"]},"datasets":["eu_fsf"],"target":true}
                {"id":"eu_fsf:1/sanction-1","caption":"Sanction","schema":"Sanction","properties":{"authority":["Office"],"entity":["eu_fsf:1"],"listingDate":["2022-02-25"],"program":["X"]},"datasets":["eu_fsf"],"target":false}
                """;
        Entity entity = new Entity("eu_fsf:1", "Company", Map.of("name", List.of("A")));
        Sanction sanction = new Sanction("Office", List.of("X"), LocalDate.of(2022, 2, 25), null, null);
        assertThat(read(lines)).containsExactly(new ListedEntity(entity, List.of(sanction)));
    }

    @Test
    void anEntryThatLacksItsLinesIsCutShort() {
        assertThatThrownBy(
                        () -> read(
                                "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{},\"sanctions\":1,\"adjacent\":999999999}"))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("ends before all lines of a");
        assertThatThrownBy(() ->
                        read("{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{},\"sanctions\":1,\"adjacent\":0}\n"
                                + "{\"id\":\"b\",\"schema\":\"Sanction\",\"properties\":{\"listingDate\":[\"soon\"]}}"))
                .hasMessageContaining("a sanction of a cannot be read")
                .hasMessageContaining("line 2");
    }

    private static ListedEntity entry(int number, Random random) {
        String id = "us_ofac_sdn:" + number;
        List<Sanction> sanctions = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            LocalDate listed = random.nextBoolean() ? LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000)) : null;
            LocalDate ended = random.nextBoolean() ? LocalDate.of(2026, 1, 1) : null;
            String source = random.nextBoolean() ? "https://example.org/" + number : null;
            sanctions.add(new Sanction("Office", some(random), listed, ended, source, properties(random)));
        }
        List<Entity> adjacent = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            adjacent.add(new Entity(id + "/beside-" + left, "UnknownLink", properties(random)));
        }
        return new ListedEntity(new Entity(id, "Person", properties(random)), sanctions, adjacent, some(random));
    }

    private static Map<String, List<String>> properties(Random random) {
        Map<String, List<String>> properties = new HashMap<>();
        for (int left = random.nextInt(5); left > 0; left--) {
            properties.put(PROPERTIES.get(random.nextInt(PROPERTIES.size())), some(random));
        }
        return properties;
    }

    private static List<String> some(Random random) {
        List<String> values = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            values.add(VALUES.get(random.nextInt(VALUES.size())));
        }
        return values;
    }

    private List<ListedEntity> back(List<ListedEntity> entries) throws Exception {
        StringWriter text = new StringWriter();
        try (FtmWriter writer = new FtmWriter("us_ofac_sdn", text)) {
            for (ListedEntity entry : entries) {
                writer.write(entry);
            }
        }
        assertThat(text.toString()).endsWith("}\n");
        return FtmReader.read("us_ofac_sdn", "x.json", new StringReader(text.toString()), Limits.standard(), tally);
    }

    private List<ListedEntity> read(String lines) throws Exception {
        return FtmReader.read("eu_fsf", "x.json", new StringReader(lines), Limits.standard(), tally);
    }
}
