// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Differences;
import org.sightline.match.Explanation;
import org.sightline.screen.Schemas;
import org.sightline.screen.bulk.AddedColumns;
import org.sightline.screen.bulk.Asked;
import org.sightline.screen.bulk.CsvForm;
import org.sightline.screen.bulk.Done;
import org.sightline.screen.bulk.Done.Outcome;
import org.sightline.screen.bulk.InputException;
import org.sightline.screen.bulk.InputRow;
import org.sightline.screen.bulk.Why;

/** Compares the two names of each row of a CSV file. Safe to share between threads. */
final class PairRows implements RowWork {
    private static final List<String> COLUMNS = List.of("score", "why");

    /** Compares two names. */
    @FunctionalInterface
    interface Scoring {
        /** The score from 0 to 1, and how it came about. */
        Explanation of(@Nullable String schema, String one, String other);

        /** The same score, and why in one line. */
        default Differences differences(@Nullable String schema, String one, String other) {
            Explanation explanation = of(schema, one, other);
            return new Differences(explanation.value(), Why.of(explanation));
        }
    }

    private final String file;
    private final Scoring scoring;
    private final @Nullable String schema;
    private final RowFormat format;
    private final AddedColumns columns;
    private final int first;
    private final int second;
    private final int ofSchema;
    private final JsonMapper mapper = new JsonMapper();

    /**
     * Finds the columns {@code name1}, {@code name2} and {@code schema}.
     *
     * @param schema where a row gives none, or null
     * @throws InputException when there are no two names
     */
    PairRows(String file, CsvForm form, Scoring scoring, @Nullable String schema, RowFormat format)
            throws InputException {
        this.file = file;
        this.scoring = scoring;
        this.schema = schema;
        this.format = format;
        this.columns = new AddedColumns(form, COLUMNS);
        this.first = form.required("name1");
        this.second = form.required("name2");
        this.ofSchema = form.place("schema");
    }

    @Override
    public String header() {
        return format == RowFormat.csv ? columns.header() : "";
    }

    @Override
    public Done apply(InputRow row) {
        String fault = fault(row);
        String where = file + ":" + row.line() + ": ";
        if (fault != null) {
            return new Done(refused(row, fault), Outcome.REFUSED, List.of("refused: " + where + fault));
        }
        String said = ofSchema < 0 ? "" : row.cells().get(ofSchema);
        Optional<String> named = Schemas.named(said);
        String meant = said.isBlank() ? schema : named.orElse(null);
        List<String> remarks = said.isBlank() || named.isPresent()
                ? List.of()
                : List.of("note: " + where + "schema '" + said + "' is not known; compared as any");
        String one = row.cells().get(first);
        String other = row.cells().get(second);
        return new Done(answer(row, meant, one, other), Outcome.HIT, remarks);
    }

    private @Nullable String fault(InputRow row) {
        if (row.fault() != null) {
            return row.fault();
        }
        for (int place : new int[] {first, second}) {
            int letters = row.cells().get(place).length();
            if (letters > Asked.LONGEST_NAME) {
                return "a name of " + letters + " letters, longer than " + Asked.LONGEST_NAME;
            }
        }
        return row.cells().get(first).isBlank() || row.cells().get(second).isBlank() ? "a name is missing" : null;
    }

    private String answer(InputRow row, @Nullable String meant, String one, String other) {
        if (format == RowFormat.json) {
            return json(meant, one, other, scoring.of(meant, one, other));
        }
        Differences compared = scoring.differences(meant, one, other);
        if (format == RowFormat.csv) {
            StringBuilder text = new StringBuilder();
            columns.write(text, row, List.of(String.valueOf(compared.value()), compared.words()));
            return text.toString();
        }
        return String.format(Locale.ROOT, "%.2f  %s\n", compared.value(), compared.words());
    }

    private String json(@Nullable String meant, String one, String other, Explanation explanation) {
        ObjectNode line = mapper.createObjectNode()
                .put("name1", one)
                .put("name2", other)
                .put("schema", meant)
                .put("score", explanation.value());
        line.set("explanation", mapper.valueToTree(explanation));
        return line + "\n";
    }

    private String refused(InputRow row, String fault) {
        if (format == RowFormat.csv) {
            StringBuilder text = new StringBuilder();
            columns.refused(text, row, fault);
            return text.toString();
        }
        if (format == RowFormat.json) {
            return mapper.createObjectNode().put("line", row.line()).put("error", fault) + "\n";
        }
        return "line " + row.line() + ": not compared: " + fault + "\n";
    }
}
