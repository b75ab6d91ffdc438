// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Runs the real program within the test, with streams that can be looked at. */
final class Shell {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    private final Map<String, String> environment = new HashMap<>();
    private final Path home;
    private byte[] input = new byte[0];
    private boolean terminal;

    /** @param home the user's own folder, in which the data directory is made */
    Shell(Path home) {
        this.home = home;
    }

    /** What a run left behind. */
    record Result(int exit, String out, String err) {}

    Shell variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Shell input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Shell terminal() {
        terminal = true;
        return this;
    }

    Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, out, args);
    }

    Result run(OutputStream out, ByteArrayOutputStream seen, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(new ByteArrayInputStream(input), out, err, environment, home, terminal, TODAY);
        int exit = new Program(surroundings, "0-test", (listings, progress) -> new ScanDesk(listings)).run(args);
        return new Result(exit, seen.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
