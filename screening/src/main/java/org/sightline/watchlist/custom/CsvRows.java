// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Faults;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.SourceFile;

/** The rows of CSV under a header row. A quote that never closes, and a last row that ends in its middle, refuse the file. */
final class CsvRows implements Rows {
    private static final int COLUMNS = 1000;
    private static final String DELIMITERS = ",;\t|";

    private final String name;
    private final Faults faults;
    private final boolean ended;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final List<String> header = new ArrayList<>();
    private boolean lastIsShort;
    private long line;
    private long count;

    /**
     * Opens the file and reads its header row.
     *
     * @param delimiter between columns, or null to find it in the header row
     */
    CsvRows(SourceFile file, @Nullable Character delimiter, Limits limits, Faults faults)
            throws ListFormatException, IOException {
        this.name = file.name();
        this.faults = faults;
        this.ended = file.tail().endsWith("\n") || file.tail().endsWith("\r");
        Reader text = file.text();
        try {
            this.csv = csv(text, delimiter == null ? delimiter(file.head()) : delimiter, limits);
            this.records = csv.iterator();
            header(step());
        } catch (ListFormatException e) {
            text.close();
            throw e;
        }
    }

    @Override
    public @Nullable Row next() throws ListFormatException {
        for (CsvRecord record = step(); record != null; record = step()) {
            List<String> fields = record.getFields();
            if (fields.stream().allMatch(String::isBlank)) {
                continue;
            }
            count++;
            boolean more = fields.size() > header.size()
                    && !fields.subList(header.size(), fields.size()).stream().allMatch(String::isBlank);
            lastIsShort = fields.size() < header.size();
            if (lastIsShort || more) {
                faults.add(line, "row that has not the columns of the header (left out)");
                continue;
            }
            Map<String, List<String>> cells = new HashMap<>();
            for (int at = 0; at < header.size(); at++) {
                if (!fields.get(at).isBlank()) {
                    cells.put(header.get(at), List.of(fields.get(at).strip()));
                }
            }
            return new Row(line, cells);
        }
        if (lastIsShort && !ended) {
            throw refusal("the last row lacks columns and has no end of line: cut short");
        }
        return null;
    }

    @Override
    public Set<String> columns() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(header));
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** The columns of the header row, empty where the text does not begin with one. */
    static List<String> header(String head, @Nullable Character delimiter) {
        char between = delimiter == null ? delimiter(head) : delimiter;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(between)
                .allowUnclosedQuote(true)
                .ofCsvRecord(head)) {
            for (CsvRecord record : csv) {
                return record.getFields().stream().map(String::strip).toList();
            }
        } catch (CsvParseException | UncheckedIOException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of();
    }

    private void header(@Nullable CsvRecord record) throws ListFormatException {
        if (record == null) {
            throw refusal("holds no header row");
        }
        for (String column : record.getFields()) {
            header.add(column.strip());
        }
        while (!header.isEmpty() && header.get(header.size() - 1).isEmpty()) {
            header.remove(header.size() - 1);
        }
        if (header.isEmpty()) {
            throw refusal("its header row is empty");
        }
        Set<String> seen = new LinkedHashSet<>();
        for (String column : header) {
            if (!seen.add(column) && !column.isEmpty()) {
                throw refusal("two columns are called '" + shortened(column) + "'");
            }
        }
    }

    private @Nullable CsvRecord step() throws ListFormatException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            return record;
        } catch (CsvParseException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new ListFormatException(name, line, "broken or cut short after this line: " + cause.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new ListFormatException(name, line, "broken or cut short after this line: " + e.getMessage(), e);
        }
    }

    private ListFormatException refusal(String reason) {
        return new ListFormatException(name, line, reason, null);
    }

    /** The delimiter that the header row has most of, outside quotes; a comma where it has none. */
    private static char delimiter(String head) {
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        for (int at = 0; at < head.length(); at++) {
            char c = head.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            }
            if (!quoted && (c == '\n' || c == '\r') && at > 0) {
                break;
            }
            int which = DELIMITERS.indexOf(c);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int at = 1; at < counts.length; at++) {
            most = counts[at] > counts[most] ? at : most;
        }
        return DELIMITERS.charAt(most);
    }

    private static CsvReader<CsvRecord> csv(Reader text, char delimiter, Limits limits) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .maxBufferSize(2 * limits.field())
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(COLUMNS)
                                .maxFieldSize(limits.field())
                                .maxRecordSize(limits.field())
                                .build(),
                        text);
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
