// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sightline.report.Plain;
import org.sightline.store.AccessKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code keys list}: which keys there are. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists the keys, the oldest first, revoked ones among them; never the keys themselves.",
        footer = {"", "Example:", "  sightline keys list"})
final class KeysListCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final StoreDoor door;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json, one line a key.")
    private Format format = Format.text;

    KeysListCommand(Terminal terminal, StoreDoor door) {
        this.terminal = terminal;
        this.door = door;
    }

    @Override
    public Integer call() {
        List<AccessKey> keys = door.with(store -> store.accessKeys().all());
        keys.forEach(key -> terminal.print(format == Format.json ? json(key) : text(key)));
        terminal.flush();
        if (keys.isEmpty()) {
            terminal.say("There is no key, so only this machine may ask a server, and needs none.");
        }
        return Exit.DONE;
    }

    private static String text(AccessKey key) {
        return String.format(
                Locale.ROOT,
                "%s  %-8s %-24s made %s%s%n",
                key.id(),
                role(key),
                Plain.line(key.name()),
                key.created(),
                key.revoked() == null ? "" : ", revoked " + key.revoked());
    }

    private static String json(AccessKey key) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("id", key.id())
                .put("name", key.name())
                .put("role", role(key))
                .put("created", key.created().toString())
                .put("revoked", key.revoked() == null ? null : key.revoked().toString());
        return line + "\n";
    }

    private static String role(AccessKey key) {
        return key.role().name().toLowerCase(Locale.ROOT);
    }
}
