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

/** What changed from release to release, who is whose fellow, and what waits for a person. */
final class ListsHistoryCommandsTest {
    private static final String DIRECTOR = Samples.SDN.lines().toList().get(0);

    @TempDir
    private Path home;

    @BeforeEach
    void importThree() throws IOException {
        assertThat(imported("2026-01-01", DIRECTOR + "\n").exit()).isZero();
        // the newest before the one between: history does not depend on the order of import
        assertThat(imported("2026-03-01", Samples.SDN.replace("\"Director\"", "\"Minister\""))
                        .exit())
                .isZero();
        assertThat(imported("2026-02-01", Samples.SDN).exit()).isZero();
    }

    @Test
    void historyTellsWhatEachReleaseChanged() {
        List<String> lines =
                run("lists", "history", "us_ofac_sdn").out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("2026-01-01").contains("1 entries", "the oldest held");
        assertThat(lines.get(1)).startsWith("2026-02-01").contains("1 added, 0 changed, 0 removed");
        assertThat(lines.get(2)).startsWith("2026-03-01").contains("0 added, 1 changed, 0 removed");
    }

    @Test
    void historyOfAnEntryNamesTheStatements() {
        assertThat(run("lists", "history", "us_ofac_sdn:101").out())
                .contains("seen from 2026-01-01 to 2026-03-01, last change 2026-03-01")
                .contains("- position: Director", "+ position: Minister");
    }

    @Test
    void diffNamesWhoCameAndWhatChanged() throws IOException {
        assertThat(run("lists", "diff", "us_ofac_sdn", "2026-01-15", "2026-02-20")
                        .out())
                .contains("2026-01-01 to 2026-02-01: 1 added, 0 changed, 0 removed")
                .contains("+ us_ofac_sdn:102  SAMPLEX TRADING CORPORATION (Organization)");
        JsonNode change = json(run("lists", "diff", "us_ofac_sdn", "--format", "json")
                        .out())
                .get(0);
        assertThat(change.get("entry").asText()).isEqualTo("101");
        assertThat(change.get("change").asText()).isEqualTo("changed");
        assertThat(change.at("/added/0/value").asText()).isEqualTo("Minister");
        assertThat(change.at("/removed/0/value").asText()).isEqualTo("Director");
    }

