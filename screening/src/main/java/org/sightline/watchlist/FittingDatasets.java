// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.SourceFile;

/** Which publishers' datasets a file fits that was brought for another: often only the name was mistaken. */
final class FittingDatasets {
    private FittingDatasets() {}

    /** What the file is and which datasets it fits, in words that go behind its name; empty where no publisher's reader knows it. */
    static Optional<String> say(SourceFile file) {
        List<String> names = new ArrayList<>();
        String format = "";
        for (Dataset dataset : Dataset.known()) {
            Optional<ListReader> reader = dataset.readers().stream()
                    .filter(each -> each.recognises(file))
                    .findFirst();
            if (reader.isPresent()) {
                format = reader.get().format();
                names.add(dataset.name());
            }
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("it is " + format + ", which fits " + String.join(" or ", names));
    }
}
