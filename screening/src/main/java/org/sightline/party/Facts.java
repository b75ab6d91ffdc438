// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.match.Explanation;

/**
 * What agrees beside the name, each part with its reason.
 *
 * @param necessary whether all that the kind of party needs agrees: a person's birth date and programme; an organisation's country
 *     and programme; a ship's flag and programme
 * @param further whether one fact more agrees, which an organisation or ship needs, having no birth date
 * @param exactness 0 to 1, how much the facts say: a birth day more than a year
 */
record Facts(boolean necessary, boolean further, double exactness, List<Explanation> why) {
    static final Facts NONE = new Facts(false, false, 0, List.of());

    private static final List<String> OF_ORGANISATION = List.of("incorporationDate", "email", "website", "phone");
    private static final List<String> OF_SHIP =
            List.of("buildDate", "tonnage", "grossRegisteredTonnage", "deadweightTonnage");

    Facts {
        why = List.copyOf(why);
    }

    /** Compares two entries of one kind. */
    static Facts of(Party a, Party b) {
        Set<String> regimes = common(a.regimes, b.regimes);
        if (regimes.isEmpty()) {
            return NONE;
        }
        List<Explanation> why = new ArrayList<>();
        why.add(Explanation.of(
                1,
                "programme: " + String.join(", ", a.programmes) + " and " + String.join(", ", b.programmes)
                        + " are both of the regime " + String.join(", ", regimes)));
        return switch (a.kind) {
            case PERSON -> ofPerson(a, b, why);
            case ORGANISATION -> others("country", a.countries, b.countries, a, b, OF_ORGANISATION, why);
            case VESSEL -> others("flag", flags(a), flags(b), a, b, OF_SHIP, why);
            case AIRCRAFT, WALLET, OTHER -> NONE;
        };
    }

    private static Facts ofPerson(Party a, Party b, List<Explanation> why) {
        int born = Births.agreement(a.births, b.births);
        if (born == 0) {
            return NONE;
        }
        why.add(Births.explain(a, b));
        return new Facts(true, true, born / 10.0, why);
    }

    private static Facts others(
            String label,
            Collection<String> some,
            Collection<String> others,
            Party a,
            Party b,
            List<String> properties,
            List<Explanation> why) {
        Set<String> shared = common(some, others);
        if (shared.isEmpty()) {
            return NONE;
        }
        why.add(Explanation.of(1, label + ": both " + String.join(", ", shared)));
        int before = why.size();
        for (String property : properties) {
            for (String value : common(a.values(property), b.values(property))) {
                why.add(Explanation.of(1, property + ": both " + value));
            }
        }
        Set<String> places =
                a.kind == PartyKind.ORGANISATION ? common(Places.of(a.entry), Places.of(b.entry)) : Set.of();
        for (String place : places) {
            why.add(Explanation.of(1, "address: both have " + place));
        }
        int further = why.size() - before;
        return new Facts(true, further > 0, Math.min(1, further / 4.0), why);
    }

    private static Set<String> flags(Party party) {
        Set<String> flags = new HashSet<>(party.values("flag"));
        flags.addAll(party.values("pastFlags"));
        return flags;
    }

    private static Set<String> common(Collection<String> some, Collection<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return Collections.emptySet();
        }
        Set<String> common = new TreeSet<>(some);
        common.retainAll(new HashSet<>(others));
        return common;
    }
}
