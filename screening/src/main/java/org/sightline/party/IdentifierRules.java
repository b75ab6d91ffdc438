// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.name.Table;

/**
 * The table {@code identifiers.tsv}: which numbers prove that two entries are one party, and which contradict it. Immutable.
 */
final class IdentifierRules {
    private static final Set<String> GENERAL =
            Set.of("idNumber", "taxNumber", "vatCode", "registrationNumber", "uniqueEntityId");

    private final Map<PartyKind, List<Rule>> rules = new EnumMap<>(PartyKind.class);

    IdentifierRules() {
        List<Rule> all = Table.shipped(IdentifierRules.class, "identifiers.tsv", 6).rows().stream()
                .map(IdentifierRules::rule)
                .toList();
        for (PartyKind kind : PartyKind.values()) {
            rules.put(
                    kind, all.stream().filter(rule -> rule.kinds.contains(kind)).toList());
        }
    }

    /** Every rule for a kind of party. */
    List<Rule> of(PartyKind kind) {
        return rules.getOrDefault(kind, List.of());
    }

    private static Rule rule(List<String> row) {
        Set<PartyKind> kinds = Set.copyOf(
                List.of(row.get(1).split(" ")).stream().map(PartyKind::valueOf).toList());
        return new Rule(
                row.get(0),
                kinds,
                row.get(2).equals("alone"),
                row.get(3).equals("one"),
                Integer.parseInt(row.get(4)),
                row.get(5));
    }

    /**
     * One property that holds a number.
     *
     * @param alone whether the number proves it without a name that agrees
     * @param one whether a party has but one, so that two different ones are two parties
     * @param least the fewest letters and digits of a number that says something
     * @param label what a person calls it
     */
    record Rule(String property, Set<PartyKind> kinds, boolean alone, boolean one, int least, String label) {
        Rule {
            kinds = Set.copyOf(kinds);
        }

        /** Whether the property holds numbers of many issuers, which lists file under different properties. */
        boolean general() {
            return GENERAL.contains(property);
        }

        /** Whether the number proves it only where both lists name its issuer. */
        boolean needsIssuer() {
            return property.equals("passportNumber");
        }
    }
}
