// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sightline.match.Explanation;

/**
 * Whether two entries are one party, by the machine. The whole rule stands in {@code package-info}; here it is carried out in
 * the order reference, number, circumstances. Immutable, so safe to share between threads.
 */
final class Comparison {
    private final Names names = new Names();
    private final Predicate<String> worn;

    /**
     * A comparison among lists in which some numbers say nothing.
     *
     * @param worn whether so many entries of one list bear a number or reference that it proves nothing
     */
    Comparison(Predicate<String> worn) {
        this.worn = worn;
    }

    /** Why the two are one party, or empty. The order of the two does not matter. */
    Optional<Finding> compare(Party a, Party b) {
        if (a.kind != b.kind || a.kind == PartyKind.OTHER) {
            return Optional.empty();
        }
        List<Explanation> references = references(a, b);
        List<Explanation> proofs = new ArrayList<>();
        List<Explanation> hints = new ArrayList<>();
        numbers(a, b, proofs, hints);
        if (references.isEmpty() && Contradictions.between(a, b).isPresent()) {
            return Optional.empty();
        }
        boolean oneList = a.dataset().equals(b.dataset());
        boolean proved = !references.isEmpty() || !proofs.isEmpty();
        if (!proved && (oneList || (hints.isEmpty() && !Facts.possible(a, b)))) {
            return Optional.empty();
        }
        List<Names.Pair> pairs = names.alike(a, b);
        if (oneList ? !sameWithinList(a, b, pairs) : pairs.isEmpty() && !proved) {
            return Optional.empty();
        }
        double score = pairs.isEmpty() ? 0 : pairs.get(0).score().value();
        List<Explanation> why = new ArrayList<>(references);
        why.addAll(proofs);
        why.addAll(hints);
        if (!pairs.isEmpty()) {
            why.add(names.explain(pairs.get(0)));
        }
        if (!references.isEmpty()) {
            return Optional.of(new Finding(
                    Basis.REFERENCE, 4 + score, new Explanation(1, "a publisher says that the two are one", why)));
        }
        if (!proofs.isEmpty()) {
            return Optional.of(new Finding(
                    Basis.IDENTIFIER, 3 + score, new Explanation(1, "both bear a number that one party has", why)));
        }
        if (!hints.isEmpty()) {
            return Optional.of(
                    new Finding(Basis.IDENTIFIER, 2 + score, new Explanation(score, "a number and a name agree", why)));
        }
        return circumstances(a, b, pairs);
    }

    /** Beside a number, two entries of one list need one name and one country: a publisher gives a daughter its parent's number. */
    private static boolean sameWithinList(Party a, Party b, List<Names.Pair> pairs) {
        boolean elsewhere =
                !a.countries.isEmpty() && !b.countries.isEmpty() && Collections.disjoint(a.countries, b.countries);
        return !elsewhere && pairs.stream().anyMatch(Names.Pair::same);
    }

    /** Name, date and programme, or what stands in for them where there is no birth date. */
    private Optional<Finding> circumstances(Party a, Party b, List<Names.Pair> pairs) {
        Facts facts = Facts.of(a, b);
        Names.Pair best = null;
        boolean renamed = false;
        for (Names.Pair pair : pairs) {
            boolean another = a.kind == PartyKind.ORGANISATION && names.another(pair, pairs);
            if (facts.enoughFor(pair, another)) {
                best = pair;
                renamed = another;
                break;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        List<Explanation> why = new ArrayList<>();
        why.add(names.explain(best));
        if (renamed) {
            why.add(Explanation.of(1, "another name agrees too"));
        }
        why.addAll(facts.why());
        double strength = (best.score().value() + facts.exactness()) / 2;
        String summary = a.kind == PartyKind.PERSON
                ? "name, birth date and programme agree"
                : "name, programme and further facts agree";
        return Optional.of(new Finding(
                Basis.CIRCUMSTANCES, 1 + strength, new Explanation(best.score().value(), summary, why)));
    }

    private List<Explanation> references(Party a, Party b) {
        return a.references().stream()
                .filter(reference -> b.references().contains(reference) && !worn.test(reference))
                .map(reference -> Explanation.of(1, "both bear the reference " + reference))
                .toList();
    }

    /** Equal numbers, into those that prove it alone and those that need a name beside them. */
    private void numbers(Party a, Party b, List<Explanation> proofs, List<Explanation> hints) {
        Map<String, BorneNumber> proving = new TreeMap<>();
        Map<String, BorneNumber> hinting = new TreeMap<>();
        for (BorneNumber number : a.numbers()) {
            for (BorneNumber other : b.numbers()) {
                if (number.same(other) && !worn.test(number.key())) {
                    (number.proves(other) ? proving : hinting).putIfAbsent(number.key(), number);
                }
            }
        }
        hinting.keySet().removeAll(proving.keySet());
        proving.values().forEach(number -> proofs.add(Explanation.of(1, "both bear " + number.shown())));
        hinting.values().forEach(number -> hints.add(Explanation.of(1, "both bear " + number.shown())));
    }
}
