// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A shipped table: tab-separated lines, comments after {@code #}, the version in the first line ({@code # version 1}).
 *
 * @param version the number in its first line
 * @param rows its lines, each with the same number of cells
 */
public record Table(int version, List<List<String>> rows) {
    private static final String VERSION = "# version ";

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table that lies beside a class.
     *
     * @param columns how many cells each line has
     * @throws IllegalStateException when the table is missing or a line has another number of cells: a fault of the build
     */
    public static Table shipped(Class<?> beside, String file, int columns) {
        try (InputStream bytes = beside.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the program lacks its table " + file);
            }
            return read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)), file, columns);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    /** CRC-32C in hex over the bytes of tables that lie beside a class, one after the other. */
    public static String checksum(Class<?> beside, List<String> files) {
        CRC32C sum = new CRC32C();
        for (String file : files) {
            try (InputStream bytes = beside.getResourceAsStream(file)) {
                if (bytes == null) {
                    throw new IllegalStateException("the program lacks its table " + file);
                }
                sum.update(bytes.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException("cannot read " + file, broken);
            }
        }
        return Long.toHexString(sum.getValue());
    }

    private static Table read(BufferedReader lines, String file, int columns) throws IOException {
        String first = lines.readLine();
        if (first == null || !first.startsWith(VERSION)) {
            throw new IllegalStateException(file + " does not begin with its version");
        }
        List<List<String>> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != columns) {
                throw new IllegalStateException(file + ": not " + columns + " cells in '" + line + "'");
            }
            rows.add(cells);
        }
        return new Table(Integer.parseInt(first.substring(VERSION.length()).trim()), rows);
    }
}
