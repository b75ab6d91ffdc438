// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.SourceFile;

/** The rows of one OFAC file. A row that does not have its columns, or a quote that never closes, refuses the whole file. */
final class OfacRows {
    private static final String NOTHING = "-0-";
    private static final String END_MARK = "\u001A";
    /** What the last row of a whole file ends with: a line end, the end mark, the quote that closes its last
     * field, or a field that says nothing. */
    private static final List<String> WHOLE = List.of("\r", "\n", "\"", END_MARK, NOTHING);

    private OfacRows() {}

    /** Which of the files this is, judged by its first row, or empty. */
    static Optional<OfacFile> kind(SourceFile file) {
        String head = file.head();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().allowUnclosedQuote(true).ofCsvRecord(head)) {
            for (CsvRecord row : csv) {
                return OfacFile.of(row.getFields());
            }
        } catch (CsvParseException | UncheckedIOException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    /**
     * Reads every row; a field that says nothing is the empty string.
     *
     * @throws ListFormatException at the first row that is not of this kind
     */
    static List<List<String>> read(SourceFile file, OfacFile kind, Limits limits)
            throws ListFormatException, IOException {
        String tail = file.tail().replace(" ", "");
        boolean whole = WHOLE.stream().anyMatch(tail::endsWith);
        if (!whole) {
            throw new ListFormatException(file.name(), "ends within a field: cut short");
        }
        List<List<String>> rows = new ArrayList<>();
        long line = 0;
        boolean ended = false;
        try (Reader text = file.text();
                CsvReader<CsvRecord> csv = csv(text, limits)) {
            for (CsvRecord row : csv) {
                line = row.getStartingLineNumber();
                if (ended) {
                    throw new ListFormatException(file.name(), line, "a row after the end mark", null);
                }
                if (row.getFieldCount() == 1 && row.getField(0).equals(END_MARK)) {
                    ended = true;
                    continue;
                }
                rows.add(fields(file, kind, row));
                if (rows.size() > limits.entries()) {
                    throw new ListFormatException(file.name(), line, "more than " + limits.entries() + " rows", null);
                }
            }
        } catch (CsvParseException e) {
            String reason = "broken or cut short after this line: " + cause(e);
            throw new ListFormatException(file.name(), line, reason, e);
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        return rows;
    }

    private static CsvReader<CsvRecord> csv(Reader text, Limits limits) {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .maxBufferSize(2 * limits.field())
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(64)
                                .maxFieldSize(limits.field())
                                .maxRecordSize(limits.field())
                                .build(),
                        text);
    }

    private static List<String> fields(SourceFile file, OfacFile kind, CsvRecord row) throws ListFormatException {
        List<String> fields = row.getFields();
        if (fields.size() != kind.columns()) {
            String reason =
                    fields.size() + " columns where there should be " + kind.columns() + ": broken or cut short";
            throw new ListFormatException(file.name(), row.getStartingLineNumber(), reason, null);
        }
        if (OfacFile.of(fields).isEmpty()) {
            String reason = "does not begin with an entry's number";
            throw new ListFormatException(file.name(), row.getStartingLineNumber(), reason, null);
        }
        List<String> values = new ArrayList<>(fields.size());
        for (String field : fields) {
            String value = field.strip();
            boolean remarks = kind.keepsBlanks(values.size());
            values.add(value.equals(NOTHING) ? "" : remarks ? field : value);
        }
        return values;
    }

    private static String cause(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage());
    }
}
