// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.sightline.match.Match;

/** The answer to a file of names as CSV: every column of the input, and who on the lists each row may be. Immutable. */
public final class HitColumns {
    private static final List<String> NAMES = List.of("rank", "list", "entry", "caption", "score", "match", "why");
    private static final List<String> MISS = List.of("", "", "", "", "", "", "");

    private final AddedColumns columns;

    public HitColumns(CsvForm input) {
        this.columns = new AddedColumns(input, NAMES);
    }

    /** The header row. */
    public String header() {
        return columns.header();
    }

    /**
     * Adds a row for each match, or one with empty cells where there is none.
     *
     * @param status what stands before the reasons of a match; may be empty
     */
    public void write(StringBuilder out, InputRow row, List<Match> matches, Function<Match, String> status) {
        if (matches.isEmpty()) {
            columns.write(out, row, MISS);
        }
        for (int place = 0; place < matches.size(); place++) {
            Match match = matches.get(place);
            List<String> own = List.of(
                    Integer.toString(place + 1),
                    match.entry().id().dataset(),
                    match.entry().id().entry(),
                    match.entry().entity().caption(),
                    String.format(Locale.ROOT, "%.4f", match.score()),
                    "true",
                    status.apply(match) + Why.of(match.explanation()));
            columns.write(out, row, own);
        }
    }

    /** Adds a row that was not screened, and why. */
    public void refused(StringBuilder out, InputRow row, String why) {
        columns.refused(out, row, why);
    }
}
