// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.Quote;
import org.sightline.report.Plain;
import org.sightline.screen.bulk.CsvCells;
import org.sightline.store.Holdings;
import org.sightline.store.KeptLink;
import org.sightline.store.Selection;

/**
 * A table with a row for each claim and listed party in it, and one without a claim for a party that an article only names. RFC 4180
 * with a header; no cell is a formula to a spreadsheet.
 */
final class CsvExport {
    private static final List<String> COLUMNS = List.of(
            "article",
            "url",
            "publisher",
            "published",
            "list",
            "entry",
            "caption",
            "name",
            "claim",
            "event",
            "from",
            "to",
            "place",
            "role",
            "polarity",
            "modality",
            "sources",
            "quote",
            "span",
            "decision",
            "score",
            "standing",
            "notices");
    private static final String BETWEEN_QUOTES = " […] ";

    private final Listed listed;
    private final Selection selection;
    private final Writer out;

    CsvExport(Listed listed, Selection selection, Writer out) {
        this.listed = listed;
        this.selection = selection;
        this.out = out;
    }

    void write(Holdings holdings) throws IOException {
        row(COLUMNS);
        holdings.articles(kept -> Cleared.of(kept, selection, listed).ifPresent(this::article));
    }

    private void article(Cleared cleared) {
        Set<KeptLink> told = new HashSet<>();
        for (ClaimPart claim : cleared.reading().claims()) {
            EventPart event = cleared.event(claim);
            for (Cleared.Part part : cleared.parts(event)) {
                told.add(part.link());
                claim(cleared, claim, event, part);
            }
        }
        cleared.allLinks().stream().filter(link -> !told.contains(link)).forEach(link -> named(cleared, link));
    }

    private void claim(Cleared cleared, ClaimPart claim, EventPart event, Cleared.Part part) {
        List<String> cells = before(cleared, part.link());
        cells.add(claim.id());
        cells.add(Terms.of(event.type()));
        cells.add(event.date() == null ? "" : event.date().start().toString());
        cells.add(event.date() == null ? "" : event.date().end().toString());
        cells.add(event.place() == null ? "" : event.place().name());
        cells.add(Terms.of(part.role()));
        cells.add(Terms.of(claim.polarity()));
        cells.add(Terms.of(claim.modality()));
        cells.add(Terms.sources(claim, cleared));
        cells.add(claim.evidence().stream().map(Quote::text).collect(Collectors.joining(BETWEEN_QUOTES)));
        cells.add(spans(claim.evidence()));
        after(cells, cleared, part.link(), claim.id());
        row(cells);
    }

    private void named(Cleared cleared, KeptLink link) {
        List<String> cells = before(cleared, link);
        while (cells.size() < COLUMNS.indexOf("quote")) {
            cells.add("");
        }
        List<Quote> named = cleared.named(link.entity()).stream().toList();
        cells.add(named.stream().map(Quote::text).collect(Collectors.joining()));
        cells.add(spans(named));
        after(cells, cleared, link, link.key());
        row(cells);
    }

    private List<String> before(Cleared cleared, KeptLink link) {
        return new ArrayList<>(List.of(
                cleared.article().id(),
                text(cleared.url()),
                text(cleared.article().publisher()),
                text(cleared.article().published().date()),
                link.entry().dataset(),
                link.entry().entry(),
                link.caption(),
                link.name()));
    }

    private static void after(List<String> cells, Cleared cleared, KeptLink link, String about) {
        cells.add(link.decision());
        cells.add(String.format(Locale.ROOT, "%.2f", link.score()));
        cells.add(link.standing());
        cells.add(cleared.notices().stream()
                .filter(notice -> notice.about().isEmpty()
                        || notice.about().equals(about)
                        || notice.about().equals(link.key()))
                .map(notice -> Terms.of(notice.kind()) + ": " + notice.words())
                .collect(Collectors.joining("; ")));
    }

    /** Two full stops: with a hyphen a spreadsheet would make days of them. */
    private static String spans(List<Quote> quotes) {
        return quotes.stream().map(quote -> quote.start() + ".." + quote.end()).collect(Collectors.joining("; "));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private void row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append(row.isEmpty() ? "" : ",");
            CsvCells.writeOwn(row, Plain.line(cell), ',');
        }
        try {
            out.append(row).append("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
