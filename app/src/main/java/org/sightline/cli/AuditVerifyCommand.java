// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.util.concurrent.Callable;
import org.sightline.store.AuditTrail;
import picocli.CommandLine.Command;

/** {@code audit verify}: whether the trail is as it was written. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Finds rows of the trail that were changed, removed or moved. Exit 1 when there are some.",
        footer = {
            "",
            "The digest that is printed names the whole trail so far: note it elsewhere, and nobody who can",
            "write to this machine and its database can write the trail anew unseen.",
            "",
            "Examples:",
            "  sightline audit verify",
        })
final class AuditVerifyCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final StoreDoor door;

    AuditVerifyCommand(Terminal terminal, StoreDoor door) {
        this.terminal = terminal;
        this.door = door;
    }

    @Override
    public Integer call() {
        return door.with(store -> {
            AuditTrail.Verification found = store.audit().verify();
            found.remarks().forEach(remark -> terminal.say("note: " + remark));
            found.problems().forEach(problem -> terminal.print("problem: " + problem + "\n"));
            terminal.print((found.whole() ? "whole: " : "NOT WHOLE: ") + found.rows() + " rows, last digest "
                    + (found.head().isEmpty() ? "none" : found.head()) + "\n");
            terminal.flush();
            return found.whole() ? Exit.DONE : Exit.REFUSED;
        });
    }
}
