// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screening in a process of its own, killed in the middle. */
final class KilledScreeningIT {
    private static final int ROWS = 150_000;

    @TempDir
    private Path home;

    @Test
    void goesOnToTheSameBytesAsOneThatWasNotKilled() throws IOException, InterruptedException {
        StringBuilder customers = new StringBuilder("id,name,birthDate\n");
        for (int row = 0; row < ROWS; row++) {
            customers
                    .append(row)
                    .append(row % 50 == 0 ? ",Ri Pyong Chol," : ",Zebulon Quatermass " + row + ",")
                    .append("1948\n");
        }
        Path input = Files.writeString(home.resolve("customers.csv"), customers);
        Path whole = home.resolve("whole.csv");
        Path killed = home.resolve("killed.csv");
        assertThat(start(input, whole).waitFor()).isZero();

        Process process = start(input, killed);
        Path side = home.resolve("killed.csv.progress");
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (process.isAlive()
                && Instant.now().isBefore(end)
                && !(Files.exists(side) && Files.size(killed) > 1 << 18)) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        assertThat(side).as("it was killed in the middle").exists();
        assertThat(Files.size(killed)).isLessThan(Files.size(whole));

        assertThat(start(input, killed).waitFor())
                .as("without --resume nothing is lost")
                .isEqualTo(3);
        assertThat(start(input, killed, "--resume").waitFor()).isZero();
        assertThat(Files.mismatch(killed, whole)).isEqualTo(-1);
        assertThat(side).doesNotExist();
    }

    private Process start(Path input, Path output, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Sightline.class.getName(),
                "--home",
                home.resolve("data").toString(),
                "screen",
                input.toString(),
                "--output",
                output.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(home.resolve("log").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
