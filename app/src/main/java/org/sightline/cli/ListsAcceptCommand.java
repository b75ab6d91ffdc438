// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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

    @Parameters(index = "0", paramLabel = "DATASET", description = "Of which the release was held back.")
    private String dataset = "";

    @Option(names = "--details", description = "Name every kind of detail that was not read.")
    private boolean details;

    ListsAcceptCommand(Terminal terminal, Supplier<Path> home) {
        this.terminal = terminal;
        this.home = home;
    }

    @Override
    public Integer call() {
        try {
            new ImportAnswer(terminal, details).tell(Lists.open(home.get()).accept(dataset));
        } catch (ListsException e) {
            throw ListsInForce.failure(e);
        }
        terminal.flush();
        return Exit.DONE;
    }
}
