// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code restore}: a store from a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Fills an empty store from a backup, after examining it.",
        footer = {
            "",
            "A store with anything in it is left alone: name another data directory by --home, or another",
            "database by --db. With --db this is also the way from SQLite to PostgreSQL.",
            "",
            "Examples:",
            "  sightline --home /srv/new restore /backups/sightline-monday.db",
            "  sightline --db jdbc:postgresql://db.example.org/sightline restore /backups/sightline-monday.db",
        })
final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Surroundings surroundings;
    private final StoreDoor door;

    @Parameters(index = "0", paramLabel = "FILE", description = "What 'sightline backup' wrote.")
    private Path file = Path.of("");

    RestoreCommand(Terminal terminal, Surroundings surroundings, StoreDoor door) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.door = door;
    }

    @Override
    public Integer call() {
        return door.with(store -> {
            store.restore(file, surroundings.user());
            terminal.print("restored from " + file + "\n");
            terminal.flush();
            return Exit.DONE;
        });
    }
}
