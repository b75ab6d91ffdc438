// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One release of one dataset, as it was taken in. Immutable; its entries lie in a file that is named by day, digest and reader.
 *
 * @param dataset the dataset's name
 * @param released the day its publisher issued it
 * @param made the moment it was made, as the list itself says or failing that its publisher's server, or null where neither does
 * @param imported when we took it in
 * @param digest {@code sha256:} and hex, over the decompressed bytes of the source file; over the sorted digests where there are
 *     several
 * @param entries how many entries it holds
 * @param counts what it holds, in numbers
 * @param reader name and version of the reader that read it
 * @param starter whether this is the bundled starter list, which is no publisher's release
 */
public record Release(
        String dataset,
        LocalDate released,
        @Nullable Instant made,
        Instant imported,
        String digest,
        int entries,
        ReleaseCounts counts,
        String reader,
        boolean starter) {
    /**
     * The order of releases, in which the last is in force and the last of a day stands for that day. It looks at what they are and
     * never at when they were imported, so any order of import gives the same history: by dataset, day, the moment of making (one
     * that says none comes first), number of statements, digest.
     */
    public static final Comparator<Release> ORDER = Comparator.comparing(Release::dataset)
            .thenComparing(Release::released)
            .thenComparing(Release::made, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(release -> release.counts().statements())
            .thenComparing(Release::digest)
            .thenComparing(Release::reader);

    /** A release of which nothing is counted but its entries. */
    public Release(
            String dataset,
            LocalDate released,
            Instant imported,
            String digest,
            int entries,
            String reader,
            boolean starter) {
        this(dataset, released, null, imported, digest, entries, ReleaseCounts.NONE, reader, starter);
    }

    /** How an answer names this release: its day, such as {@code 2024-05-03}, or {@code starter-2024-05-03}. */
    public String label() {
        return starter ? "starter-" + released : released.toString();
    }
}
