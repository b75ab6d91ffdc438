// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.util.concurrent.Callable;
import org.sightline.store.AccessKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code keys revoke}: takes a key back. */
@Command(
        name = "revoke",
        mixinStandardHelpOptions = true,
        description = "Takes a key back, and ends what was begun with it in browsers.",
        footer = {"", "Example:", "  sightline keys revoke payments"})
final class KeysRevokeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Surroundings surroundings;
    private final StoreDoor door;

    @Parameters(paramLabel = "NAME", description = "The key's name, or its id.")
    private String name = "";

    KeysRevokeCommand(Terminal terminal, Surroundings surroundings, StoreDoor door) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.door = door;
    }

    @Override
    public Integer call() {
        AccessKey key = door.with(store -> store.accessKeys().revoke(name, surroundings.user()));
        terminal.say("Revoked: " + key.name() + " (" + key.id() + ").");
        return Exit.DONE;
    }
}
