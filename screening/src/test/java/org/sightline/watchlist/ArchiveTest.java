// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.entity.Statement;
import org.sightline.watchlist.EntryChange.Kind;
import org.sightline.watchlist.EntryOnDay.Found;

/** Four releases of a small list: who came, went, came back and changed. */
final class ArchiveTest {
    private static final String SDN = "us_ofac_sdn";
    private static final LocalDate R1 = LocalDate.of(2021, 1, 1);
    private static final LocalDate R2 = LocalDate.of(2022, 1, 1);
    private static final LocalDate R3 = LocalDate.of(2023, 1, 1);
    private static final LocalDate R4 = LocalDate.of(2024, 1, 1);
    private static final EntryId STAYS = new EntryId(SDN, "1");
    private static final EntryId COMES_BACK = new EntryId(SDN, "2");
    private static final EntryId GOES = new EntryId(SDN, "3");
    private static final EntryId COMES = new EntryId(SDN, "4");

    @TempDir
    Path folder;

    private Lists lists;

    @BeforeEach
    void importFour() throws Exception {
        lists = Lists.open(folder.resolve("home"));
        String same = person(1, "DOB 1960; Passport A1 (Iran).");
        String moved = person(1, "Passport A1 (Iran); Passport B2 (Iraq); DOB 1961.");
        importList(R4, moved + person(2, "DOB 1970.") + person(4, "DOB 1980."));
        importList(R1, same + person(2, "DOB 1970.") + person(3, "DOB 1975."));
        importList(R3, moved);
        importList(R2, same + person(3, "DOB 1975."));
    }

    @Test
    void aDeltaSaysWhichStatementsCameAndWent() throws Exception {
        Delta delta = lists.delta(SDN, R2, R3);
        assertThat(delta.changes()).extracting(EntryChange::id).containsExactly(STAYS, GOES);
        EntryChange changed = delta.of(Kind.CHANGED).get(0);
        assertThat(changed.removed()).containsExactly(new Statement(STAYS.toString(), "birthDate", "1960"));
        assertThat(changed.added())
                .contains(
                        new Statement(STAYS.toString(), "birthDate", "1961"),
                        new Statement(STAYS.toString(), "passportNumber", "B2"))
                .as("the first passport is the same, wherever it stands")
                .noneMatch(statement -> statement.value().contains("A1"));
        EntryChange removed = delta.of(Kind.REMOVED).get(0);
        assertThat(removed.caption()).isEqualTo("Ivan 3 Orlov");
        assertThat(removed.schema()).isEqualTo("Person");
    }

    @Test
    void aDeltaOfAnyTwoReleasesIsFoundAndOneOfTheSameIsEmpty() throws Exception {
        assertThat(lists.delta(SDN, R1, R4).changes())
                .extracting(change -> change.kind() + " " + change.id().entry())
                .containsExactly("CHANGED 1", "REMOVED 3", "ADDED 4");
        assertThat(lists.delta(SDN, R1, R1).changes()).isEmpty();
        assertThat(lists.delta(SDN, R1.plusDays(9), R2.plusDays(9)).from().label())
                .isEqualTo("2021-01-01");
        assertThatThrownBy(() -> lists.delta(SDN, R1.minusDays(1), R2))
                .isInstanceOf(ListsException.class)
                .hasMessage("there is no release of us_ofac_sdn on or before 2020-12-31: the oldest that is held is of"
                        + " 2021-01-01");
        assertThatThrownBy(() -> lists.delta("us_ofac_snd", R1, R2)).hasMessageContaining("Did you mean us_ofac_sdn?");
        assertThatThrownBy(() -> lists.delta(SDN, R2, R1)).hasMessageContaining("before it begins");
    }

