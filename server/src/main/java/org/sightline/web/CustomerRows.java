// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sightline.match.Match;
import org.sightline.match.Query;
import org.sightline.screen.Screening;
import org.sightline.screen.bulk.Asked;
import org.sightline.screen.bulk.BulkRun;
import org.sightline.screen.bulk.CsvQueries;
import org.sightline.screen.bulk.CsvRows;
import org.sightline.screen.bulk.Done;
import org.sightline.screen.bulk.HitColumns;
import org.sightline.screen.bulk.InputException;
import org.sightline.screen.bulk.InputFile;
import org.sightline.screen.bulk.InputRow;
import org.sightline.screen.bulk.Tally;

/** Screens a customer file by the rows of its table. */
final class CustomerRows {
    private static final double THRESHOLD = 0.7;
    private static final int CANDIDATES = 5;

    private CustomerRows() {}

    /**
     * Screens a file to its end, whatever becomes of it.
     *
     * @param named columns that the name is in, or none where the header says it
     */
    static void screen(CustomerFile file, byte[] content, List<String> named, Screening screening) {
        try (CsvRows rows = CsvRows.open(InputFile.of(file.name(), new ByteArrayInputStream(content), null))) {
            CsvQueries queries =
                    CsvQueries.of(rows.form(), named, new Query(null, List.of(Asked.NAMELESS), List.of(), List.of()));
            HitColumns columns = new HitColumns(rows.form());
            file.write(columns.header().getBytes(StandardCharsets.UTF_8));
            BulkRun run = new BulkRun(1, file::remark, file::progress);
            file.end(run.run(rows, row -> row(row, queries, columns, screening), file::write, Tally.NOTHING));
        } catch (InputException e) {
            file.fail(e.reason());
        } catch (IOException | RuntimeException e) {
            file.fail("the file could not be read to its end");
        }
    }

    private static Done row(InputRow row, CsvQueries queries, HitColumns columns, Screening screening) {
        StringBuilder text = new StringBuilder();
        Asked asked = queries.asked(row);
        Query query = asked.query();
        InputRow cells = queries.forCsv(row);
        if (query == null) {
            String why = String.valueOf(asked.fault());
            columns.refused(text, cells, why);
            return new Done(text.toString(), Done.Outcome.REFUSED, List.of("line " + row.line() + ": " + why));
        }
        List<Match> matches = screening.screen(query, THRESHOLD, CANDIDATES);
        columns.write(text, cells, matches, match -> "");
        List<String> remarks = asked.remarks().stream()
                .map(remark -> "line " + row.line() + ": " + remark)
                .toList();
        return new Done(text.toString(), matches.isEmpty() ? Done.Outcome.MISS : Done.Outcome.HIT, remarks);
    }
}
