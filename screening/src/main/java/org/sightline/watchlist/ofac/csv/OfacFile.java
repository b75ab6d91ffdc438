// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The four files of an OFAC list, told apart by their columns. */
enum OfacFile {
    ENTRIES(12, "entries"),
    ALIASES(5, "aliases"),
    ADDRESSES(6, "addresses"),
    COMMENTS(2, "comments");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    /** aka, fka, nka, and what else may come to be called an alias; names and addresses are longer. */
    private static final Pattern ALIAS_KIND = Pattern.compile("(?:\\p{L}\\.?){2,5}");

    private final int columns;
    private final String label;

    OfacFile(int columns, String label) {
        this.columns = columns;
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether the column is remarks, of which a blank at the end counts: they may be cut there. */
    boolean keepsBlanks(int column) {
        return (this == ENTRIES && column == 11) || (this == COMMENTS && column == 1);
    }

    int columns() {
        return columns;
    }

    /** Which file a row belongs to, or empty where it is no OFAC row. */
    static Optional<OfacFile> of(List<String> row) {
        if (row.isEmpty() || !isNumber(row.get(0))) {
            return Optional.empty();
        }
        for (OfacFile file : values()) {
            if (row.size() != file.columns) {
                continue;
            }
            boolean second = file == ENTRIES || file == COMMENTS || isNumber(row.get(1));
            boolean third =
                    file != ALIASES || ALIAS_KIND.matcher(row.get(2).strip()).matches();
            return second && third ? Optional.of(file) : Optional.empty();
        }
        return Optional.empty();
    }

    static boolean isNumber(String field) {
        return NUMBER.matcher(field.strip()).matches();
    }
}
