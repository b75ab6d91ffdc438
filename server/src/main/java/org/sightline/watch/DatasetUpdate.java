// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.fetch.Fetcher;
import org.sightline.fetch.Progress;
import org.sightline.watch.UpdateResult.Outcome;
import org.sightline.watchlist.Dataset;
import org.sightline.watchlist.Delta;
import org.sightline.watchlist.HeldBack;
import org.sightline.watchlist.ImportReport;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import org.sightline.watchlist.Release;
import org.sightline.watchlist.format.ListReader;

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
     * @param report what the lists said, or null where nothing was handed to them
     */
    record Done(
            Visit visit,
            @Nullable ImportReport report,
            @Nullable Delta delta) {}

    Done run(Publisher publisher, Optional<Visit> last) throws IOException, InterruptedException {
        try {
            String readers = readers(publisher);
            Optional<Visit> good = last.filter(visit -> stillGood(publisher, visit, readers));
            List<Visit.Copy> known = good.map(Visit::copies).orElse(List.of());
            Path own = folder.resolve(publisher.dataset());
            Optional<ListDownload.Release> come =
                    new ListDownload(fetcher, clock, publisher, own, progress).fetch(known);
            if (good.isPresent()
                    && come.map(release -> release.sameFilesAs(known)).orElse(true)) {
                List<Visit.Copy> copies = come.map(ListDownload.Release::copies).orElse(known);
                return new Done(unchanged(publisher, good.get(), copies), null, null);
            }
            return taken(publisher, come.orElseThrow());
        } catch (DownloadException e) {
            return new Done(failed(last, e.reason(), e.askedToWait()), null, null);
        } catch (ListsException e) {
            return new Done(failed(last, String.valueOf(e.getMessage()), null), null, null);
        }
    }

    /**
     * Whether what was handed over last is still what we would have today, so that files that have not changed need not come again: the
     * release is still there, or a person had or has the last word on it, and no newer reader would read it otherwise.
     */
    private boolean stillGood(Publisher publisher, Visit visit, String readers) {
        String release = visit.release();
        if (release == null || !readers.equals(visit.readers())) {
            return false;
        }
        try {
            return visit.heldBack()
                    || lists.releases(publisher.dataset()).stream()
                            .anyMatch(held -> held.digest().equals(release));
        } catch (ListsException e) {
            return false;
        }
    }

    /** Name and version of all that could read the dataset's files. */
    private String readers(Publisher publisher) throws ListsException {
        ListReader own = publisher.reader();
        if (own != null) {
            return own.name();
        }
        return lists.datasets().stream()
                .filter(dataset -> dataset.name().equals(publisher.dataset()))
                .map(Dataset::readers)
                .flatMap(List::stream)
                .map(ListReader::name)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private Done taken(Publisher publisher, ListDownload.Release come) throws ListsException {
        progress.step("reading " + publisher.dataset(), 0, 0);
        ImportRequest request = new ImportRequest(publisher.dataset(), come.files(), null, false)
                .unattended()
                .madeAt(come.made());
        String title = publisher.title();
        request = title == null ? request : request.titled(title);
        ListReader own = publisher.reader();
        ImportReport report = lists.importRelease(own == null ? request : request.readBy(own));
        Instant now = clock.instant();
        Outcome outcome = switch (report.outcome()) {
            case IMPORTED -> Outcome.UPDATED;
            case UNCHANGED -> Outcome.UNCHANGED;
            case HELD -> Outcome.HELD;
        };
        Visit visit = new Visit(
                now,
                outcome,
                report.why(),
                0,
                null,
                now,
                report.release().digest(),
                outcome == Outcome.HELD,
                readers(publisher),
                come.copies());
        return new Done(visit, report, outcome == Outcome.UPDATED ? delta(report) : null);
    }

    private @Nullable Delta delta(ImportReport report) {
        Release before = report.before();
        Release now = report.release();
        if (before == null || !report.inForce()) {
            return null;
        }
        try {
            return lists.delta(now.dataset(), before.released(), now.released());
        } catch (ListsException e) {
            // The release before cannot be read any more; the update stands without it.
            return null;
        }
    }

    private Visit unchanged(Publisher publisher, Visit before, List<Visit.Copy> copies) throws ListsException {
        Instant now = clock.instant();
        Optional<String> why = before.heldBack() ? whyHeldBack(publisher) : Optional.empty();
        return new Visit(
                now,
                why.isPresent() ? Outcome.HELD : Outcome.UNCHANGED,
                why.orElse(null),
                0,
                null,
                now,
                before.release(),
                before.heldBack(),
                before.readers(),
                copies);
    }

    /** Empty when a person has decided on it. */
    private Optional<String> whyHeldBack(Publisher publisher) throws ListsException {
        return lists.held().stream()
                .filter(held -> held.dataset().equals(publisher.dataset()))
                .map(HeldBack::why)
                .findFirst();
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
                last.map(Visit::readers).orElse(null),
                last.map(Visit::copies).orElse(List.of()));
    }
}
