// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sightline.match.Explanation;
import org.sightline.match.NameScorer;
import org.sightline.match.ReadName;
import org.sightline.name.Commonness;
import org.sightline.name.KoreanSyllable;
import org.sightline.name.LetterDistance;
import org.sightline.name.Name;
import org.sightline.name.NameKind;
import org.sightline.name.Word;

/** Whether names of two entries agree, by the house's scorer. Immutable, so safe to share between threads. */
final class Names {
    /** From here on two names are one name spelled twice; below it stand shortened and half-alike ones. */
    static final double AGREE = 0.8;

    private final NameScorer scorer = new NameScorer();

    /** Two names that agree. */
    record Pair(double score, ReadName one, ReadName other) {}

    /** The best pair, and further pairs of other names that agree as well, best first; empty where no pair agrees. */
    List<Pair> agreeing(Party a, Party b) {
        List<Pair> pairs = new ArrayList<>();
        for (Party.Named one : a.names()) {
            for (Party.Named other : b.names()) {
                if (Collections.disjoint(one.keys(), other.keys())) {
                    continue;
                }
                double score = scorer.score(one.read(), other.read()).value();
                if (score >= AGREE) {
                    pairs.add(new Pair(score, one.read(), other.read()));
                }
            }
        }
        pairs.sort((x, y) -> Double.compare(y.score, x.score));
        return pairs;
    }

    /** A second name that agrees and is another name than the first, such as the former name of a company. */
    boolean another(List<Pair> pairs) {
        Pair first = pairs.get(0);
        return pairs.stream()
                .skip(1)
                .anyMatch(pair -> scorer.score(first.one, pair.one).value() < AGREE
                        && scorer.score(first.other, pair.other).value() < AGREE);
    }

    Explanation explain(Pair pair) {
        return scorer.explain(pair.one, pair.other);
    }

    /**
     * What two names that agree share: the consonants of a word, or the family name's syllable of a Korean name. Words that
     * everybody bears are left out where two others remain.
     */
    static Set<String> keys(Name name) {
        Set<String> keys = new HashSet<>();
        List<Word> words = name.words();
        long telling = words.stream()
                .filter(word -> word.commonness() != Commonness.VERY_COMMON)
                .count();
        for (Word word : words) {
            boolean few = telling < (name.kind() == NameKind.PERSON ? 2 : 1);
            if (few || word.commonness() != Commonness.VERY_COMMON) {
                String skeleton = LetterDistance.skeleton(word.form());
                keys.add(skeleton.isEmpty() ? word.form() : skeleton);
            }
        }
        for (List<Word> syllables : name.syllables()) {
            KoreanSyllable family = syllables.get(0).sound();
            if (family != null) {
                korean(family, keys);
            }
        }
        return keys;
    }

    private static void korean(KoreanSyllable family, Set<String> keys) {
        for (int onsets = family.onsets(); onsets != 0; onsets &= onsets - 1) {
            for (int nuclei = family.nuclei(); nuclei != 0; nuclei &= nuclei - 1) {
                keys.add("K" + Integer.numberOfTrailingZeros(onsets) + "." + Integer.numberOfTrailingZeros(nuclei));
            }
        }
    }
}
