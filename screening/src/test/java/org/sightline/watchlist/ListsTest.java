// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.watchlist.ImportReport.DateBasis;
import org.sightline.watchlist.ImportReport.Outcome;
import org.sightline.watchlist.format.Limits;

final class ListsTest {
    private static final String SDN = "us_ofac_sdn";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

    @TempDir
    Path folder;

    private Path home;
    private Lists lists;

    @BeforeEach
    void open() {
        home = folder.resolve("home");
        lists = Lists.open(home, Limits.standard(), Duration.ofMillis(200));
    }

    @Test
    void anImportIsInForceAndTheStarterStepsAside() throws Exception {
        assertThat(lists.empty()).isTrue();
        Listings before = lists.listings();
        assertThat(before.releases()).isNotEmpty().allMatch(Release::starter);
        ImportReport report = importSdn(Fixtures.SDN, DAY);
        assertThat(report.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(report.inForce()).isTrue();
        assertThat(report.release().entries()).isEqualTo(5);
        Listings after = lists.listings();
        assertThat(after.entry(EntryId.parse("us_ofac_sdn:101"))
                        .orElseThrow()
                        .entity()
                        .caption())
                .isEqualTo("Pak Chol Min");
        assertThat(after.entries().stream().filter(entry -> entry.id().dataset().equals(SDN)))
                .hasSize(5);
        assertThat(after.releases()).extracting(Release::label).containsExactly("starter-2026-02-27", "2024-05-03");
        assertThat(after.entries()).anyMatch(entry -> entry.id().dataset().equals("un_sc_sanctions"));
        assertThat(lists.empty()).isFalse();
    }

    @Test
    void theSameBytesChangeNothing() throws Exception {
        importSdn(Fixtures.SDN, DAY);
        Map<String, FileTime> before = files();
        Path zipped = Files.write(folder.resolve("sdn-2024-05-03.csv.gz"), Fixtures.gzip(Fixtures.SDN));
        ImportReport again = lists.importRelease(new ImportRequest(SDN, List.of(zipped), null, false));
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(again.inForce()).isTrue();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void theNewestDayIsInForceWhicheverCameFirst() throws Exception {
        importSdn(Fixtures.companies(20), DAY);
        ImportReport older = importSdn(Fixtures.companies(12), DAY.minusYears(1));
        assertThat(older.inForce()).isFalse();
        ImportReport oldest = importSdn(Fixtures.companies(5), DAY.minusYears(2));
        assertThat(oldest.inForce()).isFalse();
        Listings listings = lists.listings();
        assertThat(listings.releases()).anyMatch(release -> release.entries() == 20);
        EntryId eighth = EntryId.parse("us_ofac_sdn:1008");
        assertThat(status(listings, eighth, DAY.minusYears(1)).value()).isEqualTo(ListStatus.Value.LISTED);
        ListStatus between = status(listings, eighth, DAY.minusMonths(18));
        assertThat(between.value()).isEqualTo(ListStatus.Value.UNKNOWN);
        assertThat(between.since()).isEqualTo(DAY.minusYears(2));
        assertThat(between.until()).isEqualTo(DAY.minusYears(1));
        assertThat(status(listings, eighth, DAY.minusYears(2)).value()).isEqualTo(ListStatus.Value.NOT_LISTED);
        assertThat(lists.releases(SDN)).extracting(Release::entries).containsExactly(5, 12, 20);
    }

    @Test
    void aRefusalLeavesTheOldReleaseInForce() throws Exception {
        importSdn(Fixtures.companies(20), DAY);
        Map<String, FileTime> before = files();
        String list = Fixtures.companies(20);
        assertRefused(list.substring(0, list.length() / 2), "cut short");
        assertRefused("", "empty");
        assertRefused("<?xml version=\"1.0\"?><Other/>", "format is not recognised");
        assertRefused(Fixtures.UN, "us_ofac_sdn is read from: OFAC CSV");
        assertRefused("\u001A", "format is not recognised");
        assertThat(files()).isEqualTo(before);
        assertThat(lists.listings().entries().stream()
                        .filter(entry -> entry.id().dataset().equals(SDN)))
                .hasSize(20);
    }

    @Test
    void aListCutAtALineEndIsHeldBackUnlessAskedFor() throws Exception {
        importSdn(Fixtures.companies(20), DAY);
        ImportReport held = importSdn(Fixtures.companies(17), DAY.plusDays(1));
        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(held.inForce()).isFalse();
        assertThat(held.why()).contains("sdn.csv: holds 17 entries", "(2024-05-03) has 20");
        assertThat(lists.releases(SDN)).hasSize(1);
        assertThat(importSdn(Fixtures.companies(18), DAY.plusDays(1)).inForce()).isTrue();
        Path cut = Fixtures.file(folder, "cut.csv", Fixtures.companies(3));
        assertThat(lists.importRelease(new ImportRequest(SDN, List.of(cut), DAY.plusDays(2), true))
                        .inForce())
                .isTrue();
    }

    @Test
    void anUnknownDatasetAndAMissingFileAreErrorsOfUse() {
        assertThatThrownBy(() -> lists.importRelease(new ImportRequest("us_sdn", List.of(folder), null, false)))
                .isInstanceOfSatisfying(
                        ListsException.class, e -> assertThat(e.kind()).isEqualTo(ListsException.Kind.USAGE))
                .hasMessage(
                        "there is no dataset 'us_sdn'; there are: us_ofac_sdn, us_ofac_cons, un_sc_sanctions, eu_fsf,"
                                + " gb_fcdo_sanctions. Did you mean us_ofac_sdn?");
        assertThatThrownBy(() ->
                        lists.importRelease(new ImportRequest(SDN, List.of(folder.resolve("no.csv")), null, false)))
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> lists.importRelease(new ImportRequest(SDN, List.of(folder), null, false)))
                .isInstanceOf(ListsException.class);
    }

    @Test
    void theDateComesFromTheListTheNameOrTheFile() throws Exception {
        Path un = Fixtures.file(folder, "list.xml", Fixtures.UN);
        ImportReport list = lists.importRelease(new ImportRequest("un_sc_sanctions", List.of(un), null, false));
        assertThat(list.basis()).isEqualTo(DateBasis.LIST);
        assertThat(list.release().released()).isEqualTo("2026-02-27");
        Path named = Fixtures.file(folder, "sdn-2022-01.csv", Fixtures.companies(3));
        ImportReport name = lists.importRelease(new ImportRequest(SDN, List.of(named), null, false));
        assertThat(name.basis()).isEqualTo(DateBasis.FILE_NAME);
        assertThat(name.release().released()).isEqualTo("2022-01-31");
        Path plain = Fixtures.file(folder, "sdn.csv", Fixtures.companies(4));
        Files.setLastModifiedTime(plain, FileTime.from(Instant.parse("2023-03-04T23:00:00Z")));
        ImportReport file = lists.importRelease(new ImportRequest(SDN, List.of(plain), null, false));
        assertThat(file.basis()).isEqualTo(DateBasis.FILE_DATE);
        assertThat(file.release().released()).isEqualTo("2023-03-04");
        assertThat(ReleaseDate.inName("sdn_20240503.csv")).contains(DAY);
        assertThat(ReleaseDate.inName("sdn-2024-13-03.csv")).isEmpty();
        assertThat(ReleaseDate.inName("1234567890.csv")).isEmpty();
    }

    @Test
    void anotherProcessImportingIsWaitedForAndThenNamed() throws Exception {
        importSdn(Fixtures.companies(2), DAY);
        try (FileChannel other = FileChannel.open(home.resolve("lists/.lock"), StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(() -> importSdn(Fixtures.companies(3), DAY.plusDays(1)))
                    .isInstanceOfSatisfying(
                            ListsException.class, e -> assertThat(e.kind()).isEqualTo(ListsException.Kind.IN_USE))
                    .hasMessageContaining("another process is importing");
            assertThat(lists.listings().entry(EntryId.parse("us_ofac_sdn:1001")))
                    .isPresent();
        }
        assertThat(importSdn(Fixtures.companies(3), DAY.plusDays(1)).outcome()).isEqualTo(Outcome.IMPORTED);
    }

    @Test
    void whatAKilledProcessLeftIsPassedOverAndCleanedUp() throws Exception {
        importSdn(Fixtures.companies(2), DAY);
        Path left = Files.writeString(home.resolve("lists/us_ofac_sdn/.unfinished-1.tmp"), "half a rel");
        Path orphan = Files.writeString(home.resolve("lists/us_ofac_sdn/2024-06-01-0000.ftm.jsonl.gz"), "half");
        Lists reopened = Lists.open(home);
        assertThat(reopened.load().problems()).isEmpty();
        assertThat(reopened.listings().entry(EntryId.parse("us_ofac_sdn:1001"))).isPresent();
        importSdn(Fixtures.companies(3), DAY.plusDays(1));
        assertThat(left).doesNotExist();
        assertThat(orphan).exists();
    }

    @Test
    void aBrokenReleaseIsReportedAndTheOneBeforeUsed() throws Exception {
        importSdn(Fixtures.companies(2), DAY);
        ImportReport newer = importSdn(Fixtures.companies(4), DAY.plusDays(1));
        Path file = file(newer, ".ftm.jsonl.gz");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        Lists.LoadedLists loaded = lists.load();
        assertThat(loaded.problems()).singleElement().asString().contains("us_ofac_sdn of 2024-05-04 is passed over");
        assertThat(loaded.listings().releases())
                .anyMatch(release -> release.label().equals("2024-05-03"));
        Files.delete(file);
        assertThat(lists.load().problems()).hasSize(1);
        assertThat(Objects.requireNonNull(lists.status(DAY.plusDays(11)).get(0).release())
                        .label())
                .isEqualTo("2024-05-03");
        assertThat(importSdn(Fixtures.companies(4), DAY.plusDays(1)).outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(lists.load().problems()).isEmpty();
    }

    @Test
    void aBrokenCatalogueIsNamed() throws Exception {
        importSdn(Fixtures.companies(2), DAY);
        Files.writeString(home.resolve("lists/catalogue.json"), "{\"format\":\"sightline-lists\",\"ver");
        assertThatThrownBy(() -> lists.load())
                .isInstanceOfSatisfying(
                        ListsException.class, e -> assertThat(e.kind()).isEqualTo(ListsException.Kind.UNAVAILABLE))
                .hasMessageContaining("catalogue.json");
        Files.writeString(home.resolve("lists/catalogue.json"), "{\"format\":\"sightline-lists\",\"version\":3}");
        assertThatThrownBy(() -> lists.load()).hasMessageContaining("another version");
    }

    @Test
    void aHomeThatCannotBeWrittenStillReads() throws Exception {
        Path file = Fixtures.file(folder, "a-file", "not a folder");
        Lists nowhere = Lists.open(file.resolve("home"));
        Path csv = Fixtures.file(folder, "x.csv", Fixtures.companies(2));
        assertThatThrownBy(() -> nowhere.importRelease(new ImportRequest(SDN, List.of(csv), DAY, false)))
                .isInstanceOfSatisfying(
                        ListsException.class, e -> assertThat(e.kind()).isEqualTo(ListsException.Kind.UNAVAILABLE))
                .hasMessageContaining("cannot write to");
        Lists fresh = Lists.open(folder.resolve("never-made"));
        assertThat(fresh.listings().entries()).isNotEmpty();
        assertThat(folder.resolve("never-made")).doesNotExist();
    }

    @Test
    void statusSaysHowOldEachListIs() throws Exception {
        importSdn(Fixtures.companies(2), DAY);
        List<Lists.StatusRow> rows = lists.status(DAY.plusDays(10));
        assertThat(rows)
                .extracting(row -> row.dataset().name())
                .containsExactlyElementsOf(
                        Dataset.known().stream().map(Dataset::name).toList());
        assertThat(rows.get(0).days()).isEqualTo(10);
        assertThat(rows.get(0).held()).isEqualTo(1);
        assertThat(rows.get(0).basis()).isEqualTo(DateBasis.GIVEN);
        assertThat(rows.get(1).release()).isNull();
        assertThat(Objects.requireNonNull(rows.get(2).release()).starter()).isTrue();
    }

    @Test
    void anIdThatComesTwiceIsTakenOnceAndCounted() throws Exception {
        ImportReport report = importSdn(Fixtures.companies(2) + Fixtures.companies(1), DAY);
        assertThat(report.release().entries()).isEqualTo(2);
        assertThat(report.notRead()).containsEntry("entry with an id that stood before (left out)", 1);
    }

    private ImportReport importSdn(String text, LocalDate released) throws ListsException, IOException {
        Path file = Fixtures.file(folder, "sdn.csv", text);
        return lists.importRelease(new ImportRequest(SDN, List.of(file), released, false));
    }

    private void assertRefused(String text, String reason) {
        assertThatThrownBy(() -> importSdn(text, DAY.plusDays(1)))
                .isInstanceOfSatisfying(
                        ListsException.class, e -> assertThat(e.kind()).isEqualTo(ListsException.Kind.REFUSED))
                .hasMessageContaining("sdn.csv")
                .hasMessageContaining(reason);
    }

    private static ListStatus status(Listings listings, EntryId id, LocalDate day) {
        return listings.status(id, day, day);
    }

    private Path file(ImportReport report, String ending) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lists/us_ofac_sdn"))) {
            return files.filter(
                            path -> path.toString().contains(report.release().label())
                                    && path.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Map<String, FileTime> files() throws IOException {
        Map<String, FileTime> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(home.relativize(path).toString(), Files.getLastModifiedTime(path));
            }
        }
        return files;
    }
}
