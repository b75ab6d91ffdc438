// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.util.concurrent.Callable;
import org.sightline.store.Examined;
import picocli.CommandLine.Command;

/** {@code doctor}: whether the store is well. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Examines the store: tables, rows, index of words, audit trail. Exit 1 when something is wrong.",
        footer = {
            "",
            "Examples:",
            "  sightline doctor",
        })
final class DoctorCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final StoreDoor door;

    DoctorCommand(Terminal terminal, StoreDoor door) {
        this.terminal = terminal;
        this.door = door;
    }

    @Override
    public Integer call() {
        return door.with(store -> {
            Examined examined = store.doctor();
            examined.remarks().forEach(remark -> terminal.say("note: " + remark));
            terminal.print("schema " + examined.schema() + "\n");
            examined.counts().forEach((table, rows) -> terminal.print(table + " " + rows + "\n"));
            examined.problems().forEach(problem -> terminal.print("problem: " + problem + "\n"));
            terminal.print(examined.problems().isEmpty() ? "well\n" : "NOT WELL\n");
            terminal.flush();
            return examined.problems().isEmpty() ? Exit.DONE : Exit.REFUSED;
        });
    }
}
