// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/** A scanner that reads what is kept against one that makes everything in memory. */
class KeptScanTest {
    private static final String TEXT = "Yusuf Karimov met Юсуфа Каримова, 김정식 and Northern Star on the tanker Tulare.";

    @TempDir
    Path home;

    private Path index;

    @BeforeEach
    void whereTheIndexLies() {
        index = home.resolve("lists/index").resolve(ScanIndex.FILE);
    }

    private Listings imported(String more, int day) throws IOException, ListsException {
        Path list = Files.writeString(home.resolve("list.ftm.json"), """
                {"id":"a","schema":"Person","target":true,"properties":{"name":["Youssef Karimov"]}}
                {"id":"b","schema":"Person","target":true,"properties":{"name":["Kim Jong Sik"]}}
                {"id":"c","schema":"Company","target":true,"properties":{"name":["Northern Star LLC"]}}
                {"id":"d","schema":"Vessel","target":true,"properties":{"name":["Tulare"]}}
                """ + more);
        Lists lists = Lists.open(home);
        lists.importRelease(new ImportRequest("un_sc_sanctions", List.of(list), LocalDate.of(2024, 5, day), true));
        return lists.listings();
    }

    private static List<Hit> inMemory(Listings listings) {
        return new Scanner(Listings.of(List.of(), List.copyOf(listings.entries()))).scan(TEXT);
    }

    @Test
    void whatIsKeptFindsWhatWasMade() throws IOException, ListsException {
        Listings listings = imported("", 3);
        List<Hit> made = new Scanner(listings).scan(TEXT);
        assertThat(index).exists();
        byte[] kept = Files.readAllBytes(index);
        assertThat(new Scanner(listings).scan(TEXT))
                .isEqualTo(made)
                .isEqualTo(inMemory(listings))
                .hasSize(5);
        assertThat(Files.readAllBytes(index)).isEqualTo(kept);
    }

    @Test
    void whatIsDamagedOrCutShortIsMadeAgain() throws IOException, ListsException {
        Listings listings = imported("", 3);
        List<Hit> made = new Scanner(listings).scan(TEXT);
        byte[] whole = Files.readAllBytes(index);
        for (int at = 0; at < whole.length; at += whole.length / 23) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x5A;
            Files.write(index, damaged);
            assertThat(new Scanner(listings).scan(TEXT)).as("byte %d", at).isEqualTo(made);
            assertThat(Files.readAllBytes(index)).isEqualTo(whole);
        }
        Files.write(index, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(new Scanner(listings).scan(TEXT)).isEqualTo(made);
        assertThat(Files.readAllBytes(index)).isEqualTo(whole);
    }

    @Test
    void anotherReleaseMakesAnotherIndex() throws IOException, ListsException {
        new Scanner(imported("", 3));
        byte[] before = Files.readAllBytes(index);
        Listings later = imported(
                "{\"id\":\"e\",\"schema\":\"Company\",\"target\":true,\"properties\":{\"name\":[\"Southern Moon\"]}}\n",
                4);
        assertThat(new Scanner(later).scan("the Southern Moon company")).hasSize(1);
        assertThat(Files.readAllBytes(index)).isNotEqualTo(before);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoFault() throws IOException, ListsException {
        Listings listings = imported("", 3);
        Files.deleteIfExists(index);
        Files.createDirectory(index);
        Files.createFile(index.resolve("in the way"));
        assertThat(new Scanner(listings).scan(TEXT)).hasSize(5);
    }
}
