// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.csv;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.ofac.Bearers;
import org.sightline.watchlist.ofac.Facts;
import org.sightline.watchlist.ofac.OfacEntry;
import org.sightline.watchlist.ofac.OfacNames;

/** One entry of the CSV files with its aliases, addresses and comments to an entity. */
final class OfacMapper {
    private static final Pattern BETWEEN_PROGRAMS = Pattern.compile("\\]\\s*\\[");

    private final String dataset;
    private final Tally tally;
    private final Tables tables;
    private final Facts facts;

    OfacMapper(String dataset, Tables tables, Tally tally) {
        this.dataset = dataset;
        this.tally = tally;
        this.tables = tables;
        this.facts = tables.facts;
    }

    /** What mappers may share: tables, and the names of the whole list. Safe for use by several threads. */
    static final class Tables {
        private final Countries countries = new Countries();
        private final OfacNames names = new OfacNames();
        private final Facts facts;

        /**
         * Loads them.
         *
         * @param bearers complete
         */
        Tables(Bearers bearers) {
            this.facts = new Facts(bearers, countries);
        }
    }

    ListedEntity map(
            List<String> row, List<List<String>> aliases, List<List<String>> addresses, List<List<String>> comments) {
        OfacEntry entry = new OfacEntry(dataset, row.get(0), row.get(2), tally);
        programs(row.get(3)).forEach(entry::program);
        title(entry, row.get(4));
        facts.remarks(entry, Overflow.joined(row.get(11), comments, facts, tally));
        tables.names.add(entry, "name", row.get(1));
        for (List<String> alias : aliases) {
            tables.names.add(entry, OfacNames.property(entry, alias.get(2)), alias.get(3));
            entry.draft().add("notes", remarks("Alias " + alias.get(3), alias.get(4)));
        }
        tables.names.weak(entry);
        addresses.forEach(address -> address(entry, address));
        vessel(entry, row);
        return entry.listed();
    }

    private void title(OfacEntry entry, String title) {
        if (!title.isEmpty()) {
            facts.fact(entry, "Title", title);
        }
    }

    private static List<String> programs(String field) {
        return Arrays.stream(BETWEEN_PROGRAMS.split(field))
                .map(program -> program.replace("[", "").replace("]", ""))
                .toList();
    }

    private void address(OfacEntry entry, List<String> row) {
        String country = row.get(4);
        String code = tables.countries.code(country).orElse(null);
        if (code == null && !Facts.nothing(country)) {
            tally.add("country of an address: " + country);
        }
        CityLine line = CityLine.of(row.get(3));
        boolean nothing = row.get(2).isEmpty() && row.get(3).isEmpty() && country.isEmpty();
        if (!nothing || !row.get(5).isEmpty()) {
            entry.draft()
                    .address(new EntryDraft.PostalAddress(
                            row.get(2),
                            line.city(),
                            line.state(),
                            line.postalCode(),
                            code,
                            country,
                            row.get(5).isEmpty() ? null : row.get(5)));
        }
    }

    private void vessel(OfacEntry entry, List<String> row) {
        EntryDraft draft = entry.draft();
        draft.add("callSign", row.get(5)).add("type", row.get(6));
        draft.add("tonnage", row.get(7).replace(",", ""));
        draft.add("grossRegisteredTonnage", row.get(8).replace(",", ""));
        facts.country(entry, "flag", row.get(9));
        if (!row.get(10).isEmpty()) {
            facts.fact(entry, "Vessel Owner", row.get(10));
        }
    }

    private static String remarks(String of, String text) {
        return text.isEmpty() ? "" : of + ": " + text;
    }
}
