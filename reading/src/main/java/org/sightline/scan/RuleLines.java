// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a rule file: one rule a line, columns parted by tabs, {@code #} opens a comment line. */
final class RuleLines {
    private RuleLines() {}

    /**
     * The lines of a resource, each with at least two columns.
     *
     * @throws IllegalStateException when the resource is missing or a line has one column only, as then the build is broken
     */
    static List<List<String>> of(String resource) {
        List<List<String>> lines = new ArrayList<>();
        try (InputStream bytes = RuleLines.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> columns = List.of(line.split("\t"));
                if (columns.size() < 2) {
                    throw new IllegalStateException(resource + ": no example in '" + line + "'");
                }
                lines.add(columns);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        return lines;
    }
}
