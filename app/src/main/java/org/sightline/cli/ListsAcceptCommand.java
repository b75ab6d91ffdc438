// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.ImportReport;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lists accept}: a person takes in a release that was held back. */
@Command(
        name = "accept",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Takes in a release that was held back for a person to look at.",
        footer = {
            "",
            "'sightline lists status' tells what is held back and why.",
            "",
            "Examples:",
            "  sightline lists accept us_ofac_sdn",
        })
final class ListsAcceptCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Path> home;
    private final StoreDoor door;

    @Parameters(index = "0", paramLabel = "DATASET", description = "Of which the release was held back.")
    private String dataset = "";

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "The column map, where it is a table of your own (docs/how-to/your-own-list.md).")
    private @Nullable Path map;

    @Option(names = "--details", description = "Name every kind of detail that was not read.")
    private boolean details;

    ListsAcceptCommand(Terminal terminal, Supplier<Path> home, StoreDoor door) {
        this.terminal = terminal;
        this.home = home;
        this.door = door;
    }

    @Override
    public Integer call() {
        try {
            Lists lists = Lists.open(home.get());
            ImportReport report = map == null ? lists.accept(dataset) : lists.acceptMapped(dataset, map);
            new ImportAnswer(terminal, details).tell(report);
            terminal.flush();
            ReadyLists.all(lists, door);
        } catch (ListsException e) {
            throw ListsInForce.failure(e);
        }
        terminal.flush();
        return Exit.DONE;
    }
}
