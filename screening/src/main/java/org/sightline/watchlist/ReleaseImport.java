// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.sightline.cores.Cores;
import org.sightline.watchlist.HistoryDraft.UnreadableRows;
import org.sightline.watchlist.ImportReport.Outcome;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;

/**
 * One import from files to catalogue. Everything is read and judged before anything is written, and the catalogue is replaced last: so
 * a refusal, a crash or a kill leaves what was in force in force.
 */
final class ReleaseImport {
    private final Path folder;
    private final ReleaseStore store;
    private final EntryKeeping keeping;
    private final HistoryKeeping keepingHistories;
    private final HeldFolder heldBack;
    private final Limits limits;
    private final Duration patience;
    private final Cores cores;

    ReleaseImport(
            Path folder,
            ReleaseStore store,
            EntryKeeping keeping,
            HistoryKeeping keepingHistories,
            Limits limits,
            Duration patience,
            Cores cores) {
        this.folder = folder;
        this.store = store;
        this.keeping = keeping;
        this.keepingHistories = keepingHistories;
        this.heldBack = new HeldFolder(folder);
        this.limits = limits;
        this.patience = patience;
        this.cores = cores;
    }

    /**
     * Takes the files in, or holds them back where they do not look right.
     *
     * @param gated false where a person has looked at them
     */
    ImportReport run(ImportRequest request, boolean gated) throws ListsException {
        Dataset dataset = KnownDatasets.of(folder, request);
        if (request.files().isEmpty()) {
            throw new ListsException(ListsException.Kind.USAGE, "an import needs a file", null);
        }
        SourceReading reading;
        try {
            reading = SourceReading.of(dataset, request, limits, cores);
        } catch (ListFormatException e) {
            if (request.attended()) {
                throw new ListsException(ListsException.Kind.REFUSED, e.getMessage() + ". Nothing was imported.", e);
            }
            return locked(() -> unreadable(request, String.valueOf(e.getMessage())));
        }
        return locked(() -> keep(request, reading, gated));
    }

    /** Work on the directory. */
    interface Work<T> {
        T run() throws ListsException, IOException;
    }

