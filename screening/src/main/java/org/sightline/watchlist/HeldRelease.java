// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * A line of the catalogue: a release, and where its files lie.
 *
 * @param file name of the entries' file within the dataset's folder, without its ending
 * @param basis where its date came from
 */
record HeldRelease(Release release, String file, ImportReport.DateBasis basis) {
    static final String ENTRIES = ".ftm.jsonl.gz";
    static final String STANDINGS = ".standings.gz";
    static final Comparator<HeldRelease> ORDER =
            Comparator.comparing(HeldRelease::release, Release.ORDER).thenComparing(HeldRelease::file);

    HeldRelease {
        if (!file.matches("[\\w-]+")) {
            throw new IllegalArgumentException("not a file of a release: '" + file + "'");
        }
    }

    /** With files named by what makes their content: the day, the sources and the reader. */
    HeldRelease(Release release, ImportReport.DateBasis basis) {
        this(release, name(release), basis);
    }

    private static String name(Release release) {
        String digest = release.digest().substring(release.digest().indexOf(':') + 1);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] reader = sha256.digest(release.reader().getBytes(StandardCharsets.UTF_8));
            return release.released() + "-" + digest.substring(0, 16) + "-"
                    + HexFormat.of().formatHex(reader, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
