// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.watchlist.ImportReport.Outcome;

/** What does not look right waits for a person, and what was in force stays in force. */
final class HeldBackTest {
    private static final String SDN = "us_ofac_sdn";
    private static final String UN = "un_sc_sanctions";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

    @TempDir
    Path folder;

    private Lists lists;

    @BeforeEach
    void open() {
        lists = Lists.open(folder.resolve("home"));
    }

    @Test
    void aShrunkenReleaseIsHeldAndMayBeAccepted() throws Exception {
        run(request(Fixtures.companies(20), DAY));
        ImportReport held = run(request(Fixtures.companies(17), DAY.plusDays(1)));
        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(inForce()).isEqualTo(20);
        HeldBack one = lists.held().get(0);
        assertThat(one.why()).isEqualTo(held.why()).contains("17 entries", "2024-05-03", "20", "cut short");
        assertThat(one.dataset()).isEqualTo(SDN);
        assertThat(one.readable()).isTrue();
        assertThat(one.files())
                .hasSize(1)
                .allSatisfy(file ->
                        assertThat(file).hasFileName("sdn.csv").content().isEqualTo(Fixtures.companies(17)));
        assertThat(lists.status(DAY).get(0).heldBack()).isEqualTo(one);
        ImportReport accepted = lists.accept(SDN);
        assertThat(accepted.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(accepted.release().released()).isEqualTo(DAY.plusDays(1));
        assertThat(inForce()).isEqualTo(17);
        assertThat(lists.held()).isEmpty();
        assertThatThrownBy(() -> lists.accept(SDN)).hasMessage("nothing is held back of us_ofac_sdn");
    }

    @Test
    void aReleaseOfADayFarToComeIsHeld() throws Exception {
        run(request(Fixtures.companies(20), DAY));
        ImportReport held = run(request(Fixtures.companies(20), LocalDate.of(2202, 1, 2)));
        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(held.why()).contains("is of 2202-01-02, a day to come");
        assertThat(lists.releases(SDN)).hasSize(1);
    }

    @Test
    void whatIsDiscardedIsGone() throws Exception {
        run(request(Fixtures.companies(20), DAY));
        run(request(Fixtures.companies(3), DAY.plusDays(1)));
        lists.discard(SDN);
        assertThat(lists.held()).isEmpty();
        assertThat(inForce()).isEqualTo(20);
        assertThatThrownBy(() -> lists.discard(SDN)).hasMessage("nothing is held back of us_ofac_sdn");
        assertThat(folder.resolve("home/lists/held/us_ofac_sdn")).doesNotExist();
    }

    @Test
    void theReleaseBeforeByDayIsWhatCounts() throws Exception {
        run(request(Fixtures.companies(10), DAY.minusYears(2)));
        run(request(Fixtures.companies(40), DAY));
        assertThat(run(request(Fixtures.companies(12), DAY.minusYears(1))).outcome())
                .as("far fewer than in force, but more than before it")
                .isEqualTo(Outcome.IMPORTED);
        assertThat(run(request(Fixtures.companies(8), DAY.minusMonths(18))).outcome())
                .isEqualTo(Outcome.HELD);
        assertThat(run(request(Fixtures.companies(30), DAY)).outcome())
                .as("another one of the same day")
                .isEqualTo(Outcome.HELD);
        assertThat(lists.releases(SDN)).hasSize(3);
    }

    @Test
    void whatIsHeldLaterTakesThePlaceAndTheSameStaysAsItIs() throws Exception {
        run(request(Fixtures.companies(20), DAY));
        run(request(Fixtures.companies(3), DAY.plusDays(1)));
        HeldBack first = lists.held().get(0);
        run(request(Fixtures.companies(3), DAY.plusDays(1)));
        assertThat(lists.held()).containsExactly(first);
        run(request(Fixtures.companies(5), DAY.plusDays(1)));
        assertThat(lists.held())
                .singleElement()
                .satisfies(held -> assertThat(held.why()).contains("5 entries"));
        lists.importRelease(new ImportRequest(
                SDN, List.of(Fixtures.file(folder, "x.csv", Fixtures.companies(5))), DAY.plusDays(1), true));
        assertThat(lists.held()).as("taken in by other means").isEmpty();
    }

    @Test
    void whatCannotBeReadDoesNotDisplaceWhatCan() throws Exception {
        run(request(Fixtures.companies(20), DAY));
        run(request(Fixtures.companies(3), DAY.plusDays(1)));
        HeldBack first = lists.held().get(0);
        String broken = Fixtures.companies(20).substring(0, 700);
        assertThat(run(request(broken, DAY.plusDays(2)).unattended()).outcome()).isEqualTo(Outcome.HELD);
        assertThat(lists.held()).containsExactly(first);
    }

    @Test
    void aBrokenFileIsRefusedToAPersonAndHeldWhereNobodyAttends() throws Exception {
        run(request(Fixtures.companies(20), DAY));
        String broken = Fixtures.companies(20).substring(0, 700);
        assertThatThrownBy(() -> run(request(broken, DAY.plusDays(1))))
                .isInstanceOf(ListsException.class)
                .hasMessageContaining("cut short");
        assertThat(lists.held()).isEmpty();
        ImportReport held = run(request(broken, DAY.plusDays(1)).unattended());
        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(held.why()).contains("sdn.csv", "cut short");
        assertThat(held.release().released()).isEqualTo(DAY.plusDays(1));
        assertThat(lists.held().get(0).readable()).isFalse();
        assertThatThrownBy(() -> lists.accept(SDN)).hasMessageContaining("cut short");
        assertThat(run(request("<html>busy</html>", DAY).unattended()).why()).contains("not recognised");
        assertThat(inForce()).isEqualTo(20);
    }

    @Test
    void aListWithoutEntriesIsHeldAndNeverAccepted() throws Exception {
        String none = Fixtures.UN.replaceAll("(?s)<INDIVIDUALS>.*</ENTITIES>", "<INDIVIDUALS/>");
        Path file = Fixtures.file(folder, "un.xml", none);
        ImportReport held = run(new ImportRequest(UN, List.of(file), null, true));
        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(held.why()).contains("un.xml: holds no entries");
        assertThatThrownBy(() -> lists.accept(UN)).hasMessageContaining("it cannot be accepted, only discarded");
        assertThat(lists.held()).hasSize(1);
    }

    @Test
    void aListThatLostItsListingDatesIsHeld() throws Exception {
        assertHeld(un(12, true), un(12, false), "0 of its 12 entries have a listing date");
    }

    @Test
    void aListThatLostItsProgrammesIsHeld() throws Exception {
        String list = un(12, true);
        assertHeld(list, list.replaceAll("<UN_LIST_TYPE>.*</UN_LIST_TYPE>", ""), "have a programme");
    }

    @Test
    void aListThatLostWhatNearlyAllEntriesHadIsHeld() throws Exception {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int at = 0; at < 40; at++) {
            before.append(Fixtures.ofac(at + 1, "ORLOV, Ivan " + at, "individual", "CUBA", null, "DOB 1960."));
            after.append(Fixtures.ofac(at + 1, "ORLOV, Ivan " + at, "individual", "CUBA", null, "DOB unknown."));
        }
        run(request(before.toString(), DAY));
        ImportReport held = run(request(after.toString(), DAY.plusDays(1)));
        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(held.why()).contains("0 of its 40 entries have birthDate", "40 of 40 have");
    }

