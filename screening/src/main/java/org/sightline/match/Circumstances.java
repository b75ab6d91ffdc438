// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.entity.Entity;
import org.sightline.name.NameKind;

/** What is known beside the name, compared: year of birth and country. What is missing on either side says nothing. */
public final class Circumstances {
    private static final List<String> COUNTRIES =
            List.of("nationality", "citizenship", "country", "jurisdiction", "flag");
    private final Features features = new Features();

    /** Whether a fact beside the name agrees, which lets a weak alias count as a name. */
    public boolean corroborate(Query query, Entity entity) {
        return shareYear(query.birthDates(), entity.values("birthDate"))
                || query.countries().stream().anyMatch(countries(entity)::contains);
    }

    /** What the contradictions take off the score, one node each, with negative values. */
    public List<Explanation> contradictions(Query query, Entity entity, NameKind kind) {
        List<Explanation> found = new ArrayList<>();
        List<String> born = entity.values("birthDate");
        if (!query.birthDates().isEmpty() && !born.isEmpty() && !shareYear(query.birthDates(), born)) {
            found.add(node(Feature.BIRTH_DIFFERS, kind, query.birthDates() + ", the list says " + born));
        }
        List<String> countries = countries(entity);
        if (!query.countries().isEmpty()
                && !countries.isEmpty()
                && query.countries().stream().noneMatch(countries::contains)) {
            found.add(node(Feature.COUNTRY_DIFFERS, kind, query.countries() + ", the list says " + countries));
        }
        return found;
    }

    private Explanation node(Feature feature, NameKind kind, String values) {
        return Explanation.of(-features.weight(feature, kind), features.meaning(feature) + ": " + values);
    }

    private static boolean shareYear(List<String> some, List<String> others) {
        return some.stream().anyMatch(date -> others.stream().anyMatch(other -> sameYear(date, other)));
    }

    private static boolean sameYear(String date, String other) {
        return date.length() >= 4 && other.length() >= 4 && date.substring(0, 4).equals(other.substring(0, 4));
    }

    private static List<String> countries(Entity entity) {
        return COUNTRIES.stream()
                .flatMap(property -> entity.values(property).stream())
                .map(country -> country.toLowerCase(Locale.ROOT))
                .filter(country -> country.length() == 2)
                .distinct()
                .toList();
    }
}
