// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Identifiers;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.EntryDraft.Document;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;

/** What the list says of an individual. */
final class UkIndividual {
    private final EntryDraft draft;
    private final Countries countries;
    private final Tally tally;

    UkIndividual(EntryDraft draft, Countries countries, Tally tally) {
        this.draft = draft;
        this.countries = countries;
        this.tally = tally;
    }

    void add(XmlNode record) {
        record.texts("Titles", "Title").forEach(title -> draft.add("title", title));
        for (XmlNode individual : record.all("IndividualDetails", "Individual")) {
            individual.texts("Titles", "Title").forEach(title -> draft.add("title", title));
            individual.texts("DOBs", "DOB").forEach(this::birthDate);
            individual.texts("Nationalities", "Nationality").forEach(this::nationality);
            individual.texts("Positions", "Position").forEach(position -> draft.add("position", position));
            individual.texts("Genders", "Gender").forEach(this::gender);
            individual.all("BirthDetails", "Location").forEach(this::birthPlace);
            individual.all("BirthDetails").forEach(this::birthPlace);
            individual
                    .all("PassportDetails", "Passport")
                    .forEach(paper -> document(
                            paper, "passportNumber", "Passport", "PassportNumber", "PassportAdditionalInformation"));
            individual
                    .all("NationalIdentifierDetails", "NationalIdentifier")
                    .forEach(paper -> document(
                            paper,
                            "idNumber",
                            "National identifier",
                            "NationalIdentifierNumber",
                            "NationalIdentifierAdditionalInformation"));
        }
    }

    private void birthDate(String printed) {
        Optional<String> date = UkDate.partial(printed);
        if (date.isEmpty()) {
            tally.add("DOB that is no date we can read (kept as a note)");
            draft.add("notes", "Date of birth as printed: " + printed);
        }
        date.ifPresent(value -> draft.add("birthDate", value));
    }

    private void nationality(String printed) {
        Optional<String> code = countries.nationality(printed);
        if (code.isEmpty()) {
            tally.add("Nationality: " + printed);
            draft.add("notes", "Nationality: " + printed);
        }
        code.ifPresent(value -> draft.add("nationality", value).add("country", value));
    }

    private void gender(String printed) {
        switch (printed.toLowerCase(Locale.ROOT)) {
            case "male", "m" -> draft.add("gender", "male");
            case "female", "f" -> draft.add("gender", "female");
            default -> tally.add("Gender: " + printed);
        }
    }

    private void birthPlace(XmlNode location) {
        List<String> place = new ArrayList<>(location.texts("TownOfBirth"));
        for (String country : location.texts("CountryOfBirth")) {
            place.add(country);
            countries
                    .code(country)
                    .or(() -> countries.startingWith(country))
                    .ifPresentOrElse(
                            code -> draft.add("birthCountry", code), () -> tally.add("CountryOfBirth: " + country));
        }
        draft.add("birthPlace", String.join(", ", place));
    }

    private void document(XmlNode paper, String property, String type, String number, String information) {
        String said = paper.text(information).orElse(null);
        String country = said == null ? null : countries.startingWith(said).orElse(null);
        List<String> numbers = paper.texts(number);
        if (numbers.isEmpty() && said != null) {
            tally.add(number + " that is missing (what is said of it is kept as a note)");
            draft.add("notes", type + ": " + said);
        }
        for (String printed : numbers) {
            draft.document(new Document(property(property, printed, said), printed, type, country, null, null, said));
        }
    }

    /** A Russian tax number among the national identifiers is that, if what is said of it and its check digits say so. */
    private static String property(String property, String number, @Nullable String said) {
        boolean tax = said != null && said.matches("(?is).*\\b(?:INN|tax)\\b.*");
        return tax && Identifiers.normal("innCode", number).isPresent() ? "taxNumber" : property;
    }
}
