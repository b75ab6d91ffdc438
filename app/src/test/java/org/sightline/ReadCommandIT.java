// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.cli.Program;
import org.sightline.cli.Surroundings;

/** {@code read} as it is shipped, with the wiring and the model of the program, on an empty data directory. */
@Tag("model")
final class ReadCommandIT {
    private static final Path STORY = Path.of("..", "examples", "cosmodrome-2023.txt");

    /** Where the tests of {@code reading} have unpacked the model, so that one build does it once. */
    private static final Path ENGINES = Path.of("..", "reading", "target", "engine");

    @TempDir
    private Path home;

    private record Result(int exit, String out, String err) {}

    @BeforeEach
    void takeTheUnpackedModel() throws IOException {
        Files.createDirectories(ENGINES);
        Files.createSymbolicLink(home.resolve("engines"), ENGINES.toRealPath());
    }

    /** The link itself, so that whoever empties the folder never follows it. */
    @AfterEach
    void giveTheModelBack() throws IOException {
        Files.delete(home.resolve("engines"));
    }

    @Test
    void theReportNamesPartiesSightingsAndWhoSaysSo() {
        Result result = read("text");
        assertThat(result.out())
                .contains(
                        "us_ofac_sdn:20157 Kim Jong Un",
                        "listed since 2016-07-06",
                        "2023-09-13 · meeting · Vostochny Cosmodrome",
                        "[planned] Kremlin",
                        "[NOT, asserted]",
                        "MiG-31I");
        assertThat(result.err()).contains("starter list", "lists import");
    }

    @Test
    void jsonIsOneDeepReadingOnOneLine() throws IOException {
        Result result = read("json");
        assertThat(result.out().lines()).hasSize(1);
        JsonNode reading = new ObjectMapper().readTree(result.out());
        assertThat(reading.path("schema").asText()).isEqualTo("sightline.reading/1");
        assertThat(reading.path("provenance").path("depth").asText()).isEqualTo("deep");
        assertThat(reading.path("claims")).hasSizeGreaterThan(5);
    }

    @Test
    void thePageShowsTheStoryWithItsEvidence() {
        assertThat(read("html").out())
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "us_ofac_sdn:20157 Kim Jong Un",
                        "class=\"claim asserted negative\"",
                        "<blockquote dir=\"auto\">Kim did not attend")
                .doesNotContain("<script", "<link");
    }

    @Test
    void ftmIsOneEntityALine() throws IOException {
        Result result = read("ftm");
        assertThat(result.out().lines()).hasSizeGreaterThan(5);
        for (String line : result.out().lines().toList()) {
            JsonNode entity = new ObjectMapper().readTree(line);
            assertThat(entity.path("id").asText()).as(line).isNotEmpty();
            assertThat(entity.path("schema").asText()).as(line).isNotEmpty();
        }
        assertThat(result.out()).contains("\"schema\":\"Person\"", "\"schema\":\"Article\"");
    }

    private Result read(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]), out, err, Map.of(), home, false, LocalDate.of(2026, 3, 9));
        int exit = new Program(surroundings, Sightline.version(), Sightline::desks)
                .run("--home", home.toString(), "read", "--format", format, STORY.toString());
        Result result = new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(result.exit()).as(result.err()).isZero();
        return result;
    }
}
