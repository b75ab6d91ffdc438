// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.un;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.EntryDraft.PostalAddress;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;

/** The births and addresses of one UN record. */
final class UnDetails {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final EntryDraft draft;
    private final Countries countries;
    private final Tally tally;

    UnDetails(EntryDraft draft, Countries countries, Tally tally) {
        this.draft = draft;
        this.countries = countries;
        this.tally = tally;
    }

    void birthDate(XmlNode birth) {
        List<String> dates = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (String printed : birth.texts("DATE")) {
            said.add(printed);
            PartialDates.iso(printed).ifPresent(day -> dates.add(day.toString()));
        }
        Optional<String> note = birth.text("NOTE");
        for (String year : birth.texts("YEAR")) {
            said.add(year);
            if (YEAR.matcher(year).matches()) {
                // a month stands in the note: "Sep." beside 1958
                List<String> month = PartialDates.written(note.orElse("") + " " + year);
                dates.addAll(note.isPresent() && month.size() == 1 ? month : List.of(year));
            }
        }
        Optional<String> from = birth.text("FROM_YEAR");
        Optional<String> to = birth.text("TO_YEAR");
        from.ifPresent(said::add);
        to.ifPresent(said::add);
        dates.addAll(years(from, to));
        if (said.isEmpty() && note.isPresent()) {
            dates.addAll(PartialDates.written(note.get()));
        }
        draft.add("birthDate", dates);
        if (!said.isEmpty() && dates.isEmpty()) {
            tally.add("birth date that is no date we can read");
            draft.add("notes", "Date of birth as printed: " + String.join(" to ", said));
        }
        type(birth, dates);
        note.ifPresent(text -> draft.add("notes", "Date of birth: " + text));
    }

    private void type(XmlNode birth, List<String> dates) {
        String type = birth.text("TYPE_OF_DATE").orElse("").toUpperCase(Locale.ROOT);
        switch (type) {
            case "APPROXIMATELY" ->
                draft.add("notes", dates.isEmpty() ? null : "Born about " + String.join(" or ", dates));
            case "", "EXACT", "BETWEEN" -> {}
            default -> tally.add("TYPE_OF_DATE that we do not know: " + type);
        }
    }

    private static List<String> years(Optional<String> from, Optional<String> to) {
        Optional<String> first = from.filter(year -> YEAR.matcher(year).matches());
        Optional<String> last = to.filter(year -> YEAR.matcher(year).matches());
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        return PartialDates.range(
                LocalDate.of(Integer.parseInt(first.get()), 1, 1), LocalDate.of(Integer.parseInt(last.get()), 12, 31));
    }

    void birthPlace(XmlNode place) {
        draft.add("birthPlace", joined(place, "STREET", "CITY", "STATE_PROVINCE", "COUNTRY"));
        place.text("COUNTRY")
                .ifPresent(country -> countries
                        .code(country)
                        .ifPresentOrElse(
                                code -> draft.add("birthCountry", code),
                                () -> tally.add("country of birth: " + country)));
        place.texts("NOTE").forEach(note -> draft.add("notes", "Place of birth: " + note));
    }

    void address(XmlNode address) {
        String printed = text(address, "COUNTRY");
        String code = printed == null ? null : countries.code(printed).orElse(null);
        if (printed != null && code == null) {
            tally.add("country of an address: " + printed);
        }
        draft.address(new PostalAddress(
                text(address, "STREET"),
                text(address, "CITY"),
                text(address, "STATE_PROVINCE"),
                text(address, "ZIP_CODE"),
                code,
                printed,
                text(address, "NOTE")));
    }

    private static @Nullable String text(XmlNode element, String child) {
        return element.text(child).orElse(null);
    }

    private static String joined(XmlNode element, String... parts) {
        return String.join(
                ", ",
                Stream.of(parts).flatMap(part -> element.text(part).stream()).toList());
    }
}
