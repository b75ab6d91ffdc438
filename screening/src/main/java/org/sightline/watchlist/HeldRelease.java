// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

/**
 * A line of the catalogue: a release, and where its files lie.
 *
 * @param file name of the entries' file within the dataset's folder, without its ending
 * @param basis where its date came from
 */
record HeldRelease(Release release, String file, ImportReport.DateBasis basis) {
    static final String ENTRIES = ".ftm.jsonl.gz";
    static final String STANDINGS = ".standings.gz";

    HeldRelease {
        if (!file.matches("[\\w-]+")) {
            throw new IllegalArgumentException("not a file of a release: '" + file + "'");
        }
    }
}
