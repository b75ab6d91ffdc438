// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.advanced;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlElement;
import org.sightline.watchlist.ofac.OfacEntry;

/** One {@code SanctionsEntry}: on which list, since when, by what law, under which programmes and with which measures. */
final class Listing {
    private final References references;
    private final Tally tally;

    Listing(References references, Tally tally) {
        this.references = references;
        this.tally = tally;
    }

    void add(OfacEntry entry, XmlElement record, String list) {
        record.tallyUnknown(
                Set.of("ID", "ProfileID", "ListID", "EntryEvent", "SanctionsMeasure"), "SanctionsEntry", tally);
        List<String> programs = new ArrayList<>();
        Map<String, List<String>> details = new LinkedHashMap<>();
        said(details, "summary", list);
        LocalDate listed = null;
        for (XmlElement event : record.all("EntryEvent")) {
            Optional<LocalDate> day = event(event, details);
            if (day.isPresent() && (listed == null || day.get().isBefore(listed))) {
                listed = day.get();
            }
        }
        for (XmlElement measure : record.all("SanctionsMeasure")) {
            measure(measure, programs, details);
        }
        listing(entry, programs, listed, details);
    }

    private void listing(
            OfacEntry entry, List<String> programs, @Nullable LocalDate listed, Map<String, List<String>> details) {
        if (listed == null) {
            tally.add("SanctionsEntry without a day of its listing");
        }
        entry.listing(programs, listed, details);
    }

    private Optional<LocalDate> event(XmlElement event, Map<String, List<String>> details) {
        event.tallyUnknown(Set.of("ID", "EntryEventTypeID", "LegalBasisID", "Comment", "Date"), "EntryEvent", tally);
        references
                .label("LegalBasis", event, "LegalBasisID")
                .or(() -> references
                        .value("LegalBasis", event.attribute("LegalBasisID").orElse(null))
                        .flatMap(basis -> basis.attribute("LegalBasisShortRef")))
                .filter(basis -> !basis.equalsIgnoreCase("Unknown"))
                .ifPresent(basis -> said(details, "reason", basis));
        event.text("Comment").ifPresent(comment -> said(details, "summary", comment));
        Optional<XmlElement> date = event.child("Date");
        Optional<LocalDate> day = date.flatMap(Periods::day);
        if (date.isPresent() && day.isEmpty()) {
            tally.add("EntryEvent whose date is no day");
        }
        return day;
    }

    private void measure(XmlElement measure, List<String> programs, Map<String, List<String>> details) {
        measure.tallyUnknown(Set.of("ID", "SanctionsTypeID", "Comment", "DatePeriod"), "SanctionsMeasure", tally);
        String type =
                references.label("SanctionsType", measure, "SanctionsTypeID").orElse("");
        String comment = measure.text("Comment").orElse("");
        if (type.equalsIgnoreCase("Program")) {
            if (!comment.isEmpty() && !programs.contains(comment)) {
                programs.add(comment);
            }
            return;
        }
        String period = measure.child("DatePeriod").flatMap(Periods::printed).orElse("");
        List<String> said = new ArrayList<>(List.of(type, comment, period));
        said.removeIf(String::isEmpty);
        said(details, "provisions", String.join(", ", said));
    }

    private static void said(Map<String, List<String>> details, String property, String value) {
        if (!value.isEmpty() && !details.getOrDefault(property, List.of()).contains(value)) {
            details.computeIfAbsent(property, name -> new ArrayList<>()).add(value);
        }
    }
}
