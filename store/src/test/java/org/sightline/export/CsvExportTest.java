// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.CodePoints;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Reading;
import org.sightline.report.Plain;
import org.sightline.store.KeptLink;
import org.sightline.store.Store;

/** The table is read back by another library, and says what the readings say. */
final class CsvExportTest extends ExportCase {
    private List<NamedCsvRecord> rows(Store store) {
        return CsvReader.builder().ofNamedCsvRecord(export(Export.Format.CSV, store, EVERYTHING)).stream()
                .toList();
    }

    @Test
    void everyClaimOfAListedPartyIsARowAndWhoIsOnlyNamedToo() {
        try (Store store = full("store")) {
            Map<String, Integer> expected = new TreeMap<>();
            for (Reading reading : readings()) {
                List<KeptLink> links = links(store, reading);
                for (KeptLink link : links) {
                    List<String> said = said(reading, link);
                    for (String claim : said.isEmpty() ? List.of("") : said) {
                        expected.merge(link.article() + link.entry() + claim, 1, Integer::sum);
                    }
                }
            }
            Map<String, Integer> found = new TreeMap<>();
            rows(store)
                    .forEach(row -> found.merge(
                            row.getField("article") + row.getField("list") + ":" + row.getField("entry")
                                    + (row.getField("claim").isEmpty()
                                            ? ""
                                            : row.getField("claim") + row.getField("role")),
                            1,
                            Integer::sum));
            assertThat(found).isEqualTo(expected).hasSizeGreaterThan(60);
        }
    }

    private static List<String> said(Reading reading, KeptLink link) {
        List<String> said = new ArrayList<>();
        for (ClaimPart claim : reading.claims()) {
            reading.events().stream()
                    .filter(event -> event.id().equals(claim.event()))
                    .flatMap(event -> event.participants().stream())
                    .filter(participant -> link.entity().equals(participant.entity()))
                    .map(ParticipantPart::role)
                    .distinct()
                    .forEach(role -> said.add(claim.id() + Terms.of(role)));
        }
        return said;
    }

    @Test
    void theSpanGivesTheQuoteBack() {
        try (Store store = full("store")) {
            for (NamedCsvRecord row : rows(store)) {
                if (row.getField("span").isEmpty()) {
                    continue;
                }
                String text = store.articles()
                        .reading(row.getField("article"))
                        .orElseThrow()
                        .article()
                        .text();
                CodePoints points = new CodePoints(text);
                String[] span = row.getField("span").split("\\.\\.");
                String quoted =
                        text.substring(points.unit(Integer.parseInt(span[0])), points.unit(Integer.parseInt(span[1])));
                assertThat(row.getField("quote")).isEqualTo(Plain.line(quoted));
            }
        }
    }

    @Test
    void noCellIsAFormula() {
        try (Store store = full("store")) {
            boolean twisted = false;
            for (NamedCsvRecord row : rows(store)) {
                assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*"));
                twisted |= row.getFields().stream().anyMatch(cell -> cell.startsWith("'="));
            }
            assertThat(twisted).as("some cell would have been a formula").isTrue();
        }
    }

    @Test
    void whomNoListNamesStandsInQuotesAlone() {
        try (Store store = full("store")) {
            boolean quoted = false;
            for (NamedCsvRecord row : rows(store)) {
                quoted |= row.getField("quote").contains(Scene.UNLISTED);
                row.getFieldsAsMap()
                        .forEach((column, cell) -> assertThat(column.equals("quote") ? "" : cell)
                                .as(column)
                                .doesNotContain(Scene.UNLISTED));
            }
            assertThat(quoted).as("quotes are as printed").isTrue();
        }
    }
}