    @Test
    void aListWithoutNamesIsHeld() throws Exception {
        StringBuilder list = new StringBuilder();
        for (int at = 0; at < 5; at++) {
            list.append("{\"id\":\"a-" + at + "\",\"schema\":\"Person\",\"target\":true,\"properties\":{}}\n");
        }
        Path file = Fixtures.file(folder, "eu.json", list.toString());
        ImportReport held = run(new ImportRequest("eu_fsf", List.of(file), DAY, false));
        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(held.why()).contains("holds 5 entries without a name among its 5");
    }

    @Test
    void aDateInTheFilesOfWhatIsHeldStaysAsItWas() throws Exception {
        run(request(Fixtures.companies(20), DAY));
        Path plain = Fixtures.file(folder, "plain.csv", Fixtures.companies(4));
        Files.setLastModifiedTime(plain, FileTime.from(Instant.parse("2024-06-07T12:00:00Z")));
        run(new ImportRequest(SDN, List.of(plain), null, false));
        assertThat(lists.accept(SDN).release().released()).isEqualTo("2024-06-07");
    }

    @Test
    void aHalfWrittenOrBrokenHeldFolderIsNoObstacle() throws Exception {
        run(request(Fixtures.companies(20), DAY));
        run(request(Fixtures.companies(3), DAY.plusDays(1)));
        Path held = folder.resolve("home/lists/held");
        Files.createDirectories(held.resolve(".unfinished-1-2/1"));
        Files.writeString(held.resolve("us_ofac_sdn/held.json"), "{\"form");
        assertThat(lists.held().get(0).why()).contains("held.json is broken");
        run(request(Fixtures.companies(3), DAY.plusDays(1)));
        assertThat(lists.held().get(0).why()).contains("3 entries");
        assertThat(held.resolve(".unfinished-1-2")).doesNotExist();
    }