    /** Works while no other process does. */
    <T> T locked(Work<T> work) throws ListsException {
        try {
            Files.createDirectories(folder);
            ImportLock lock = ImportLock.take(folder, patience);
            try {
                AtomicFile.clean(folder);
                return work.run();
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            String message = "cannot write to " + folder + ": " + DiskTrouble.words(e) + ". Nothing was imported.";
            throw new ListsException(ListsException.Kind.UNAVAILABLE, message, e);
        }
    }

    private ImportReport keep(ImportRequest request, SourceReading reading, boolean gated)
            throws ListsException, IOException {
        Catalogue found = Catalogue.read(folder);
        Catalogue catalogue = CatalogueUpgrade.of(found, store);
        List<HeldRelease> usable = usable(catalogue, request.dataset());
        ReleaseDate date = ReleaseDate.of(request.released(), reading.list());
        Intake intake = Intake.of(catalogue.of(request.dataset()), store::whole, request.dataset(), reading, date);
        Map<String, Integer> notRead = reading.measured().counts().notRead();
        Release candidate = intake.result().release();
        String why =
                intake.changes() ? Gate.objection(candidate, intake.before(), request.shrinking(), latest()) : null;
        if (why != null && (gated || candidate.entries() == 0)) {
            String said = reading.list().main().name() + ": " + why;
            heldBack.hold(request, said, true);
            return report(intake.result(), Outcome.HELD, usable, usable, notRead, said);
        }
        Files.createDirectories(folder.resolve(request.dataset()));
        AtomicFile.clean(folder.resolve(request.dataset()));
        List<HeldRelease> releases = new ArrayList<>(catalogue.of(request.dataset()));
        releases.removeIf(held -> held.release().digest().equals(reading.digest()));
        releases.addAll(intake.standing());
        Catalogue next = catalogue.with(request.dataset(), releases).titled(request.dataset(), request.title());
        write(intake, next, reading.measured());
        replace(found, next);
        List<HeldRelease> now = usable(next, request.dataset());
        new Deltas(store, folder.resolve(request.dataset())).keep(Loading.chain(now));
        heldBack.forget(request);
        if (intake.changes()) {
            prepare(now, intake.result());
        }
        Outcome outcome = intake.changes() ? Outcome.IMPORTED : Outcome.UNCHANGED;
        return report(intake.result(), outcome, usable, now, notRead, null);
    }

    /** Clocks go wrong by days, and files are named by hand; a year ahead is neither. */
    private static LocalDate latest() {
        return LocalDate.now(ZoneOffset.UTC).plusYears(1);
    }

    /** Writes the releases, and at the same time what is kept of the one that will be in force. */
    private void write(Intake intake, Catalogue next, Measured measured) throws IOException {
        CompletableFuture<Boolean> written = new CompletableFuture<>();
        EntryKeeping.Written waiting = () -> {
            if (!written.join()) {
                throw new IOException("the release could not be written");
            }
        };
        HeldRelease result = intake.result();
        boolean last = intake.changes()
                && next.of(result.release().dataset()).stream()
                        .reduce((earlier, later) -> later)
                        .filter(result::equals)
                        .isPresent();
        // The second waits for the first, which is begun before it even on a single core.
        cores.each(last ? List.of(true, false) : List.of(true), releases -> {
            if (releases) {
                write(intake.added(), measured, written);
            } else {
                keeping.keep(result, measured.entries(), store, waiting);
            }
            return releases;
        });
    }

    private void write(List<HeldRelease> added, Measured measured, CompletableFuture<Boolean> written)
            throws IOException {
        boolean done = false;
        try {
            for (HeldRelease each : added) {
                store.write(each, measured);
            }
            done = true;
        } finally {
            written.complete(done);
        }
    }

    /** Works out now what the next start would otherwise. */
    private void prepare(List<HeldRelease> now, HeldRelease result) {
        List<HeldRelease> chain = Loading.chain(now);
        try {
            if (now.get(now.size() - 1).equals(result)) {
                keeping.keepOnly(result);
            }
            keepingHistories.keep(chain, Loading.history(store, chain));
        } catch (UnreadableRows e) {
            // the release is in; loading says what cannot be read
            return;
        }
    }

    /** Puts a catalogue in another's place, and only then removes the files of what is in it no more. */
    private void replace(Catalogue found, Catalogue next) throws IOException {
        if (next.equals(found)) {
            return;
        }
        next.write(folder);
        for (HeldRelease gone : found.releases()) {
            boolean named = next.of(gone.release().dataset()).stream()
                    .anyMatch(held -> held.file().equals(gone.file()));
            if (!named) {
                store.remove(gone);
            }
        }
    }

    private ImportReport unreadable(ImportRequest request, String why) throws ListsException, IOException {
        heldBack.hold(request, why, false);
        List<HeldRelease> usable = usable(Catalogue.read(folder), request.dataset());
        Path first = request.files().get(0);
        LocalDate modified =
                LocalDate.ofInstant(Files.getLastModifiedTime(first).toInstant(), ZoneOffset.UTC);
        ReleaseDate date = ReleaseDate.of(request.released(), null, String.valueOf(first.getFileName()), modified);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Release release = new Release(request.dataset(), date.date(), now, "", 0, "", false);
        HeldRelease never = new HeldRelease(release, "unreadable", date.basis());
        return report(never, Outcome.HELD, usable, usable, Map.of(), why);
    }

    private List<HeldRelease> usable(Catalogue catalogue, String dataset) {
        return catalogue.of(dataset).stream().filter(store::holds).toList();
    }

    private static ImportReport report(
            HeldRelease result,
            Outcome outcome,
            List<HeldRelease> before,
            List<HeldRelease> now,
            Map<String, Integer> notRead,
            @Nullable String why) {
        boolean inForce = outcome != Outcome.HELD
                && !now.isEmpty()
                && now.get(now.size() - 1).equals(result);
        Release earlier =
                before.isEmpty() ? null : before.get(before.size() - 1).release();
        return new ImportReport(result.release(), outcome, result.basis(), inForce, earlier, notRead, why);
    }
}
