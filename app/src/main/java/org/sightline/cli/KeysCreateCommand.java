// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.util.concurrent.Callable;
import org.sightline.store.AccessKeys;
import org.sightline.store.AccessRole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keys create}: a new key, told once. */
@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes a key and prints it, this once: only its digest is kept.",
        footer = {"", "Example:", "  sightline keys create payments --role reader"})
final class KeysCreateCommand implements Callable<Integer> {
    /** What its holder may do. */
    enum Role {
        reader(AccessRole.READER),
        analyst(AccessRole.ANALYST),
        admin(AccessRole.ADMIN);

        private final AccessRole role;

        Role(AccessRole role) {
            this.role = role;
        }
    }

    private final Terminal terminal;
    private final Surroundings surroundings;
    private final StoreDoor door;

    @Parameters(paramLabel = "NAME", description = "Of the program or person who will have it.")
    private String name = "";

    @Option(names = "--role", required = true, paramLabel = "ROLE", description = "reader, analyst or admin.")
    private Role role = Role.reader;

    KeysCreateCommand(Terminal terminal, Surroundings surroundings, StoreDoor door) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.door = door;
    }

    @Override
    public Integer call() {
        AccessKeys.Made made = door.with(store -> store.accessKeys().make(name, role.role, surroundings.user()));
        terminal.print(made.secret() + "\n");
        terminal.flush();
        terminal.say("This is the key of '" + made.key().name() + "', and it is not shown again. It is sent as"
                + " 'Authorization: ApiKey KEY'.");
        return Exit.DONE;
    }
}
