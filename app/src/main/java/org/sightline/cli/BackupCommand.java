// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup}: a copy of the store in one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies the store to a new file, also while it is written to.",
        footer = {
            "",
            "The file is a SQLite database, whichever database the store is in. The lists are not in it.",
            "",
            "Examples:",
            "  sightline backup /backups/sightline-monday.db",
        })
final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Surroundings surroundings;
    private final StoreDoor door;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file, which must not be there yet.")
    private Path file = Path.of("");

    BackupCommand(Terminal terminal, Surroundings surroundings, StoreDoor door) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.door = door;
    }

    @Override
    public Integer call() {
        return door.with(store -> {
            store.backup(file, surroundings.user());
            terminal.print("backed up to " + file + "\n");
            terminal.flush();
            return Exit.DONE;
        });
    }
}
