// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the cell of a table apart. */
final class Cells {
    private Cells() {}

    /**
     * The values of a cell. One that begins with a quote may hold the separator, and two quotes are one, as in CSV; OpenSanctions
     * writes its cells so. A quote that never closes is a letter like any other.
     *
     * @param separator between values, or null where the cell is one value
     */
    static List<String> values(String cell, @Nullable String separator) {
        if (separator == null || separator.isEmpty()) {
            return cell.isBlank() ? List.of() : List.of(cell.strip());
        }
        List<String> values = new ArrayList<>(2);
        int at = 0;
        while (at <= cell.length()) {
            int closing = closing(cell, at, separator);
            if (closing >= 0) {
                int opening = cell.indexOf('"', at);
                add(values, cell.substring(opening + 1, closing).replace("\"\"", "\""));
                int next = cell.indexOf(separator, closing);
                at = next < 0 ? cell.length() + 1 : next + separator.length();
                continue;
            }
            int end = cell.indexOf(separator, at);
            add(values, cell.substring(at, end < 0 ? cell.length() : end));
            at = end < 0 ? cell.length() + 1 : end + separator.length();
        }
        return values;
    }

    /** Where the quote closes with which the value begins, or -1 where it begins with none, or that closes nowhere. */
    private static int closing(String cell, int from, String separator) {
        int at = from;
        while (at < cell.length() && Character.isWhitespace(cell.charAt(at)) && !cell.startsWith(separator, at)) {
            at++;
        }
        if (at >= cell.length() || cell.charAt(at) != '"') {
            return -1;
        }
        for (int end = at + 1; end < cell.length(); end++) {
            if (cell.charAt(end) != '"') {
                continue;
            }
            if (end + 1 < cell.length() && cell.charAt(end + 1) == '"') {
                end++;
                continue;
            }
            int after = end + 1;
            while (after < cell.length() && cell.charAt(after) == ' ' && !cell.startsWith(separator, after)) {
                after++;
            }
            return after == cell.length() || cell.startsWith(separator, after) ? end : -1;
        }
        return -1;
    }

    private static void add(List<String> values, String value) {
        if (!value.isBlank()) {
            values.add(value.strip());
        }
    }
}
