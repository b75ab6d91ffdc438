// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.party.Judgements;
import org.sightline.report.ReleaseAge;
import org.sightline.watchlist.Dataset;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import org.sightline.watchlist.Release;

/** Opens the lists for a command, and tells by which releases it answers and how old they are. */
final class ListsInForce {
    private static final String FULL_LISTS =
            "Full lists: 'sightline lists update' downloads them from their publishers;"
                    + " what you downloaded yourself is taken in by 'sightline lists import us_ofac_sdn sdn.csv alt.csv add.csv' and"
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

    /** What persons said of entries; lines that are none are told on standard error. */
    Judgements judgements(Path home) {
        try {
            Judgements judgements = Judgements.read(home);
            judgements.problems().forEach(problem -> terminal.say("warning: " + problem));
            return judgements;
        } catch (ListsException e) {
            throw failure(e);
        }
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

    /**
     * Reads {@code DATASET:ENTRY}.
     *
     * @throws Failure of wrong usage where it is none
     */
    static EntryId entryId(String text) {
        try {
            return EntryId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Failure(Exit.USAGE, String.valueOf(e.getMessage()));
        }
    }

    /** The releases held of a list, from the oldest to the newest, at least one; of one day only the one that stands for it. */
    static List<Release> releases(Lists lists, String dataset) throws ListsException {
        Map<LocalDate, Release> byDay = new TreeMap<>();
        lists.releases(dataset).forEach(release -> byDay.put(release.released(), release));
        if (!byDay.isEmpty()) {
            return List.copyOf(byDay.values());
        }
        List<String> known = lists.datasets().stream().map(Dataset::name).toList();
        if (!known.contains(dataset)) {
            throw new Failure(
                    Exit.USAGE, "there is no dataset '" + dataset + "'; there are: " + String.join(", ", known));
        }
        throw new Failure(Exit.NOTHING, "no release of " + dataset + " is held; 'sightline lists import' takes one in");
    }

    private static Lists.LoadedLists load(Path home) {
        try {
            return Lists.open(home).load();
        } catch (ListsException e) {
            throw failure(e);
        }
    }
}
