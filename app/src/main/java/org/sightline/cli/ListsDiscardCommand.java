// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lists discard}: a person drops a release that was held back. */
@Command(
        name = "discard",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Drops a release that was held back; what is in force stays in force.",
        footer = {"", "Examples:", "  sightline lists discard us_ofac_sdn"})
final class ListsDiscardCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Path> home;

    @Parameters(index = "0", paramLabel = "DATASET", description = "Of which the release was held back.")
    private String dataset = "";

    ListsDiscardCommand(Terminal terminal, Supplier<Path> home) {
        this.terminal = terminal;
        this.home = home;
    }

    @Override
    public Integer call() {
        try {
            Lists.open(home.get()).discard(dataset);
        } catch (ListsException e) {
            throw ListsInForce.failure(e);
        }
        terminal.print("Discarded what was held back of " + dataset + ".\n");
        terminal.flush();
        return Exit.DONE;
    }
}
