// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.watchlist.EntryChange.Kind;

/** Whatever order releases are imported in, all that is answered afterwards is the same, and agrees with a naive reckoning. */
final class AnyOrderTest {
    private static final LocalDate START = LocalDate.of(2023, 1, 10);
    private static final int NUMBERS = 30;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("sightline.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void anyOrderGivesTheSameHistory() throws Exception {
        List<ImportRequest> requests = releases();
        String expected = null;
        for (int round = 0; round < 6; round++) {
            Path home = folder.resolve("home" + round);
            Lists lists = Lists.open(home);
            List<ImportRequest> shuffled = new ArrayList<>(requests);
            Collections.shuffle(shuffled, random);
            for (ImportRequest request : shuffled) {
                lists.importRelease(request);
            }
            String answered = answers(home, lists);
            if (expected == null) {
                expected = answered;
            }
            assertThat(answered)
                    .as("round %d of -Dsightline.seed=%d, %s", round, seed, shuffled)
                    .isEqualTo(expected);
            for (ImportRequest request : shuffled) {
                assertThat(lists.importRelease(request).outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
            }
            assertThat(answers(home, Lists.open(home))).isEqualTo(expected);
        }
    }

    @Test
    void whatIsSeenAgreesWithANaiveReckoning() throws Exception {
        Lists lists = Lists.open(folder.resolve("home"));
        TreeMap<LocalDate, Map<Integer, String>> byDay = new TreeMap<>();
        List<ImportRequest> requests = new ArrayList<>();
        for (int at = 0; at < 7; at++) {
            Map<Integer, String> list = list();
            byDay.put(START.plusDays(at * 7L), list);
            requests.add(ofac("sdn-" + START.plusDays(at * 7L) + ".csv", list));
        }
        Collections.shuffle(requests, random);
        for (ImportRequest request : requests) {
            lists.importRelease(request);
        }
        Listings listings = lists.listings();
        for (int number = 1; number <= NUMBERS; number++) {
            EntryId id = new EntryId("us_ofac_sdn", String.valueOf(number));
            LocalDate first = null;
            LocalDate last = null;
            LocalDate change = null;
            String before = null;
            for (Map.Entry<LocalDate, Map<Integer, String>> release : byDay.entrySet()) {
                String now = release.getValue().get(number);
                if (now != null) {
                    first = first == null ? release.getKey() : first;
                    last = release.getKey();
                    change = now.equals(before) ? change : release.getKey();
                }
                before = now;
            }
            Seen expected = first == null || last == null || change == null ? null : new Seen(first, last, change);
            assertThat(listings.seen(id).orElse(null))
                    .as("%s, -Dsightline.seed=%d", id, seed)
                    .isEqualTo(expected);
            assertThat(lists.history(id).map(EntryHistory::seen).orElse(null)).isEqualTo(expected);
        }
        for (LocalDate from : byDay.keySet()) {
            for (LocalDate to : byDay.tailMap(from).keySet()) {
                Delta delta = lists.delta("us_ofac_sdn", from, to);
                assertThat(naive(byDay.getOrDefault(from, Map.of()), byDay.getOrDefault(to, Map.of())))
                        .as("%s to %s, -Dsightline.seed=%d", from, to, seed)
                        .isEqualTo(delta.changes().stream()
                                .map(change -> change.kind() + " " + change.id().entry())
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
    }

    private static Set<String> naive(Map<Integer, String> from, Map<Integer, String> to) {
        Set<String> changes = new TreeSet<>();
        for (int number = 1; number <= NUMBERS; number++) {
            String before = from.get(number);
            String after = to.get(number);
            Kind kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
            if (before == null ? after != null : !before.equals(after)) {
                changes.add(kind + " " + number);
            }
        }
        return changes;
    }

    /** Seven dated lists, two of them of one day, one of two days, one that is dated by its file and by its name, and two of the UN's of one day. */
    private List<ImportRequest> releases() throws IOException {
        List<ImportRequest> requests = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            requests.add(ofac("sdn-" + START.plusDays(at * 7L) + ".csv", list()));
        }
        Map<Integer, String> twice = list();
        requests.add(ofac("again-" + START.plusDays(7) + ".csv", list()));
        requests.add(ofac("sdn-" + START.plusDays(50) + ".csv", twice));
        requests.add(ofac("sdn-" + START.plusDays(57) + ".csv", twice));
        Map<Integer, String> dated = list();
        requests.add(ofac("sdn-" + START.plusDays(3) + ".csv", dated));
        ImportRequest plain = ofac("plain.csv", dated);
        Files.setLastModifiedTime(plain.files().get(0), FileTime.from(Instant.parse("2023-06-01T00:00:00Z")));
        requests.add(plain);
        Map<Integer, String> undated = list();
        for (String day : List.of("2023-04-02", "2023-04-09")) {
            ImportRequest copy = ofac("copied " + day.substring(8) + ".csv", undated);
            Files.setLastModifiedTime(copy.files().get(0), FileTime.from(Instant.parse(day + "T00:00:00Z")));
            requests.add(copy);
        }
        String early = Fixtures.UN.replace("00:00:09.554", "08:00:00.000");
        String late = Fixtures.UN.replace("00:00:09.554", "16:00:00.000").replace("Low", "Good");
        for (String un : List.of(early, late)) {
            Path file = Fixtures.file(folder, "un" + un.hashCode() + ".xml", un);
            requests.add(new ImportRequest("un_sc_sanctions", List.of(file), null, true));
        }
        return requests;
    }

    private Map<Integer, String> list() {
        Map<Integer, String> list = new TreeMap<>();
        for (int number = 1; number <= NUMBERS; number++) {
            if (random.nextInt(4) > 0) {
                list.put(number, "DOB 0" + (1 + random.nextInt(3)) + " Jan 1960; Gender Male.");
            }
        }
        return list;
    }

    private ImportRequest ofac(String name, Map<Integer, String> list) throws IOException {
        StringBuilder csv = new StringBuilder();
        list.forEach((number, remarks) ->
                csv.append(Fixtures.ofac(number, "ORLOV, Ivan " + number, "individual", "CUBA", null, remarks)));
        Path file = Fixtures.file(folder, name, csv.toString());
        return new ImportRequest("us_ofac_sdn", List.of(file), null, true);
    }

    /** All that can be asked, without the moments of import. */
    private static String answers(Path home, Lists lists) throws Exception {
        StringBuilder answers = new StringBuilder();
        Listings listings = lists.listings();
        listings.entries().forEach(entry -> answers.append(entry).append('\n'));
        for (String dataset : List.of("us_ofac_sdn", "un_sc_sanctions")) {
            lists.releases(dataset)
                    .forEach(release -> answers.append(release.label())
                            .append(release.digest())
                            .append(release.counts())
                            .append('\n'));
        }
        for (int number = 1; number <= NUMBERS; number++) {
            EntryId id = new EntryId("us_ofac_sdn", String.valueOf(number));
            answers.append(id).append(listings.seen(id)).append('\n');
            lists.history(id)
                    .ifPresent(history -> history.lines()
                            .forEach(line -> answers.append(line.release().label())
                                    .append(line.present())
                                    .append(line.change())
                                    .append('\n')));
            for (int at = -10; at < 170; at += 3) {
                LocalDate day = START.plusDays(at);
                answers.append(listings.status(id, day, day.plusDays(Math.abs(at % 4) * 4L)));
            }
            LocalDate day = START.plusDays(number * 5L - 10);
            answers.append(lists.entry(id, day)
                    .map(found -> found.found() + found.release().label() + found.entry())
                    .orElse("never"));
        }
        try (Stream<Path> files = Files.walk(home.resolve("lists"))) {
            files.filter(file -> Files.isRegularFile(file)
                            && !file.endsWith(Catalogue.FILE)
                            && !file.startsWith(home.resolve("lists/index")))
                    .sorted()
                    .forEach(file -> answers.append(home.relativize(file))
                            .append(' ')
                            .append(hash(file))
                            .append('\n'));
        }
        return answers.toString();
    }

    private static int hash(Path file) {
        try {
            return Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
