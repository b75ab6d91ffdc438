// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScreenCommandTest {
    @TempDir
    private Path home;

    @BeforeEach
    void importSample() throws IOException {
        Path file = Files.writeString(home.resolve("sdn-2026-03-01.csv"), Samples.SDN);
        run("lists", "import", "us_ofac_sdn", file.toString());
    }

    @Test
    void aHitSaysEntryScoreAndWhy() {
        Shell.Result result = run("screen", "Testim Examplov");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("us_ofac_sdn:101", "examplov").doesNotContain("50 %");
        assertThat(result.err()).contains("Lists: ", "us_ofac_sdn 2026-03-01 (8 days old)", "older than 7 days");
    }

    @Test
    void aMissRemindsThatListsNameOwnersOnly() {
        Shell.Result result = run("screen", "Zebulon Quatermass");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("no entry scores 0.70 or more", "50 % rule");
    }

    @Test
    void programsGetOneLineANameWithReleasesAndIds() throws IOException {
        String[] lines = run(
                        "screen", "--format", "json", "--schema", "Person", "Testim Examplov", "Zebulon Quatermass")
                .out()
                .split("\n");
        assertThat(lines).hasSize(2);
        JsonNode hit = new ObjectMapper().readTree(lines[0]);
        assertThat(hit.at("/query/name").asText()).isEqualTo("Testim Examplov");
        assertThat(hit.at("/results/0/id").asText()).isEqualTo("us_ofac_sdn:101");
        assertThat(hit.at("/results/0/score").asDouble())
                .isGreaterThan(0.7)
                .isEqualTo(hit.at("/results/0/explanation/value").asDouble());
        assertThat(hit.at("/lists").toString())
                .contains(
                        "{\"dataset\":\"us_ofac_sdn\",\"release\":\"2026-03-01\",\"days\":8,\"starter\":false,\"old\":true}");
        JsonNode miss = new ObjectMapper().readTree(lines[1]);
        assertThat(miss.get("results")).isEmpty();
        assertThat(miss.get("note").asText()).contains("50 %");
    }

    @Test
    void aThresholdAndALimitAreKept() {
        assertThat(run("screen", "--threshold", "1.0", "Testim Exampl").out()).contains("no entry scores 1.00");
        assertThat(run("screen", "--limit", "1", "--threshold", "0", "Testim")
                        .out()
                        .lines()
                        .filter(line -> line.contains("us_ofac_sdn:")))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aNumberFindsItsBearerWithoutAName() throws IOException {
        Path list = Files.writeString(home.resolve("sdn-2026-03-02.csv"), Samples.SDN + Samples.VESSEL);
        run("lists", "import", "us_ofac_sdn", list.toString());
        Shell.Result result = run("screen", "--identifier", "imo=IMO 9187629");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out())
                .startsWith("imoNumber IMO 9187629\n")
                .contains("us_ofac_sdn:103", "the same identifier: imoNumber 9187629");
        JsonNode asked = new ObjectMapper()
                .readTree(run("screen", "--format", "json", "--gender", "F", "--identifier", "imo=9187629", "x")
                        .out());
        assertThat(asked.at("/query/identifiers/imoNumber/0").asText()).isEqualTo("9187629");
        assertThat(asked.at("/query/gender/0").asText()).isEqualTo("female");
        assertThat(asked.at("/results/0/id").asText()).isEqualTo("us_ofac_sdn:103");
    }

    @Test
    void wrongUsageSaysWhatIsRight() {
        assertUsage("say whom to look up", "screen");
        assertUsage("is not like imoNumber=", "screen", "--identifier", "9187629", "x");
        assertUsage("knows no 'shoe', but passportNumber", "screen", "--identifier", "shoe=42", "x");
        assertUsage("check digit", "screen", "--identifier", "imoNumber=9187628", "x");
        assertUsage("none of male, female, other", "screen", "--gender", "dragon", "x");
        assertUsage("is not like 1967, 1967-04", "screen", "--birth-date", "1967-13-01", "x");
    }

    private void assertUsage(String reason, String... args) {
        Shell.Result result = run(args);
        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains(reason);
    }

    private Shell.Result run(String... args) {
        return new Shell(home).run(args);
    }
}
