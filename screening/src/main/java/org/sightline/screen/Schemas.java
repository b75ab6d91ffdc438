// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.name.NameKind;

/** Which FollowTheMoney schemas may describe one thing, and how a name of each is read. */
final class Schemas {
    private static final Set<String> ORGANISATIONS =
            Set.of("Organization", "Company", "PublicBody", "LegalEntity", "Asset");
    private static final Set<String> CRAFT = Set.of("Vessel", "Airplane", "Vehicle");

    private Schemas() {}

    static NameKind kind(String schema) {
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
}
