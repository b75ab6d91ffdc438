// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.un;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.PersonName;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;

/** The names of one UN record, and what is said of a name beside it. */
final class UnNames {
    /** {@code X, born 1 Jan. 1953 (passport …)} and {@code X (金铁三)}: the name, and what is said of it. */
    private static final Pattern SAID_OF_NAME =
            Pattern.compile("\\s*(?:,\\s*born\\b.*|\\((.*)\\)?)\\s*$", Pattern.DOTALL);

    private static final Pattern ACRONYM = Pattern.compile("(.{4,}?)\\s*\\(([\\p{Lu}\\d&.-]{2,12})\\)");
    private static final Pattern REFERENCE = Pattern.compile("\\s*\\((?i:[a-z]{3}\\.\\d{3})\\)");
    private static final Pattern QUOTED = Pattern.compile("[\"“](.+)[\"”]");
    /** {@code In Arabic: سيف العدل}, {@code in Arabic script: …}. */
    private static final Pattern IN_SCRIPT =
            Pattern.compile("\\bin \\p{Lu}\\p{L}+(?: script)?:\\s*([^\\p{IsLatin}\\d;]+)", Pattern.CASE_INSENSITIVE);

    private final EntryDraft draft;
    private final Countries countries;
    private final Tally tally;

    UnNames(EntryDraft draft, Countries countries, Tally tally) {
        this.draft = draft;
        this.countries = countries;
        this.tally = tally;
    }

    void alias(XmlNode alias) {
        String quality = alias.text("QUALITY").orElse("").toLowerCase(Locale.ROOT);
        String property = switch (quality) {
            case "low" -> "weakAlias";
            case "f.k.a." -> "previousName";
            case "", "good", "a.k.a." -> "alias";
            default -> {
                tally.add("alias QUALITY that we do not know (read as an alias): " + quality);
                yield "alias";
            }
        };
        String printed = alias.text("ALIAS_NAME").orElse("");
        if (draft.schema().equals("Person")) {
            PersonName.several(printed).forEach(name -> personAlias(property, name));
        }
        if (!draft.schema().equals("Person")) {
            organizationName(property, printed);
        }
        bornAs(alias, printed);
        for (String note : alias.texts("NOTE")) {
            draft.add("notes", "Alias " + printed + ": " + note);
            Matcher script = IN_SCRIPT.matcher(note);
            while (script.find()) {
                draft.add(property, script.group(1).replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", ""));
            }
        }
    }

    /**
     * {@code PROPAGANDA AND AGITATION DEPARTMENT (PAD)} is a name and a weak alias, as an acronym alone says little; so is a name
     * in quotes. A reference to another entry is no part of the name.
     */
    void organizationName(String property, String printed) {
        for (String several : PersonName.several(printed)) {
            String name = REFERENCE.matcher(several).replaceAll("");
            if (!name.equals(several)) {
                draft.add("notes", several);
            }
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

    /** A date and place of birth that go with an alias are those of the party, or what it gave out for them: either finds it. */
    private void bornAs(XmlNode alias, String printed) {
        List<String> said = new ArrayList<>();
        for (String date : alias.texts("DATE_OF_BIRTH")) {
            said.add(date);
            List<String> read = PartialDates.iso(date)
                    .map(day -> List.of(day.toString()))
                    .orElseGet(() -> PartialDates.written(date));
            draft.add("birthDate", read);
            if (read.isEmpty()) {
                tally.add("birth date of an alias that is no date we can read (kept as a note)");
            }
        }
        List<String> place = new ArrayList<>(alias.texts("CITY_OF_BIRTH"));
        for (String country : alias.texts("COUNTRY_OF_BIRTH")) {
            place.add(country);
            countries
                    .code(country)
                    .ifPresentOrElse(
                            code -> draft.add("birthCountry", code),
                            () -> tally.add("country of birth of an alias: " + country));
        }
        draft.add("birthPlace", String.join(", ", place));
        said.addAll(place);
        draft.add("notes", said.isEmpty() ? null : "Alias " + printed + ": born " + String.join(", ", said));
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
}
