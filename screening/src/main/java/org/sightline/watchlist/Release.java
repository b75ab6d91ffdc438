// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One release of one dataset, as it was taken in. Immutable; its entries lie in a file that is named by the digest.
 *
 * @param dataset the dataset's name
 * @param released the day its publisher issued it
 * @param imported when we took it in
 * @param digest {@code sha256:} and hex, over the decompressed bytes of the source file; over the sorted digests where there are
 *     several
 * @param entries how many entries it holds
 * @param reader name and version of the reader that read it
 * @param starter whether this is the bundled starter list, which is no publisher's release
 */
public record Release(
        String dataset,
        LocalDate released,
        Instant imported,
        String digest,
        int entries,
        String reader,
        boolean starter) {
    /** How an answer names this release: its day, such as {@code 2024-05-03}, or {@code starter-2024-05-03}. */
    public String label() {
        return starter ? "starter-" + released : released.toString();
    }
}
