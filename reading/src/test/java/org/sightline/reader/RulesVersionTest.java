// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reading names the rules that it was made by, so no rule may change without that name. */
final class RulesVersionTest {
    private static final Path RULES = Path.of("src", "main", "resources", "rules");
    private static final String VERSION = "VERSION";

    @TempDir
    private Path folder;

    @Test
    void theVersionIsTrueToTheTables() throws IOException {
        String name = RulesVersion.current().split(" ")[0];
        String wanted = name + " " + digest(RULES);
        assertThat(RulesVersion.current())
                .as("a rule table has changed: write the line '%s' into reading/%s", wanted, RULES.resolve(VERSION))
                .isEqualTo(wanted);
    }

    @Test
    void aTableChangedAddedMovedOrTakenAwayIsAnotherVersion() throws IOException {
        Path english = Files.createDirectory(folder.resolve("en"));
        Files.writeString(english.resolve("a.tsv"), "seen\tappearance\n");
        Files.writeString(english.resolve("b.tsv"), "");
        String before = digest(folder);
        assertThat(digest(folder)).isEqualTo(before);
        Files.writeString(english.resolve("a.tsv"), "seen\tmeeting\n");
        String changed = digest(folder);
        Files.move(english.resolve("b.tsv"), folder.resolve("b.tsv"));
        String moved = digest(folder);
        Files.delete(folder.resolve("b.tsv"));
        assertThat(List.of(before, changed, moved, digest(folder))).doesNotHaveDuplicates();
    }

    @Test
    void neitherItsOwnFileNorTheEndsOfLinesCount() throws IOException {
        Files.writeString(folder.resolve("a.tsv"), "one\ntwo\n");
        String before = digest(folder);
        Files.writeString(folder.resolve(VERSION), "en-1 000000000000\n");
        Files.writeString(folder.resolve("a.tsv"), "one\r\ntwo\r\n");
        assertThat(digest(folder)).isEqualTo(before);
    }

    /** The first 12 digits of SHA-256 over every file's path and lines, in the order of the paths. */
    private static String digest(Path rules) throws IOException {
        MessageDigest digest = sha256();
        try (Stream<Path> found = Files.walk(rules)) {
            List<Path> files = found.filter(Files::isRegularFile)
                    .filter(file -> !rules.relativize(file).toString().equals(VERSION))
                    .sorted((a, b) -> name(rules, a).compareTo(name(rules, b)))
                    .toList();
            for (Path file : files) {
                add(digest, name(rules, file));
                Files.readString(file).lines().forEach(line -> add(digest, line));
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    }

    private static String name(Path rules, Path file) {
        return rules.relativize(file).toString().replace('\\', '/');
    }

    private static void add(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
