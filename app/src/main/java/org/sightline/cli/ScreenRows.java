// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Match;
import org.sightline.match.Query;
import org.sightline.screen.Screening;
import org.sightline.screen.bulk.Asked;
import org.sightline.screen.bulk.CsvForm;
import org.sightline.screen.bulk.Done;
import org.sightline.screen.bulk.Done.Outcome;
import org.sightline.screen.bulk.HitColumns;
import org.sightline.screen.bulk.InputRow;
import org.sightline.screen.bulk.Queries;

/** Screens one row of a file and writes what was found in one of three forms. Safe to share between threads. */
final class ScreenRows implements RowWork {
    private final String file;
    private final Queries queries;
    private final Screening screening;
    private final ScreenAnswer answer;
    private final int limit;
    private final RowFormat format;
    private final HitColumns columns;

    ScreenRows(
            String file,
            Queries queries,
            CsvForm form,
            Screening screening,
            ScreenAnswer answer,
            int limit,
            RowFormat format) {
        this.file = file;
        this.queries = queries;
        this.screening = screening;
        this.answer = answer;
        this.limit = limit;
        this.format = format;
        this.columns = new HitColumns(form);
    }

    @Override
    public String header() {
        return format == RowFormat.csv ? columns.header() : "";
    }

    @Override
    public Done apply(InputRow row) {
        Asked asked = queries.asked(row);
        Query query = asked.query();
        if (query == null) {
            String why = String.valueOf(asked.fault());
            return new Done(refused(row, asked.id(), why), Outcome.REFUSED, List.of("refused: " + at(row) + why));
        }
        List<Match> matches = screening.screen(query, answer.threshold(), limit);
        String text = switch (format) {
            case csv -> csv(row, matches);
            case json -> answer.json(query, matches, asked.id(), row.line());
            case text -> answer.text(query, matches);
        };
        List<String> remarks = asked.remarks().stream()
                .map(remark -> "note: " + at(row) + remark)
                .toList();
        return new Done(text, matches.isEmpty() ? Outcome.MISS : Outcome.HIT, remarks);
    }

    private String at(InputRow row) {
        return file + ":" + row.line() + ": ";
    }

    private String csv(InputRow row, List<Match> matches) {
        StringBuilder text = new StringBuilder();
        columns.write(text, queries.forCsv(row), matches, answer::status);
        return text.toString();
    }

    private String refused(InputRow row, @Nullable String id, String why) {
        return switch (format) {
            case csv -> {
                StringBuilder text = new StringBuilder();
                columns.refused(text, queries.forCsv(row), why);
                yield text.toString();
            }
            case json -> answer.refusedJson(id, row.line(), why);
            case text -> "line " + row.line() + "\n  not screened: " + why + "\n\n";
        };
    }
}
