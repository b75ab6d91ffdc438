// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on third-party parts tells the truth about the jars that the program runs with, and their licences' texts are there. */
class ShippedJarsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("\\| (\\S+\\.jar) \\| (\\S+) \\|.*");
    private static final List<String> OURS = List.of("screening", "reading", "store", "server");
    /** JDOM's is Apache 1.1 without the clause on acknowledgement; SPDX has no name for it. */
    private static final String[] WELCOME = {
        "Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "Unicode-3.0", "0BSD", "LicenseRef-JDOM"
    };

    @Test
    void everyShippedJarIsOnThePage() throws IOException {
        assertThat(licencesOnThePage().keySet()).isEqualTo(shippedJars());
    }

    @Test
    void everyLicenceAsksNoMoreThanOurs() throws IOException {
        assertThat(licencesOnThePage().values()).isSubsetOf(WELCOME);
    }

    @Test
    void everyLicenceHasItsText() throws IOException {
        assertThat(licencesOnThePage().values())
                .filteredOn(licence -> !licence.equals("Apache-2.0"))
                .allSatisfy(licence -> assertThat(ROOT.resolve("licences").resolve(licence + ".txt"))
                        .isNotEmptyFile());
        assertThat(ROOT.resolve("LICENSE")).content().contains("Apache License", "Version 2.0");
    }

    /** What Maven resolved as the program's class path; modules of ours stand there too, as jars or as directories of classes. */
    private static Set<String> shippedJars() throws IOException {
        List<Path> entries = Stream.of(Files.readString(Path.of("target/runtime-classpath"))
                        .strip()
                        .split("\\|"))
                .map(Path::of)
                .toList();
        Path house = ROOT.toRealPath();
        Set<String> names = new TreeSet<>();
        for (Path entry : entries) {
            if (OURS.stream().noneMatch(module -> entry.startsWith(house.resolve(module)))) {
                names.add(entry.getFileName().toString());
            }
        }
        assertThat(names).as("shipped jars").hasSizeGreaterThan(10);
        return names;
    }

    private static Map<String, String> licencesOnThePage() throws IOException {
        Map<String, String> licences = new TreeMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("docs/reference/third-party.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                licences.put(row.group(1), row.group(2));
            }
        }
        return licences;
    }
}
