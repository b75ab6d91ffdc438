// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the lists: names of one party, and what else is known of it.
 *
 * @param schema FollowTheMoney schema, or null when unknown: {@code Person} meets persons only, {@code Organization} meets
 *     organisations and companies, {@code Vessel} meets vessels; {@code LegalEntity} and null meet all
 * @param names at least one spelling
 * @param birthDates ISO dates or prefixes ({@code 1968}, {@code 1968-04})
 * @param countries ISO 3166 two-letter codes, lower case
 */
public record Query(@Nullable String schema, List<String> names, List<String> birthDates, List<String> countries) {
    public Query {
        names = List.copyOf(names);
        birthDates = List.copyOf(birthDates);
        countries = List.copyOf(countries);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a query needs a name");
        }
    }

    /** The same for a party of other names. */
    public Query withNames(List<String> names) {
        return new Query(schema, names, birthDates, countries);
    }

    /** A query for one name. */
    public static Query name(@Nullable String schema, String name) {
        return new Query(schema, List.of(name), List.of(), List.of());
    }
}
