// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.un;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sightline.entity.EntityDraft;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.PersonName;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlElement;

/** The parts of one UN record that stand in elements of their own: aliases, births, addresses, documents. */
final class UnDetails {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** {@code X, born 1 Jan. 1953 (passport …)} and {@code X (金铁三)}: the name, and what is said of it. */
    private static final Pattern SAID_OF_NAME =
            Pattern.compile("\\s*(?:,\\s*born\\b.*|\\((.*)\\)?)\\s*$", Pattern.DOTALL);

    private static final Pattern ACRONYM = Pattern.compile("(.{4,}?)\\s*\\(([\\p{Lu}\\d&.-]{2,12})\\)");
    private static final Pattern REFERENCE = Pattern.compile("\\s*\\((?i:[a-z]{3}\\.\\d{3})\\)");
    private static final Pattern QUOTED = Pattern.compile("[\"“](.+)[\"”]");

    private final EntityDraft draft;
    private final Countries countries;
    private final Tally tally;

    UnDetails(EntityDraft draft, Countries countries, Tally tally) {
        this.draft = draft;
        this.countries = countries;
        this.tally = tally;
    }

    void alias(XmlElement alias) {
        String quality = alias.text("QUALITY").orElse("").toLowerCase(Locale.ROOT);
        String property = switch (quality) {
            case "low" -> "weakAlias";
            case "f.k.a." -> "previousName";
            default -> "alias";
        };
        String printed = alias.text("ALIAS_NAME").orElse("");
        if (draft.schema().equals("Person")) {
            PersonName.several(printed).forEach(name -> personAlias(property, name));
        }
        if (!draft.schema().equals("Person")) {
            organizationName(draft, property, printed);
        }
        tallyRest("alias", alias, Set.of("QUALITY", "ALIAS_NAME"));
    }

    /**
     * {@code PROPAGANDA AND AGITATION DEPARTMENT (PAD)} is a name and a weak alias, as an acronym alone says little; so is a name
     * in quotes. A reference to another entry is no part of the name.
     */
    static void organizationName(EntityDraft draft, String property, String printed) {
        for (String several : PersonName.several(printed)) {
            String name = REFERENCE.matcher(several).replaceAll("");
            Matcher quoted = QUOTED.matcher(name);
            if (quoted.matches()) {
                draft.add("weakAlias", quoted.group(1));
                continue;
            }
            Matcher acronym = ACRONYM.matcher(name);
            boolean matches = acronym.matches();
            draft.add(property, matches ? acronym.group(1) : name);
            draft.add("weakAlias", matches ? acronym.group(2) : null);
        }
    }

    private void personAlias(String property, String printed) {
        Matcher said = SAID_OF_NAME.matcher(printed);
        boolean more = said.find() && said.start() > 0;
        String name = more ? printed.substring(0, said.start()) : printed;
        if (more) {
            String inside = Optional.ofNullable(said.group(1))
                    .orElse("")
                    .replace(")", "")
                    .strip();
            saidOfName(property, inside, printed);
        }
        Matcher quoted = QUOTED.matcher(name);
        String plain = quoted.matches() ? quoted.group(1) : name;
        draft.add(
                property,
                plain.indexOf(',') >= 0 ? PersonName.ofInverted(plain, false).full() : plain);
    }

    private void saidOfName(String property, String inside, String printed) {
        boolean otherScript =
                !inside.isEmpty() && inside.codePoints().noneMatch(c -> c < 0x250 && Character.isLetter(c));
        if (otherScript) {
            draft.add(property, inside);
            return;
        }
        tally.add("alias: what is said of it in its field (kept as a note)");
        draft.add("notes", printed);
    }

    void birthDate(XmlElement birth) {
        List<String> dates = new ArrayList<>();
        birth.text("DATE").flatMap(PartialDates::iso).ifPresent(day -> dates.add(day.toString()));
        birth.text("YEAR").filter(year -> YEAR.matcher(year).matches()).ifPresent(dates::add);
        Optional<String> from =
                birth.text("FROM_YEAR").filter(year -> YEAR.matcher(year).matches());
        Optional<String> to =
                birth.text("TO_YEAR").filter(year -> YEAR.matcher(year).matches());
        if (from.isPresent() && to.isPresent()) {
            LocalDate first = LocalDate.of(Integer.parseInt(from.get()), 1, 1);
            dates.addAll(PartialDates.range(first, LocalDate.of(Integer.parseInt(to.get()), 12, 31)));
        }
        draft.add("birthDate", dates);
        boolean said = Stream.of("DATE", "YEAR", "FROM_YEAR", "TO_YEAR")
                .anyMatch(part -> birth.text(part).isPresent());
        if (said && dates.isEmpty()) {
            tally.add("birth date that is no date we can read");
        }
        if (birth.text("TYPE_OF_DATE").filter("APPROXIMATELY"::equals).isPresent() && !dates.isEmpty()) {
            draft.add("notes", "Born about " + String.join(" or ", dates));
        }
        birth.text("NOTE").ifPresent(note -> draft.add("notes", "Date of birth: " + note));
        tallyRest("birth date", birth, Set.of("TYPE_OF_DATE", "DATE", "YEAR", "FROM_YEAR", "TO_YEAR", "NOTE"));
    }

    void birthPlace(XmlElement place) {
        draft.add("birthPlace", joined(place, "STREET", "CITY", "STATE_PROVINCE", "COUNTRY"));
        place.text("COUNTRY").flatMap(countries::code).ifPresent(code -> draft.add("birthCountry", code));
        place.text("NOTE").ifPresent(note -> draft.add("notes", "Place of birth: " + note));
        tallyRest("birth place", place, Set.of("STREET", "CITY", "STATE_PROVINCE", "COUNTRY", "NOTE"));
    }

    void address(XmlElement address) {
        draft.add("address", joined(address, "STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY"));
        address.text("COUNTRY")
                .ifPresent(country -> countries
                        .code(country)
                        .ifPresentOrElse(
                                code -> draft.add("country", code),
                                () -> tally.add("country of an address: " + country)));
        address.text("NOTE").ifPresent(note -> draft.add("notes", "Address: " + note));
        tallyRest("address", address, Set.of("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY", "NOTE"));
    }

    void document(XmlElement document) {
        String type = document.text("TYPE_OF_DOCUMENT").orElse("") + " "
                + document.text("TYPE_OF_DOCUMENT2").orElse("");
        String folded = type.toLowerCase(Locale.ROOT);
        boolean passport = folded.contains("passport") || folded.contains("passeport") || folded.contains("pasaporte");
        document.text("NUMBER").ifPresent(number -> draft.add(passport ? "passportNumber" : "idNumber", number));
        document.text("NOTE").ifPresent(note -> draft.add("notes", (type.strip() + ": " + note).strip()));
        tallyRest("document", document, Set.of("TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2", "NUMBER", "NOTE"));
    }

    private void tallyRest(String of, XmlElement element, Set<String> read) {
        element.children().stream()
                .filter(child -> !read.contains(child.name()) && child.filled())
                .forEach(child -> tally.add(of + ": " + child.name()));
    }

    private static String joined(XmlElement element, String... parts) {
        return String.join(
                ", ",
                Stream.of(parts).flatMap(part -> element.text(part).stream()).toList());
    }
}
