// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Sentence;

/**
 * Reads who says that an event happened: the subjects of reporting words that have the event in their content, "according to", and
 * whom they cite.
 *
 * <p>Where several stand around one another, the innermost speaks and the next relays. Never throws on a strange tree, and does
 * bounded work for a sentence. Immutable and safe for threads.
 */
public final class AttributionReader {
    private final AttributionRules rules;

    private AttributionReader(AttributionRules rules) {
        this.rules = rules;
    }

    /**
     * The reader with the shipped English rules.
     *
     * @throws IllegalStateException when the rule file is broken
     */
    public static AttributionReader english() {
        return new AttributionReader(AttributionRules.english());
    }

    /**
     * Who says it. Empty when the sentence names nobody: then it is the article's own publisher.
     *
     * @param sentence index in the annotation
     * @param trigger index in that sentence of the word that stands for the event
     * @throws IndexOutOfBoundsException when there is no such sentence or token
     */
    public List<Source> read(Annotation annotation, int sentence, int trigger) {
        Sentence place = annotation.sentences().get(sentence);
        Objects.checkIndex(trigger, place.tokens().size());
        List<Source> here = sources(annotation, sentence, new Sayings(rules, place).of(trigger));
        if (!here.isEmpty()) {
            return here;
        }
        return new Quotation(annotation, rules)
                .of(sentence, trigger)
                .map(voice -> sources(annotation, voice.sentence(), List.of(voice.saying())))
                .orElseGet(() -> new Turns(annotation, sentence).of(sentence).map(List::of).orElse(List.of()));
    }

    private List<Source> sources(Annotation annotation, int index, List<Saying> sayings) {
        Sentence place = annotation.sentences().get(index);
        Discourse discourse = new Discourse(annotation, rules);
        List<Saying> named = sayings.stream()
                .filter(saying -> !discourse.speakers(index, saying).isEmpty())
                .toList();
        if (named.isEmpty()) {
            return List.of();
        }
        Saying inner = named.get(0);
        List<Speaker> speakers = discourse.speakers(index, inner);
        @Nullable Speaker via = null;
        for (Saying outer : named.subList(1, named.size())) {
            Speaker relay = discourse.speakers(index, outer).get(0);
            if (via == null
                    && speakers.stream().noneMatch(speaker -> speaker.name().equals(relay.name()))) {
                via = relay;
            }
        }
        List<Source> found = new ArrayList<>();
        for (Speaker speaker : speakers) {
            String cue = Phrase.text(place, inner.first(), inner.last());
            found.add(new Source(speaker, cue, Phrase.span(place, inner.first(), inner.last()), via));
        }
        return found;
    }

    List<AttributionRule> lines() {
        return rules.lines();
    }
}
