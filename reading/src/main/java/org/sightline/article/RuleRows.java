// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a rule resource under {@code /rules/}: tab-separated columns, UTF-8, one rule a line; empty lines and lines that
 * begin with {@code #} are comments.
 */
public final class RuleRows {
    private RuleRows() {}

    /**
     * Reads a shipped resource.
     *
     * @param path below {@code /rules/}, such as {@code en/titles.tsv}
     * @param columns how many columns every line has
     * @throws IllegalStateException when the resource is missing or a line has another number of columns: a build fault
     */
    public static List<List<String>> read(String path, int columns) {
        return read(path, columns, columns);
    }

    /** As {@link #read(String, int)}, of lines that may have further columns, up to {@code most}. */
    public static List<List<String>> read(String path, int columns, int most) {
        try (InputStream in = RuleRows.class.getResourceAsStream("/rules/" + path)) {
            if (in == null) {
                throw new IllegalStateException("no resource /rules/" + path);
            }
            return rows(path, columns, most, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read /rules/" + path, e);
        }
    }

    private static List<List<String>> rows(String path, int columns, int most, String text) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> row = List.of(line.split("\t", -1));
            if (row.size() < columns || row.size() > most) {
                throw new IllegalStateException(
                        path + " line " + number + " has " + row.size() + " columns, not " + columns + ": " + line);
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }
}
