// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.fetch.FetchLimits;
import org.sightline.fetch.Fetcher;
import org.sightline.fetch.ProxyRoute;
import org.sightline.fetch.Retries;
import org.sightline.watch.ListUpdate;
import org.sightline.watch.ListUpdate.Wanted;
import org.sightline.watch.Publishers;
import org.sightline.watch.SettingsException;
import org.sightline.watch.UpdateResult;
import org.sightline.watch.UpdateResult.Outcome;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lists update}: fetches what the publishers have that we don't. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Downloads the lists that have changed from their publishers and takes them in.",
        footer = {
            "",
            "A release that shrinks by more than a tenth, cannot be read or lacks what it",
            "had is held back for a person, and the one in force stays in force.",
            "The publishers' addresses are shipped; publishers.json in the data directory",
            "overrides them. HTTPS_PROXY and NO_PROXY are heeded.",
            "",
            "Exit codes: 0 done, 1 done but a list was held back or did not come,",
            "2 wrong usage, 4 no list came at all.",
            "",
            "Examples:",
            "  sightline lists update",
            "  sightline lists update un_sc_sanctions",
            "  sightline lists update --due        (for cron: those whose time it is)",
        })
final class ListsUpdateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Supplier<Path> home;
    private final StoreDoor door;
    private final String version;

    @Parameters(
            arity = "0..*",
            paramLabel = "DATASET",
            description = "Such as us_ofac_sdn (default: all that are not switched off).")
    private List<String> datasets = new ArrayList<>();

    @Option(names = "--due", description = "Only those whose time it is by the schedule (see lists schedule).")
    private boolean due;

    @Option(
            names = "--publishers",
            paramLabel = "FILE",
            description = "Addresses of one's own, in place of publishers.json in the data directory.")
    private @Nullable Path publishers;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json, one line a list.")
    private Format format = Format.text;

    /** @param version of the program, which publishers are told */
    ListsUpdateCommand(
            Terminal terminal, Surroundings surroundings, Supplier<Path> home, StoreDoor door, String version) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.home = home;
        this.door = door;
        this.version = version;
    }

    @Override
    public Integer call() {
        if (due && !datasets.isEmpty()) {
            throw new Failure(Exit.USAGE, "name datasets, or say --due, not both");
        }
        List<UpdateResult> results = results();
        UpdateAnswer answer = new UpdateAnswer();
        results.forEach(result -> terminal.print(format == Format.json ? answer.json(result) : answer.text(result)));
        terminal.flush();
        if (results.stream().anyMatch(result -> result.outcome() == Outcome.HELD)) {
            terminal.say("What is held back waits for a person: 'sightline lists status' says why.");
        }
        if (results.isEmpty()) {
            terminal.say("Nothing to do: all lists are switched off (see 'sightline lists schedule').");
        }
        if (results.stream().anyMatch(result -> result.outcome() == Outcome.UPDATED)) {
            ready();
        }
        return exit(results);
    }

    private void ready() {
        try {
            ReadyLists.all(Lists.open(home.get()), door);
        } catch (ListsException e) {
            throw ListsInForce.failure(e);
        }
    }

    private List<UpdateResult> results() {
        try {
            Publishers all = publishers == null
                    ? Publishers.of(home.get())
                    : Publishers.shipped().with(publishers);
            Fetcher fetcher = new Fetcher(
                    "Sightline/" + version + " (refreshes sanctions lists)",
                    FetchLimits.standard(),
                    Retries.standard(),
                    route(all));
            LoadProgress progress = new LoadProgress(terminal::say);
            return new ListUpdate(home.get(), all, fetcher, Clock.systemUTC()).run(wanted(), progress::step);
        } catch (SettingsException e) {
            throw new Failure(Exit.USAGE, e.reason());
        } catch (ListsException e) {
            throw ListsInForce.failure(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(Exit.UNAVAILABLE, "the update was stopped");
        }
    }

    private Wanted wanted() {
        if (due) {
            return new Wanted.Due();
        }
        return datasets.isEmpty() ? new Wanted.All() : new Wanted.Named(datasets);
    }

    private ProxyRoute route(Publishers all) {
        try {
            return all.proxy().or(surroundings::proxy).orElse(ProxyRoute.straight());
        } catch (IllegalArgumentException e) {
            throw new Failure(Exit.USAGE, "HTTPS_PROXY: " + e.getMessage());
        }
    }

    /** Not available when nothing came of what was asked for; refused in part when something did. */
    private static int exit(List<UpdateResult> results) {
        long asked = results.stream()
                .filter(result -> result.outcome() != Outcome.SKIPPED)
                .count();
        long failed = results.stream()
                .filter(result -> result.outcome() == Outcome.FAILED)
                .count();
        boolean held = results.stream().anyMatch(result -> result.outcome() == Outcome.HELD);
        if (failed > 0 && failed == asked) {
            return Exit.UNAVAILABLE;
        }
        return failed > 0 || held ? Exit.REFUSED : Exit.DONE;
    }
}
