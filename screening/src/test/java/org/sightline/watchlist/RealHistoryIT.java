// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.watchlist.EntryChange.Kind;
import org.sightline.watchlist.EntryOnDay.Found;
import org.sightline.watchlist.ListStatus.Basis;
import org.sightline.watchlist.ListStatus.Value;

/** Six dated releases of OFAC's own list, imported in any order, against a plain reading of their rows. */
final class RealHistoryIT {
    private static final String SDN = "us_ofac_sdn";
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "2021-08-20", "ofac-history/sdn-2021-08-20.csv.gz",
            "2022-01-31", "ofac-sdn-2022-01.csv",
            "2022-04-01", "ofac-history/sdn-2022-04-01.csv.gz",
            "2023-01-30", "ofac-history/sdn-2023-01-30.csv.gz",
            "2023-10-03", "ofac-history/sdn-2023-10-03.csv.gz",
            "2024-05-03", "ofac-sdn-2024-05-03.csv"));

    @TempDir
    Path home;

    @Test
    void sixReleasesInAnyOrder() throws Exception {
        String named = System.getenv("SIGHTLINE_DATA");
        Path data = (named == null ? Path.of("../../shared/data") : Path.of(named)).resolve("lists");
        assumeTrue(Files.isDirectory(data), "the real lists are not at hand: set SIGHTLINE_DATA");
        long seed = Long.getLong("sightline.seed", System.nanoTime());
        Lists lists = Lists.open(home);
        List<String> days = new ArrayList<>(FILES.keySet());
        Collections.shuffle(days, new Random(seed));
        for (String day : days) {
            ImportReport report =
                    lists.importRelease(new ImportRequest(SDN, List.of(data.resolve(FILES.get(day))), null, false));
            assertThat(report.outcome()).as("%s, %s", day, report.why()).isEqualTo(ImportReport.Outcome.IMPORTED);
            assertThat(report.release().released()).isEqualTo(day);
        }
        TreeMap<LocalDate, Map<String, String>> rows = new TreeMap<>();
        for (String day : FILES.keySet()) {
            rows.put(LocalDate.parse(day), rows(data.resolve(FILES.get(day))));
        }
        Listings listings = lists.listings();
        deltasAgree(lists, rows, seed);
        everyEntryAgrees(listings, rows, seed);
        aDelistedManIsStillThere(lists, listings);
    }

    private static void deltasAgree(Lists lists, NavigableMap<LocalDate, Map<String, String>> rows, long seed)
            throws ListsException {
        for (LocalDate day : rows.tailMap(rows.firstKey(), false).keySet()) {
            LocalDate eve = rows.lowerKey(day);
            Map<String, String> before = rows.getOrDefault(eve, Map.of());
            Map<String, String> after = rows.getOrDefault(day, Map.of());
            Delta delta = lists.delta(SDN, eve, day);
            String which = eve + " to " + day + ", seed " + seed;
            assertThat(ids(delta, Kind.ADDED)).as(which).isEqualTo(without(after.keySet(), before.keySet()));
            assertThat(ids(delta, Kind.REMOVED)).as(which).isEqualTo(without(before.keySet(), after.keySet()));
            Set<String> otherRows = before.keySet().stream()
                    .filter(after::containsKey)
                    .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> itself = delta.of(Kind.CHANGED).stream()
                    .filter(change -> !onlyLinked(change))
                    .map(change -> change.id().entry())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(otherRows).as(which).containsAll(itself);
            assertThat(delta.count(Kind.CHANGED)).as(which).isGreaterThan(otherRows.size() * 8 / 10);
        }
    }

    /** Whether only a link is told otherwise, as the entry at its other end, which it names in a remark, came or went. */
    private static boolean onlyLinked(EntryChange change) {
        return Stream.concat(change.added().stream(), change.removed().stream())
                        .allMatch(statement ->
                                Set.of("UnknownLink", "Ownership", "notes").contains(statement.property()))
                && Stream.concat(change.added().stream(), change.removed().stream())
                        .anyMatch(statement -> !statement.property().equals("notes"));
    }

    private static void everyEntryAgrees(
            Listings listings, NavigableMap<LocalDate, Map<String, String>> rows, long seed) {
        Set<String> all = new TreeSet<>();
        rows.values().forEach(release -> all.addAll(release.keySet()));
        LocalDate newest = rows.lastKey();
        for (String entry : all) {
            EntryId id = new EntryId(SDN, entry);
            List<LocalDate> holding = rows.keySet().stream()
                    .filter(day -> rows.getOrDefault(day, Map.of()).containsKey(entry))
                    .toList();
            Seen seen = listings.seen(id).orElseThrow();
            assertThat(seen.firstSeen()).as("%s, seed %d", id, seed).isEqualTo(holding.get(0));
            assertThat(seen.lastSeen()).isEqualTo(holding.get(holding.size() - 1));
            LocalDate before = rows.lowerKey(seen.firstSeen());
            ListStatus began = listings.status(
                    id, seen.firstSeen().minusDays(1), seen.firstSeen().minusDays(1));
            assertThat(began.value()).isEqualTo(Value.UNKNOWN);
            assertThat(began.since()).isEqualTo(before);
            assertThat(began.until()).isEqualTo(seen.firstSeen());
            LocalDate after = rows.higherKey(seen.lastSeen());
            ListStatus now = listings.status(id, newest.plusDays(1), newest.plusDays(1));
            assertThat(now.basis()).isEqualTo(Basis.LATEST_RELEASE);
            assertThat(now.release()).isEqualTo(newest.toString());
            assertThat(now.value()).isEqualTo(after == null ? Value.LISTED : Value.NOT_LISTED);
            if (after != null) {
                LocalDate day = after.minusDays(1);
                ListStatus went = listings.status(id, day, day);
                assertThat(went)
                        .isEqualTo(new ListStatus(
                                day, day, Value.UNKNOWN, seen.lastSeen(), after, Basis.RELEASES, after.toString()));
                assertThat(listings.status(id, seen.lastSeen(), after).value()).isEqualTo(Value.CHANGED);
            }
        }
    }

    private static void aDelistedManIsStillThere(Lists lists, Listings listings) throws ListsException {
        EntryId noriega = new EntryId(SDN, "1572");
        assertThat(listings.entry(noriega)).isEmpty();
        EntryOnDay then = lists.entry(noriega, LocalDate.of(2021, 12, 1)).orElseThrow();
        assertThat(then.found()).isEqualTo(Found.IN_FORCE);
        assertThat(then.release().label()).isEqualTo("2021-08-20");
        EntryOnDay now = lists.entry(noriega, LocalDate.of(2024, 6, 1)).orElseThrow();
        assertThat(now.found()).isEqualTo(Found.DELISTED);
        assertThat(now.entry()).isEqualTo(then.entry());
        EntryHistory history = lists.history(noriega).orElseThrow();
        assertThat(history.lines())
                .extracting(EntryHistory.Line::present)
                .containsExactly(true, false, false, false, false, false);
        EntryChange went = Objects.requireNonNull(history.lines().get(1).change());
        assertThat(went.kind()).isEqualTo(Kind.REMOVED);
        assertThat(went.caption()).containsIgnoringCase("Noriega");
    }

    private static Set<String> ids(Delta delta, Kind kind) {
        return delta.of(kind).stream()
                .map(change -> change.id().entry())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(others);
        return left;
    }

    private static Map<String, String> rows(Path file) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(new InputStreamReader(plain, StandardCharsets.ISO_8859_1))) {
            csv.forEach(row -> {
                if (row.getFieldCount() > 11) {
                    rows.putIfAbsent(row.getField(0).strip(), String.join("|", row.getFields()));
                }
            });
        }
        return rows;
    }
}
