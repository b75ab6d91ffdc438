// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.advanced;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlElement;
import org.sightline.watchlist.ofac.Facts;
import org.sightline.watchlist.ofac.OfacEntry;

/** The features and documents of a party, as facts that are labelled by their types. */
final class Features {
    private static final Set<String> SILENT = Set.of("unknown", "valid", "");

    private final Book book;
    private final Facts facts;
    private final Countries countries;
    private final Tally tally;

    Features(Book book, Facts facts, Countries countries, Tally tally) {
        this.book = book;
        this.facts = facts;
        this.countries = countries;
        this.tally = tally;
    }

    void add(OfacEntry entry, XmlElement feature) {
        feature.tallyUnknown(Set.of("ID", "FeatureTypeID", "FeatureVersion", "IdentityReference"), "Feature", tally);
        Optional<String> type = book.references().label("FeatureType", feature, "FeatureTypeID");
        String label = type.orElse("Feature");
        for (XmlElement version : feature.all("FeatureVersion")) {
            version.tallyUnknown(
                    Set.of("ID", "ReliabilityID", "Comment", "DatePeriod", "VersionDetail", "VersionLocation"),
                    "FeatureVersion",
                    tally);
            String comment = version.text("Comment").orElse(null);
            for (XmlElement at : version.all("VersionLocation")) {
                place(entry, label, at, comment);
            }
            for (String value : values(version)) {
                facts.fact(entry, label, value, null, null, null, comment);
            }
            if (comment != null
                    && version.all("VersionLocation").isEmpty()
                    && values(version).isEmpty()) {
                facts.fact(entry, label, comment);
            }
        }
    }

    private List<String> values(XmlElement version) {
        List<String> values = new ArrayList<>();
        for (XmlElement period : version.all("DatePeriod")) {
            Periods.printed(period).ifPresent(values::add);
            book.references()
                    .label("CalendarType", period, "CalendarTypeID")
                    .filter(calendar -> !calendar.equalsIgnoreCase("Gregorian"))
                    .ifPresent(calendar -> values.replaceAll(value -> value + " (" + calendar + ")"));
        }
        for (XmlElement detail : version.all("VersionDetail")) {
            detail.tallyUnknown(Set.of("DetailTypeID", "DetailReferenceID"), "VersionDetail", tally);
            String text = book.references()
                    .label("DetailReference", detail, "DetailReferenceID")
                    .orElse(detail.text());
            if (!text.isEmpty()) {
                values.add(text);
            }
        }
        return values;
    }

    private void place(OfacEntry entry, String label, XmlElement at, @Nullable String comment) {
        Place place = at.attribute("LocationID").map(book.places()::get).orElse(null);
        if (place == null) {
            tally.add("Location that is not in the file");
            return;
        }
        if (label.equalsIgnoreCase("Location")) {
            if (countries.code(place.country()).isEmpty() && !Facts.nothing(place.country())) {
                tally.add("country of an address: " + place.country());
            }
            entry.draft().address(place.address(countries, comment));
            return;
        }
        // a nationality is a place that is a country; a place of birth may be any
        facts.fact(entry, label, place.line(), null, null, null, comment);
    }

    void document(OfacEntry entry, XmlElement document) {
        document.tallyUnknown(
                Set.of(
                        "ID",
                        "IDRegDocTypeID",
                        "IdentityID",
                        "IssuedBy-CountryID",
                        "IssuedIn-LocationID",
                        "ValidityID",
                        "Comment",
                        "IDRegistrationNo",
                        "IssuingAuthority",
                        "DocumentDate",
                        "DocumentedNameReference"),
                "IDRegDocument",
                tally);
        List<String> notes = new ArrayList<>();
        document.text("IssuingAuthority").ifPresent(authority -> notes.add("Issued by " + authority));
        document.attribute("IssuedIn-LocationID")
                .map(book.places()::get)
                .ifPresent(place -> notes.add("Issued in " + place.line()));
        book.references()
                .label("Validity", document, "ValidityID")
                .filter(validity -> !SILENT.contains(validity.toLowerCase(Locale.ROOT)))
                .ifPresent(notes::add);
        document.text("Comment").ifPresent(notes::add);
        facts.fact(
                entry,
                book.references()
                        .label("IDRegDocType", document, "IDRegDocTypeID")
                        .orElse("IDRegDocument"),
                document.text("IDRegistrationNo").orElse(""),
                book.references()
                        .label("Country", document, "IssuedBy-CountryID")
                        .orElse(null),
                date(document, "Issue", notes),
                date(document, "Expir", notes),
                notes.isEmpty() ? null : String.join("; ", notes));
    }

    /** The date of a document whose kind has that in its label; the kinds that have none of both are told in the notes, once. */
    private @Nullable String date(XmlElement document, String kind, List<String> notes) {
        String found = null;
        for (XmlElement date : document.all("DocumentDate")) {
            String label = book.references()
                    .label("IDRegDocDateType", date, "IDRegDocDateTypeID")
                    .orElse("");
            String printed = date.child("DatePeriod").flatMap(Periods::printed).orElse(null);
            if (label.contains(kind)) {
                found = found == null ? printed : found;
                continue;
            }
            boolean other = !label.contains("Issue") && !label.contains("Expir");
            if (other && printed != null && kind.equals("Issue")) {
                tally.add("date of a document of a kind that we do not know: " + label + " (kept as a note)");
                notes.add(label + " " + printed);
            }
        }
        return found;
    }
}
