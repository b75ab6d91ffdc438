// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;

/**
 * One import from files to catalogue. Everything is read and judged before anything is written, and the catalogue is replaced
 * last: so a refusal, a crash or a kill leaves what was in force in force.
 */
final class ReleaseImport {
    /** A list that loses more than this share of its entries at once was more likely cut than shortened. */
    private static final double LEAST_SHARE = 0.9;

    private final Path folder;
    private final ReleaseStore store;
    private final EntryKeeping keeping;
    private final Limits limits;
    private final Duration patience;

    ReleaseImport(Path folder, ReleaseStore store, EntryKeeping keeping, Limits limits, Duration patience) {
        this.folder = folder;
        this.store = store;
        this.keeping = keeping;
        this.limits = limits;
        this.patience = patience;
    }

    ImportReport run(ImportRequest request) throws ListsException {
        Dataset dataset = Dataset.named(request.dataset()).orElseThrow(() -> unknown(request.dataset()));
        if (request.files().isEmpty()) {
            throw new ListsException(ListsException.Kind.USAGE, "an import needs a file", null);
        }
        List<SourceFile> files = new ArrayList<>();
        for (Path path : request.files()) {
            files.add(source(path));
        }
        ListReader reader = reader(dataset, files);
        String digest = SourceFile.digest(files);
        ReadList list = read(dataset, reader, files);
        try {
            Files.createDirectories(folder);
            ImportLock lock = ImportLock.take(folder, patience);
            try {
                AtomicFile.clean(folder);
                return keep(request, reader, digest, list);
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            String message = "cannot write to " + folder + ": " + reason(e) + ". Nothing was imported.";
            throw new ListsException(ListsException.Kind.UNAVAILABLE, message, e);
        }
    }

    private ImportReport keep(ImportRequest request, ListReader reader, String digest, ReadList list)
            throws ListsException, IOException {
        Catalogue catalogue = Catalogue.read(folder);
        List<HeldRelease> held =
                catalogue.of(request.dataset()).stream().filter(store::holds).toList();
        HeldRelease before = held.isEmpty() ? null : held.get(held.size() - 1);
        ReleaseDate date = ReleaseDate.of(request.released(), list);
        Optional<HeldRelease> same = held.stream()
                .filter(known -> known.release().digest().equals("sha256:" + digest))
                .filter(known -> known.release().reader().equals(reader.name()))
                .filter(known -> date.basis() != ImportReport.DateBasis.GIVEN
                        || known.release().released().equals(date.date()))
                .findFirst();
        if (same.isPresent()) {
            return report(same.get(), ImportReport.Outcome.UNCHANGED, catalogue, before, list.notRead());
        }
        Map<String, Integer> notRead = new HashMap<>(list.notRead());
        List<ListedEntity> entries = unique(list.entries(), notRead);
        Release release = new Release(
                request.dataset(),
                date.date(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                "sha256:" + digest,
                entries.size(),
                reader.name(),
                false);
        guard(request, release, before, list.main().name());
        HeldRelease added = new HeldRelease(release, date.date() + "-" + digest.substring(0, 16), date.basis());
        Files.createDirectories(folder.resolve(request.dataset()));
        AtomicFile.clean(folder.resolve(request.dataset()));
        store.write(added, entries);
        Catalogue next = catalogue.with(added);
        next.write(folder);
        if (inForce(added, next)) {
            keeping.keep(added, entries, store);
        }
        return report(added, ImportReport.Outcome.IMPORTED, next, before, notRead);
    }

    private ImportReport report(
            HeldRelease held,
            ImportReport.Outcome outcome,
            Catalogue catalogue,
            @Nullable HeldRelease before,
            Map<String, Integer> notRead) {
        boolean inForce = inForce(held, catalogue);
        Release earlier = before == null ? null : before.release();
        return new ImportReport(held.release(), outcome, held.basis(), inForce, earlier, notRead);
    }

    private boolean inForce(HeldRelease held, Catalogue catalogue) {
        List<HeldRelease> now = catalogue.of(held.release().dataset()).stream()
                .filter(store::holds)
                .toList();
        return !now.isEmpty() && now.get(now.size() - 1).equals(held);
    }

    private static void guard(ImportRequest request, Release release, @Nullable HeldRelease before, String file)
            throws ListsException {
        if (before == null
                || request.shrinking()
                || release.released().isBefore(before.release().released())) {
            return;
        }
        int inForce = before.release().entries();
        if (release.entries() < LEAST_SHARE * inForce) {
            String message = file + ": holds " + release.entries() + " entries where the release in force ("
                    + before.release().released() + ") has " + inForce
                    + ". A list that shrinks by more than a tenth was probably cut short; nothing was imported.";
            throw new ListsException(ListsException.Kind.REFUSED, message, null);
        }
    }

    /** The first of entries with one id; a list that says a thing twice is counted and not believed twice. */
    private static List<ListedEntity> unique(List<ListedEntity> entries, Map<String, Integer> notRead) {
        Set<String> ids = new HashSet<>();
        List<ListedEntity> unique =
                entries.stream().filter(entry -> ids.add(entry.entity().id())).toList();
        if (unique.size() < entries.size()) {
            notRead.put("entry with an id that stood before (left out)", entries.size() - unique.size());
        }
        return unique;
    }

    private SourceFile source(Path path) throws ListsException {
        try {
            return SourceFile.of(path, limits);
        } catch (NoSuchFileException e) {
            throw new ListsException(ListsException.Kind.USAGE, path + ": there is no such file", e);
        } catch (ListFormatException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new ListsException(ListsException.Kind.REFUSED, path + ": cannot be read: " + reason(e), e);
        }
    }

    private static ListReader reader(Dataset dataset, List<SourceFile> files) throws ListsException {
        String formats = dataset.readers().stream().map(ListReader::format).collect(Collectors.joining("; "));
        for (ListReader reader : dataset.readers()) {
            if (files.stream().allMatch(reader::recognises)) {
                return reader;
            }
        }
        SourceFile odd = files.stream()
                .filter(file -> dataset.readers().stream().noneMatch(reader -> reader.recognises(file)))
                .findFirst()
                .orElse(files.get(0));
        String message = odd.name() + ": its format is not recognised. " + dataset.name() + " is read from: " + formats;
        throw new ListsException(ListsException.Kind.REFUSED, message, null);
    }

    private ReadList read(Dataset dataset, ListReader reader, List<SourceFile> files) throws ListsException {
        try {
            ReadList list = reader.read(dataset.name(), files, limits);
            if (list.entries().isEmpty()) {
                throw new ListFormatException(list.main().name(), "holds no entries");
            }
            return list;
        } catch (ListFormatException e) {
            throw refused(e);
        } catch (IOException e) {
            String message = files.get(0).name() + ": cannot be read: " + reason(e);
            throw new ListsException(ListsException.Kind.REFUSED, message, e);
        }
    }

    private static ListsException refused(ListFormatException e) {
        return new ListsException(ListsException.Kind.REFUSED, e.getMessage() + ". Nothing was imported.", e);
    }

    private static ListsException unknown(String name) {
        String known = Dataset.known().stream().map(Dataset::name).collect(Collectors.joining(", "));
        return new ListsException(
                ListsException.Kind.USAGE, "there is no dataset '" + name + "'; there are: " + known, null);
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
    }
}
