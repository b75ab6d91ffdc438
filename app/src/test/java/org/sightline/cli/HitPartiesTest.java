// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code screen} says of entries that are one party: one man on two lists, by his passport, and a namesake. */
final class HitPartiesTest {
    private static final String OTHERS = """
            {"id":"XXi.001","schema":"Person","target":true,"properties":{"name":["Testim Testovich Examplov"],"passportNumber":["5512345"]}}
            {"id":"XXi.002","schema":"Person","target":true,"properties":{"name":["Testim Examplov"],"birthDate":["1990-03-04"]}}
            """;

    @TempDir
    private Path home;

    @BeforeEach
    void importSamples() throws IOException {
        Path sdn = Files.writeString(
                home.resolve("sdn-2026-03-01.csv"), Samples.SDN.replace("DOB 01", "Passport 5512345 (Russia); DOB 01"));
        Path others = Files.writeString(home.resolve("others.json"), OTHERS);
        assertThat(run("lists", "import", "us_ofac_sdn", sdn.toString()).exit()).isZero();
        assertThat(run("lists", "import", "un_sc_sanctions", others.toString(), "--released", "2026-03-01")
                        .exit())
                .isZero();
    }

    private Shell.Result run(String... args) {
        return new Shell(home).run(args);
    }

    private List<String> hits(String... args) {
        return run(args)
                .out()
                .lines()
                .filter(line -> line.matches("  \\d\\.\\d\\d  .*|  +also on: .*"))
                .map(String::strip)
                .toList();
    }

    private JsonNode results(String... args) throws IOException {
        return new ObjectMapper().readTree(run(args).out()).get("results");
    }

    @Test
    void thePartyIsShownOnceWithItsOtherEntriesAndReasons() {
        List<String> lines = hits("screen", "Testim Testovich Examplov");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("un_sc_sanctions:XXi.001");
        assertThat(lines.get(1))
                .matches("also on: us_ofac_sdn:101  .*, \\d\\.\\d\\d \\(.*5512345.*\\)")
                .contains("a number and a name agree");
        assertThat(lines.get(2)).contains("un_sc_sanctions:XXi.002");
    }

    @Test
    void entriesThatAreNoHitsAreNamedToo() {
        List<String> lines = hits("screen", "--limit", "1", "Testim Testovich Examplov");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("also on: us_ofac_sdn:101").doesNotContainPattern(", \\d\\.\\d\\d \\(");
    }

    @Test
    void programsGetEveryEntryAsItIsWithTheOthersNamed() throws IOException {
        JsonNode results = results("screen", "--format", "json", "Testim Testovich Examplov");
        assertThat(results.findValuesAsText("id"))
                .containsExactly("un_sc_sanctions:XXi.001", "us_ofac_sdn:101", "un_sc_sanctions:XXi.002");
        assertThat(results.at("/0/party").toString()).isEqualTo("[\"us_ofac_sdn:101\"]");
        assertThat(results.at("/1/party").toString()).isEqualTo("[\"un_sc_sanctions:XXi.001\"]");
        assertThat(results.at("/2/party")).isEmpty();
        assertThat(results.at("/0/score").asDouble())
                .isGreaterThanOrEqualTo(results.at("/1/score").asDouble());
    }

    @Test
    void aJudgementShowsAtOnce() throws IOException {
        assertThat(hits("screen", "Testim Testovich Examplov")).hasSize(3);
        run("lists", "judge", "split", "un_sc_sanctions:XXi.001", "us_ofac_sdn:101", "--by", "A. Tester");
        assertThat(hits("screen", "Testim Testovich Examplov")).hasSize(3).noneMatch(line -> line.contains("also on"));
        run("lists", "judge", "join", "un_sc_sanctions:XXi.002", "us_ofac_sdn:101", "--by", "A. Tester");
        assertThat(results("screen", "--format", "json", "Testim Testovich Examplov")
                        .at("/2/party")
                        .toString())
                .isEqualTo("[\"us_ofac_sdn:101\"]");
        run("lists", "judge", "undo", "un_sc_sanctions:XXi.001", "us_ofac_sdn:101", "--by", "A. Tester");
        run("lists", "judge", "undo", "un_sc_sanctions:XXi.002", "us_ofac_sdn:101", "--by", "A. Tester");
        assertThat(hits("screen", "Testim Testovich Examplov").get(1)).contains("also on: us_ofac_sdn:101");
    }
}
