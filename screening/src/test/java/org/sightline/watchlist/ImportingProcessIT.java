// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that import at once, and real processes that are killed while they do. */
final class ImportingProcessIT {
    private static final String SDN = "us_ofac_sdn";
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final int KILLS = 10;

    @TempDir
    Path folder;

    @Test
    void twoProcessesImportAtOnceAndNothingIsLost() throws Exception {
        String home = folder.resolve("home").toString();
        String[] own = new String[4];
        for (int at = 0; at < own.length; at++) {
            own[at] = file(40 + at).toString();
        }
        Process one = ImportingProcess.start(home, SDN, "2021-01-01", own[0], own[1], own[2], own[3]);
        Process other = ImportingProcess.start(home, SDN, "2022-01-01", own[3], own[2], own[1], own[0]);
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        Lists lists = Lists.open(folder.resolve("home"));
        assertThat(lists.releases(SDN)).hasSize(8);
        assertThat(lists.load().problems()).isEmpty();
        assertThat(lists.listings().seen(new EntryId(SDN, "1042")))
                .as("it is on the lists of 43 companies only")
                .contains(new Seen(LocalDate.of(2021, 1, 4), LocalDate.of(2022, 1, 1), LocalDate.of(2021, 1, 4)));
    }

    @Test
    void aKillAtAnyMomentLeavesTheStoreWhole() throws Exception {
        long seed = Long.getLong("sightline.seed", System.nanoTime());
        Random random = new Random(seed);
        Path home = folder.resolve("home");
        Lists.open(home).importRelease(new ImportRequest(SDN, List.of(file(1500)), DAY, true));
        String[] files = {
            file(1600).toString(), file(1700).toString(), file(1800).toString()
        };
        int held = 1;
        for (int kill = 1; kill <= KILLS; kill++) {
            String day = DAY.plusMonths(kill).toString();
            Process process =
                    ImportingProcess.start(home.toString(), SDN, day, files[0], files[1], files[2], "forever");
            try (BufferedReader said = process.inputReader()) {
                for (int imports = random.nextInt(3); imports >= 0; imports--) {
                    assertThat(said.readLine()).isEqualTo("importing");
                }
                Thread.sleep(random.nextInt(250));
                process.destroyForcibly().waitFor();
            }
            String which = "kill " + kill + " of -Dsightline.seed=" + seed;
            held = assertWhole(home, held, which);
        }
        assertThat(held).as("some imports came to their end, seed %d", seed).isGreaterThan(1);
        Lists lists = Lists.open(home);
        lists.importRelease(new ImportRequest(SDN, List.of(file(1900)), DAY.plusMonths(30), true));
        try (Stream<Path> left = Files.walk(home)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith(".unfinished"))
                            .filter(path -> !path.toString().contains("index")))
                    .as("what killed processes left is cleaned up")
                    .isEmpty();
        }
    }

    /** All that the catalogue names is there, whole and right. */
    private static int assertWhole(Path home, int heldBefore, String which) throws Exception {
        Lists lists = Lists.open(home);
        Lists.LoadedLists loaded = lists.load();
        assertThat(loaded.problems()).as(which).isEmpty();
        List<Release> releases = lists.releases(SDN);
        assertThat(releases).as(which).hasSizeGreaterThanOrEqualTo(heldBefore);
        Release newest = releases.get(releases.size() - 1);
        long entries = loaded.listings().entries().stream()
                .filter(entry -> entry.id().dataset().equals(SDN))
                .count();
        assertThat(entries).as(which).isEqualTo(newest.entries());
        assertThat(entries % 100).as("a whole list, %s", which).isZero();
        ReleaseStore store = new ReleaseStore(home.resolve("lists"), org.sightline.watchlist.format.Limits.standard());
        for (HeldRelease held : Catalogue.read(home.resolve("lists")).of(SDN)) {
            assertThat(store.whole(held)).as("%s, %s", held.file(), which).isTrue();
        }
        if (releases.size() > 1) {
            Delta delta = lists.delta(SDN, releases.get(releases.size() - 2).released(), newest.released());
            int before = releases.get(releases.size() - 2).entries();
            assertThat(delta.changes()).as(which).hasSize(Math.abs(before - newest.entries()));
        }
        return releases.size();
    }

    private Path file(int companies) throws IOException {
        return Fixtures.file(folder, "sdn" + companies + ".csv", Fixtures.companies(companies));
    }
}
