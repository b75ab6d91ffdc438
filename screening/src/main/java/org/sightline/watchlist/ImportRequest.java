// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.ListReader;

/**
 * Files that a person or the updating server wants taken in as one release.
 *
 * @param dataset one of {@link Lists#datasets}, or a new one's name where {@code title} is given
 * @param files of that release, in any order
 * @param released the day of the release, or null to find it in the list, the file's name or its modification date
 * @param shrinking take it in even though it holds far fewer entries than the release before it
 * @param attended whether a person waits for the answer: then a broken file is an error and nothing of it is kept; otherwise it is
 *     held back for a person
 * @param title makes a dataset of one's own of that title where there is none of the name, or null
 * @param reader for files of a form of one's own, or null for the formats that the dataset is known to come in
 * @param made the moment that the publisher gives for the files where the list says none itself, or null; it tells two releases of one
 *     day apart
 */
public record ImportRequest(
        String dataset,
        List<Path> files,
        @Nullable LocalDate released,
        boolean shrinking,
        boolean attended,
        @Nullable String title,
        @Nullable ListReader reader,
        @Nullable Instant made) {
    public ImportRequest {
        files = List.copyOf(files);
    }

    /** Files of a known dataset that a person brings. */
    public ImportRequest(String dataset, List<Path> files, @Nullable LocalDate released, boolean shrinking) {
        this(dataset, files, released, shrinking, true, null, null, null);
    }

    /** The same with nobody there to ask. */
    public ImportRequest unattended() {
        return new ImportRequest(dataset, files, released, shrinking, false, title, reader, made);
    }

    /** The same for a dataset of one's own, which is made if there is none of that name. */
    public ImportRequest titled(String title) {
        return new ImportRequest(dataset, files, released, shrinking, attended, title, reader, made);
    }

    /** The same, read by a reader of one's own. */
    public ImportRequest readBy(ListReader reader) {
        return new ImportRequest(dataset, files, released, shrinking, attended, title, reader, made);
    }

    /**
     * The same for a table of one's own.
     *
     * @param map file of the map that says what is in its columns
     * @throws ListsException when the map is missing or wrong
     */
    public ImportRequest mappedBy(Path map) throws ListsException {
        return readBy(OwnTable.reader(map));
    }

    /** The same with the moment that its publisher gives for it. */
    public ImportRequest madeAt(Instant made) {
        return new ImportRequest(dataset, files, released, shrinking, attended, title, reader, made);
    }
}
