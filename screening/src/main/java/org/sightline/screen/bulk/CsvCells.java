// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.util.List;

/** Cuts a row of CSV into cells and writes cells; RFC 4180 with any separator. */
public final class CsvCells {
    /** The signs that begin a formula, and their wide twins, which some spreadsheets take for them. */
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvCells() {}

    /** How the quotes of a row stand: all closed, all closed with more text after them, or the last ones still open. */
    enum Quotes {
        CLOSED,
        LOOSE,
        OPEN
    }

    /**
     * Cuts a row.
     *
     * @param cells where they are added
     */
    static Quotes cut(String text, char separator, List<String> cells) {
        Quotes quotes = Quotes.CLOSED;
        int at = 0;
        while (true) {
            if (at < text.length() && text.charAt(at) == '"') {
                StringBuilder cell = new StringBuilder();
                int end = quoted(text, at + 1, cell);
                if (end < 0) {
                    cells.add(cell.toString());
                    return Quotes.OPEN;
                }
                int next = text.indexOf(separator, end);
                if (end != (next < 0 ? text.length() : next)) {
                    quotes = Quotes.LOOSE;
                }
                // what stands between the quotes and the separator belongs to the cell
                cells.add(
                        cell.append(text, end, next < 0 ? text.length() : next).toString());
                at = next;
            } else {
                int next = text.indexOf(separator, at);
                cells.add(text.substring(at, next < 0 ? text.length() : next));
                at = next;
            }
            if (at < 0) {
                return quotes;
            }
            at++;
        }
    }

    /** Reads to the closing quotes; the place after them, or -1 where there are none. */
    private static int quoted(String text, int from, StringBuilder cell) {
        int at = from;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                cell.append(text, at, text.length());
                return -1;
            }
            cell.append(text, at, quote);
            if (quote + 1 >= text.length() || text.charAt(quote + 1) != '"') {
                return quote + 1;
            }
            cell.append('"');
            at = quote + 2;
        }
    }

    /** Adds a cell as it is, in quotes where it needs them. */
    static void write(StringBuilder row, String cell, char separator) {
        boolean plain = true;
        for (int i = 0; i < cell.length() && plain; i++) {
            char letter = cell.charAt(i);
            plain = letter != separator && letter != '"' && letter != '\n' && letter != '\r';
        }
        if (plain) {
            row.append(cell);
            return;
        }
        row.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }

    /**
     * Adds a cell of our own: one line, and nothing that a spreadsheet takes for a formula. Lists and explanations are other people's
     * words, and a cell that begins with one of {@code = + - @} is computed when the file is opened; an apostrophe before it makes it
     * text (OWASP, CSV Injection).
     */
    public static void writeOwn(StringBuilder row, String cell, char separator) {
        String line = cell.replace('\n', ' ').replace('\r', ' ');
        boolean formula = !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0;
        write(row, formula ? "'" + line : line, separator);
    }
}
