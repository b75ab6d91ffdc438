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
 * @param need what the names must be like, given these facts
 * @param exactness 0 to 1, how much the facts say: a birth day more than a year
 */
record Facts(Need need, double exactness, List<Explanation> why) {
    static final Facts NONE = new Facts(Need.IMPOSSIBLE, 0, List.of());

    /** What the names must be like. Alike they have to be in any case. */
    enum Need {
        /** A birth day and a programme agree: a word of the name may be missing. */
        NOTHING_MORE,
        /** A birth year, a programme and a place agree. */
        SAME_OR_TELLING,
        /** A birth year and a programme agree: the name must be the same, and not one that thousands bear. */
        SAME_AND_TELLING,
        /** Country, programme and one more fact agree, of an organisation or ship. */
        SAME,
        /** Country and programme agree: a former name or another alias must agree too. */
        ANOTHER,
        /** Only the programme agrees, as one list gives no country: so must another name, and they must not be plain words. */
        ANOTHER_TELLING,
        /** What is necessary is missing or different. */
        IMPOSSIBLE
    }

    private static final double MAIN_REGIME = 0.1;
    private static final List<String> OF_ORGANISATION = List.of("incorporationDate", "email", "website", "phone");
    private static final List<String> OF_SHIP =
            List.of("buildDate", "tonnage", "grossRegisteredTonnage", "deadweightTonnage");

    Facts {
        why = List.copyOf(why);
    }

    /** Whether the facts beside the name leave room at all: what is cheap to see, before names are compared. */
    static boolean possible(Party a, Party b) {
        if (Collections.disjoint(a.regimes, b.regimes)) {
            return false;
        }
        return switch (a.kind) {
            case PERSON -> Births.agreement(a.births, b.births) > 0;
            case ORGANISATION ->
                (a.mayBeRenamed() && b.mayBeRenamed())
                        || !Collections.disjoint(a.places(), b.places())
                        || OF_ORGANISATION.stream()
                                .anyMatch(property -> !Collections.disjoint(a.values(property), b.values(property)));
            case VESSEL, AIRCRAFT, WALLET, OTHER -> true;
        };
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

    /**
     * Whether a name as alike as this is enough with these facts.
     *
     * @param renamed whether another name agrees too
     */
    boolean enoughFor(Names.Pair pair, boolean renamed) {
        return switch (need) {
            case NOTHING_MORE -> true;
            case SAME_OR_TELLING -> pair.same() || pair.telling();
            case SAME_AND_TELLING -> pair.same() && pair.telling();
            case SAME -> pair.same();
            case ANOTHER -> pair.same() && renamed;
            case ANOTHER_TELLING -> pair.same() && pair.telling() && renamed;
            case IMPOSSIBLE -> false;
        };
    }

    private static Facts ofPerson(Party a, Party b, List<Explanation> why) {
        int born = Births.agreement(a.births, b.births);
        if (born == 0) {
            return NONE;
        }
        why.add(Births.explain(a, b));
        Set<String> places = common(a.places(), b.places());
        if (!places.isEmpty()) {
            why.add(Explanation.of(1, "place: both " + String.join(", ", places)));
        }
        Need need = places.isEmpty() ? Need.SAME_AND_TELLING : Need.SAME_OR_TELLING;
        double exactness = 0.8 * born / Births.DAY + (places.isEmpty() ? 0 : 0.1) + main(a, b);
        return new Facts(born == Births.DAY ? Need.NOTHING_MORE : need, exactness, why);
    }

    private static double main(Party a, Party b) {
        return common(a.mainRegimes, b.mainRegimes).isEmpty() ? 0 : MAIN_REGIME;
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
        boolean ship = a.kind == PartyKind.VESSEL;
        if (shared.isEmpty() && (ship || (!some.isEmpty() && !others.isEmpty()))) {
            return NONE;
        }
        if (!shared.isEmpty()) {
            why.add(Explanation.of(1, label + ": both " + String.join(", ", shared)));
        }
        int before = why.size();
        for (String property : properties) {
            for (String value : common(a.values(property), b.values(property))) {
                why.add(Explanation.of(1, property + ": both " + value));
            }
        }
        Set<String> places = ship ? Set.of() : common(a.places(), b.places());
        for (String place : places) {
            why.add(Explanation.of(1, "address: both have " + place));
        }
        int further = why.size() - before;
        Need without = ship ? Need.IMPOSSIBLE : shared.isEmpty() ? Need.ANOTHER_TELLING : Need.ANOTHER;
        boolean enough = further > 0 && !shared.isEmpty();
        return new Facts(enough ? Need.SAME : without, 0.9 * Math.min(1, further / 4.0) + main(a, b), why);
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
