// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.name.NameKind;
import org.sightline.watchlist.format.Table;

/** Which FollowTheMoney schemas may describe one thing, and how a name of each is read. */
public final class Schemas {
    private static final Set<String> ORGANISATIONS =
            Set.of("Organization", "Company", "PublicBody", "LegalEntity", "Asset");
    private static final Set<String> CRAFT = Set.of("Vessel", "Airplane", "Vehicle");
    private static final List<List<String>> ROWS = Table.rows(Schemas.class, "schemas.tsv", 2);
    private static final Map<String, String> NAMED = named();

    private Schemas() {}

    /** The schema that a user means: in any letter case, or by another word such as {@code individual}; empty for what is none. */
    public static Optional<String> named(String text) {
        return Optional.ofNullable(NAMED.get(text.strip().toLowerCase(Locale.ROOT)));
    }

    /** All that there are. */
    public static List<String> all() {
        return ROWS.stream().map(row -> row.get(0)).toList();
    }

    /** How a name of a thing of that schema is read. */
    public static NameKind kind(String schema) {
        if (schema.equals("Person")) {
            return NameKind.PERSON;
        }
        return CRAFT.contains(schema) ? NameKind.VESSEL : NameKind.ORGANISATION;
    }

    /**
     * Whether a query for a schema may mean an entry of another. No schema and {@code LegalEntity} mean any; a query for an
     * organisation means a company too, for the press does not tell them apart.
     */
    static boolean compatible(@Nullable String query, String entry) {
        if (query == null || query.equals("LegalEntity") || query.equals("Thing") || query.equals(entry)) {
            return true;
        }
        return ORGANISATIONS.contains(query) && ORGANISATIONS.contains(entry);
    }

    /** Whether a query for a schema may mean a thing of a kind at all. */
    static boolean mayMean(@Nullable String query, NameKind kind) {
        return query == null || query.equals("LegalEntity") || query.equals("Thing") || kind(query) == kind;
    }

    private static Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        for (List<String> row : ROWS) {
            List<String> words = new ArrayList<>(List.of(row.get(1).split(",")));
            words.add(row.get(0));
            words.removeIf(String::isBlank);
            words.forEach(word -> named.put(word.toLowerCase(Locale.ROOT), row.get(0)));
        }
        return Map.copyOf(named);
    }
}
