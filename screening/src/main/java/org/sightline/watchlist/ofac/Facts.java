// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.PersonName;

/**
 * The facts of an entry: a label and a value, in the remarks of the CSV files between semicolons, in the XML formats in elements.
 * {@code facts.tsv} says what each label means. A fact with a label that we do not know is kept as a note and counted. Safe for use by
 * several threads, each with entries of its own, once all the names that it looks up are there.
 */
public final class Facts {
    private static final Pattern QUOTED = Pattern.compile("'(.+)'");

    private static final Set<String> NO_COUNTRY = Set.of("undetermined", "none identified", "unknown");

    private final FactTable table = new FactTable();
    private final Countries countries;
    private final Bearers bearers;
    private final Documents documents;

    /**
     * @param bearers the names of the list, complete before the first fact is read
     */
    public Facts(Bearers bearers, Countries countries) {
        this.bearers = bearers;
        this.countries = countries;
        this.documents = new Documents(countries);
    }

    /** Reads remarks: facts between semicolons. What repeats a position that the entry holds already is no new fact. */
    public void remarks(OfacEntry entry, String remarks) {
        String text = remarks.strip();
        for (String part : (text.endsWith(".") ? text.substring(0, text.length() - 1) : text).split(";")) {
            String fact = unbracketed(part.strip());
            if (!fact.isEmpty()) {
                remark(entry, fact);
            }
        }
    }

    private static String unbracketed(String fact) {
        boolean bracketed = fact.length() > 1 && fact.startsWith("(") && fact.endsWith(")");
        return bracketed ? fact.substring(1, fact.length() - 1) : fact;
    }

    private static String opened(String remarks) {
        return remarks.startsWith("(") ? remarks.substring(1) : remarks;
    }

    /** Whether remarks could go on with this: it begins with a label that we know. */
    public boolean begins(String remarks) {
        return rule(plain(opened(remarks.strip()))).isPresent();
    }

    /** Whether a type that stands apart from its value is one that we know. */
    public boolean knows(String type) {
        return table.of(type).isPresent();
    }

    /** Reads a fact whose type stands apart from its value, and has no more to it. */
    public void fact(OfacEntry entry, String type, String value) {
        fact(entry, type, value, null, null, null, null);
    }

    /**
     * Reads a fact whose parts stand apart.
     *
     * @param country as the list prints it
     * @param issued a date as the list prints it
     * @param note what else is said of it
     */
    public void fact(
            OfacEntry entry,
            String type,
            String value,
            @Nullable String country,
            @Nullable String issued,
            @Nullable String expires,
            @Nullable String note) {
        String printed = Fact.printed(type, value, country, issued, expires);
        Optional<Rule> rule = table.of(type);
        if (rule.isEmpty()) {
            entry.tally().add("fact of a kind that we do not know: " + type + " (kept as a note)");
            entry.draft().add("notes", note == null ? printed : printed + ": " + note);
            return;
        }
        String rest =
                type.length() > rule.get().label().length() && rule.get().kind().open()
                        ? type.substring(rule.get().label().length())
                        : "";
        apply(
                entry,
                new Fact(
                        table.meant(rule.get()),
                        printed,
                        (rest + " " + value).strip(),
                        country,
                        issued,
                        expires,
                        note));
    }

    private void remark(OfacEntry entry, String fact) {
        String plain = plain(fact);
        Optional<Rule> rule = rule(plain);
        if (rule.isPresent()) {
            Fact read = Fact.ofRemark(rule.get(), plain);
            apply(entry, new Fact(table.meant(rule.get()), plain, read.value(), null, null, null, null));
            return;
        }
        if (!entry.draft().values("position").contains(fact)) {
            entry.tally().add("remark without a label (kept as a note)");
            entry.draft().add("notes", fact);
        }
    }

    private Optional<Rule> rule(String plain) {
        return table.beginning(plain);
    }

    private static String plain(String fact) {
        return fact.startsWith("alt. ") ? fact.substring(5).strip() : fact;
    }

