// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read is exported from the command line. */
final class ExportCommandTest {
    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void read() throws IOException {
        Path list = Files.writeString(home.resolve("sdn-2026-03-01.csv"), Samples.SDN);
        Path story = Files.writeString(home.resolve("story.txt"), Samples.STORY);
        run("lists", "import", "us_ofac_sdn", list.toString());
        assertThat(run("read", story.toString()).exit()).isZero();
    }

    private Shell.Result run(String... args) {
        return new Shell(home).variable("USER", "analyst").run(args);
    }

    @Test
    void everyFormatIsWrittenAndAudited() {
        assertThat(run("export", "--format", "csv", "--all").out())
                .startsWith("article,url,")
                .contains("us_ofac_sdn", "machine match, not reviewed");
        assertThat(run("export", "--format", "stix", "--all").out()).startsWith("{\"type\":\"bundle\"");
        assertThat(run("export", "--format", "ftm", "--all").out()).contains("\"schema\":\"Documentation\"");
        assertThat(run("export", "--format", "graphml", "--all").out()).contains("<node id=\"us_ofac_sdn:");
        assertThat(run("audit", "list").out()).contains("analyst  exported  graphml ");
    }

    @Test
    void aFileIsWholeAndNeverOverwritten() throws IOException {
        Path file = home.resolve("claims.csv");
        Shell.Result result = run("export", "--format", "csv", "--all", "--out", file.toString());
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(run("export", "--format", "csv", "--all").out());
        assertThat(run("export", "--format", "csv", "--out", file.toString()).exit())
                .isEqualTo(Exit.USAGE);
        Path nowhere = home.resolve("none").resolve("claims.csv");
        assertThat(run("export", "--format", "csv", "--out", nowhere.toString()).exit())
                .isEqualTo(Exit.UNAVAILABLE);
    }

    @Test
    void wrongUsageIsSaid() {
        assertThat(run("export").exit()).isEqualTo(Exit.USAGE);
        assertThat(run("export", "--format", "pdf").exit()).isEqualTo(Exit.USAGE);
        assertThat(run("export", "--format", "csv", "--entry", "noentry").exit())
                .isEqualTo(Exit.USAGE);
        Shell.Result dates = run("export", "--format", "csv", "--since", "2026-02-01", "--until", "2026-01-01");
        assertThat(dates.exit()).isEqualTo(Exit.USAGE);
        assertThat(dates.err()).contains("2026-01-01 is before 2026-02-01");
    }
}
