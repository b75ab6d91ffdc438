// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What says that two entries are two parties, whatever else agrees. */
final class Contradictions {
    private Contradictions() {}

    /** The first contradiction found, in words, or empty. Symmetric in what it finds. */
    static Optional<String> between(Party a, Party b) {
        if (a.kind != b.kind) {
            return Optional.of("one is a " + a.entry.entity().schema() + ", the other a "
                    + b.entry.entity().schema());
        }
        if (a.genders.size() == 1 && b.genders.size() == 1 && !a.genders.equals(b.genders)) {
            return Optional.of("gender " + a.genders.iterator().next() + " and "
                    + b.genders.iterator().next());
        }
        Optional<String> numbers = numbers(a.numbers(), b.numbers());
        return numbers.isPresent() ? numbers : Births.contradiction(a, b);
    }

    /** Two different numbers of a kind of which a party has but one. */
    private static Optional<String> numbers(List<BorneNumber> some, List<BorneNumber> others) {
        for (BorneNumber number : some) {
            if (!number.rule().one()) {
                continue;
            }
            Set<String> ours = spelled(some, number.rule());
            Set<String> theirs = spelled(others, number.rule());
            if (!theirs.isEmpty() && Collections.disjoint(ours, theirs)) {
                return Optional.of(
                        number.rule().label() + " " + String.join(", ", ours) + " and " + String.join(", ", theirs));
            }
        }
        return Optional.empty();
    }

    private static Set<String> spelled(List<BorneNumber> numbers, IdentifierRules.Rule rule) {
        Set<String> spelled = new TreeSet<>();
        numbers.stream().filter(number -> number.rule().equals(rule)).forEach(number -> spelled.add(number.spelled()));
        return spelled;
    }
}
