// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sightline.cli.Program;
import org.sightline.cli.Surroundings;

/**
 * Runs several commands in one process and shows nothing of them. The launcher has Java archive the classes that are loaded by then
 * (class data sharing), and one archive is made by one process; so that what is done often starts fast, it is done here once.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /**
     * Runs the commands of standard input, one a line, words between blanks.
     *
     * @param args the data directory of all of them
     * @throws IllegalStateException when a command fails: the archive would lack what it was to bring
     */
    public static void main(String[] args) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        List<String> failed = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Surroundings silent = new Surroundings(
                    InputStream.nullInputStream(),
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(),
                    Map.of(),
                    Path.of(args[0]),
                    false,
                    LocalDate.now(ZoneOffset.UTC));
            String[] words = Stream.concat(Stream.of("--home", args[0]), Stream.of(line.split(" ")))
                    .toArray(String[]::new);
            if (new Program(silent, Sightline.version(), Sightline::desks).run(words) != 0) {
                failed.add(line);
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("failed: " + String.join("; ", failed));
        }
    }
}
