// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.sightline.report.ReleaseAge;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/** Opens the lists for a command, and tells by which releases it answers and how old they are. */
final class ListsInForce {
    /** Where the full lists are: the publishers' own pages. */
    private static final String FULL_LISTS =
            "Full lists: download them from sanctionslist.ofac.treas.gov and scsanctions.un.org, then run"
                    + " 'sightline lists import us_ofac_sdn sdn.csv alt.csv add.csv' and"
                    + " 'sightline lists import un_sc_sanctions consolidated.xml'.";

    private final Terminal terminal;
    private final LocalDate today;

    ListsInForce(Terminal terminal, LocalDate today) {
        this.terminal = terminal;
        this.today = today;
    }

    /** Opens the lists and says their ages on standard error. */
    Listings open(Path home) {
        Lists.LoadedLists loaded = load(home);
        loaded.problems().forEach(problem -> terminal.say("warning: " + problem));
        List<ReleaseAge> ages = ages(loaded.listings());
        terminal.say(ReleaseAge.describe(ages));
        ReleaseAge.warnings(ages).forEach(warning -> terminal.say("warning: " + warning));
        if (ages.stream().anyMatch(ReleaseAge::starter)) {
            terminal.say(FULL_LISTS);
        }
        return loaded.listings();
    }

    List<ReleaseAge> ages(Listings listings) {
        return listings.releases().stream()
                .map(release -> ReleaseAge.of(release.dataset(), release.label(), today))
                .toList();
    }

    /** What a failing of the lists means for the exit code. */
    static Failure failure(ListsException e) {
        int exit = switch (e.kind()) {
            case USAGE -> Exit.USAGE;
            case REFUSED -> Exit.NOTHING;
            case IN_USE, UNAVAILABLE -> Exit.UNAVAILABLE;
        };
        return new Failure(exit, String.valueOf(e.getMessage()));
    }

    private static Lists.LoadedLists load(Path home) {
        try {
            return Lists.open(home).load();
        } catch (ListsException e) {
            throw failure(e);
        }
    }
}
