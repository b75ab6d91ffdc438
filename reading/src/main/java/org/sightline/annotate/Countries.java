// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sightline.article.RuleRows;

/**
 * Countries as English news names them ({@code rules/en/countries.tsv}): by name, by adjective ("Russian"), by the capital that
 * stands for the state ("Moscow") or by its house of power ("the Kremlin"). Immutable; case is ignored, save for words that only
 * capitals tell from others ("US").
 */
public final class Countries {
    /**
     * A country.
     *
     * @param code ISO 3166-1 alpha-2; {@code SU}, {@code XK}, {@code XA} and {@code EU} besides
     * @param name the name that news uses ("North Korea")
     * @param names every name, {@code name} first
     * @param adjectives "North Korean"
     * @param capitals cities that stand for the state
     * @param houses "Kremlin"
     */
    public record Country(
            String code,
            String name,
            List<String> names,
            List<String> adjectives,
            List<String> capitals,
            List<String> houses) {
        public Country {
            names = List.copyOf(names);
            adjectives = List.copyOf(adjectives);
            capitals = List.copyOf(capitals);
            houses = List.copyOf(houses);
        }
    }

    private final Map<String, Country> byName = new HashMap<>();
    private final Map<String, Country> byAdjective = new HashMap<>();
    private final Map<String, Country> bySeat = new HashMap<>();

    private Countries(List<List<String>> rows) {
        for (List<String> row : rows) {
            List<String> names = new ArrayList<>(List.of(row.get(1)));
            names.addAll(list(row.get(2)));
            Country country =
                    new Country(row.get(0), row.get(1), names, list(row.get(3)), list(row.get(4)), list(row.get(5)));
            enter(byName, country.names(), country);
            enter(byAdjective, country.adjectives(), country);
            enter(bySeat, country.capitals(), country);
            enter(bySeat, country.houses(), country);
        }
    }

    /** The shipped English table. */
    public static Countries english() {
        return new Countries(RuleRows.read("en/countries.tsv", 6));
    }

    /** The country of this name, with or without "the". */
    public Optional<Country> named(String name) {
        return find(byName, name);
    }

    /** The country that this adjective or word for its people means: "Russian", "Burkinabe", "U.S.". */
    public Optional<Country> adjective(String word) {
        return find(byAdjective, word);
    }

    /** The country whose capital or house of power this is, where it may stand for the state: "Moscow", "the Kremlin". */
    public Optional<Country> seat(String name) {
        return find(bySeat, name);
    }

    private static Optional<Country> find(Map<String, Country> table, String words) {
        String key = key(words);
        Country country = table.get(key);
        if (country == null && key.startsWith("the ")) {
            country = table.get(key.substring(4));
        }
        return Optional.ofNullable(country);
    }

    private static void enter(Map<String, Country> table, List<String> words, Country country) {
        for (String word : words) {
            table.putIfAbsent(key(word), country);
        }
    }

    /** "us" is a pronoun and "car" a thing: what is written in capitals only is known by its capitals only. */
    private static String key(String words) {
        String spaced = words.trim().replace(" - ", "-").replace('’', '\'');
        return spaced.equals(spaced.toUpperCase(Locale.ROOT)) && spaced.length() <= 4
                ? spaced
                : spaced.toLowerCase(Locale.ROOT);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
}
