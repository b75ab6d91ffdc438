// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProgramTest {
    @TempDir
    private Path home;

    @Test
    void tellsItsVersion() {
        assertThat(shell().run("--version")).isEqualTo(new Shell.Result(0, "sightline 0-test\n", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "read",
                "scan",
                "screen",
                "compare",
                "lists",
                "lists import",
                "lists status",
                "lists show",
                "dossier"
            })
    void everyCommandHasHelpWithExamples(String command) {
        Shell.Result help = shell().run((command + " --help").strip().split(" "));
        assertThat(help.exit()).isZero();
        assertThat(help.out()).startsWith("Usage: sightline").contains("Example", "sightline " + command);
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alarm                        | unknown command 'alarm'
            lists renew                  | unknown command 'renew'
            read                         | Missing required parameter: 'FILE'
            read --published soon x.txt  | 'soon' is not a date such as 2024-08-12
            read --format pdf x.txt      | expected one of [text, json, html, ftm]
            screen --threshold 7 Kim     | --threshold must be from 0 to 1, not 7.0
            screen --country Korea Kim   | 'Korea' is not a two-letter code
            screen --birth-date old Kim  | --birth-date 'old' is not like 1967
            lists show 23214             | '23214' is not DATASET:ENTRY
            lists import un_sc x.xml     | there is no dataset 'un_sc'; there are: us_ofac_sdn
            --nonsense                   | unknown option '--nonsense'
            """)
    void wrongUsageIsExplainedInOneLine(String line, String reason) {
        Shell.Result result = shell().run(line.split(" "));
        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains("error: ").contains(reason).doesNotContain("\tat ", "Exception");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void anUnknownCommandIsToldWhatThereIs() {
        assertThat(shell().run("alarm").err())
                .contains("There is: read, scan, screen, compare, serve, dossier, judge,");
    }

    @Test
    void theDataDirectoryMayBeNamedBeforeOrAfterTheCommandOrInTheEnvironment() throws IOException {
        Path elsewhere = home.resolve("elsewhere");
        importSample(elsewhere);
        String dir = elsewhere.toString();
        assertThat(shell().run("--home", dir, "lists", "status").out()).contains("2 entries");
        assertThat(shell().run("lists", "status", "--home", dir).out()).contains("2 entries");
        assertThat(shell().run("lists", "--home", dir, "status").out()).contains("2 entries");
        assertThat(shell().variable("SIGHTLINE_HOME", dir)
                        .run("lists", "status")
                        .out())
                .contains("2 entries");
        assertThat(shell().run("lists", "status").out()).doesNotContain("2 entries");
    }

    @Test
    void theUsualDataDirectoryIsTheXdgOne() throws IOException {
        importSample(home.resolve(".local/share/sightline"));
        assertThat(shell().run("lists", "status").out()).contains("2 entries");
        importSample(home.resolve("xdg/sightline"));
        assertThat(shell().variable("XDG_DATA_HOME", home.resolve("xdg").toString())
                        .run("lists", "status")
                        .out())
                .contains("2 entries");
    }

    @Test
    void whoeverStopsReadingHearsNothingMore() {
        Shell.Result result = shell().run(failing("Broken pipe"), new ByteArrayOutputStream(), "--help");
        assertThat(result).isEqualTo(new Shell.Result(0, "", ""));
    }

    @Test
    void aFullDiskIsNotOurFaultButIsSaid() {
        Shell.Result result = shell().run(failing("No space left on device"), new ByteArrayOutputStream(), "--help");
        assertThat(result.exit()).isEqualTo(Exit.UNAVAILABLE);
        assertThat(result.err()).contains("cannot write the output: No space left on device");
    }

    private Shell shell() {
        return new Shell(home);
    }

    private void importSample(Path into) throws IOException {
        Path file = home.resolve("sdn-2026-03-01.csv");
        Files.writeString(file, Samples.SDN);
        Shell.Result result = shell().run("--home", into.toString(), "lists", "import", "us_ofac_sdn", file.toString());
        assertThat(result.exit()).as(result.err()).isZero();
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
