// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DossierCommandTest {
    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void read() throws IOException {
        Path list = Files.writeString(home.resolve("sdn-2026-03-01.csv"), Samples.SDN);
        Path story = Files.writeString(home.resolve("story.txt"), Samples.STORY);
        run("lists", "import", "us_ofac_sdn", list.toString());
        run("read", "--published", "2026-03-05", story.toString());
    }

    private Shell.Result run(String... args) {
        return new Shell(home).variable("USER", "analyst").run(args);
    }

    @Test
    void aNameLeadsToTheDossierAndTheLookUpToTheTrail() {
        Shell.Result dossier = run("dossier", "Testim Examplov");
        assertThat(dossier.exit()).as(dossier.err()).isZero();
        assertThat(dossier.out()).contains("STATUS", "SOURCES", "us_ofac_sdn:");
        assertThat(run("audit", "list").out()).contains("analyst  party looked up  us_ofac_sdn:");
    }

    @Test
    void everyFormIsWrittenByTheEntrysId() {
        String json = run("dossier", "Testim Examplov", "--format", "json").out();
        String id = json.replaceFirst("(?s).*?\"asked\":\"(us_ofac_sdn:[^\"]+)\".*", "$1");
        assertThat(json).startsWith("{\"schema\":\"sightline.dossier/1\"");
        assertThat(run("dossier", id, "--format", "html").out()).startsWith("<!DOCTYPE html>");
        assertThat(run("dossier", id, "--format", "graphml").out()).contains("<graphml");
        assertThat(run("dossier", id, "--format", "ftm", "--all"))
                .as("one place makes FollowTheMoney")
                .isEqualTo(run("export", "--format", "ftm", "--all", "--entry", id));
        assertThat(run("dossier", id, "--format", "ftm", "--kept").exit()).isEqualTo(Exit.USAGE);
        assertThat(run("dossier", id, "--on", "1990-01-01").out()).contains("came later than the day asked about");
    }

    @Test
    void whoIsOnNoListHasNone() {
        Shell.Result nobody = run("dossier", "Quirinus Zapfenstreich");
        assertThat(nobody.exit()).isEqualTo(Exit.NOTHING);
        assertThat(nobody.err()).contains("dossiers are of listed parties only");
        assertThat(run("dossier", "us_ofac_sdn:999999999").exit()).isEqualTo(Exit.NOTHING);
        assertThat(run("audit", "list").out()).doesNotContain("looked up");
    }
}
