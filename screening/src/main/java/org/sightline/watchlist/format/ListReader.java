// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.io.IOException;
import java.util.List;

/** Reads one publisher's format. Implementations are immutable. */
public interface ListReader {
    /** Name and version, such as {@code ofac-csv/1}: the version rises whenever equal files would give other entities. */
    String name();

    /** The format in words, for messages. */
    String format();

    /** Whether the file is of this format, judged by how it begins and never by its name. */
    boolean recognises(SourceFile file);

    /**
     * Reads the files of one list.
     *
     * @param dataset goes before the entries' ids
     * @param files all of them recognised by this reader, in any order
     * @throws ListFormatException when a file is broken, cut short, past a limit, or one that is needed is missing
     */
    ReadList read(String dataset, List<SourceFile> files, Limits limits) throws ListFormatException, IOException;
}
