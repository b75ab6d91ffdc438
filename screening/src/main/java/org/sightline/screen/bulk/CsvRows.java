// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.screen.bulk.CsvCells.Quotes;
import org.sightline.screen.bulk.Lines.Line;

/**
 * The rows of a CSV file with a header row. The separator is the one of comma, semicolon, tabulator and bar that the header has most
 * of. A row with more or fewer cells than the header is one with a fault; so is one whose quotes are never closed, of which only its
 * first line is lost. Empty lines are passed over.
 */
public final class CsvRows implements RowSource {
    /** Lines that one row may reach over. */
    private static final int MOST_LINES = 100;

    private static final String SEPARATORS = ",;\t|";

    private final Lines lines;
    private final CsvForm form;

    private CsvRows(Lines lines, CsvForm form) {
        this.lines = lines;
        this.form = form;
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws InputException when it has none
     */
    public static CsvRows open(InputFile file) throws InputException, IOException {
        Lines lines = new Lines(file.open());
        Line first = lines.next();
        while (first != null && first.text().isBlank()) {
            first = lines.next();
        }
        if (first == null) {
            lines.close();
            throw new InputException(file.name() + " has no header row");
        }
        char separator = separator(first.text());
        lines.back(List.of(first));
        InputRow header = new CsvRows(lines, new CsvForm("", List.of(), separator, "")).next();
        if (header == null || header.fault() != null) {
            lines.close();
            throw new InputException(file.name() + ": the quotes of its header row are never closed");
        }
        String end = first.end().isEmpty() ? "\n" : first.end();
        return new CsvRows(lines, new CsvForm(header.text(), header.cells(), separator, end));
    }

    /** Its header and how it is written. */
    public CsvForm form() {
        return form;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    @Override
    public @Nullable InputRow next() throws IOException {
        Line first = lines.next();
        while (first != null && first.text().isEmpty()) {
            first = lines.next();
        }
        if (first == null) {
            return null;
        }
        List<String> cells = new ArrayList<>(form.columns().size());
        boolean open = CsvCells.cut(first.text(), form.separator(), cells) == Quotes.OPEN;
        if (!first.whole()) {
            return new InputRow(first.number(), "", List.of(), "the line is longer than " + Lines.LONGEST + " letters");
        }
        return open ? overLines(first, cells) : checked(first, first.text(), cells);
    }

    /** A row whose cell goes on in the next lines. */
    private InputRow overLines(Line first, List<String> ofFirst) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        List<Line> more = new ArrayList<>();
        String end = first.end();
        while (more.size() < MOST_LINES && text.length() < Lines.LONGEST) {
            Line line = lines.next();
            if (line == null) {
                break;
            }
            more.add(line);
            text.append(end).append(line.text());
            end = line.end();
            if (line.text().indexOf('"') < 0) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            Quotes quotes = CsvCells.cut(text.toString(), form.separator(), cells);
            if (quotes != Quotes.OPEN) {
                if (quotes == Quotes.CLOSED && fits(cells)) {
                    return checked(first, text.toString(), cells);
                }
                // The quotes of another row closed these: not all that is between them is lost.
                break;
            }
        }
        lines.back(more);
        return new InputRow(first.number(), first.text(), ofFirst, "its quotes are not closed");
    }

    private boolean fits(List<String> cells) {
        return form.columns().isEmpty() || cells.size() == form.columns().size();
    }

    private InputRow checked(Line first, String text, List<String> cells) {
        if (fits(cells)) {
            return new InputRow(first.number(), text, cells, null);
        }
        String what = cells.size() < form.columns().size() ? "too few" : "too many";
        return new InputRow(
                first.number(),
                text,
                cells,
                what + " columns: " + cells.size() + " where the header has "
                        + form.columns().size());
    }

    private static char separator(String header) {
        char best = ',';
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            List<String> cells = new ArrayList<>();
            CsvCells.cut(header, separator, cells);
            if (cells.size() > Math.max(1, most)) {
                best = separator;
                most = cells.size();
            }
        }
        return best;
    }
}
