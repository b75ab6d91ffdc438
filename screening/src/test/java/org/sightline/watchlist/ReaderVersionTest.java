// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.entity.Entity;
import org.sightline.watchlist.ImportReport.Outcome;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.ftm.FtmReader;

/** One source, read by several versions of its reader: the newest reading stands, whichever came first. */
final class ReaderVersionTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);
    private static final EntryId ID = EntryId.parse("eu_fsf:ex-1");

    @TempDir
    Path folder;

    @Test
    void versionsAreComparedAsNumbers() {
        assertThat(ReaderVersion.stands("ofac-csv/10", "ofac-csv/9")).isTrue();
        assertThat(ReaderVersion.stands("ofac-csv/9", "ofac-csv/10")).isFalse();
        assertThat(ReaderVersion.stands("ofac-csv/9", "ofac-csv/9")).isTrue();
        assertThat(ReaderVersion.stands("custom-table/1+abc", "custom-table/1+def"))
                .as("another column map, chosen by a person just now")
                .isFalse();
        assertThat(ReaderVersion.stands("un-xml/3", "ftm-lines/1")).isFalse();
        assertThat(ReaderVersion.of("strange")).isEqualTo(new ReaderVersion("strange", 0));
        assertThat(ReaderVersion.of("a/b/c")).isEqualTo(new ReaderVersion("a", 0));
    }

    @Test
    void aNewerReadingTakesThePlaceOfTheOlderInAnyOrder() throws Exception {
        List<String> expected = null;
        for (List<Integer> order :
                List.of(List.of(1, 2, 10), List.of(10, 2, 1), List.of(2, 10, 1), List.of(2, 1, 10))) {
            Path home = folder.resolve("home" + order);
            Lists lists = Lists.open(home);
            int newest = 0;
            for (int version : order) {
                Outcome outcome = lists.importRelease(request(version)).outcome();
                assertThat(outcome).isEqualTo(version > newest ? Outcome.IMPORTED : Outcome.UNCHANGED);
                newest = Math.max(newest, version);
                assertThat(lists.listings().entry(ID).orElseThrow().entity().first("notes"))
                        .contains("as version " + newest + " reads it");
            }
            assertThat(lists.releases("eu_fsf"))
                    .singleElement()
                    .satisfies(release -> assertThat(release.reader()).isEqualTo("try/10"));
            expected = expected == null ? files(home) : expected;
            assertThat(files(home)).as("order %s", order).isEqualTo(expected).hasSize(2);
        }
    }

    private ImportRequest request(int version) throws IOException {
        Path file = Fixtures.file(folder, "own.json", Fixtures.FTM);
        return new ImportRequest("eu_fsf", List.of(file), DAY, false).readBy(new Version(version));
    }

    private static List<String> files(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lists/eu_fsf"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The FollowTheMoney reader as it might be in some version: it adds a note to each entry. */
    private static final class Version implements ListReader {
        private final FtmReader reader = new FtmReader();
        private final int version;

        Version(int version) {
            this.version = version;
        }

        @Override
        public String name() {
            return "try/" + version;
        }

        @Override
        public String format() {
            return reader.format();
        }

        @Override
        public boolean recognises(SourceFile file) {
            return reader.recognises(file);
        }

        @Override
        public ReadList read(String dataset, List<SourceFile> files, Limits limits)
                throws ListFormatException, IOException {
            ReadList list = reader.read(dataset, files, limits);
            List<ListedEntity> noted = new ArrayList<>();
            for (ListedEntity listed : list.entries()) {
                TreeMap<String, List<String>> properties =
                        new TreeMap<>(listed.entity().properties());
                properties.put("notes", List.of("as version " + version + " reads it"));
                noted.add(new ListedEntity(
                        new Entity(listed.entity().id(), listed.entity().schema(), properties), listed.sanctions()));
            }
            return new ReadList(noted, list.generated(), list.main(), list.notRead());
        }
    }
}
