// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompareCommandTest {
    @TempDir
    private Path home;

    @Test
    void twoNamesAreComparedWithReasons() {
        Shell.Result result = run("compare", "--schema", "person", "Testim Examplov", "EXAMPLOV, Testim");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("examplov ~ examplov: the same word", "(person)");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void programsGetTheTree() throws IOException {
        JsonNode answer = new ObjectMapper()
                .readTree(run("compare", "--format", "json", "Samplex AG", "Samplex Aktiengesellschaft")
                        .out());
        assertThat(answer.get("score").asDouble())
                .isGreaterThan(0.7)
                .isEqualTo(answer.at("/explanation/value").asDouble());
        assertThat(answer.at("/explanation/details")).isNotEmpty();
    }

    @Test
    void pairsKeepTheirColumnsAndOrder() throws IOException {
        Path file = Files.writeString(home.resolve("pairs.csv"), """
                score,name2,name1,schema
                x,Testim Examplov,Examplov Testim,Person
                y,Zebulon Quatermass,Testim Examplov,Person
                z,,Testim Examplov,Person
                """);
        Shell.Result result = run("compare", "--pairs", file.toString());
        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        List<String> lines = result.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("score,name2,name1,schema,sightline_score,why");
        assertThat(Double.parseDouble(lines.get(1).split(",")[4])).isGreaterThan(0.9);
        assertThat(lines.get(1)).contains(",the words stand in another order (-0.06); times 0.99 for");
        assertThat(lines.get(2)).contains("only in the first: testim examplov; only in the second: zebulon quatermass");
        assertThat(lines.get(2)).startsWith("y,Zebulon Quatermass,Testim Examplov,Person,");
        assertThat(Double.parseDouble(lines.get(2).split(",")[4])).isLessThan(0.5);
        assertThat(lines.get(3)).isEqualTo("z,,Testim Examplov,Person,,not screened: a name is missing");
        assertThat(result.err()).contains("pairs.csv:4: a name is missing", "2 pairs compared, 1 not.");
    }

    @Test
    void theTreasurysScoreTakesTheFirstNameAsTheQuery() {
        assertThat(run("compare", "--algorithm", "ofac", "Examplov", "EXAMPLOV, Testim Testovich")
                        .out())
                .startsWith("1.00  ");
        assertThat(run("compare", "--algorithm", "ofac", "EXAMPLOV, Testim Testovich", "Examplov")
                        .out())
                .doesNotStartWith("1.00  ");
    }

    @Test
    void wrongUsageIsSaid() {
        assertThat(run("compare", "one").err()).contains("compare two names, or a file by --pairs");
        assertThat(run("compare", "one", " ").err()).contains("must not be empty");
        Shell.Result missing = run("compare", "--pairs", "none.csv");
        assertThat(missing.exit()).isEqualTo(Exit.NOTHING);
        assertThat(missing.err()).contains("there is no file none.csv");
    }

    private Shell.Result run(String... args) {
        return new Shell(home).run(args);
    }
}
