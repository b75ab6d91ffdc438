// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory that the first version of Sightline wrote opens without loss, and is brought up to date by the next import. */
final class CatalogueUpgradeTest {
    private static final String SDN = "us_ofac_sdn";
    private static final EntryId FIRST = EntryId.parse("us_ofac_sdn:20");

    @TempDir
    Path folder;

    private Lists lists;
    private Path dataset;

    @BeforeEach
    void anOldDirectory() throws IOException {
        Path home = folder.resolve("home");
        lists = Lists.open(home);
        dataset = Files.createDirectories(home.resolve("lists/us_ofac_sdn"));
        release("2021-01-01-0000000000000001", "Orlov");
        release("2022-01-01-0000000000000002", "Orlova");
        Files.writeString(
                home.resolve("lists/catalogue.json"),
                "{\"format\":\"sightline-lists\",\"version\":1,\"releases\":[" + line("2021-01-01", "0000000000000001")
                        + "," + line("2022-01-01", "0000000000000002") + "]}");
    }

    @Test
    void itAnswersAsItIs() throws Exception {
        assertAnswers();
        assertThat(Files.readString(folder.resolve("home/lists/catalogue.json")))
                .contains("\"version\":1");
    }

    @Test
    void theNextImportBringsItUpToDate() throws Exception {
        Path un = Fixtures.file(folder, "un.xml", Fixtures.UN);
        lists.importRelease(new ImportRequest("un_sc_sanctions", List.of(un), null, false));
        assertAnswers();
        assertThat(Files.readString(folder.resolve("home/lists/catalogue.json")))
                .contains("\"version\" : 2");
        assertThat(lists.releases(SDN)).allSatisfy(release -> {
            assertThat(release.counts().schemas()).containsEntry("Person", 2);
            assertThat(release.reader()).isEqualTo("ofac-csv/1");
            assertThat(release.imported()).isEqualTo("2024-06-01T10:00:00Z");
        });
        try (Stream<Path> files = Files.list(dataset)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("the old files are gone")
                    .noneMatch(name -> name.matches("\\d{4}-\\d\\d-\\d\\d-\\w{16}\\..*"));
        }
    }

    @Test
    void aBrokenOldReleaseIsKeptAsItIs() throws Exception {
        Path file = dataset.resolve("2021-01-01-0000000000000001.ftm.jsonl.gz");
        Files.write(file, "no gzip".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Path un = Fixtures.file(folder, "un.xml", Fixtures.UN);
        lists.importRelease(new ImportRequest("un_sc_sanctions", List.of(un), null, false));
        assertThat(lists.releases(SDN)).hasSize(2);
        assertThat(file).exists();
        assertThat(lists.load().problems())
                .singleElement()
                .asString()
                .contains("us_ofac_sdn of 2021-01-01 is passed over");
    }

    private void assertAnswers() throws Exception {
        Lists.LoadedLists loaded = lists.load();
        assertThat(loaded.problems()).isEmpty();
        Listings listings = loaded.listings();
        assertThat(listings.entry(FIRST).orElseThrow().entity().caption()).isEqualTo("Ivan Orlova");
        LocalDate listed = LocalDate.of(2020, 2, 2);
        assertThat(listings.status(FIRST, listed, listed).value()).isEqualTo(ListStatus.Value.LISTED);
        assertThat(listings.seen(FIRST))
                .contains(new Seen(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 1)));
        assertThat(lists.delta(SDN, LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1))
                        .changes())
                .singleElement()
                .satisfies(change -> assertThat(change.added().get(0).value()).isEqualTo("Ivan Orlova"));
    }

    private void release(String file, String family) throws IOException {
        String person =
                "{\"id\":\"us_ofac_sdn:%s\",\"caption\":\"Ivan %2$s\",\"schema\":\"Person\",\"properties\":{\"name\":"
                        + "[\"Ivan %2$s\"]},\"datasets\":[\"us_ofac_sdn\"],\"target\":true}\n";
        String sanction = "{\"id\":\"us_ofac_sdn:20/sanction-1\",\"caption\":\"Sanction\",\"schema\":\"Sanction\","
                + "\"properties\":{\"authority\":[\"Office\"],\"entity\":[\"us_ofac_sdn:20\"],\"listingDate\":"
                + "[\"2020-02-02\"]},\"datasets\":[\"us_ofac_sdn\"],\"target\":false}\n";
        String entries = String.format(java.util.Locale.ROOT, person, "20", family)
                + sanction
                + String.format(java.util.Locale.ROOT, person, "7", "Same");
        Files.write(dataset.resolve(file + ".ftm.jsonl.gz"), Fixtures.gzip(entries));
        Files.write(dataset.resolve(file + ".standings.gz"), Fixtures.gzip("20\t2020-02-02\t\n7\t\t\n"));
    }

    private static String line(String day, String digest) {
        return "{\"dataset\":\"us_ofac_sdn\",\"released\":\"" + day + "\",\"basis\":\"GIVEN\",\"imported\":"
                + "\"2024-06-01T10:00:00Z\",\"digest\":\"sha256:" + digest + "\",\"entries\":2,\"reader\":"
                + "\"ofac-csv/1\",\"file\":\"" + day + "-" + digest + "\"}";
    }
}