    @Test
    void aHeldReleaseChangesNoOtherFile() throws Exception {
        run(request(Fixtures.companies(20), DAY));
        Map<String, FileTime> before = files();
        run(request(Fixtures.companies(3), DAY.plusDays(1)));
        assertThat(files()).isEqualTo(before);
    }

    private void assertHeld(String before, String after, String why) throws Exception {
        Path good = Fixtures.file(folder, "good.xml", before);
        assertThat(run(new ImportRequest(UN, List.of(good), null, false)).outcome())
                .isEqualTo(Outcome.IMPORTED);
        Path bad = Fixtures.file(folder, "bad.xml", after.replace("2026-02-27", "2026-03-01"));
        ImportReport held = run(new ImportRequest(UN, List.of(bad), null, false));
        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(held.why()).contains("bad.xml", why, "(2026-02-27) 12 of 12 have");
    }

    private static String un(int entries, boolean dated) {
        StringBuilder list = new StringBuilder();
        for (int at = 0; at < entries; at++) {
            list.append("<INDIVIDUAL><FIRST_NAME>Ivan</FIRST_NAME><SECOND_NAME>Orlov " + at + "</SECOND_NAME>")
                    .append("<UN_LIST_TYPE>DPRK</UN_LIST_TYPE>\n<REFERENCE_NUMBER>KPi.9" + at + "</REFERENCE_NUMBER>")
                    .append(dated ? "<LISTED_ON>2017-12-22</LISTED_ON>" : "")
                    .append("</INDIVIDUAL>\n");
        }
        return "<?xml version=\"1.0\"?><CONSOLIDATED_LIST dateGenerated=\"2026-02-27T00:00:00Z\"><INDIVIDUALS>" + list
                + "</INDIVIDUALS></CONSOLIDATED_LIST>";
    }

    private ImportRequest request(String csv, LocalDate day) throws IOException {
        return new ImportRequest(SDN, List.of(Fixtures.file(folder, "sdn.csv", csv)), day, false);
    }

    private ImportReport run(ImportRequest request) throws ListsException {
        return lists.importRelease(request);
    }

    private long inForce() throws ListsException {
        return lists.listings().entries().stream()
                .filter(entry -> entry.id().dataset().equals(SDN))
                .count();
    }

    private Map<String, FileTime> files() throws IOException {
        Map<String, FileTime> files = new TreeMap<>();
        Path home = folder.resolve("home/lists");
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.resolve("held")))
                    .toList()) {
                files.put(home.relativize(path).toString(), Files.getLastModifiedTime(path));
            }
        }
        return files;
    }
}
