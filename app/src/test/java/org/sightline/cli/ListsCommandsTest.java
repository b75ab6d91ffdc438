// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListsCommandsTest {
    @TempDir
    private Path home;

    private Path file = Path.of("");

    @BeforeEach
    void writeSample() throws IOException {
        file = Files.writeString(home.resolve("sdn-2026-03-01.csv"), Samples.SDN);
    }

    @Test
    void anImportedListIsInForceWithItsAge() {
        Shell.Result imported = run("lists", "import", "us_ofac_sdn", file.toString());
        assertThat(imported.exit()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("Imported: us_ofac_sdn of 2026-03-01 (by the file's name), 2 entries");

        Shell.Result status = run("lists", "status");
        assertThat(status.out()).containsPattern("us_ofac_sdn +2026-03-01 +8 days old +2 entries");
        assertThat(status.err()).contains("warning: us_ofac_sdn: older than 7 days");
    }

    @Test
    void aGivenDateWinsAndASecondImportChangesNothing() {
        assertThat(run("lists", "import", "us_ofac_sdn", file.toString(), "--released", "2026-03-05")
                        .out())
                .contains("us_ofac_sdn of 2026-03-05 (as given)");
        assertThat(run("lists", "import", "us_ofac_sdn", file.toString(), "--released", "2026-03-05")
                        .out())
                .contains("Already held, nothing changed");
    }

    @Test
    void aListCutInHalfIsRefusedAndTheOneInForceStays() throws IOException {
        run("lists", "import", "us_ofac_sdn", file.toString());
        Path half = Files.writeString(
                home.resolve("sdn-2026-03-08.csv"), Samples.SDN.substring(0, Samples.SDN.length() * 2 / 3));
        Shell.Result refused = run("lists", "import", "us_ofac_sdn", half.toString());
        assertThat(refused.exit()).isEqualTo(Exit.NOTHING);
        assertThat(refused.err()).contains("error: ", "Nothing was imported").doesNotContain("\tat ");
        assertThat(run("lists", "status").out()).contains("2026-03-01");
    }

    @Test
    void statusIsALineOfJsonForEachList() throws IOException {
        run("lists", "import", "us_ofac_sdn", file.toString());
        List<JsonNode> rows = new ArrayList<>();
        for (String line : run("lists", "status", "--format", "json").out().split("\n")) {
            rows.add(new ObjectMapper().readTree(line));
        }
        JsonNode sdn = rows.stream()
                .filter(row -> row.get("list").asText().equals("us_ofac_sdn"))
                .findFirst()
                .orElseThrow();
        assertThat(sdn.get("released").asText()).isEqualTo("2026-03-01");
        assertThat(sdn.get("days").asInt()).isEqualTo(8);
        assertThat(sdn.get("starter").asBoolean()).isFalse();
        assertThat(sdn.get("digest").asText()).startsWith("sha256:");
    }

    @Test
    void anEntryIsShownWithItsStatusOnADay() throws IOException {
        run("lists", "import", "us_ofac_sdn", file.toString());
        JsonNode entry = new ObjectMapper()
                .readTree(run("lists", "show", "us_ofac_sdn:101", "--on", "2026-03-04", "--format", "json")
                        .out());
        assertThat(entry.get("list").asText()).isEqualTo("us_ofac_sdn");
        assertThat(entry.get("entry").asText()).isEqualTo("101");
        assertThat(entry.get("on").asText()).isEqualTo("2026-03-04");
        assertThat(entry.at("/status/value").asText()).isEqualTo("listed");
        assertThat(entry.at("/status/basis").asText()).isEqualTo("latest-release");
        assertThat(entry.at("/entity/schema").asText()).isEqualTo("Person");
        assertThat(run("lists", "show", "us_ofac_sdn:101").out()).contains("us_ofac_sdn:101 · Person", "EXAMPLE-1");
    }

    @Test
    void anEntryThatIsNotThereIsSaidToBeMissing() {
        run("lists", "import", "us_ofac_sdn", file.toString());
        Shell.Result result = run("lists", "show", "us_ofac_sdn:999");
        assertThat(result.exit()).isEqualTo(Exit.NOTHING);
        assertThat(result.err()).contains("there is no entry us_ofac_sdn:999");
    }

    @Test
    void aDataDirectoryThatCannotBeWrittenIsSaid() throws IOException {
        Path blocked = Files.writeString(home.resolve("a-file"), "in the way").resolve("data");
        Shell.Result result = run("--home", blocked.toString(), "lists", "import", "us_ofac_sdn", file.toString());
        assertThat(result.exit()).isEqualTo(Exit.UNAVAILABLE);
        assertThat(result.err()).contains("error: cannot write to " + blocked).doesNotContain("\tat ");
        assertThat(run("--home", blocked.toString(), "lists", "status").exit()).isEqualTo(Exit.UNAVAILABLE);
    }

    private Shell.Result run(String... args) {
        return new Shell(home).run(args);
    }
}
