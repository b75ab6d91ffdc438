// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.Set;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;

/** The tense in which a sentence tells a deed, by the finite verb over the word that tells it. */
final class Tenses {
    /** words that take a deed out of the scene that is being told */
    private static final Set<String> ELSEWHEN = Set.of(
            "once", "previously", "formerly", "ever", "never", "often", "usually", "always", "rarely", "sometimes",
            "earlier", "later", "before", "since", "ago", "then", "first", "last", "recently", "subsequently", "again");

    private static final Set<Relation> CARRIED = Set.of(
            Relation.OPEN_COMPLEMENT,
            Relation.CONJUNCT,
            Relation.PREDICATE,
            Relation.ADVERBIAL_CLAUSE,
            Relation.AUXILIARY,
            Relation.RELATIVE_CLAUSE,
            Relation.OBJECT);

    private static final int DEEPEST = 8;
    private final Sentence sentence;

    Tenses(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "attended", "was seen", "did not come": neither "had attended" nor "may attend". */
    boolean simplePast(int trigger) {
        int verb = finite(trigger);
        return verb >= 0 && is(verb, Tag.VERB_PAST) && !helped(verb, "have") && !modal(verb);
    }

    /** Any past, also "had attended", "has attended". */
    boolean past(int trigger) {
        int verb = finite(trigger);
        return verb >= 0 && !modal(verb) && (is(verb, Tag.VERB_PAST) || helped(verb, "have"));
    }

    /** "is sanctioned", "visits": a finite verb of its own in the present, not "is expected to" or a headline's. */
    boolean present(int trigger) {
        boolean own = sentence.tokens().get(trigger).relation() == Relation.RELATIVE_CLAUSE;
        return own
                && sentence.dependents(trigger, Relation.PASSIVE_AUXILIARY).stream()
                        .anyMatch(i -> sentence.tokens().get(i).tag() == Tag.VERB_PRESENT);
    }

    /** "is being designated", "is also removing". */
    boolean inProgress(int trigger) {
        boolean present = sentence.dependents(trigger, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY).stream()
                .anyMatch(i -> sentence.tokens().get(i).tag() == Tag.VERB_PRESENT
                        && sentence.tokens().get(i).lemma().equals("be"));
        boolean going = sentence.tokens().get(trigger).tag() == Tag.VERB_ING
                || sentence.dependents(trigger, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY).stream()
                        .anyMatch(i -> sentence.tokens().get(i).tag() == Tag.VERB_ING);
        return present && going;
    }

    /** Whether a word of the sentence says that it speaks of another time. */
    boolean elsewhen() {
        return sentence.tokens().stream()
                .anyMatch(token -> token.tag() == Tag.ADVERB && ELSEWHEN.contains(token.lemma()));
    }

    /** The verb that carries the tense: the word itself, or the one that it completes. */
    private int finite(int word) {
        int at = word;
        for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
            Token token = sentence.tokens().get(at);
            boolean tensed = token.tag() == Tag.VERB_PAST
                    || token.tag() == Tag.VERB_PRESENT
                    || !sentence.dependents(at, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY, Relation.MODAL)
                            .isEmpty();
            if (tensed) {
                return at;
            }
            at = CARRIED.contains(token.relation()) ? token.head() : -1;
        }
        return -1;
    }

    private boolean is(int verb, Tag tag) {
        return sentence.tokens().get(verb).tag() == tag
                || sentence.dependents(verb, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY).stream()
                        .anyMatch(i -> sentence.tokens().get(i).tag() == tag);
    }

    private boolean helped(int verb, String auxiliary) {
        return sentence.dependents(verb, Relation.AUXILIARY).stream()
                .anyMatch(i -> sentence.tokens().get(i).lemma().equals(auxiliary));
    }

    private boolean modal(int verb) {
        return !sentence.dependents(verb, Relation.MODAL).isEmpty()
                || sentence.dependents(verb, Relation.AUXILIARY).stream()
                        .anyMatch(i -> sentence.tokens().get(i).lemma().equals("to")
                                || sentence.tokens().get(i).tag() == Tag.MODAL);
    }
}
