// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.entity.Identifiers;
import org.sightline.match.ReadName;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.watchlist.ListEntry;

/** One list entry, read for comparing: its kind, numbers, references, regimes, dates and names. Names are read when asked for. */
final class Party {
    private static final List<String> COUNTRIES =
            List.of("nationality", "citizenship", "country", "jurisdiction", "flag", "mainCountry");
    /** More names than this say no more; the most that a publisher gives is about a hundred. */
    private static final int MOST_NAMES = 60;

    final ListEntry entry;
    final PartyKind kind;
    final List<BorneNumber> numbers;
    final Set<String> references;
    final List<String> programmes;
    final Set<String> regimes;
    final List<String> births;
    final Set<String> genders;
    final Set<String> countries;
    private final NameParser parser;
    private @Nullable List<Named> names;

    private Party(ListEntry entry, Reading reading) {
        Entity entity = entry.entity();
        this.entry = entry;
        this.parser = reading.parser;
        this.kind = PartyKind.of(entity.schema());
        this.numbers = numbers(entry, reading.rules.of(kind));
        this.references = References.of(entry);
        this.programmes = programmes(entry);
        this.regimes = new TreeSet<>();
        programmes.forEach(programme -> regimes.addAll(reading.regimes.of(programme)));
        this.births = entity.values("birthDate").stream()
                .filter(date -> date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?.*"))
                .map(date -> date.length() > 10 ? date.substring(0, 10) : date)
                .toList();
        this.genders = new TreeSet<>(entity.values("gender"));
        this.countries = new TreeSet<>();
        COUNTRIES.forEach(property -> entity.values(property).stream()
                .map(country -> country.toLowerCase(Locale.ROOT))
                .filter(country -> country.length() == 2)
                .forEach(countries::add));
    }

    String dataset() {
        return entry.id().dataset();
    }

    List<String> values(String property) {
        return entry.entity().values(property);
    }

    /** The strong names; weak aliases say too little. */
    List<Named> names() {
        List<Named> known = names;
        if (known == null) {
            NameKind nameKind = switch (kind) {
                case PERSON -> NameKind.PERSON;
                case VESSEL, AIRCRAFT -> NameKind.VESSEL;
                case ORGANISATION, WALLET, OTHER -> NameKind.ORGANISATION;
            };
            known = entry.entity().strongNames().stream()
                    .distinct()
                    .limit(MOST_NAMES)
                    .map(name -> parser.parse(name, nameKind))
                    .filter(name -> !name.words().isEmpty())
                    .map(name -> new Named(new ReadName(name), Names.keys(name)))
                    .toList();
            names = known;
        }
        return known;
    }

    private static List<String> programmes(ListEntry entry) {
        Set<String> programmes = new LinkedHashSet<>(entry.entity().values("programId"));
        programmes.addAll(entry.entity().values("program"));
        entry.sanctions().forEach(sanction -> programmes.addAll(sanction.programs()));
        return List.copyOf(programmes);
    }

    private static List<BorneNumber> numbers(ListEntry entry, List<IdentifierRules.Rule> rules) {
        List<BorneNumber> numbers = new ArrayList<>();
        for (IdentifierRules.Rule rule : rules) {
            for (String value : entry.entity().values(rule.property())) {
                Identifiers.normal(rule.property(), value)
                        .map(spelled -> spelled(rule, spelled))
                        .filter(spelled -> says(rule, spelled))
                        .ifPresent(
                                spelled -> numbers.add(new BorneNumber(rule, spelled, issuer(entry, rule, spelled))));
            }
        }
        return numbers;
    }

    private static String spelled(IdentifierRules.Rule rule, String number) {
        boolean headOffice = rule.property().equals("swiftBic") && number.length() == 11 && number.endsWith("XXX");
        return headOffice ? number.substring(0, 8) : number;
    }

    /** Whether it can be somebody's number: long enough, and no {@code 000000} nor {@code UNKNOWN}. */
    private static boolean says(IdentifierRules.Rule rule, String spelled) {
        boolean letters = rule.property().equals("swiftBic") || rule.property().equals("callSign");
        return spelled.length() >= rule.least()
                && spelled.chars().distinct().count() >= Math.min(3, rule.least())
                && (letters || spelled.chars().anyMatch(Character::isDigit));
    }

    private static @Nullable String issuer(ListEntry entry, IdentifierRules.Rule rule, String spelled) {
        for (Entity document : entry.adjacent()) {
            boolean same = document.values("number").stream()
                    .anyMatch(number -> Identifiers.normal(rule.property(), number)
                            .filter(spelled::equals)
                            .isPresent());
            if (same && document.first("country").isPresent()) {
                return document.first("country").get().toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    /**
     * A name, read.
     *
     * @param keys {@link Names#keys}
     */
    record Named(ReadName read, Set<String> keys) {}

    /** What it takes to read entries. Immutable, so safe to share between threads. */
    static final class Reading {
        private final IdentifierRules rules = new IdentifierRules();
        private final Regimes regimes = new Regimes();
        private final NameParser parser = new NameParser();

        Party read(ListEntry entry) {
            return new Party(entry, this);
        }
    }
}
