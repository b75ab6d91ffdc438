// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.watchlist.Fixtures;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/** The programs on the page about the library, compiled and run as somebody else's. */
class LibraryPageTest {
    private static final Path PAGE = Path.of("..", "docs", "how-to", "use-the-library.md");
    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private Path list = Path.of("");

    @BeforeEach
    void writeList() throws IOException {
        list = Files.writeString(folder.resolve("sdn-2026-03-01.csv"), Fixtures.SDN);
    }

    @Test
    void tenLinesScreenANameOverAFile() throws Exception {
        String out = run("Screen", list.toString(), "Ivan Orlovskiy");
        assertThat(out).contains("us_ofac_sdn:102", "Orlovsky").doesNotContain("us_ofac_sdn:101");
    }

    @Test
    void theOtherScreensOverADataDirectory() throws Exception {
        Path home = folder.resolve("home");
        importInto(home);
        String out = run("ScreenOverDirectory", home.toString(), "Orlovsky Ivan");
        assertThat(out).contains("Orlovsky: Explanation[", "us_ofac_sdn 2026-03-01");
    }

    private void importInto(Path home) throws ListsException {
        Lists.open(home)
                .importRelease(new ImportRequest("us_ofac_sdn", List.of(list), LocalDate.of(2026, 3, 1), false));
    }

    private String run(String type, String... arguments) throws IOException, InterruptedException {
        Matcher code = CODE.matcher(Files.readString(PAGE));
        assertThat(code.results().map(each -> each.group(1)))
                .as("programs called %s on %s", type, PAGE)
                .anySatisfy(each -> assertThat(each).contains("public class " + type + " {"));
        code.reset();
        while (code.find()) {
            if (code.group(1).contains("public class " + type + " {")) {
                Files.writeString(folder.resolve(type + ".java"), code.group(1));
            }
        }
        String path = System.getProperty("java.class.path");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        path,
                        "-d",
                        folder.toString(),
                        folder.resolve(type + ".java").toString());
        assertThat(compiled).as("%s compiles", type).isZero();
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                folder + java.io.File.pathSeparator + path,
                type));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
