// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Sanction;
import org.sightline.link.Ages.Born;
import org.sightline.watchlist.ListEntry;

/**
 * What a list says of an entry, ready to be compared with a story.
 *
 * @param stated countries that the list gives for it: nationality, citizenship, residence, flag
 * @param home {@code stated}; where the list states none, the countries of its programmes and addresses
 * @param supposed countries that its programmes, places and remarks speak of: they corroborate, and contradict nothing
 * @param born years of birth; empty where the list has none
 * @param birthPlaces words of its places of birth
 * @param roleTerms terms of position and remarks
 * @param female whether the list says that it is a woman, or a man; null where it does not tell
 * @param remarks position and remarks as printed
 * @param programs the programmes
 */
record Profile(
        ListEntry entry,
        Set<String> stated,
        Set<String> home,
        Set<String> supposed,
        List<Born> born,
        Set<String> birthPlaces,
        Set<String> roleTerms,
        @Nullable Boolean female,
        String remarks,
        Set<String> programs) {
    private static final List<String> STATED =
            List.of("nationality", "citizenship", "country", "jurisdiction", "mainCountry", "flag");
    private static final List<String> SUPPOSED = List.of("birthCountry", "birthPlace", "address", "addressEntity");
    private static final List<String> ROLES =
            List.of("position", "title", "notes", "summary", "description", "sector", "classification", "legalForm");
    private static final List<String> SAID_OF_SANCTION = List.of("reason", "summary", "provisions");
    /** Boilerplate of the US list that says nothing of the party's role; it does name the programme's country. */
    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?:Secondary sanctions risk|Transactions Prohibited|Additional Sanctions Information|CAATSA Section|For more"
                    + " information|Executive Order)[^;]*;?",
            Pattern.CASE_INSENSITIVE);

    /**
     * What an entry says.
     *
     * @param related the names of entries that the list relates to it
     */
    static Profile of(ListEntry entry, List<String> related, Terms terms, Places places) {
        Map<String, List<String>> properties = entry.entity().properties();
        Set<String> stated = new TreeSet<>();
        for (String property : STATED) {
            properties.getOrDefault(property, List.of()).forEach(value -> stated.addAll(places.of(value)));
        }
        Set<String> supposed = new TreeSet<>(stated);
        for (String property : SUPPOSED) {
            properties.getOrDefault(property, List.of()).forEach(value -> supposed.addAll(places.of(value)));
        }
        Set<String> programs = new TreeSet<>();
        for (Sanction sanction : entry.sanctions()) {
            programs.addAll(sanction.programs());
        }
        properties.getOrDefault("programId", List.of()).forEach(programs::add);
        properties.getOrDefault("program", List.of()).forEach(programs::add);
        programs.forEach(program -> supposed.addAll(places.ofProgram(program)));
        Set<String> home = new TreeSet<>(stated.isEmpty() ? supposed : stated);
        List<String> texts = new ArrayList<>();
        ROLES.forEach(property -> texts.addAll(properties.getOrDefault(property, List.of())));
        for (Sanction sanction : entry.sanctions()) {
            SAID_OF_SANCTION.forEach(property -> texts.addAll(sanction.details().getOrDefault(property, List.of())));
        }
        texts.addAll(related);
        String printed = String.join("; ", texts);
        supposed.addAll(places.in(printed.replace("U.S.", "").replace("United States", ""), true));
        String remarks = BOILERPLATE.matcher(printed).replaceAll(" ");
        return new Profile(
                entry,
                stated,
                home,
                supposed,
                Ages.listed(properties.getOrDefault("birthDate", List.of())),
                new TreeSet<>(properties.getOrDefault("birthPlace", List.of()).stream()
                        .flatMap(place -> Terms.plain(place).stream())
                        .toList()),
                terms.all(List.of(remarks)),
                female(entry),
                remarks,
                programs);
    }

    private static @Nullable Boolean female(ListEntry entry) {
        List<String> sexes = entry.entity().values("gender").stream()
                .map(sex -> sex.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (sexes.equals(List.of("female"))) {
            return true;
        }
        return sexes.equals(List.of("male")) ? false : null;
    }

    /** Whether two entries may be one party as far as birth dates and countries tell. */
    boolean mayBe(Profile other) {
        boolean ages = born.isEmpty()
                || other.born.isEmpty()
                || born.stream().anyMatch(one -> other.born.stream().anyMatch(two -> one.yearsTo(two) <= 1));
        boolean countries = supposed.isEmpty()
                || other.supposed.isEmpty()
                || supposed.stream().anyMatch(other.supposed::contains);
        return ages && countries;
    }

    /** Whether the remarks on this entry name the other by one of its full names: "Linked To: NATIONAL TANKER COMPANY". */
    boolean namesInRemarks(Profile other) {
        String mine = ' ' + String.join(" ", Terms.plain(remarks)) + ' ';
        return other.entry().entity().strongNames().stream()
                .map(Terms::plain)
                .anyMatch(name -> name.size() > 1 && mine.contains(' ' + String.join(" ", name) + ' '));
    }

    /** Whether both are given a year of birth, and the same one. */
    boolean sharesBirth(Profile other) {
        return born.stream().anyMatch(one -> other.born.stream().anyMatch(two -> one.yearsTo(two) == 0));
    }
}
