// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import org.sightline.name.Commonness;
import org.sightline.name.Likeness;
import org.sightline.name.NameKind;
import org.sightline.name.Role;
import org.sightline.name.Word;

/**
 * One slip of the fingers in a word too short, or too well known, to be taken for another by itself: where all other words agree and say
 * enough, and one word is left on each side, a letter changed, left out, added or moved to its neighbour's place makes it no other word.
 * Two words that are both in the table of common words are two words all the same (Iran, Iraq).
 */
final class Slip {
    private static final double OF_PERSON = 0.5;
    private static final double OF_OTHER = 0.6;
    /** A rare and a common word of a person's name. */
    private static final double ENOUGH_OF_PERSON = 5;

    private static final double ENOUGH_OF_OTHER = 1.5;
    private static final int FEWEST_OF_PERSON = 3;
    private static final int FEWEST_OF_OTHER = 2;
    private static final int SHORTEST_OF_PERSON = 4;
    private static final int SHORTEST_OF_OTHER = 3;
    /** Shorter words than this are codes, such as those of aircraft, of which each letter counts. */
    private static final int SHORTEST_BESIDE = 4;
    /** Lower numbers are given to ship after ship. */
    private static final int SHORTEST_NUMBER = 3;

    /** What a word weighs at most. */
    static final double HEAVIEST = 1;

    /** How much it says at most that a word agrees but for a slip. */
    static final double MOST_EVIDENCE = 4.5 * OF_OTHER * OF_OTHER;

    private Slip() {}

    /** The likeness of two words that a slip made of one. */
    static Likeness likeness(NameKind kind) {
        return new Likeness(value(kind), Likeness.Rule.SLIP);
    }

    static double value(NameKind kind) {
        return kind == NameKind.PERSON ? OF_PERSON : OF_OTHER;
    }

    /** How much the other words have to say at least. */
    static double enough(NameKind kind) {
        return kind == NameKind.PERSON ? ENOUGH_OF_PERSON : ENOUGH_OF_OTHER;
    }

    /** Whether a name has a word that may be a slip. Initials may stand for too much, and of a person's two words one says too little. */
    static boolean mayBeIn(Reading name) {
        int fewest = name.name.kind() == NameKind.PERSON ? FEWEST_OF_PERSON : FEWEST_OF_OTHER;
        return name.size() >= fewest && !name.syllabic && name.initialWeight == 0;
    }

    /** The alignment with the one word left on each side taken for the other's, or the same where that cannot be. */
    static Alignment in(Alignment alignment) {
        if (!mayBeIn(alignment.query) || !mayBeIn(alignment.list)) {
            return alignment;
        }
        int ofQuery = -1;
        for (int i = 0; i < alignment.query.size(); i++) {
            if (!alignment.matchedQuery(i)) {
                if (ofQuery >= 0) {
                    return alignment;
                }
                ofQuery = i;
            }
        }
        int ofList = -1;
        for (int j = 0; j < alignment.list.size(); j++) {
            if (!alignment.matchedList(j)) {
                if (ofList >= 0) {
                    return alignment;
                }
                ofList = j;
            }
        }
        NameKind kind = alignment.query.name.kind();
        if (!agrees(alignment, kind)) {
            return alignment;
        }
        boolean slip = ofQuery >= 0
                && ofList >= 0
                && between(alignment.query.words.get(ofQuery), alignment.list.words.get(ofList), kind);
        return slip ? alignment.with(new Pair(ofQuery, 1, ofList, 1, likeness(kind))) : alignment;
    }

    /** Whether some longer word agrees, and those of a person in their order. */
    private static boolean agrees(Alignment alignment, NameKind kind) {
        boolean word = false;
        int last = -1;
        for (Pair pair : alignment.pairs) {
            if (kind == NameKind.PERSON && pair.list() < last) {
                return false;
            }
            last = pair.list();
            Word agreeing = alignment.list.words.get(pair.list());
            int length = agreeing.text().length();
            word |= agreeing.role() == Role.NUMBER
                    ? length >= SHORTEST_NUMBER
                    : length >= SHORTEST_BESIDE || pair.listLength() > 1;
        }
        return word;
    }

    /** Whether one slip may have made one word of the other. Symmetric. */
    static boolean between(Word one, Word other, NameKind kind) {
        if (!plain(one) || !plain(other) || (known(one) && known(other))) {
            return false;
        }
        boolean shorter = one.text().length() <= other.text().length();
        String a = shorter ? one.text() : other.text();
        String b = shorter ? other.text() : one.text();
        if (b.length() < (kind == NameKind.PERSON ? SHORTEST_OF_PERSON : SHORTEST_OF_OTHER)) {
            return false;
        }
        int from = 0;
        while (from < a.length() && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int back = 0;
        while (back < a.length() - from && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        int ofA = a.length() - from - back;
        int ofB = b.length() - from - back;
        boolean moved =
                ofA == 2 && ofB == 2 && a.charAt(from) == b.charAt(from + 1) && a.charAt(from + 1) == b.charAt(from);
        if (!moved && (ofA > 1 || ofB > 1)) {
            return false;
        }
        // Antonio and Antonia, Ivanov and Ivanova are two.
        boolean ending = kind == NameKind.PERSON && back == 0 && "aeiouy".indexOf(b.charAt(b.length() - 1)) >= 0;
        return !ending;
    }

    private static boolean plain(Word word) {
        return word.role() == Role.WORD && word.sound() == null && !word.vowelless();
    }

    private static boolean known(Word word) {
        return word.commonness() != Commonness.RARE;
    }
}
