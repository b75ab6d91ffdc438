// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param release the release as it is now held; of one that was held back, what it would have been (no entries where it could not
 *     be read)
 * @param outcome whether anything changed
 * @param basis where its date came from
 * @param inForce whether this release is now the one in force
 * @param before the release that was in force before the import, or null
 * @param notRead name to count, by name: what was met and found no home, and what was kept only as a note
 * @param why it was held back, in words for a person, or null
 */
public record ImportReport(
        Release release,
        Outcome outcome,
        DateBasis basis,
        boolean inForce,
        @Nullable Release before,
        Map<String, Integer> notRead,
        @Nullable String why) {
    /** What became of the files. */
    public enum Outcome {
        /** They are held as a release now. */
        IMPORTED,
        /** The same bytes were held already, and nothing changed. */
        UNCHANGED,
        /** A person must look at them first ({@link Lists#held}); what was in force stays in force. */
        HELD
    }

    /** Where the date of a release comes from, from the surest to the least sure. */
    public enum DateBasis {
        /** The person who imported it said so. */
        GIVEN,
        /** The list says so itself. */
        LIST,
        /** The file's name has a date in it; of a month alone, its last day. */
        FILE_NAME,
        /** The day the file was last written: no earlier than the release, and maybe much later. */
        FILE_DATE
    }

    public ImportReport {
        notRead = Collections.unmodifiableMap(new TreeMap<>(notRead));
    }
}
