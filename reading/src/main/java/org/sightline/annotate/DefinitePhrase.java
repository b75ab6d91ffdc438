// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "The North Korean official": a definite noun in the singular with the words before it, and nothing behind it that would make it
 * somebody new.
 *
 * @param noun as printed, in small letters
 * @param modifiers the words between determiner and noun, in small letters, in text order
 * @param printed the same as printed
 */
record DefinitePhrase(String noun, List<String> modifiers, String printed) {
    private static final Set<String> POINTERS = Set.of("the", "this", "that");
    private static final int MOST_MODIFIERS = 6;

    DefinitePhrase {
        modifiers = List.copyOf(modifiers);
    }

    /** The phrase that the noun at {@code t} heads, or null where it is not definite, or is told apart by what follows. */
    static @Nullable DefinitePhrase at(Sentence sentence, int t) {
        Token token = sentence.tokens().get(t);
        Relation relation = token.relation();
        if (token.tag() != Tag.NOUN
                || relation == Relation.APPOSITION
                || relation == Relation.PREDICATE
                || relation == Relation.COMPOUND) {
            return null;
        }
        for (int i : sentence.dependents(t)) {
            boolean behind = i > t && !isIdle(sentence.tokens().get(i)) && !tellsMore(sentence, t, i);
            if (behind) {
                return null;
            }
        }
        List<String> modifiers = new ArrayList<>();
        StringBuilder printed = new StringBuilder();
        for (int i = t - 1; i >= 0 && i >= t - MOST_MODIFIERS - 1; i--) {
            Token before = sentence.tokens().get(i);
            if (before.tag() == Tag.DETERMINER) {
                return POINTERS.contains(before.lemma())
                        ? new DefinitePhrase(
                                token.text().toLowerCase(Locale.ROOT),
                                modifiers,
                                printed.toString().trim())
                        : null;
            }
            if (!isModifier(before)) {
                return null;
            }
            modifiers.add(0, before.text().toLowerCase(Locale.ROOT));
            printed.insert(0, before.text() + " ");
        }
        return null;
    }

    private static boolean isIdle(Token token) {
        return token.relation() == Relation.PUNCTUATION || token.tag() == Tag.POSSESSIVE_MARK;
    }

    private static boolean isModifier(Token token) {
        return switch (token.tag()) {
            case ADJECTIVE, NOUN, PROPER_NOUN, NUMBER, VERB_PARTICIPLE, VERB_ING, ADVERB -> true;
            default -> token.text().equals("-");
        };
    }

    /** ", who was born there, ": tells more, and does not tell which. */
    private static boolean tellsMore(Sentence sentence, int noun, int clause) {
        return sentence.tokens().get(clause).relation() == Relation.RELATIVE_CLAUSE
                && noun + 1 < sentence.tokens().size()
                && sentence.tokens().get(noun + 1).text().equals(",");
    }

    /** "customs chief" of "the former customs chief": the noun with its last {@code words} modifiers. */
    String with(int words) {
        List<String> last = modifiers.subList(modifiers.size() - words, modifiers.size());
        return (String.join(" ", last) + " " + noun).trim();
    }
}
