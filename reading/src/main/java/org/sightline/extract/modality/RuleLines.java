// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a rule file: columns parted by tabs; empty lines and those that begin with {@code #} are left out. */
public final class RuleLines {
    private RuleLines() {}

    /**
     * Reads a shipped rule file.
     *
     * @param resource absolute name on the class path
     * @param columns how many every line must have
     * @throws IllegalStateException when the file is missing or a line has another number of columns: the build is broken
     */
    public static List<List<String>> read(String resource, int columns) {
        try (InputStream in = RuleLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no rule file " + resource);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> columns(resource, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> columns(String resource, String line, int columns) {
        List<String> found = List.of(line.split("\t", -1));
        if (found.size() != columns) {
            throw new IllegalStateException(resource + ": not " + columns + " columns: " + line);
        }
        return found;
    }
}
