// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.entity.EntityDraft;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.Table;
import org.sightline.watchlist.format.Tally;

/**
 * The facts in the remarks of an entry. They stand between semicolons, each begins with a label, and {@code remarks.tsv} says
 * which label means what. A fact without a label that we know is kept as a note and counted. Immutable.
 */
final class Remarks {
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?<number>.*?)(?:\\s+\\((?<country>[^()]*)\\))?(?:\\s+issued (?<issued>.*?))?(?:\\s+expires (?<expires>.*))?");
    private static final Pattern QUOTED = Pattern.compile("'(.+)'");

    private final List<Rule> rules;

    Remarks() {
        List<Rule> read = new ArrayList<>();
        for (List<String> row : Table.rows(Remarks.class, "remarks.tsv", 5)) {
            read.add(new Rule(row.get(0), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)), row.get(2)));
        }
        read.sort(Comparator.comparingInt((Rule rule) -> rule.label().length()).reversed());
        this.rules = List.copyOf(read);
    }

    void read(String remarks, EntityDraft draft, Countries countries, Tally tally) {
        String text = remarks.strip();
        for (String part : (text.endsWith(".") ? text.substring(0, text.length() - 1) : text).split(";")) {
            String fact = part.strip().replaceFirst("^\\((.*)\\)$", "$1");
            if (!fact.isEmpty()) {
                fact(fact, draft, countries, tally);
            }
        }
    }

    private void fact(String fact, EntityDraft draft, Countries countries, Tally tally) {
        String plain = fact.startsWith("alt. ") ? fact.substring(5) : fact;
        for (Rule rule : rules) {
            Optional<String> value = rule.value(plain);
            if (value.isPresent()) {
                apply(rule, value.get(), plain, draft, countries, tally);
                return;
            }
        }
        if (!draft.values("position").contains(fact)) {
            tally.add("remark without a label (kept as a note)");
            draft.add("notes", fact);
        }
    }

    private static void apply(
            Rule rule, String value, String fact, EntityDraft draft, Countries countries, Tally tally) {
        switch (rule.kind()) {
            case DATE -> date(rule, value, fact, draft, tally);
            case PLACE -> {
                draft.add(rule.property(), value);
                countries
                        .code(value.substring(value.lastIndexOf(',') + 1).strip())
                        .or(() -> countries.code(value))
                        .ifPresentOrElse(
                                code -> draft.add("birthCountry", code),
                                () -> tally.add(rule.label() + " without a country (the place is kept)"));
            }
            case COUNTRY ->
                countries
                        .code(value)
                        .ifPresentOrElse(
                                code -> draft.add(rule.property(), code).add("country", code),
                                () -> tally.add(rule.label() + ": " + value));
            case NUMBER -> number(rule, value, draft, tally);
            case QUOTED -> {
                Matcher quoted = QUOTED.matcher(value);
                draft.add(rule.property(), quoted.matches() ? quoted.group(1) : value);
            }
            case LOWER -> draft.add(rule.property(), value.toLowerCase(Locale.ROOT));
            case TEXT -> draft.add(rule.property(), value);
            case NOTE -> {
                tally.add(rule.label() + " (kept as a note)");
                draft.add("notes", fact);
            }
        }
    }

    private static void date(Rule rule, String value, String fact, EntityDraft draft, Tally tally) {
        List<String> dates = PartialDates.written(value);
        if (dates.isEmpty()) {
            tally.add(rule.label() + " that is no date we can read (kept as a note)");
            draft.add("notes", fact);
            return;
        }
        if (value.startsWith("circa")) {
            draft.add("notes", fact);
        }
        draft.add(rule.property(), dates);
    }

    private static void number(Rule rule, String value, EntityDraft draft, Tally tally) {
        Matcher document = DOCUMENT.matcher(value);
        if (!document.matches()) {
            draft.add(rule.property(), value);
            return;
        }
        draft.add(rule.property(), document.group("number"));
        for (String part : List.of("country", "issued", "expires")) {
            if (document.group(part) != null) {
                tally.add(rule.label() + ": " + part);
            }
        }
    }

    private enum Kind {
        DATE,
        PLACE,
        COUNTRY,
        NUMBER,
        QUOTED,
        LOWER,
        TEXT,
        NOTE
    }

    private record Rule(String label, Kind kind, String property) {
        Optional<String> value(String fact) {
            if (!fact.startsWith(label)) {
                return Optional.empty();
            }
            String rest = fact.substring(label.length());
            boolean word = rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
            return word ? Optional.of(rest.strip()) : Optional.empty();
        }
    }
}
