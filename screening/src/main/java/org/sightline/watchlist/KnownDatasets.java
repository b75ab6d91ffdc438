// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Which dataset an import is for. */
final class KnownDatasets {
    private KnownDatasets() {}

    /**
     * The dataset of a request: one that is known, or one of one's own that the request makes.
     *
     * @throws ListsException of kind {@code USAGE} when there is none of that name and the request makes none
     */
    static Dataset of(Path folder, ImportRequest request) throws ListsException {
        String title = request.title();
        Dataset publishers = Dataset.named(request.dataset()).orElse(null);
        if (publishers != null && title == null) {
            return publishers;
        }
        if (title != null) {
            try {
                return Dataset.own(request.dataset(), title);
            } catch (IllegalArgumentException e) {
                throw new ListsException(ListsException.Kind.USAGE, String.valueOf(e.getMessage()), e);
            }
        }
        return named(Catalogue.read(folder), request.dataset());
    }

    static Dataset named(Catalogue catalogue, String name) throws ListsException {
        List<Dataset> datasets = catalogue.datasets();
        return datasets.stream()
                .filter(dataset -> dataset.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, datasets));
    }

    private static ListsException unknown(String name, List<Dataset> datasets) {
        String nearest = datasets.stream()
                .map(Dataset::name)
                .filter(known -> 5 * distance(name, known) < 3 * Math.max(name.length(), known.length()))
                .min(Comparator.comparing(known -> distance(name, known)))
                .map(known -> ". Did you mean " + known + "?")
                .orElse("");
        String known = datasets.stream().map(Dataset::name).collect(Collectors.joining(", "));
        String message = "there is no dataset '" + name + "'; there are: " + known + nearest;
        return new ListsException(ListsException.Kind.USAGE, message, null);
    }

    /** Levenshtein's distance over two rows; at most 64 letters count, as no name is longer. */
    private static int distance(String one, String other) {
        int columns = Math.min(other.length(), 64);
        int[] above = new int[columns + 1];
        for (int column = 0; column <= columns; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= Math.min(one.length(), 64); row++) {
            int[] here = new int[columns + 1];
            here[0] = row;
            for (int column = 1; column <= columns; column++) {
                int changed = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                here[column] = Math.min(above[column - 1] + changed, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[columns];
    }
}
