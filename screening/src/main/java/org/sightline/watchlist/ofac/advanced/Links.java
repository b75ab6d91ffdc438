// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.advanced;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Table;

/**
 * What the kinds of relation between profiles are in FollowTheMoney: rows of {@code relations.tsv}. A relation whose ends cannot be
 * what its schema wants, such as a person who is owned, is a link of an unknown kind, with its label as the role. Immutable.
 */
final class Links {
    private static final Link UNKNOWN = new Link("UnknownLink", "subject", "object");

    private final Map<String, Link> byLabel = new HashMap<>();

    Links() {
        for (List<String> row : Table.rows(Links.class, "relations.tsv", 4)) {
            byLabel.put(row.get(0).toLowerCase(Locale.ROOT), new Link(row.get(1), row.get(2), row.get(3)));
        }
    }

    /** What a label means, whoever is at the ends. */
    Optional<Link> of(String label) {
        String folded = label.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                byLabel.get(folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded));
    }

    /** What a label means between parties of these schemas. */
    Link between(String label, String from, String to) {
        return of(label)
                .filter(link -> fits(link.from(), from) && fits(link.to(), to))
                .orElse(UNKNOWN);
    }

    private static boolean fits(String end, String schema) {
        return switch (end) {
            case "person", "relative" -> schema.equals("Person");
            case "asset" -> !schema.equals("Person");
            case "organization", "employer" -> schema.equals("Organization");
            case "owner", "director", "member", "employee", "agent", "client" ->
                schema.equals("Person") || schema.equals("Organization");
            default -> true;
        };
    }

    /**
     * A relation's schema and its ends.
     *
     * @param from the property of the profile that the relation starts from
     */
    record Link(String schema, String from, String to) {
        /** The facts of such a relation. */
        Map<String, @Nullable String> facts(String fromId, String toId, String label) {
            Map<String, @Nullable String> facts = new LinkedHashMap<>();
            facts.put(from, fromId);
            facts.put(to, toId);
            facts.put(schema.equals("Family") ? "relationship" : "role", label);
            return facts;
        }
    }
}
