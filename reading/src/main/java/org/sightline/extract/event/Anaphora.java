// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Token;
import org.sightline.reading.EventType;

/**
 * Events that point back: "also attended the gathering", "accompanied him", "did not join the trip" speak of a happening that
 * the story has just dated. Such an event takes the date of the nearest one before it.
 */
final class Anaphora {
    private static final Set<EventType> HAPPENINGS = Set.of(EventType.APPEARANCE, EventType.MEETING, EventType.TEST);
    private static final Set<String> ALONGSIDE =
            Set.of("accompany", "join", "present", "greet", "look", "welcome", "escort");
    private static final Set<String> POINTERS = Set.of("the", "this", "that", "these", "there");
    private static final int NEAREST_SENTENCES = 3;

    private Anaphora() {}

    /** The event itself, or the same with the date of the happening that it points back to. */
    static EventMention ground(
            EventMention event, Sentence sentence, List<EventMention> before, List<EventMention> here, Frames frames) {
        if (event.date() != null || !HAPPENINGS.contains(event.type()) || !pointsBack(event, sentence, frames)) {
            return event;
        }
        EventMention happening = nearest(event, here);
        if (happening == null) {
            happening = nearest(event, before);
        }
        if (happening == null) {
            return event;
        }
        return new EventMention(
                event.type(),
                event.sentence(),
                event.trigger(),
                event.negated(),
                event.triggerSpan(),
                event.evidence(),
                happening.date(),
                event.place(),
                event.participants(),
                event.equipment());
    }

    private static @Nullable EventMention nearest(EventMention event, List<EventMention> told) {
        for (int i = told.size() - 1; i >= 0; i--) {
            EventMention other = told.get(i);
            if (event.sentence() - other.sentence() > NEAREST_SENTENCES) {
                return null;
            }
            if (other.date() != null && HAPPENINGS.contains(other.type())) {
                return other;
            }
        }
        return null;
    }

    private static boolean pointsBack(EventMention event, Sentence sentence, Frames frames) {
        Token trigger = sentence.tokens().get(event.trigger());
        if (ALONGSIDE.contains(trigger.lemma())) {
            return true;
        }
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            boolean object = token.head() == event.trigger() && token.relation() == Relation.OBJECT;
            boolean under = token.relation() == Relation.PREPOSITION_OBJECT
                    && token.head() >= 0
                    && sentence.tokens().get(token.head()).head() == event.trigger();
            if ((object || under) && frames.isA(token.lemma(), "gathering") && bare(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** "the gathering": a pointer, and nothing that would name the gathering anew. */
    private static boolean bare(Sentence sentence, int noun) {
        boolean pointer = false;
        for (int i : sentence.dependents(noun)) {
            Token token = sentence.tokens().get(i);
            if (token.relation() == Relation.DETERMINER) {
                pointer |= POINTERS.contains(token.lemma());
            } else if (token.relation() == Relation.COMPOUND || token.relation() == Relation.PREPOSITION) {
                return false;
            }
        }
        return pointer;
    }
}
