// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.entity.Identifiers;
import org.sightline.name.NameKind;

/**
 * What is known beside the name, compared: date of birth, gender, country and identifiers. What is missing on either side says
 * nothing.
 */
public final class Circumstances {
    private static final List<String> COUNTRIES =
            List.of("nationality", "citizenship", "country", "jurisdiction", "flag");
    /** Of these a party has one, so that another one is another party's. */
    private static final Set<String> ONE = Set.of("imoNumber", "leiCode", "innCode", "ogrnCode", "uscCode");
    /** Shorter numbers of other issuers are borne by many. */
    private static final int FEWEST = 6;

    private static final double STRONG = 0.99;
    private static final double NUMBER = 0.9;
    private final Features features = new Features();

    /** Whether a fact beside the name agrees, which lets a weak alias count as a name. */
    public boolean corroborate(Query query, Entity entity) {
        return Born.of(query.birthDates(), entity.values("birthDate")) == Born.SAME
                || query.countries().stream().anyMatch(countries(entity)::contains)
                || identifier(query, entity) != null;
    }

    /** What the contradictions take off the score, one node each, with negative values. */
    public List<Explanation> contradictions(Query query, Entity entity, NameKind kind) {
        if (query.bare()) {
            return List.of();
        }
        List<Explanation> found = new ArrayList<>();
        List<String> born = entity.values("birthDate");
        String dates = query.birthDates() + ", the list says " + born;
        switch (Born.of(query.birthDates(), born)) {
            case SAME, UNKNOWN -> {}
            case NEAR -> found.add(node(Feature.BIRTH_NEAR, kind, dates));
            case OTHER_DAY -> found.add(node(Feature.BIRTH_DAY_DIFFERS, kind, dates));
            case OTHER_YEAR -> found.add(node(Feature.BIRTH_DIFFERS, kind, dates));
        }
        contradiction(Feature.GENDER_DIFFERS, kind, query.genders(), genders(entity), found);
        contradiction(Feature.COUNTRY_DIFFERS, kind, query.countries(), countries(entity), found);
        query.identifiers().forEach((property, values) -> {
            if (ONE.contains(property)) {
                contradiction(
                        Feature.IDENTIFIER_DIFFERS,
                        kind,
                        normal(property, values),
                        normal(property, entity.values(property)),
                        found);
            }
        });
        return found;
    }

    private void contradiction(
            Feature feature, NameKind kind, List<String> asked, List<String> listed, List<Explanation> found) {
        if (!asked.isEmpty() && !listed.isEmpty() && asked.stream().noneMatch(listed::contains)) {
            found.add(node(feature, kind, asked + ", the list says " + listed));
        }
    }

    /**
     * The identifier that query and entry share, if any; its value is the score that it makes certain, whatever the names are. A
     * number that issuers give only once says more than one that others may give, too.
     */
    public @Nullable Explanation identifier(Query query, Entity entity) {
        Explanation best = null;
        for (Map.Entry<String, List<String>> asked : query.identifiers().entrySet()) {
            String property = asked.getKey();
            List<String> listed = normal(property, entity.values(property));
            Optional<String> shared = normal(property, asked.getValue()).stream()
                    .filter(listed::contains)
                    .filter(number -> Identifiers.strong(property) || number.length() >= FEWEST)
                    .findFirst();
            double value = Identifiers.strong(property) ? STRONG : NUMBER;
            if (shared.isPresent() && (best == null || value > best.value())) {
                best = Explanation.of(value, "the same identifier: " + property + " " + shared.get());
            }
        }
        return best;
    }

    /** The numbers of a property in one spelling each, those left out that cannot be such a number. */
    public static List<String> normal(String property, List<String> values) {
        return values.stream()
                .map(value -> Identifiers.normal(property, value))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Explanation node(Feature feature, NameKind kind, String values) {
        return Explanation.of(-features.weight(feature, kind), features.meaning(feature) + ": " + values);
    }

    private static List<String> genders(Entity entity) {
        return lower(entity.values("gender").stream()).toList();
    }

    private static List<String> countries(Entity entity) {
        return lower(COUNTRIES.stream().flatMap(property -> entity.values(property).stream()))
                .filter(country -> country.length() == 2)
                .toList();
    }

    private static Stream<String> lower(Stream<String> values) {
        return values.map(value -> value.toLowerCase(Locale.ROOT)).distinct();
    }
}
