// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.cores.Cores;
import org.sightline.watchlist.format.Limits;

/** An import on several cores against its naive twin, the same import on one: the same files, byte for byte, and the same report. */
class AnyCoresTest {
    private static final List<String> SURNAMES =
            List.of("ORLOVSKY", "KIM", "AL-HASHIMI", "García López", "ÖZTÜRK", "陈");
    private static final List<String> GIVEN = List.of("Timur", "Jong Sik", "Mohammad", "Pyotr", "Владимир", "J. P.");
    private static final List<String> REMARKS = List.of(
            "DOB 08 Jan 1984; POB Minsk, Belarus; nationality Belarus.",
            "DOB circa 1961 to 1963; alt. DOB 30 Feb 1960; Passport A1%d (Iran) expires 09 Feb 2030; Gender Male.",
            "Linked To: ORLOVSKY TRADING %d.",
            "(Linked To: KIM, Jong Sik); a.k.a. 'THE OTHER'; Shoe size 4%d; SSN 601-00-%d.",
            "Tax ID No. 7%d (Russia); Digital Currency Address - XBT 1Key%d; Vessel Registration Identification IMO 9074729.",
            "-0- ",
            "");

    @TempDir
    Path folder;

    private List<Path> files(int entries, Random random) throws IOException {
        StringBuilder main = new StringBuilder();
        StringBuilder aliases = new StringBuilder();
        StringBuilder addresses = new StringBuilder();
        for (int at = 1; at <= entries; at++) {
            boolean person = random.nextInt(3) > 0;
            String name =
                    person ? drawn(SURNAMES, random) + ", " + drawn(GIVEN, random) : "ORLOVSKY TRADING " + at % 50;
            String type =
                    person ? "individual" : random.nextBoolean() ? "-0- " : random.nextBoolean() ? "vessel" : "tank";
            main.append("%d,\"%s\",\"%s\",\"DPRK2] [SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"%s\"\r\n"
                    .formatted(at, name, type, drawn(REMARKS, random).replace("%d", String.valueOf(at))));
            if (at == 1 || random.nextInt(2) == 0) {
                aliases.append("%d,%d,\"aka\",\"%s, %s\",-0- \r\n"
                        .formatted(
                                random.nextInt(entries + 20) + 1, at, drawn(SURNAMES, random), drawn(GIVEN, random)));
            }
            addresses.append("%d,%d,\"%d Main St.\",\"Minsk 22003%d\",\"%s\",-0- \r\n"
                    .formatted(at, at, at, at % 10, random.nextBoolean() ? "Belarus" : "Atlantis " + at));
        }
        return List.of(
                Files.writeString(folder.resolve("sdn-2024-05-03.csv"), main),
                Files.writeString(folder.resolve("alt.csv"), aliases),
                Files.writeString(folder.resolve("add.csv"), addresses));
    }

    private static String drawn(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private Lists lists(int cores) {
        return Lists.open(folder.resolve("on" + cores), Limits.standard(), Duration.ofSeconds(10), Cores.of(cores));
    }

    /** All files but the catalogue, which has the moment of the import. */
    private Map<String, String> files(int cores) throws IOException {
        Path home = folder.resolve("on" + cores);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = home.relativize(file).toString();
                if (!name.endsWith(Catalogue.FILE)) {
                    files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    @Test
    void theSameFilesAndTheSameReport() throws Exception {
        Random random = new Random(81);
        for (int entries : new int[] {1, 256, 257, 1500}) {
            ImportRequest request = new ImportRequest("us_ofac_sdn", files(entries, random), null, true);
            ImportReport one = lists(1).importRelease(request);
            ImportReport several = lists(3).importRelease(request);
            assertThat(several.notRead()).as("%d entries", entries).isEqualTo(one.notRead());
            assertThat(several.release().counts()).isEqualTo(one.release().counts());
            assertThat(several.release().digest()).isEqualTo(one.release().digest());
            assertThat(files(3)).as("%d entries", entries).isEqualTo(files(1));
            assertThat(files(3).keySet()).anyMatch(name -> name.endsWith(".entries"));
        }
        assertThat(lists(3).releases("us_ofac_sdn")).as("all of one day").hasSize(4);
    }

    @Test
    void theFirstFileThatCannotBeReadIsNamedWhoeverFindsItFirst() throws Exception {
        List<Path> files = files(300, new Random(82));
        Path missing = folder.resolve("missing.csv");
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        for (int cores : new int[] {1, 3}) {
            assertThatThrownBy(() -> lists(cores)
                            .importRelease(new ImportRequest(
                                    "us_ofac_sdn", List.of(files.get(0), missing, empty), null, false)))
                    .isInstanceOf(ListsException.class)
                    .hasMessageContaining("missing.csv: there is no such file");
            assertThatThrownBy(() -> lists(cores)
                            .importRelease(new ImportRequest(
                                    "us_ofac_sdn", List.of(files.get(0), empty, missing), null, false)))
                    .isInstanceOf(ListsException.class)
                    .hasMessageContaining("empty.csv: the file is empty");
        }
    }

    @Test
    void aRowThatRefusesItsFileIsNamedOnAnyNumberOfCores() throws Exception {
        List<Path> files = files(300, new Random(83));
        Files.writeString(files.get(0), Files.readString(files.get(0)).replaceFirst("\n7,", "\nseven,"));
        Files.writeString(files.get(1), "1,2\r\n");
        for (int cores : new int[] {1, 3}) {
            assertThatThrownBy(() -> lists(cores)
                            .importRelease(new ImportRequest("us_ofac_sdn", files.subList(0, 1), null, false)))
                    .isInstanceOf(ListsException.class)
                    .hasMessageContaining("sdn-2024-05-03.csv")
                    .hasMessageContaining("line 7");
            assertThat(lists(cores).empty()).isTrue();
        }
    }
}
