// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.match.Explanation;
import org.sightline.match.NameScore;
import org.sightline.match.NameScorer;
import org.sightline.match.ReadName;
import org.sightline.name.Commonness;
import org.sightline.name.KoreanSyllable;
import org.sightline.name.LetterDistance;
import org.sightline.name.Name;
import org.sightline.name.Word;

/** Whether names of two entries agree, by the house's scorer. Immutable, so safe to share between threads. */
final class Names {
    /** From here on two names may be one with words left out or spelled otherwise; something else has to say so too. */
    static final double ALIKE = 0.8;

    /** From here on they are one name, spelled twice. */
    static final double SAME = 0.93;

    /** A name of two words that thousands bear says less than this ({@link org.sightline.match.NameScore#rarity}). */
    static final double TELLING = 0.4;

    private static final List<Commonness> RAREST_FIRST =
            List.of(Commonness.RARE, Commonness.UNCOMMON, Commonness.PLACE, Commonness.COMMON, Commonness.VERY_COMMON);

    private static final int MOST_PAIRED = 7;

    private final NameScorer scorer = new NameScorer();

    /** Two names that are alike. */
    record Pair(NameScore score, ReadName one, ReadName other) {
        boolean same() {
            return score.likeness() >= SAME;
        }

        boolean telling() {
            return score.rarity() >= TELLING;
        }
    }

    /** The pairs of names that are alike, those that say most first; of a person only one where that is as good as can be. */
    List<Pair> alike(Party a, Party b) {
        List<Pair> pairs = new ArrayList<>();
        for (Party.Named one : a.names()) {
            for (Party.Named other : b.names()) {
                if (Collections.disjoint(one.keys(), other.keys())) {
                    continue;
                }
                NameScore score = scorer.score(one.read(), other.read());
                if (score.likeness() < ALIKE) {
                    continue;
                }
                Pair pair = new Pair(score, one.read(), other.read());
                if (a.kind == PartyKind.PERSON && pair.same() && pair.telling()) {
                    // of a person no pair can be worth more
                    return List.of(pair);
                }
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> pair.score.value()).reversed());
        return pairs;
    }

    /** A second name that agrees and is another name than the first, such as the former name of a company. */
    boolean another(Pair first, List<Pair> pairs) {
        return pairs.stream()
                .filter(Pair::same)
                .anyMatch(pair -> different(first.one, pair.one) && different(first.other, pair.other));
    }

    private boolean different(ReadName one, ReadName other) {
        return scorer.score(one, other).likeness() < ALIKE;
    }

    Explanation explain(Pair pair) {
        return scorer.explain(pair.one, pair.other);
    }

    /**
     * What two names that are alike share at least one of: the consonants of their rarest words, and the beginning of a Korean name.
     * The words of the rarest class count, and those of the next as long as there are not two.
     */
    static Set<String> keys(Name name) {
        Set<String> keys = new TreeSet<>();
        int taken = 0;
        for (Commonness rank : RAREST_FIRST) {
            if (taken > 1) {
                break;
            }
            for (Word word : name.words()) {
                if (word.commonness() == rank) {
                    keys.add(consonants(word));
                    taken++;
                }
            }
        }
        korean(name, keys);
        return keys;
    }

    /** What two names that are the same share: two words, or the only one; and the beginning of a Korean name. */
    static Set<String> pairKeys(Name name) {
        List<String> words = name.words().stream()
                .sorted(Comparator.comparingInt(word -> RAREST_FIRST.indexOf(word.commonness())))
                .limit(MOST_PAIRED)
                .map(Names::consonants)
                .distinct()
                .sorted()
                .toList();
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                keys.add(words.get(i) + "+" + words.get(j));
            }
        }
        if (words.size() == 1) {
            keys.add(words.get(0));
        }
        korean(name, keys);
        return keys;
    }

    private static String consonants(Word word) {
        String skeleton = LetterDistance.skeleton(word.form());
        return skeleton.isEmpty() ? word.form() : skeleton;
    }

    /** The family name's onset and vowel and the onset of the syllable after it; each may be one of several. */
    private static void korean(Name name, Set<String> keys) {
        for (List<Word> syllables : name.syllables()) {
            KoreanSyllable family = syllables.get(0).sound();
            KoreanSyllable given =
                    syllables.size() < 2 ? null : syllables.get(1).sound();
            if (family == null || given == null) {
                continue;
            }
            for (int onsets = family.onsets(); onsets != 0; onsets &= onsets - 1) {
                for (int nuclei = family.nuclei(); nuclei != 0; nuclei &= nuclei - 1) {
                    for (int givens = given.onsets(); givens != 0; givens &= givens - 1) {
                        keys.add("K" + lowest(onsets) + "." + lowest(nuclei) + "." + lowest(givens));
                    }
                }
            }
        }
    }

    private static int lowest(int bits) {
        return Integer.numberOfTrailingZeros(bits);
    }
}
