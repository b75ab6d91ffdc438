// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import org.sightline.name.Commonness;
import org.sightline.name.NameKind;
import org.sightline.name.Role;
import org.sightline.name.Word;

/** What one word weighs in a name, and how much its agreement says. */
final class Weighing {
    /** What an initial weighs. */
    static final double INITIAL = 0.3;

    /** How much it says at most that an initial agrees. */
    static final double INITIAL_EVIDENCE = 0.5;

    private static final double MOST_EVIDENCE = 8;

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
        double rare = kind == NameKind.PERSON ? 4 : 4.5;
        return switch (word.commonness()) {
            case VERY_COMMON -> kind == NameKind.PERSON ? 1 : 0.8;
            case COMMON -> 1.7;
            case PLACE -> 1.2;
            case UNCOMMON -> 2.6;
            case RARE -> word.sound() != null ? 2 : word.text().length() <= 2 ? 2 : rare;
        };
    }

    /** The share of a full score that this much evidence allows: 0.60 for one very common name, 0.94 for one rare word. */
    static double ceiling(double evidence) {
        return 1 - 0.75 * Math.exp(-evidence / 1.6);
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