    @Test
    void deltasAreKeptBetweenNeighboursOnly() throws Exception {
        assertThat(deltas()).hasSize(3).allMatch(name -> name.matches("20.*--20.*\\.delta\\.jsonl\\.gz"));
        Delta before = lists.delta(SDN, R2, R3);
        List<Path> files = deltaFiles();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 12));
        }
        assertThat(lists.delta(SDN, R2, R3)).as("broken ones are made again").isEqualTo(before);
        Files.delete(files.get(0));
        importList(R2.plusMonths(1), person(1, "DOB 1999.") + person(2, "DOB 1970."));
        assertThat(deltas()).hasSize(4).noneMatch(name -> name.startsWith("2022-01-01") && name.contains("--2023"));
        assertThat(lists.delta(SDN, R2, R3)).isEqualTo(before);
    }

    @Test
    void seenKnowsWhoWentAndWhoCameBack() throws Exception {
        Listings listings = lists.listings();
        assertThat(listings.seen(STAYS)).contains(new Seen(R1, R4, R3));
        assertThat(listings.seen(COMES_BACK)).contains(new Seen(R1, R4, R4));
        assertThat(listings.seen(GOES)).contains(new Seen(R1, R2, R1));
        assertThat(listings.seen(COMES)).contains(new Seen(R4, R4, R4));
        assertThat(listings.seen(new EntryId(SDN, "99"))).isEmpty();
        assertThat(listings.seen(new EntryId("eu_fsf", "1"))).isEmpty();
    }

    @Test
    void whatIsKeptForSpeedMayBeDeletedOrBroken() throws Exception {
        LocalDate gap = R2.minusDays(9);
        Seen seen = lists.listings().seen(COMES_BACK).orElseThrow();
        ListStatus status = lists.listings().status(COMES_BACK, gap, gap);
        assertThat(status.value()).isEqualTo(ListStatus.Value.UNKNOWN);
        Path kept = folder.resolve("home/lists/index/us_ofac_sdn/history");
        byte[] bytes = Files.readAllBytes(kept);
        for (int at = 0; at < bytes.length; at += 7) {
            byte[] broken = bytes.clone();
            broken[at] ^= 0x15;
            Files.delete(kept);
            Files.write(kept, broken);
            Listings listings = lists.listings();
            assertThat(listings.seen(COMES_BACK)).contains(seen);
            assertThat(listings.status(COMES_BACK, gap, gap)).isEqualTo(status);
        }
        Files.delete(kept);
        assertThat(lists.listings().seen(COMES_BACK)).contains(seen);
        assertThat(kept).as("made again").hasBinaryContent(bytes);
    }

    @Test
    void aBrokenOlderReleaseIsPassedOverUntilItIsImportedAgain() throws Exception {
        Path file = releaseFile("2022-01-01", HeldRelease.STANDINGS);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Files.delete(folder.resolve("home/lists/index/us_ofac_sdn/history"));
        Lists.LoadedLists loaded = lists.load();
        assertThat(loaded.problems()).singleElement().asString().contains("us_ofac_sdn of 2022-01-01 is passed over");
        assertThat(loaded.listings().seen(GOES)).as("by the three others").contains(new Seen(R1, R1, R1));
        importList(R2, person(1, "DOB 1960; Passport A1 (Iran).") + person(3, "DOB 1975."));
        assertThat(lists.load().problems()).isEmpty();
        assertThat(lists.listings().seen(GOES)).contains(new Seen(R1, R2, R1));
        assertThat(file).hasBinaryContent(bytes);
        Files.delete(releaseFile("2023-01-01", HeldRelease.ENTRIES));
        assertThat(lists.load().problems()).singleElement().asString().contains("its files are missing");
        assertThat(lists.entry(STAYS, R3).orElseThrow().release().label()).isEqualTo("2022-01-01");
    }

    private Path releaseFile(String day, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("home/lists/us_ofac_sdn"))) {
            return files.filter(file ->
                            file.getFileName().toString().matches(day + "-\\w+-\\w+" + ending.replace(".", "\\.")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void anEntryIsShownAsItStood() throws Exception {
        assertFound(STAYS, R2.plusDays(3), Found.IN_FORCE, "2022-01-01");
        assertThat(lists.entry(STAYS, R2).orElseThrow().entry().entity().values("birthDate"))
                .containsExactly("1960");
        assertThat(lists.entry(STAYS, R3).orElseThrow().entry().entity().values("birthDate"))
                .containsExactly("1961");
        assertFound(STAYS, R1.minusDays(1), Found.BEFORE_THE_OLDEST, "2021-01-01");
        assertFound(COMES, R1.minusDays(1), Found.BEFORE_THE_OLDEST, "2024-01-01");
        assertFound(COMES, R3, Found.NOT_YET, "2024-01-01");
        assertFound(COMES_BACK, R3, Found.BETWEEN, "2021-01-01");
        assertFound(GOES, R4.plusYears(1), Found.DELISTED, "2022-01-01");
        assertThat(lists.entry(new EntryId(SDN, "99"), R3)).isEmpty();
        assertFound(
                EntryId.parse("un_sc_sanctions:KPi.066"),
                LocalDate.of(2027, 1, 1),
                Found.IN_FORCE,
                "starter-2026-02-27");
    }

    @Test
    void aHistoryHasALineForEachRelease() throws Exception {
        EntryHistory history = lists.history(COMES_BACK).orElseThrow();
        assertThat(history.lines()).extracting(EntryHistory.Line::present).containsExactly(true, false, false, true);
        assertThat(history.lines())
                .extracting(line -> line.change() == null ? null : line.change().kind())
                .containsExactly(Kind.ADDED, Kind.REMOVED, null, Kind.ADDED);
        EntryHistory stays = lists.history(STAYS).orElseThrow();
        EntryChange change = stays.lines().get(2).change();
        assertThat(change).isEqualTo(lists.delta(SDN, R2, R3).of(Kind.CHANGED).get(0));
        assertThat(stays.lines().get(1).change()).isNull();
        assertThat(lists.history(new EntryId(SDN, "99"))).isEmpty();
    }

    @Test
    void whatAReleaseHoldsIsCounted() throws Exception {
        Release newest = lists.releases(SDN).get(3);
        assertThat(newest.counts().schemas()).containsExactly(java.util.Map.entry("Person", 3));
        assertThat(newest.counts().fields()).containsEntry("birthDate", 3).containsEntry("identified", 3);
        assertThat(newest.counts().statements()).isPositive();
        assertThat(newest.reader()).startsWith("ofac-csv/");
    }

    private void assertFound(EntryId id, LocalDate day, Found found, String release) throws ListsException {
        EntryOnDay entry = lists.entry(id, day).orElseThrow();
        assertThat(entry.found()).isEqualTo(found);
        assertThat(entry.release().label()).isEqualTo(release);
        assertThat(entry.entry().id()).isEqualTo(id);
    }

    private void importList(LocalDate day, String csv) throws Exception {
        Path file = Fixtures.file(folder, "sdn.csv", csv);
        lists.importRelease(new ImportRequest(SDN, List.of(file), day, true));
    }

    private static String person(int number, String remarks) {
        return Fixtures.ofac(number, "ORLOV, Ivan " + number, "individual", "CUBA", null, remarks);
    }

    private List<Path> deltaFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("home/lists/us_ofac_sdn"))) {
            return files.filter(file -> file.toString().endsWith(DeltaFile.ENDING))
                    .sorted()
                    .toList();
        }
    }

    private List<String> deltas() throws IOException {
        return deltaFiles().stream().map(file -> file.getFileName().toString()).toList();
    }
}
