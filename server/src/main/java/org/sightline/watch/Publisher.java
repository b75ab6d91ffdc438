// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.fetch.Address;
import org.sightline.watchlist.format.ListReader;

/**
 * Where one dataset comes from.
 *
 * @param dataset its name
 * @param title of a dataset of one's own, or null
 * @param publisher who issues it, in words, or null
 * @param files the addresses of all files of a release
 * @param every how often to ask, unless the schedule says otherwise
 * @param bytes the most that one file may have, decompressed
 * @param reader of a form of one's own, or null for the forms that the dataset is known to come in
 */
public record Publisher(
        String dataset,
        @Nullable String title,
        @Nullable String publisher,
        List<Address> files,
        Every every,
        long bytes,
        @Nullable ListReader reader) {
    public Publisher {
        files = List.copyOf(files);
        if (files.isEmpty() || bytes <= 0) {
            throw new IllegalArgumentException("a publisher of " + dataset + " has addresses and a limit");
        }
    }

    /** Who issues it, or failing that where it comes from. */
    public String shown() {
        return Optional.ofNullable(publisher).orElse(files.get(0).toString());
    }
}
