// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;

/** Lists read straight from files, for a program that keeps no data directory: no history, nothing written. */
public final class ListFiles {
    private ListFiles() {}

    /**
     * Reads the files of one list.
     *
     * @param dataset a publisher's, such as {@code us_ofac_sdn}, or a name of one's own: three to 64 small letters, digits and _
     * @param files in one of the forms that the dataset comes in, recognised by content
     * @return the entries, as one release of the day that the list or its file's name or date says
     * @throws ListsException when the name is none, or a file is missing, broken or of no known form
     */
    public static Listings read(String dataset, Path... files) throws ListsException {
        try {
            Dataset known = Dataset.named(dataset).orElseGet(() -> Dataset.own(dataset, dataset));
            List<SourceFile> sources = new ArrayList<>();
            for (Path file : files) {
                sources.add(SourceFile.of(file, Limits.standard()));
            }
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("a list needs a file");
            }
            ListReader reader = known.readers().stream()
                    .filter(each -> sources.stream().allMatch(each::recognises))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            sources.get(0).name() + " is in none of the forms that " + dataset + " comes in"));
            return listings(dataset, reader, reader.read(dataset, sources, Limits.standard()), sources);
        } catch (IllegalArgumentException e) {
            throw new ListsException(ListsException.Kind.USAGE, String.valueOf(e.getMessage()), e);
        } catch (ListFormatException e) {
            throw new ListsException(ListsException.Kind.REFUSED, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ListsException(ListsException.Kind.UNAVAILABLE, DiskTrouble.words(e), e);
        }
    }

    private static Listings listings(String dataset, ListReader reader, ReadList list, List<SourceFile> sources) {
        Release release = new Release(
                dataset,
                ReleaseDate.of(null, list).date(),
                list.main().modified().atStartOfDay(ZoneOffset.UTC).toInstant(),
                "sha256:" + SourceFile.digest(sources),
                list.entries().size(),
                reader.name(),
                false);
        return Listings.of(
                List.of(release), list.entries().stream().map(Lists::entry).toList());
    }
}
