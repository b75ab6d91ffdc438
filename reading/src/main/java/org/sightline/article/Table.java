// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A resource of tab-separated rows; lines that start with {@code #} and empty lines are notes. */
public final class Table {
    private Table() {}

    /**
     * The rows of a resource on the class path.
     *
     * @param columns how many columns a row has at least
     * @throws IllegalStateException when the resource is missing or a row is too short: a fault of the build
     */
    public static List<List<String>> read(String resource, int columns) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream stream = Table.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> row = List.of(line.split("\t", -1));
                if (row.size() < columns) {
                    throw new IllegalStateException(resource + ": fewer than " + columns + " columns in: " + line);
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows);
    }
}
