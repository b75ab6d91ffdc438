// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.cores.Cores;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;

/**
 * The files of one release, read.
 *
 * @param reader name and version of what read them
 * @param digest {@code sha256:} and hex
 * @param list as the reader gave it; its entries are {@code measured}'s
 */
record SourceReading(String reader, String digest, ReadList list, Measured measured) {
    /**
     * Reads the files.
     *
     * @throws ListFormatException when they are broken or of no known format
     * @throws ListsException when there is no such file, or it cannot be read
     */
    static SourceReading of(Dataset dataset, ImportRequest request, Limits limits, Cores cores)
            throws ListFormatException, ListsException {
        List<SourceFile> files = sources(request.files(), limits, cores);
        ListReader own = request.reader();
        ListReader reader = reader(dataset, own == null ? dataset.readers() : List.of(own), files);
        try {
            ReadList list = dated(reader.read(dataset.name(), files, limits), request.made());
            Map<String, Integer> notRead = new HashMap<>(list.notRead());
            List<ListedEntity> entries = fit(dataset.name() + ":", list.entries(), notRead);
            entries.sort(ReleaseStore.BY_ID);
            String digest = "sha256:" + SourceFile.digest(files);
            return new SourceReading(reader.name(), digest, list, Measured.of(entries, notRead, cores));
        } catch (IOException e) {
            String message = files.get(0).name() + ": cannot be read: " + DiskTrouble.words(e);
            throw new ListsException(ListsException.Kind.REFUSED, message, e);
        }
    }

    private static ReadList dated(ReadList list, @Nullable Instant made) {
        if (made == null || list.made() != null) {
            return list;
        }
        return new ReadList(list.entries(), list.generated(), made, list.main(), list.notRead());
    }

    /** The entries that can be kept: the first of those with one id, as a list that says a thing twice is not believed twice. */
    private static List<ListedEntity> fit(String prefix, List<ListedEntity> entries, Map<String, Integer> notRead) {
        Set<String> ids = new HashSet<>(entries.size() * 2);
        List<ListedEntity> fit = new ArrayList<>(entries.size());
        for (ListedEntity entry : entries) {
            String id = entry.entity().id();
            boolean named =
                    id.startsWith(prefix) && !id.substring(prefix.length()).isBlank() && paired(id);
            if (!named) {
                notRead.merge("entry without an id that can be kept (left out)", 1, Integer::sum);
                continue;
            }
            if (!ids.add(id)) {
                notRead.merge("entry with an id that stood before (left out)", 1, Integer::sum);
                continue;
            }
            fit.add(entry);
        }
        return fit;
    }

    /** Whether text can be written as UTF-8: half a surrogate pair cannot, and two such ids would become one. */
    private static boolean paired(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static List<SourceFile> sources(List<Path> paths, Limits limits, Cores cores)
            throws ListFormatException, ListsException {
        List<SourceFile> files = new ArrayList<>();
        for (Opened opened : cores.each(paths, path -> Opened.of(path, limits))) {
            files.add(opened.file());
        }
        return files;
    }

    /** A file, or why it cannot be read. */
    private record Opened(
            @Nullable SourceFile source,
            @Nullable ListFormatException broken,
            @Nullable ListsException closed) {
        static Opened of(Path path, Limits limits) {
            try {
                return new Opened(SourceFile.of(path, limits), null, null);
            } catch (ListFormatException e) {
                return new Opened(null, e, null);
            } catch (NoSuchFileException e) {
                String message = path + ": there is no such file";
                return new Opened(null, null, new ListsException(ListsException.Kind.USAGE, message, e));
            } catch (IOException e) {
                String message = path + ": cannot be read: " + DiskTrouble.words(e);
                return new Opened(null, null, new ListsException(ListsException.Kind.REFUSED, message, e));
            }
        }

        SourceFile file() throws ListFormatException, ListsException {
            if (broken != null) {
                throw broken;
            }
            if (closed != null) {
                throw closed;
            }
            return Objects.requireNonNull(source);
        }
    }

    private static ListReader reader(Dataset dataset, List<ListReader> readers, List<SourceFile> files)
            throws ListFormatException {
        for (ListReader reader : readers) {
            if (files.stream().allMatch(reader::recognises)) {
                return reader;
            }
        }
        SourceFile odd = files.stream()
                .filter(file -> readers.stream().noneMatch(reader -> reader.recognises(file)))
                .findFirst()
                .orElse(files.get(0));
        String formats = readers.stream().map(ListReader::format).collect(Collectors.joining("; "));
        throw new ListFormatException(
                odd.name(),
                FittingDatasets.say(odd).orElse("its format is not recognised") + ". " + dataset.name()
                        + " is read from: " + formats);
    }
}
