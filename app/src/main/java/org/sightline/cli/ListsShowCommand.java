// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.EntryOnDay;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lists show}: one entry as it stood on a day, and whether it was listed then. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows one entry of a list as it stood on a day, and its status then.",
        footer = {
            "",
            "Entries of other lists that are the same party are shown with it, and why they are taken to be.",
            "An entry that is listed no more is shown as it last stood. Where no release of the day is held,",
            "the nearest one is shown, and which that is.",
            "",
            "Examples:",
            "  sightline lists show us_ofac_sdn:23214",
            "  sightline lists show un_sc_sanctions:KPi.066 --on 2017-12-01 --format json",
        })
final class ListsShowCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Supplier<Path> home;

    @Parameters(index = "0", paramLabel = "DATASET:ENTRY", description = "The entry.")
    private String id = "";

    @Option(names = "--on", paramLabel = "DATE", description = "The day that is asked about (default: today).")
    private @Nullable LocalDate on;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
    private Format format = Format.text;

    ListsShowCommand(Terminal terminal, Surroundings surroundings, Supplier<Path> home) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.home = home;
    }

    @Override
    public Integer call() {
        EntryId entryId = ListsInForce.entryId(id);
        LocalDate day = on == null ? surroundings.today() : on;
        ListsInForce lists = new ListsInForce(terminal, surroundings.today());
        Listings listings = lists.open(home.get());
        EntryOnDay stood = stood(entryId, day)
                .orElseThrow(() -> new Failure(
                        Exit.NOTHING,
                        "there is no entry " + entryId + " in any release held (see: sightline lists status)"));
        ShownEntry shown = new ShownEntry(
                stood,
                listings.status(entryId, day, day),
                listings.seen(entryId).orElse(null),
                SameParty.of(entryId, day, listings, lists.judgements(home.get())));
        terminal.print(format == Format.json ? shown.json() : shown.text());
        terminal.flush();
        return Exit.DONE;
    }

    private Optional<EntryOnDay> stood(EntryId entry, LocalDate day) {
        try {
            return Lists.open(home.get()).entry(entry, day);
        } catch (ListsException e) {
            throw ListsInForce.failure(e);
        }
    }
}