    @Test
    void diffSaysWhatIsWrongWithItsDays() {
        Shell.Result early = run("lists", "diff", "us_ofac_sdn", "2025-01-01", "2026-03-01");
        assertThat(early.exit()).isEqualTo(Exit.NOTHING);
        assertThat(early.err())
                .contains("no release of us_ofac_sdn is held for 2025-01-01; the oldest is of 2026-01-01");
        assertThat(run("lists", "diff", "us_ofac_sdn", "2026-03-01", "2026-01-01")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(run("lists", "diff", "us_ofac_sdm").err()).contains("there is no dataset 'us_ofac_sdm'");
        assertThat(run("lists", "history", "eu_fsf").exit()).isEqualTo(Exit.NOTHING);
    }

    @Test
    void anEntryIsShownAsItStood() throws IOException {
        assertThat(run("lists", "show", "us_ofac_sdn:101", "--on", "2026-02-10").out())
                .contains("as it stood in the release of 2026-02-01", "Director")
                .doesNotContain("Minister");
        JsonNode before = json(run("lists", "show", "us_ofac_sdn:102", "--on", "2026-01-10", "--format", "json")
                        .out())
                .get(0);
        assertThat(before.at("/status/value").asText()).isEqualTo("unknown");
        assertThat(before.at("/status/since").asText()).isEqualTo("2026-01-01");
        assertThat(before.at("/status/until").asText()).isEqualTo("2026-02-01");
        assertThat(before.at("/stood/found").asText()).isEqualTo("not-yet");
        assertThat(before.at("/entity/first_seen").asText()).isEqualTo("2026-02-01");
    }

    @Test
    void aDelistedEntryIsShownAsItLastStood() throws IOException {
        String other = Samples.SDN.lines().toList().get(1);
        run("lists", "import", "us_ofac_sdn", file("2026-03-08", other).toString(), "--allow-shrink");
        Shell.Result shown = run("lists", "show", "us_ofac_sdn:101");
        assertThat(shown.exit()).as(shown.err()).isZero();
        assertThat(shown.out())
                .contains("not-listed on", "no longer on the list; as it last stood, in the release of 2026-03-01");
    }

    @Test
    void aListThatShrankWaitsForAPerson() throws IOException {
        Shell.Result held = imported("2026-03-08", DIRECTOR + "\n");
        assertThat(held.exit()).isEqualTo(Exit.NOTHING);
        assertThat(held.out()).contains("Held back: us_ofac_sdn");
        assertThat(held.err()).contains("lists accept us_ofac_sdn");
        assertThat(run("lists", "status").out())
                .containsPattern("us_ofac_sdn +2026-03-01")
                .contains("held back on", "'sightline lists discard us_ofac_sdn' drops it");
        assertThat(run("lists", "accept", "us_ofac_sdn").out()).contains("Imported: us_ofac_sdn of 2026-03-08");
        assertThat(run("lists", "status").out())
                .containsPattern("us_ofac_sdn +2026-03-08")
                .doesNotContain("held back");
        assertThat(run("lists", "discard", "us_ofac_sdn").exit()).isNotZero();
    }

    @Test
    void aPersonJoinsAndSplitsEntries() throws IOException {
        Shell.Result joined = run(
                "lists", "judge", "join", "us_ofac_sdn:101", "us_ofac_sdn:102", "--by", "A. Tester", "--note", "why");
        assertThat(joined.exit()).as(joined.err()).isZero();
        JsonNode shown = json(run("lists", "show", "us_ofac_sdn:101", "--format", "json")
                        .out())
                .get(0);
        assertThat(shown.at("/cluster/members")).hasSize(2);
        assertThat(shown.at("/cluster/links/0/basis").asText()).isEqualTo("judgement");
        run("lists", "judge", "split", "us_ofac_sdn:101", "us_ofac_sdn:102", "--by", "B. Tester");
        assertThat(json(run("lists", "show", "us_ofac_sdn:101", "--format", "json")
                                .out())
                        .get(0)
                        .at("/cluster/members"))
                .hasSize(1);
        assertThat(run("lists", "judge", "join", "us_ofac_sdn:101", "us_ofac_sdn:999")
                        .exit())
                .isEqualTo(Exit.NOTHING);
        assertThat(run("lists", "judge", "marry", "us_ofac_sdn:101", "us_ofac_sdn:102")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void aTableOfOnesOwnBecomesAList() throws IOException {
        Path table = Files.writeString(
                home.resolve("own-2026-03-01.csv"), "no,who,born\n1,Testim Examplov,1960-02-01\n2,Samplex,\n");
        Path map = Files.writeString(home.resolve("map.json"), """
                {"format": "custom-table/1", "schema": "Person",
                 "columns": {"no": "id", "who": "name", "born": "birthDate"}}
                """);
        Shell.Result taken =
                run("lists", "import", "own_list", table.toString(), "--map", map.toString(), "--title", "Ours");
        assertThat(taken.exit()).as(taken.err()).isZero();
        assertThat(run("lists", "status").out()).containsPattern("own_list +2026-03-01.*2 entries +\\(Ours\\)");
        assertThat(run("lists", "show", "own_list:1").out()).contains("Testim Examplov", "1960-02-01");
        assertThat(run("lists", "import", "own_lost", table.toString()).err())
                .contains("there is no dataset 'own_lost'");
    }

    private Shell.Result imported(String day, String text) throws IOException {
        return run("lists", "import", "us_ofac_sdn", file(day, text).toString());
    }

    private Path file(String day, String text) throws IOException {
        return Files.writeString(home.resolve("sdn-" + day + ".csv"), text);
    }

    private static List<JsonNode> json(String out) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.split("\n")) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private Shell.Result run(String... args) {
        return new Shell(home).run(args);
    }
}
