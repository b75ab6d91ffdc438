// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.fetch.Fetcher;
import org.sightline.fetch.Progress;
import org.sightline.watch.UpdateResult.Outcome;
import org.sightline.watchlist.Dataset;
import org.sightline.watchlist.ImportReport;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/** The update of one dataset: from its publisher to the lists. */
final class DatasetUpdate {
    private final Lists lists;
    private final Fetcher fetcher;
    private final Clock clock;
    private final Path folder;
    private final Progress progress;

    /** @param folder for the files that come */
    DatasetUpdate(Path home, Fetcher fetcher, Clock clock, Path folder, Progress progress) {
        this.lists = Lists.open(home);
        this.fetcher = fetcher;
        this.clock = clock;
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * What was done.
     *
     * @param report what the lists said, if anything was handed to them
     */
    record Done(Visit visit, Optional<ImportReport> report) {}

    Done run(Publisher publisher, Optional<Visit> last) throws IOException, InterruptedException {
        Optional<Visit> good = last.filter(visit -> stillHeld(publisher, visit));
        List<Visit.Copy> known = good.map(Visit::copies).orElse(List.of());
        try {
            ListDownload download =
                    new ListDownload(fetcher, clock, publisher, folder.resolve(publisher.dataset()), progress);
            Optional<ListDownload.Release> come = download.fetch(known);
            if (come.isEmpty() || (good.isPresent() && come.get().sameFilesAs(known))) {
                List<Visit.Copy> copies = come.map(ListDownload.Release::copies).orElse(known);
                return new Done(unchanged(good.orElseThrow(), copies), Optional.empty());
            }
            progress.step("reading " + publisher.dataset(), 0, 0);
            ImportReport report = lists.importRelease(
                    new ImportRequest(publisher.dataset(), come.get().files(), null, false).unattended());
            return new Done(taken(report, come.get().copies()), Optional.of(report));
        } catch (DownloadException e) {
            return new Done(failed(last, e.reason(), e.askedToWait()), Optional.empty());
        } catch (ListsException e) {
            return new Done(failed(last, String.valueOf(e.getMessage()), null), Optional.empty());
        }
    }

    /**
     * Whether what was handed over at the last good visit is still what we would have today, so that a copy that has not changed need
     * not come again: the release is still there, or a person had the last word on it, and no newer reader would read it otherwise.
     */
    private boolean stillHeld(Publisher publisher, Visit visit) {
        String release = visit.release();
        if (release == null) {
            return false;
        }
        Optional<Dataset> dataset = Dataset.named(publisher.dataset());
        boolean sameReader = dataset.isEmpty()
                || dataset.get().readers().stream().anyMatch(reader -> reader.name().equals(visit.reader()));
        return sameReader && (visit.heldBack() || holds(publisher.dataset(), release));
    }

    private boolean holds(String dataset, String digest) {
        try {
            return lists.releases(dataset).stream()
                    .anyMatch(release -> release.digest().equals(digest));
        } catch (ListsException e) {
            return false;
        }
    }

    private Visit unchanged(Visit before, List<Visit.Copy> copies) {
        Instant now = clock.instant();
        return new Visit(
                now,
                Outcome.UNCHANGED,
                null,
                0,
                null,
                now,
                before.release(),
                before.heldBack(),
                before.reader(),
                copies);
    }

    private Visit taken(ImportReport report, List<Visit.Copy> copies) {
        Instant now = clock.instant();
        Outcome outcome =
                switch (report.outcome()) {
                    case IMPORTED -> Outcome.UPDATED;
                    case UNCHANGED -> Outcome.UNCHANGED;
                    case HELD -> Outcome.HELD;
                };
        return new Visit(
                now,
                outcome,
                report.why(),
                0,
                null,
                now,
                report.release().digest(),
                outcome == Outcome.HELD,
                report.release().reader(),
                copies);
    }

    private Visit failed(Optional<Visit> last, String reason, @Nullable Duration wait) {
        Instant now = clock.instant();
        int failures = 1 + last.map(Visit::failures).orElse(0);
        Instant notBefore = wait == null ? null : now.plus(wait);
        return new Visit(
                now,
                Outcome.FAILED,
                reason,
                failures,
                notBefore,
                last.map(Visit::succeeded).orElse(null),
                last.map(Visit::release).orElse(null),
                last.map(Visit::heldBack).orElse(false),
                last.map(Visit::reader).orElse(null),
                last.map(Visit::copies).orElse(List.of()));
    }
}
