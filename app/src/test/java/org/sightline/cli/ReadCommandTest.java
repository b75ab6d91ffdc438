// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.reading.ReadingJson;

final class ReadCommandTest {
    @TempDir
    private Path home;

    private Path story = Path.of("");

    @BeforeEach
    void importSample() throws IOException {
        Path file = Files.writeString(home.resolve("sdn-2026-03-01.csv"), Samples.SDN);
        story = Files.writeString(home.resolve("story.txt"), Samples.STORY);
        run("lists", "import", "us_ofac_sdn", file.toString());
    }

    @Test
    void aStoryBecomesAReport() {
        Shell.Result result = run("read", story.toString());
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("Director opens a hall of samples", "us_ofac_sdn:102", "us_ofac_sdn 2026-03-01 (8 days")
                .doesNotContain("\u001b[");
        assertThat(result.err()).contains("Lists: ");
    }

    @Test
    void coloursAreForTerminalsThatWantThem() {
        assertThat(new Shell(home).terminal().run("read", story.toString()).out())
                .contains("\u001b[");
        assertThat(new Shell(home)
                        .terminal()
                        .variable("NO_COLOR", "1")
                        .run("read", story.toString())
                        .out())
                .doesNotContain("\u001b[");
    }

    @Test
    void jsonIsOneReadingALineThatReadsBack() {
        String out = run(
                        "read",
                        "--format",
                        "json",
                        "--published",
                        "2026-03-04",
                        "--publisher",
                        "Exemplar",
                        story.toString())
                .out();
        assertThat(out).endsWith("}\n");
        assertThat(out.lines()).hasSize(1);
        var reading = new ReadingJson().read(out.strip());
        assertThat(reading.article().publisher()).isEqualTo("Exemplar");
        assertThat(reading.article().published().basis().name()).isEqualTo("GIVEN");
        assertThat(reading.article().text()).isEqualTo(Samples.STORY);
        assertThat(reading.provenance().lists()).anyMatch(list -> list.release().equals("2026-03-01"));
    }

    @Test
    void anArticleOnWhichWeFailIsToldAndTheOthersAreRead() {
        Shell.Result result = new Shell(home)
                .desk((home, progress) -> (listings, screener) -> (article, deep) -> {
                    if (article.text().contains("the second")) {
                        throw new IllegalStateException("a rule that cannot be");
                    }
                    return Shell.desks(home, progress).over(listings, screener).read(article, deep);
                })
                .input(
                        "{\"id\":\"1\",\"text\":\"This is the first.\"}\n{\"id\":\"2\",\"title\":\"Odd\",\"text\":\"This is the second.\"}\n"
                                + "{\"id\":\"3\",\"text\":\"This is the third.\"}\n")
                .run("read", "--format", "json", "-");
        assertThat(result.exit()).isEqualTo(Exit.FAULT);
        assertThat(result.out().lines()).hasSize(2);
        assertThat(result.err())
                .contains("failed: ", "a rule that cannot be", "This is our fault")
                .doesNotContain("\tat ");
    }

    @Test
    void aPageAndFtmAreWritten() {
        assertThat(run("read", "--format", "html", story.toString(), story.toString())
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains("id=\"a2\"");
        assertThat(run("read", "--format", "ftm", story.toString()).out()).contains("\"schema\":\"Article\"");
    }

    @Test
    void standardInputIsReadForADash() {
        Shell.Result result = new Shell(home).input(Samples.STORY).run("read", "-");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).contains("Director opens a hall of samples");
    }

    @Test
    void aBrokenLineIsNamedAndTheOthersAreRead() throws IOException {
        Path lines = Files.writeString(home.resolve("many.ndjson"), """
                {"id": "one", "text": "Samplex Trading Corporation opened a hall."}
                {"id": "two", "text":
                {"id": "three", "text": "Nothing happened in Example City."}
                """);
        Shell.Result result = run("read", "--format", "json", lines.toString());
        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err()).contains("refused: " + lines + ":2:");
        ObjectMapper mapper = new ObjectMapper();
        assertThat(result.out().lines().map(line -> ref(mapper, line))).containsExactly("one", "three");
    }

    @Test
    void withNothingUsableTheReasonIsSaid() throws IOException {
        Path empty = Files.writeString(home.resolve("empty.txt"), " \n");
        Path binary = Files.write(home.resolve("binary.txt"), new byte[] {0, 1, 2, 0, (byte) 0xff, 0, 3, 0});
        for (Path bad : new Path[] {empty, binary, home.resolve("missing.txt"), home}) {
            Shell.Result result = run("read", bad.toString());
            assertThat(result.exit()).as(bad.toString()).isEqualTo(Exit.NOTHING);
            assertThat(result.err()).contains("refused: " + bad).doesNotContain("\tat ", "Exception");
            assertThat(result.out()).isEmpty();
        }
        assertThat(run("read", empty.toString(), story.toString()).exit()).isEqualTo(Exit.REFUSED);
    }

    @Test
    void onAnEmptyDataDirectoryTheStarterListAnswersAndSaysHowToGetMore() {
        Shell.Result result = run("--home", home.resolve("new").toString(), "read", story.toString());
        assertThat(result.exit()).isZero();
        assertThat(result.err()).contains("starter list", "lists import un_sc_sanctions");
        assertThat(result.out()).contains("only the bundled starter list");
    }

    @Test
    void outputIsUtf8() {
        byte[] bytes = run("read", "--format", "json", story.toString()).out().getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("Examplöv", "🚀");
    }

    @Test
    void aScanGivesSpansInCodePoints() throws IOException {
        String out = run("scan", "--format", "json", story.toString()).out();
        int[] points = Samples.STORY.codePoints().toArray();
        assertThat(out.lines()).isNotEmpty();
        for (String line : out.split("\n")) {
            JsonNode hit = new ObjectMapper().readTree(line);
            assertThat(hit.fieldNames())
                    .toIterable()
                    .containsExactly("article", "start", "end", "list", "entry", "name", "score");
            int start = hit.get("start").asInt();
            assertThat(new String(points, start, hit.get("end").asInt() - start))
                    .containsAnyOf("Samplex Trading", "Testim Exampl");
        }
    }

    private static String ref(ObjectMapper mapper, String line) {
        try {
            return mapper.readTree(line).at("/article/ref").asText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Shell.Result run(String... args) {
        return new Shell(home).run(args);
    }
}
