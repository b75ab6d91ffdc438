// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read is kept, and can be judged, audited, forgotten, backed up, restored and examined from the command line. */
final class StoreCommandsTest {
    @TempDir
    private Path home = Path.of("");

    private Path story = Path.of("");

    @BeforeEach
    void read() throws IOException {
        Path file = Files.writeString(home.resolve("sdn-2026-03-01.csv"), Samples.SDN);
        story = Files.writeString(home.resolve("story.txt"), Samples.STORY);
        run("lists", "import", "us_ofac_sdn", file.toString());
    }

    private Shell.Result run(String... args) {
        return new Shell(home).variable("USER", "analyst").run(args);
    }

    private void ok(Shell.Result result) {
        assertThat(result.exit()).as(result.err() + result.out()).isZero();
    }

    @Test
    void anArticleIsKeptOnceHoweverOftenItIsRead() {
        assertThat(run("read", story.toString()).err()).contains("Kept: 1 new article (");
        assertThat(run("read", story.toString()).err()).contains("Kept: 0 new articles, 1 known already");
        Shell.Result doctor = run("doctor");
        ok(doctor);
        assertThat(doctor.out()).contains("article 1\n").endsWith("well\n");
    }

    @Test
    void nothingIsKeptAndNoDatabaseIsMadeWithoutNeed() throws IOException {
        ok(run("read", "--no-store", story.toString()));
        ok(run("scan", story.toString()));
        ok(run("screen", "Testim Examplov"));
        ok(run("lists", "status"));
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().endsWith(".db"));
        }
    }

    @Test
    void aLinkIsJudgedAndTheJudgementOutlivesTheNextReading() {
        ok(run("read", story.toString()));
        Shell.Result links = run("judge", articleId());
        ok(links);
        String link = links.out().substring(0, 20);
        assertThat(links.out()).contains("us_ofac_sdn:", "machine match, not reviewed");
        Shell.Result judged = run("judge", link, "reject", "--note", "another man");
        ok(judged);
        assertThat(judged.out()).contains("rejected by analyst");
        ok(run("read", "--published", "2026-03-05", story.toString()));
        assertThat(run("judge", link).out()).contains("rejected by analyst", "reject by analyst: another man");
        ok(run("judge", link, "undo"));
        assertThat(run("judge", link).out()).contains("machine match, not reviewed", "undo by analyst");
        assertThat(run("judge", "0".repeat(20), "accept").exit()).isEqualTo(Exit.NOTHING);
        assertThat(run("judge", link, "perhaps").exit()).isEqualTo(Exit.USAGE);
        ok(run("judge"));
    }

    private String articleId() {
        String json =
                run("read", "--no-store", "--format", "json", story.toString()).out();
        return json.replaceFirst("(?s).*?\"(sha256:[0-9a-f]{64})\".*", "$1");
    }

    @Test
    void everyWriteIsInTheTrail() {
        ok(run("read", story.toString()));
        assertThat(run("audit", "list").out()).contains("analyst  article kept  " + articleId());
        assertThat(run("audit", "list", "--format", "json", "--limit", "0").out())
                .contains("\"what\":\"ARTICLE_KEPT\"");
        Shell.Result verified = run("audit", "verify");
        ok(verified);
        assertThat(verified.out()).startsWith("whole: 1 rows, last digest ");
    }

    @Test
    void articlesAndNamesAreForgotten() {
        ok(run("read", story.toString()));
        String id = articleId();
        ok(run("forget", id.substring(0, 20)));
        assertThat(run("read", story.toString()).err()).contains("was forgotten once");
        assertThat(run("forget", id).exit()).isEqualTo(Exit.NOTHING);
        assertThat(run("forget", "Oneword").exit()).isEqualTo(Exit.USAGE);
        assertThat(run("forget").exit()).isEqualTo(Exit.USAGE);
        assertThat(run("forget", "Nobody Atall").out()).startsWith("masked in 0 articles");
        assertThat(run("forget", "--keep-days", "30", "--of", "Example Post").out())
                .isEqualTo("Example Post: kept 30 days\n");
        assertThat(run("forget", "--expired").out()).isEqualTo("removed: 0\n");
    }

    @Test
    void aBackupIsRestoredElsewhere() throws IOException {
        ok(run("read", story.toString()));
        Path copy = home.resolve("copy.db");
        ok(run("backup", copy.toString()));
        assertThat(run("backup", copy.toString()).exit()).isEqualTo(Exit.USAGE);
        String elsewhere = home.resolve("elsewhere").toString();
        ok(run("--home", elsewhere, "restore", copy.toString()));
        assertThat(run("--home", elsewhere, "doctor").out())
                .contains("article 1\n")
                .endsWith("well\n");
        assertThat(run("restore", copy.toString()).exit()).isEqualTo(Exit.USAGE);
        assertThat(run("restore", home.resolve("none").toString()).exit()).isEqualTo(Exit.NOTHING);
    }

    @Test
    void aStoreThatIsNotAvailableIsSaidBeforeAnythingIsRead() throws IOException {
        assertThat(run("--db", "jdbc:mysql://x/y", "doctor").exit()).isEqualTo(Exit.USAGE);
        Shell.Result unreachable =
                run("--db", "jdbc:postgresql://localhost:1/none?password=secret-word", "read", story.toString());
        assertThat(unreachable.exit()).isEqualTo(Exit.UNAVAILABLE);
        assertThat(unreachable.err()).contains("cannot be reached").doesNotContain("secret-word", "\tat ");
        assertThat(unreachable.out()).isEmpty();
        ok(run("read", story.toString()));
        Path file;
        try (Stream<Path> files = Files.walk(home)) {
            file = files.filter(path -> path.endsWith("sightline.db"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(file, "this is no database at all, and never was one\n".repeat(200));
        Shell.Result damaged = run("doctor");
        assertThat(damaged.exit()).isEqualTo(Exit.UNAVAILABLE);
        assertThat(damaged.err()).contains("damaged or no store");
    }
}
