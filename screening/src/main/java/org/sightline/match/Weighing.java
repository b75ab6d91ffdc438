// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import org.sightline.name.Commonness;
import org.sightline.name.Likeness;
import org.sightline.name.NameKind;
import org.sightline.name.Role;
import org.sightline.name.Word;

/** What one word weighs in a name, and how much its agreement says. */
final class Weighing {
    /** What an initial weighs. */
    static final double INITIAL = 0.3;

    /** What a patronymic weighs, which most writers leave out. */
    static final double PATRONYMIC = 0.75;

    /** How much it says at most that an initial agrees. */
    static final double INITIAL_EVIDENCE = 0.5;

    private static final double MOST_EVIDENCE = 8;
    private static final double SCALE = 1.6;
    private static final double DOUBT = 2;
    private static final int SHORT_ACRONYM = 4;
    private static final int SHORT = 3;

    /** So many letters without vowels are the skeleton of many names. */
    private static final int FEW_CONSONANTS = 2;

    /** The evidence of one very common name, spelled in another way. */
    private static final double ONE_NAME = 0.9;

    private static final double LEAST = 0.745;

    private Weighing() {}

    /** Share of a name that the word stands for; 1 for a rare word. */
    static double weight(Word word, NameKind kind) {
        if (word.role() == Role.INITIAL || word.role() == Role.SERVANT) {
            return INITIAL;
        }
        if (word.role() == Role.NUMBER) {
            return 0.4;
        }
        return kind == NameKind.PERSON ? ofPerson(word.commonness()) : ofOther(word.commonness());
    }

    private static double ofPerson(Commonness commonness) {
        return switch (commonness) {
            case VERY_COMMON -> 0.5;
            case COMMON -> 0.65;
            case UNCOMMON -> 0.85;
            case PLACE, RARE -> 1;
        };
    }

    private static double ofOther(Commonness commonness) {
        return switch (commonness) {
            case VERY_COMMON -> 0.25;
            case COMMON -> 0.5;
            case PLACE -> 0.7;
            case UNCOMMON -> 0.8;
            case RARE -> 1;
        };
    }

    /** How much it says that the word agrees, in units of one very common name. */
    static double evidence(Word word, NameKind kind) {
        if (word.role() == Role.INITIAL || word.role() == Role.SERVANT) {
            return INITIAL_EVIDENCE;
        }
        if (word.role() == Role.NUMBER) {
            return 0.7;
        }
        if (word.vowelless() && word.formLength() <= FEW_CONSONANTS) {
            return word.commonness() == Commonness.VERY_COMMON ? 1 : 1.4;
        }
        if (word.role() == Role.ACRONYM) {
            // Four letters make up many a name.
            return word.textLength() > SHORT_ACRONYM ? 4 : 3;
        }
        return switch (word.commonness()) {
            case VERY_COMMON -> kind == NameKind.PERSON ? 1 : 0.8;
            case COMMON -> 1.7;
            case PLACE -> 1.2;
            case UNCOMMON -> 2.6;
            case RARE -> ofRare(word, kind);
        };
    }

    /** Few letters, or few sounds, are borne by many, be they in no table. */
    private static double ofRare(Word word, NameKind kind) {
        int length = word.text().length();
        if (word.sound() != null || length < SHORT || word.form().length() < SHORT) {
            return 2;
        }
        if (length == SHORT) {
            return 3;
        }
        return kind == NameKind.PERSON ? 4 : 4.5;
    }

    /** The share of a full score that this much evidence allows: 0.745 for one very common name, 0.94 for one rare word. */
    static double ceiling(double evidence) {
        double share = 1 - 0.75 * Math.exp(-evidence / SCALE);
        // One whole name that agrees is worth a look, however common.
        return evidence >= ONE_NAME ? Math.max(LEAST, share) : share;
    }

    /** How little the agreeing words say, 0 to 1: with other words left over, common ones alone are nobody's name. */
    static double doubt(double evidence) {
        return Math.exp(-evidence / DOUBT);
    }

    /** The share of a word's evidence that counts: a word that only resembles the other says much less than the same word. */
    static double trust(Likeness likeness, NameKind kind) {
        double value = likeness.value();
        boolean resembles = (likeness.rule() == Likeness.Rule.LETTERS && kind == NameKind.PERSON)
                || likeness.rule() == Likeness.Rule.CONSONANTS
                || likeness.rule() == Likeness.Rule.SLIP;
        return resembles ? value * value : value;
    }

    /** {@link Match#rarity}. */
    static double rarity(double evidence) {
        return Math.min(1, evidence / MOST_EVIDENCE);
    }

    /** The evidence behind a rarity, as far as rarity tells it. */
    static double evidence(double rarity) {
        return rarity * MOST_EVIDENCE;
    }
}
