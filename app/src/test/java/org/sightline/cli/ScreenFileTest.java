// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScreenFileTest {
    private static final String CUSTOMERS = """
            id,name,birthDate,rank
            1,Testim Examplov,1960,gold
            2,"Quatermass, Zebulon",1950,=1+1
            3,Samplex Trading Corp,,x
            """;

    @TempDir
    private Path home;

    @BeforeEach
    void importSample() throws IOException {
        Path file = Files.writeString(home.resolve("sdn-2026-03-01.csv"), Samples.SDN);
        run("lists", "import", "us_ofac_sdn", file.toString());
    }

    @Test
    void rowsComeOutInTheirOrderWithWhatWasFound() throws IOException {
        Shell.Result result = run("screen", file("customers.csv", CUSTOMERS));
        assertThat(result.exit()).as(result.err()).isZero();
        List<String> lines = result.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("id,name,birthDate,rank,sightline_rank,list,entry,caption,score,match,why");
        assertThat(lines.get(1))
                .startsWith("1,Testim Examplov,1960,gold,1,us_ofac_sdn,101,")
                .contains(",true,", "examplov ~ examplov");
        assertThat(lines.get(2)).isEqualTo("2,\"Quatermass, Zebulon\",1950,=1+1,,,,,,,");
        assertThat(lines.get(3)).startsWith("3,Samplex Trading Corp,,x,1,us_ofac_sdn,102,");
        assertThat(lines).hasSize(4);
        assertThat(result.err())
                .contains(
                        "us_ofac_sdn 2026-03-01 (8 days old)",
                        "Columns: id, name, birthDate",
                        "2 with a hit, 1 without",
                        "50 % rule");
    }

    @Test
    void aBadRowIsKeptAndSaid() throws IOException {
        Shell.Result result = run("screen", file("bad.csv", "name,a\nTestim Examplov,1\nshort\n,2\nx,1,2\n"));
        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        List<String> lines = result.out().lines().toList();
        assertThat(lines.get(2)).isEqualTo("short,,,,,,,,not screened: too few columns: 1 where the header has 2");
        assertThat(lines.get(3)).isEqualTo(",2,,,,,,,not screened: no name");
        assertThat(lines.get(4)).endsWith("too many columns: 3 where the header has 2; beyond them: 2");
        assertThat(result.err()).contains("bad.csv:3: too few columns", "bad.csv:4: no name", "3 not screened");
    }

    @Test
    void nothingUsableIsSaidByTheExitCode() throws IOException {
        assertThat(run("screen", file("bad.csv", "name,a\nshort\n")).exit()).isEqualTo(Exit.NOTHING);
        Shell.Result missing = run("screen", home.resolve("none.csv").toString());
        assertThat(missing.exit()).isEqualTo(Exit.NOTHING);
        assertThat(missing.err()).contains("there is no file", "none.csv");
        Shell.Result nameless = run("screen", file("x.csv", "a,b\n1,2\n"));
        assertThat(nameless.err()).contains("no column is called 'name'", "a, b");
        assertThat(nameless.exit()).isEqualTo(Exit.NOTHING);
    }

    @Test
    void anOutputThatCannotBeIsSaid() throws IOException {
        String customers = file("customers.csv", CUSTOMERS);
        Path nowhere = home.resolve("none").resolve("out.csv");
        Shell.Result result = run("screen", customers, "--output", nowhere.toString());
        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains("there is no folder " + nowhere.getParent());
        assertThat(run("screen", customers, "--output", home.toString()).err()).contains("is a folder");
        Shell.Result encoding = run("screen", customers, "--encoding", "klingon");
        assertThat(encoding.exit()).isEqualTo(Exit.USAGE);
        assertThat(encoding.err()).contains("'klingon' is no encoding that Java knows, such as windows-1251");
    }

    @Test
    void jsonLinesAreAnsweredInJsonWithTheCustomersId() throws IOException {
        String lines = """
                {"id":"c-1","name":"Testim Examplov","birthDate":"1960"}
                {"id":"c-2","schema":"Person","properties":{"name":["Zebulon Quatermass"]}}
                nonsense
                """;
        Shell.Result result = run("screen", file("customers.ndjson", lines));
        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        List<String> answers = result.out().lines().toList();
        JsonNode hit = new ObjectMapper().readTree(answers.get(0));
        assertThat(hit.at("/query/id").asText()).isEqualTo("c-1");
        assertThat(hit.at("/results/0/id").asText()).isEqualTo("us_ofac_sdn:101");
        assertThat(hit.at("/lists").toString()).contains("\"release\":\"2026-03-01\"");
        JsonNode miss = new ObjectMapper().readTree(answers.get(1));
        assertThat(miss.at("/query/schema").asText()).isEqualTo("Person");
        assertThat(miss.at("/note").asText()).contains("50 %");
        assertThat(new ObjectMapper().readTree(answers.get(2)).at("/error").asText())
                .startsWith("not JSON");
    }

    @Test
    void standardInputIsCsvUnlessSaidOtherwise() {
        String out = new Shell(home)
                .input("name\nTestim Examplov\n")
                .run("screen", "-")
                .out();
        assertThat(out).contains("Testim Examplov,1,us_ofac_sdn,101,");
        String json = new Shell(home)
                .input("{\"name\":\"Testim Examplov\"}\n")
                .run("screen", "-", "--input", "ndjson")
                .out();
        assertThat(json).contains("\"id\":\"us_ofac_sdn:101\"");
    }

    @Test
    void aCodePageIsGuessedAndSaid() throws IOException {
        Path file = Files.write(
                home.resolve("old.csv"), "name,n\nТестим Эксамплов,1\n".getBytes(Charset.forName("windows-1251")));
        Shell.Result guessed = run("screen", file.toString(), "--limit", "1");
        assertThat(guessed.err()).contains("is not UTF-8; it is read as windows-1251");
        assertThat(guessed.out()).contains("Тестим Эксамплов,1");
    }

    @Test
    void anOutputIsWrittenOnceAndThreadsChangeNothing() throws IOException {
        String many = CUSTOMERS
                + CUSTOMERS
                        .lines()
                        .skip(1)
                        .map(line -> line + "\n")
                        .reduce("", String::concat)
                        .repeat(200);
        String in = file("many.csv", many);
        Path one = home.resolve("one.csv");
        Path four = home.resolve("four.csv");
        assertThat(run("screen", in, "--threads", "1", "--output", one.toString())
                        .exit())
                .isZero();
        assertThat(run("screen", in, "--threads", "4", "--output", four.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(four)).isEqualTo(Files.readString(one));
        assertThat(Files.readAllLines(one)).hasSize(1 + 3 + 600);
        Shell.Result again = run("screen", in, "--resume", "--output", one.toString());
        assertThat(again.exit()).isEqualTo(Exit.NOTHING);
        assertThat(again.err()).contains("is finished");
    }

    @Test
    void wrongUsageIsSaid() throws IOException {
        String file = file("customers.csv", CUSTOMERS);
        assertThat(run("screen", file, "Testim").err()).contains("a file is screened alone");
        assertThat(run("screen", "Testim", "--output", "x").err()).contains("--output goes with a file");
        assertThat(run("screen", file, "--resume").err()).contains("--resume needs the --output");
        assertThat(run("screen", file, "--output", file).err()).contains("--output is the input itself");
        assertThat(run("screen", "Testim", "--schema", "dragon").err())
                .contains("--schema 'dragon' is none of Person,");
        assertThat(run("screen", "Testim", "--list", "eu_fsf").err()).contains("--list 'eu_fsf' is none of");
    }

    @Test
    void onlyTheListsThatAreAskedForAnswer() {
        assertThat(run("screen", "--list", "un_sc_sanctions", "Testim Examplov").out())
                .contains("no entry scores 0.70");
        assertThat(run("screen", "--list", "us_ofac_sdn", "Testim Examplov").out())
                .contains("us_ofac_sdn:101");
    }

    @Test
    void theTreasurysScoreIsOfNamesAlone() {
        Shell.Result result = run("screen", "--algorithm", "ofac", "--birth-date", "1800", "Examplov Testim");
        assertThat(result.out()).contains("1.00  us_ofac_sdn:101", "by the score of the US Treasury's public search");
    }

    @Test
    void aDayIsAnsweredByTheListsAsTheyStoodThen() throws IOException {
        Path later = Files.writeString(
                home.resolve("sdn-2026-03-08.csv"),
                Samples.SDN.lines().skip(1).findFirst().orElseThrow() + "\n");
        run("lists", "import", "us_ofac_sdn", later.toString(), "--allow-shrink");
        assertThat(run("screen", "Testim Examplov").out()).contains("no entry scores");
        Shell.Result then = run("screen", "--on", "2026-03-01", "Testim Examplov");
        assertThat(then.out()).contains("us_ofac_sdn:101", "listed on 2026-03-01 (releases, release 2026-03-01)");
        assertThat(then.err()).contains("As of 2026-03-01");
        assertThat(run("screen", "--on", "2026-03-05", "Testim Examplov").out()).contains("unknown on 2026-03-05");
        assertThat(run("screen", "--on", "2026-03-09", "Testim Examplov").out())
                .contains("no entry that was listed on 2026-03-09 scores 0.70");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text).toString();
    }

    private Shell.Result run(String... args) {
        return new Shell(home).run(args);
    }
}
