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
    final List<String> programmes;
    final Set<String> regimes;
    /** The regimes for which the programmes are made, without those that they only serve too. */
    final Set<String> mainRegimes;

    final List<String> births;
    final Set<String> genders;
    final Set<String> countries;
    private final Reading reading;
    private @Nullable List<BorneNumber> numbers;
    private @Nullable Set<String> references;
    private @Nullable Set<String> places;
    private @Nullable List<Named> names;

    private Party(ListEntry entry, Reading reading) {
        Entity entity = entry.entity();
        this.entry = entry;
        this.reading = reading;
        this.kind = PartyKind.of(entity.schema());
        this.programmes = programmes(entry);
        this.regimes = new TreeSet<>();
        this.mainRegimes = new TreeSet<>();
        for (String programme : programmes) {
            Set<String> of = reading.regimes.of(programme);
            regimes.addAll(of);
            of.stream().limit(1).forEach(mainRegimes::add);
        }
        this.births = Births.dates(entity.values("birthDate"));
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

    /** The numbers that say something. */
    List<BorneNumber> numbers() {
        List<BorneNumber> known = numbers;
        if (known == null) {
            known = numbers(entry, reading.rules.of(kind));
            numbers = known;
        }
        return known;
    }

    /** {@link References}. */
    Set<String> references() {
        Set<String> known = references;
        if (known == null) {
            known = References.of(entry);
            references = known;
        }
        return known;
    }

    /** Whether it has a second name, which may agree too. */
    boolean mayBeRenamed() {
        return entry.entity().strongNames().size() > 1;
    }

    /** {@link Places}. */
    Set<String> places() {
        Set<String> known = places;
        if (known == null) {
            known = Places.of(entry);
            places = known;
        }
        return known;
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
                    .map(name -> reading.parser().parse(name, nameKind))
                    .filter(name -> !name.words().isEmpty())
                    .map(name -> new Named(
                            new ReadName(name),
                            kind == PartyKind.ORGANISATION ? Names.pairKeys(name) : Names.keys(name)))
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
     * @param keys {@link Names#keys}, of an organisation {@link Names#pairKeys}
     */
    record Named(ReadName read, Set<String> keys) {}

    /** What it takes to read entries. Safe to share between threads. */
    static final class Reading {
        private final IdentifierRules rules = new IdentifierRules();
        private final Regimes regimes = new Regimes();
        private volatile @Nullable NameParser parser;

        Party read(ListEntry entry) {
            return new Party(entry, this);
        }

        /** The parser, made with the first name: to see only who belongs together, mostly none is read. */
        private NameParser parser() {
            NameParser known = parser;
            if (known == null) {
                // two threads may both make one: they are alike, so whichever stays is as good
                known = new NameParser();
                parser = known;
            }
            return known;
        }
    }
}