    private void apply(OfacEntry entry, Fact fact) {
        Rule rule = fact.rule();
        switch (rule.kind()) {
            case DATE -> date(entry, fact);
            case PLACE -> place(entry, fact);
            case COUNTRY -> country(entry, rule, fact.value());
            case DOCUMENT -> documents.document(entry, rule.property(), fact.numbered());
            case IDENTIFIER -> documents.identifier(entry, rule.property(), fact.numbered());
            case SHIP -> documents.ship(entry, fact.numbered());
            case LEI -> documents.lei(entry, fact.numbered());
            case WALLET -> documents.wallet(entry, fact);
            case SECURITY -> security(entry, rule.property(), fact.value());
            case QUOTED -> {
                Matcher quoted = QUOTED.matcher(fact.value());
                entry.weakName(quoted.matches() ? quoted.group(1) : fact.value());
            }
            case LOWER -> entry.draft().add(rule.property(), fact.value().toLowerCase(Locale.ROOT));
            case TONNAGE -> entry.draft().add(rule.property(), fact.value().replace(",", ""));
            case TEXT -> entry.draft().add(rule.property(), fact.value());
            case SEVERAL -> entry.draft().add(rule.property(), PersonName.several(fact.value()));
            case RELATION -> relation(entry, rule, fact);
            case PROVISION -> entry.detail(rule.property(), fact.printed());
            case EFFECTIVE -> effective(entry, fact);
            case PROSE -> prose(entry, fact);
            case NOTE, SAME -> {
                entry.tally().add(rule.label() + " (kept as a note)");
                entry.draft().add("notes", fact.printed());
            }
        }
        if (fact.note() != null && rule.kind() != Rule.Kind.DOCUMENT && rule.kind() != Rule.Kind.LEI) {
            entry.draft().add("notes", rule.label() + ": " + fact.note());
        }
    }

    private static void date(OfacEntry entry, Fact fact) {
        List<String> dates = PartialDates.written(fact.value());
        String label = fact.rule().label();
        if (dates.isEmpty()) {
            entry.tally().add(label + " that is no date we can read (kept as a note)");
            entry.draft().add("notes", label + " " + fact.value());
            return;
        }
        if (fact.value().contains("circa")) {
            entry.draft().add("notes", label + " " + fact.value());
        }
        entry.draft().add(fact.rule().property(), dates);
    }

    private void place(OfacEntry entry, Fact fact) {
        String place = fact.value();
        entry.draft().add(fact.rule().property(), place);
        countries
                .code(place.substring(place.lastIndexOf(',') + 1).strip())
                .or(() -> countries.code(place))
                .ifPresent(code -> entry.draft().add("birthCountry", code));
    }

    /** Adds a country to a property and to {@code country}; a flag or nationality that is no country we know is counted. */
    public void country(OfacEntry entry, String property, String name) {
        country(entry, new Rule(property, Rule.Kind.COUNTRY, property), name);
    }

    private void country(OfacEntry entry, Rule rule, String name) {
        if (nothing(name)) {
            return;
        }
        countries
                .nationality(name)
                .ifPresentOrElse(
                        code -> entry.draft().add(rule.property(), code).add("country", code), () -> {
                            entry.tally().add(rule.label() + ": " + name + " (kept as a note)");
                            entry.draft().add("notes", rule.label() + " " + name);
                        });
    }

    /** Whether a country is said to be none: {@code undetermined}, {@code None Identified}. */
    public static boolean nothing(String country) {
        return country.isBlank() || NO_COUNTRY.contains(country.toLowerCase(Locale.ROOT));
    }

    private static void security(OfacEntry entry, String property, String value) {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put("issuer", entry.draft().id());
        facts.put(property, value);
        entry.draft().adjacent("Security", "security", facts);
    }

    private void relation(OfacEntry entry, Rule rule, Fact fact) {
        String name = fact.value();
        Optional<String> other = bearers.only(name).filter(number -> !number.equals(entry.number()));
        if (other.isPresent()) {
            String[] parts = rule.property().split(":");
            String role = rule.label().replace(":", "");
            entry.draft().relation(parts[0], parts[1], parts[2], other.get(), role);
            return;
        }
        String why = bearers.several(name) ? "several entries of the list bear" : "no entry of the list bears";
        entry.tally().add(rule.label() + " a name that " + why + " (kept as a note)");
        entry.draft().add("notes", rule.label() + " " + name);
    }

    private static void effective(OfacEntry entry, Fact fact) {
        entry.detail("provisions", fact.printed());
        String written =
                fact.value().substring(fact.value().lastIndexOf(')') + 1).replace(":", "");
        List<String> dates = PartialDates.written(written);
        if (dates.size() != 1) {
            entry.tally().add(fact.rule().label() + " that is no date we can read (kept as a provision)");
            return;
        }
        entry.detail(fact.rule().property(), dates.get(0));
    }

    private static void prose(OfacEntry entry, Fact fact) {
        if (fact.rule().property().equals("notes")) {
            entry.draft().add("notes", fact.printed());
            return;
        }
        entry.detail(fact.rule().property(), fact.printed());
    }
}
