// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.eu;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.EntryDraft.PostalAddress;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;

/** The births, addresses and ways of contact of one sanctionEntity. */
final class EuDetails {
    private static final List<String> DATE =
            List.of("birthdate", "year", "monthOfYear", "dayOfMonth", "yearRangeFrom", "yearRangeTo");

    private final EntryDraft draft;
    private final Countries countries;
    private final Tally tally;

    EuDetails(EntryDraft draft, Countries countries, Tally tally) {
        this.draft = draft;
        this.countries = countries;
        this.tally = tally;
    }

    void birth(XmlNode birth) {
        String calendar = birth.attribute("calendarType").orElse("GREGORIAN");
        List<String> printed = DATE.stream()
                .flatMap(name -> birth.attribute(name).stream())
                .distinct()
                .toList();
        boolean circa = EuRest.flag(birth, "circa", false, tally);
        if (calendar.equalsIgnoreCase("GREGORIAN")) {
            gregorian(birth, printed, circa);
        }
        if (!calendar.equalsIgnoreCase("GREGORIAN")) {
            tally.add("birthdate in another calendar (kept as a note)");
            draft.add("notes", "Date of birth as printed: " + String.join(" ", printed) + " (" + calendar + ")");
        }
        String code = EuCountry.of(birth, countries, tally, "birth");
        draft.add("birthCountry", code);
        List<String> place = new ArrayList<>();
        for (String part : List.of("place", "city", "region", "zipCode")) {
            birth.attribute(part).ifPresent(place::add);
        }
        EuCountry.description(birth).ifPresent(place::add);
        draft.add("birthPlace", String.join(", ", place));
        EuRest.note(draft, "Birth", birth);
        EuRest.leave(birth);
    }

    private void gregorian(XmlNode birth, List<String> printed, boolean circa) {
        List<String> dates = new ArrayList<>();
        boolean odd = false;
        Optional<String> whole = birth.attribute("birthdate");
        if (whole.isPresent()) {
            PartialDates.iso(whole.get()).ifPresent(day -> dates.add(day.toString()));
            odd = dates.isEmpty();
        }
        if (dates.isEmpty() && number(birth, "year") > 0) {
            List<String> parts = parts(birth);
            dates.addAll(parts);
            odd |= parts.isEmpty();
        }
        List<String> range = range(birth);
        dates.addAll(range);
        odd |= contradicted(birth, dates);
        odd |= range.isEmpty()
                && birth.attribute("yearRangeFrom")
                        .or(() -> birth.attribute("yearRangeTo"))
                        .isPresent();
        if (odd || (dates.isEmpty() && !printed.isEmpty())) {
            tally.add("birthdate that is no date we can read (kept as a note)");
            draft.add("notes", "Date of birth as printed: " + String.join(" ", printed));
        }
        draft.add("birthDate", dates);
        draft.add("notes", circa && !dates.isEmpty() ? "Born about " + String.join(" or ", dates) : null);
    }

    /** As exact as year, month and day are together; none where they are no date. */
    private static List<String> parts(XmlNode birth) {
        int year = number(birth, "year");
        int month = number(birth, "monthOfYear");
        int day = number(birth, "dayOfMonth");
        try {
            if (month <= 0) {
                return List.of(String.format(Locale.ROOT, "%04d", year));
            }
            return List.of(
                    day <= 0
                            ? YearMonth.of(year, month).toString()
                            : LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return List.of();
        }
    }

    /** Whether a part of the date is no number, or not the one that the date has. */
    private static boolean contradicted(XmlNode birth, List<String> dates) {
        String date = dates.isEmpty() ? "" : dates.get(0);
        List<String> parts = List.of("year", "monthOfYear", "dayOfMonth");
        String[] read = date.split("-");
        for (int at = 0; at < parts.size(); at++) {
            String printed = birth.attribute(parts.get(at)).orElse("");
            int part = number(birth, parts.get(at));
            boolean none = printed.isEmpty() || printed.matches("0+");
            if (!none && (part == 0 || at >= read.length || part != Integer.parseInt("0" + read[at]))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> range(XmlNode birth) {
        int from = number(birth, "yearRangeFrom");
        int to = number(birth, "yearRangeTo");
        return from <= 0 || to <= 0
                ? List.of()
                : PartialDates.range(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    /** Up to four digits, 0 where there are none. */
    private static int number(XmlNode node, String attribute) {
        return node.attribute(attribute)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    void address(XmlNode address) {
        List<String> street = new ArrayList<>();
        address.attribute("street").ifPresent(street::add);
        address.attribute("poBox").ifPresent(box -> street.add("PO Box " + box));
        Optional<String> city = address.attribute("city");
        Optional<String> place = address.attribute("place");
        if (city.isPresent()) {
            place.ifPresent(street::add);
        }
        List<String> said = EuRest.said(address);
        if (EuRest.flag(address, "asAtListingTime", false, tally)) {
            said.add("as at the time of listing");
        }
        draft.address(new PostalAddress(
                street.isEmpty() ? null : String.join(", ", street),
                city.or(() -> place).orElse(null),
                text(address, "region"),
                text(address, "zipCode"),
                EuCountry.of(address, countries, tally, "an address"),
                EuCountry.description(address).orElse(null),
                said.isEmpty() ? null : String.join("; ", said)));
        address.all("contactInfo").forEach(this::contact);
        EuRest.leave(address);
    }

    /** Keeps {@code <contactInfo key="EMAIL" value="…"/>}; of a ship as a note, as FollowTheMoney gives ships no telephone. */
    void contact(XmlNode contact) {
        String key = contact.attribute("key").or(() -> contact.text("key")).orElse("");
        List<String> values = Stream.concat(
                        contact.attribute("value").stream(),
                        Stream.concat(contact.texts("value").stream(), Stream.of(contact.text())))
                .filter(value -> !value.isEmpty())
                .toList();
        String property = switch (key.toUpperCase(Locale.ROOT)) {
            case "EMAIL", "E-MAIL" -> "email";
            case "WEB", "WEBSITE", "URL" -> "website";
            case "PHONE", "TELEPHONE", "MOBILE", "FAX" -> "phone";
            default -> {
                tally.add("contactInfo key that we do not know (kept as a note): " + key);
                yield "notes";
            }
        };
        boolean noted = property.equals("notes")
                || draft.schema().equals("Vessel")
                || draft.schema().equals("Airplane");
        values.forEach(value -> draft.add(noted ? "notes" : property, noted ? key + ": " + value : value));
        EuRest.note(draft, key, contact);
        EuRest.leave(contact);
    }

    private static @Nullable String text(XmlNode node, String attribute) {
        return node.attribute(attribute).orElse(null);
    }
}
