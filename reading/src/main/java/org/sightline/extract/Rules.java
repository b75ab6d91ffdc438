// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables of rules under {@code rules/<language>/}: tab-separated lines, {@code #} begins a comment line. A rule of reading is a
 * line there, never an {@code if}.
 */
public final class Rules {
    private Rules() {}

    /** One line of a table. */
    public record Line(String table, int number, List<String> fields) {
        public Line {
            fields = List.copyOf(fields);
        }

        public String field(int index) {
            return fields.get(index);
        }
    }

    /**
     * Reads one table.
     *
     * @param width how many fields each line must have at least
     * @throws IllegalStateException when the table is missing or a line is too short: a fault of the build
     */
    public static List<Line> of(String language, String table, int width) {
        String path = "/rules/" + language + "/" + table;
        try (InputStream in = Rules.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no rules at " + path);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Line> lines = new ArrayList<>();
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (text.isBlank() || text.startsWith("#")) {
                    continue;
                }
                List<String> fields = List.of(text.split("\t", -1));
                if (fields.size() < width) {
                    throw new IllegalStateException(path + ":" + number + ": " + width + " fields expected");
                }
                lines.add(new Line(table, number, fields));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
