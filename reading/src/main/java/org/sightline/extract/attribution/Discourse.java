// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.extract.attribution.AttributionRule.Kind;

/** What to call a speaker whom only a pronoun names: whom coreference found, else who spoke last. */
final class Discourse {
    private static final int BACK = 3;
    private static final Set<String> THINGS = Set.of("it", "they");

    private final Annotation annotation;
    private final AttributionRules rules;
    private final Naming naming;

    Discourse(Annotation annotation, AttributionRules rules) {
        this.annotation = annotation;
        this.rules = rules;
        this.naming = new Naming(annotation, rules);
    }

    List<Speaker> speakers(int index, Saying saying) {
        Sentence sentence = annotation.sentences().get(index);
        List<Speaker> found = new ArrayList<>();
        for (int word : saying.speakers()) {
            speaker(index, sentence, word).ifPresent(found::add);
        }
        return found.stream().distinct().toList();
    }

    private Optional<Speaker> speaker(int index, Sentence sentence, int word) {
        Token token = sentence.tokens().get(word);
        Optional<Speaker> named = naming.of(sentence, word);
        if (named.isPresent() || token.tag() != Tag.PRONOUN) {
            return named;
        }
        Optional<Speaker> before = lastSpeaker(index, word, THINGS.contains(token.lemma()));
        Speaker printed = new Speaker(token.text(), token.span(), -1);
        return before.map(speaker -> new Speaker(speaker.name(), token.span(), speaker.thing()))
                .or(() -> Optional.of(printed));
    }

    /** The subject of the nearest reporting verb before a pronoun, in its sentence or a few before it. */
    private Optional<Speaker> lastSpeaker(int index, int word, boolean thing) {
        for (int i = index; i >= 0 && i > index - BACK; i--) {
            Sentence sentence = annotation.sentences().get(i);
            int end = i == index ? word : sentence.tokens().size();
            for (int verb = end - 1; verb >= 0; verb--) {
                if (!rules.is(Kind.VERB, sentence, verb)) {
                    continue;
                }
                Optional<Speaker> found = subject(sentence, verb, thing);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> subject(Sentence sentence, int verb, boolean thing) {
        for (int subject : sentence.dependents(verb, Relation.SUBJECT)) {
            boolean pronoun = sentence.tokens().get(subject).tag() == Tag.PRONOUN;
            if (!pronoun && (thing || naming.person(sentence, subject))) {
                return naming.of(sentence, subject);
            }
        }
        return Optional.empty();
    }
}
