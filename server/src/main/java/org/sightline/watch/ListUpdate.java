// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sightline.fetch.Fetcher;
import org.sightline.fetch.Progress;
import org.sightline.watch.UpdateResult.Outcome;
import org.sightline.watchlist.ListsException;

/**
 * Fetches what the publishers have that we don't, and hands it to the lists. What is in force is only ever replaced there, by a
 * release that passed their gate; whatever goes wrong here leaves it in force.
 *
 * <p>Safe for use by several threads; of several rounds on one data directory, in whatever processes, one runs.
 */
public final class ListUpdate {
    private final Path home;
    private final Publishers publishers;
    private final Fetcher fetcher;
    private final Clock clock;

    public ListUpdate(Path home, Publishers publishers, Fetcher fetcher, Clock clock) {
        this.home = home;
        this.publishers = publishers;
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** Which datasets a round is about. */
    public sealed interface Wanted {
        /** All that are not switched off, whether it is their time or not. */
        record All() implements Wanted {}

        /** All whose time it is. The others are in the results as skipped. */
        record Due() implements Wanted {}

        /** These, switched off or not. */
        record Named(List<String> datasets) implements Wanted {
            public Named {
                datasets = List.copyOf(datasets);
            }
        }
    }

    /**
     * Makes one round. Datasets come in the order of their names, or as they were named.
     *
     * @param progress hears of what takes longer than a second
     * @throws ListsException when no round could be made at all: an unknown dataset ({@code USAGE}), another round that runs ({@code
     *     IN_USE}), a data directory that cannot be written ({@code UNAVAILABLE})
     * @throws SettingsException when the schedule is broken
     * @throws InterruptedException when the thread is asked to stop; what was done up to then is done
     */
    public List<UpdateResult> run(Wanted wanted, Progress progress)
            throws ListsException, SettingsException, InterruptedException {
        Schedule schedule = Schedule.read(home);
        List<Publisher> chosen = chosen(wanted, schedule);
        DownloadFolder downloads = DownloadFolder.of(home);
        if (wanted instanceof Wanted.Due && noneDue(chosen, schedule, downloads)) {
            return skipped(chosen, schedule, downloads);
        }
        try {
            Optional<DownloadFolder.Round> round = downloads.begin();
            if (round.isEmpty()) {
                String message = "another update of the lists in " + home + " is running; try again when it is done";
                throw new ListsException(ListsException.Kind.IN_USE, message, null);
            }
            try (DownloadFolder.Round own = round.get()) {
                return run(chosen, wanted, schedule, new DatasetUpdate(home, fetcher, clock, own.folder(), progress));
            }
        } catch (IOException e) {
            String message = "cannot write to " + downloads.lists() + ": " + e;
            throw new ListsException(ListsException.Kind.UNAVAILABLE, message, e);
        }
    }

    /** When each dataset is asked for, by name. */
    List<ListPlan> plan() throws SettingsException {
        return ListPlan.of(home, publishers);
    }

    private List<UpdateResult> run(List<Publisher> chosen, Wanted wanted, Schedule schedule, DatasetUpdate update)
            throws IOException, InterruptedException {
        List<UpdateResult> results = new ArrayList<>();
        DownloadFolder downloads = DownloadFolder.of(home);
        for (Publisher publisher : chosen) {
            FetchLog log = FetchLog.read(downloads.lists());
            Optional<Visit> last = log.of(publisher.dataset());
            if (wanted instanceof Wanted.Due && !schedule.due(publisher, last, clock.instant())) {
                results.add(skipped(publisher, schedule, last));
                continue;
            }
            DatasetUpdate.Done done = update.run(publisher, last);
            downloads.replace(
                    FetchLog.FILE, log.with(publisher.dataset(), done.visit()).bytes());
            Optional<Instant> next = schedule.next(publisher, Optional.of(done.visit()));
            results.add(new UpdateResult(
                    publisher.dataset(),
                    done.visit().outcome(),
                    done.report(),
                    done.delta(),
                    done.visit().reason(),
                    next.orElse(null)));
        }
        return results;
    }

    private List<Publisher> chosen(Wanted wanted, Schedule schedule) throws ListsException {
        if (!(wanted instanceof Wanted.Named named)) {
            return publishers.datasets().values().stream()
                    .filter(publisher -> schedule.of(publisher).period().isPresent())
                    .toList();
        }
        List<Publisher> chosen = new ArrayList<>();
        for (String dataset : named.datasets()) {
            chosen.add(publishers.of(dataset).orElseThrow(() -> unknown(dataset)));
        }
        return chosen.stream().distinct().toList();
    }

    private ListsException unknown(String dataset) {
        String known = publishers.datasets().keySet().stream().collect(Collectors.joining(", "));
        String message = "no publisher is known of a dataset '" + dataset + "'; there are: " + known;
        return new ListsException(ListsException.Kind.USAGE, message, null);
    }

    private boolean noneDue(List<Publisher> chosen, Schedule schedule, DownloadFolder downloads) {
        FetchLog log = FetchLog.read(downloads.lists());
        Instant now = clock.instant();
        return chosen.stream().noneMatch(publisher -> schedule.due(publisher, log.of(publisher.dataset()), now));
    }

    private static List<UpdateResult> skipped(List<Publisher> chosen, Schedule schedule, DownloadFolder downloads) {
        FetchLog log = FetchLog.read(downloads.lists());
        return chosen.stream()
                .map(publisher -> skipped(publisher, schedule, log.of(publisher.dataset())))
                .toList();
    }

    private static UpdateResult skipped(Publisher publisher, Schedule schedule, Optional<Visit> last) {
        Instant next = schedule.next(publisher, last).orElse(null);
        return new UpdateResult(publisher.dataset(), Outcome.SKIPPED, null, null, null, next);
    }
}
