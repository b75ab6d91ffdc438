// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the lists: names of one party, and what else is known of it.
 *
 * @param schema FollowTheMoney schema, or null when unknown: {@code Person} meets persons only, {@code Organization} meets
 *     organisations and companies, {@code Vessel} meets vessels; {@code LegalEntity} and null meet all
 * @param names at least one spelling
 * @param birthDates ISO dates or prefixes ({@code 1968}, {@code 1968-04})
 * @param countries ISO 3166 two-letter codes, lower case
 * @param genders as FollowTheMoney has them: {@code male}, {@code female}, {@code other}
 * @param identifiers by FollowTheMoney property ({@code imoNumber}, {@code passportNumber}), in any spelling
 */
public record Query(
        @Nullable String schema,
        List<String> names,
        List<String> birthDates,
        List<String> countries,
        List<String> genders,
        Map<String, List<String>> identifiers) {
    public Query {
        names = List.copyOf(names);
        birthDates = List.copyOf(birthDates);
        countries = List.copyOf(countries);
        genders = List.copyOf(genders);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        identifiers.forEach((property, values) -> copy.put(property, List.copyOf(values)));
        identifiers = java.util.Collections.unmodifiableMap(copy);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a query needs a name");
        }
    }

    /** A query of which neither gender nor identifiers are known. */
    public Query(@Nullable String schema, List<String> names, List<String> birthDates, List<String> countries) {
        this(schema, names, birthDates, countries, List.of(), Map.of());
    }

    /** The same for a party of other names. */
    public Query withNames(List<String> names) {
        return new Query(schema, names, birthDates, countries, genders, identifiers);
    }

    /** A query for one name. */
    public static Query name(@Nullable String schema, String name) {
        return new Query(schema, List.of(name), List.of(), List.of());
    }

    /** Whether nothing but names is known. */
    public boolean bare() {
        return birthDates.isEmpty() && countries.isEmpty() && genders.isEmpty() && identifiers.isEmpty();
    }
}
