// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sightline.name.NameKind;

/** Tables of cases. */
final class Csv {
    private Csv() {}

    /** A row by the names of the columns. */
    record Row(Map<String, String> cells) {
        /** The cell of a column that the table has. */
        String get(String column) {
            return Objects.requireNonNull(cells.get(column), () -> "no column " + column);
        }
    }

    /** The rows; lines that begin with {@code #} are comments. */
    static List<Row> rows(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
            csv.forEach(row -> rows.add(new Row(row.getFieldsAsMap())));
        }
        return rows;
    }

    /** How a name of this schema is read; a LegalEntity as an organisation. */
    static NameKind kind(String schema) {
        return switch (schema) {
            case "Person" -> NameKind.PERSON;
            case "Vessel", "Airplane" -> NameKind.VESSEL;
            default -> NameKind.ORGANISATION;
        };
    }
}
