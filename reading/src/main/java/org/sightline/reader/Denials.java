// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Token;
import org.sightline.extract.attribution.AttributionReader;
import org.sightline.extract.attribution.Source;
import org.sightline.extract.event.EventMention;
import org.sightline.extract.modality.Modality;
import org.sightline.extract.modality.ModalityReader;
import org.sightline.extract.modality.Polarity;
import org.sightline.extract.modality.Truth;
import org.sightline.reading.EventType;

/** Sentences that only deny what the one before told: "His company denied it.", "Both deny any such trade." */
final class Denials {
    private static final Set<String> DENYING = Set.of("deny", "dismiss", "reject", "refute", "dispute");
    private static final Set<String> MEANT = Set.of(
            "it", "this", "that", "report", "claim", "story", "rumour", "rumor", "version", "suggestion", "account",
            "visit", "meeting", "trip", "trade", "transfer", "delivery", "deal", "sale", "launch", "talk", "encounter");
    private static final Set<EventType> DENIABLE =
            Set.of(EventType.APPEARANCE, EventType.MEETING, EventType.TEST, EventType.TRANSFER);
    private static final int REACH = 2;

    private final Annotation annotation;
    private final AttributionReader attribution;

    Denials(Annotation annotation, AttributionReader attribution) {
        this.annotation = annotation;
        this.attribution = attribution;
    }

    /** What the story's sentences deny of what it has told, besides the denials that tell an event themselves. */
    List<Telling> of(List<Telling> story) {
        List<Telling> found = new ArrayList<>();
        for (int i = 1; i < annotation.sentences().size(); i++) {
            int index = i;
            if (story.stream().noneMatch(telling -> telling.event().sentence() == index)) {
                denied(index, story, found);
            }
        }
        return found;
    }

    private void denied(int index, List<Telling> story, List<Telling> found) {
        Sentence sentence = annotation.sentences().get(index);
        int object = object(sentence);
        if (object < 0) {
            return;
        }
        List<Source> sources = attribution.read(annotation, index, object);
        if (sources.isEmpty()) {
            return;
        }
        int last = -1;
        for (Telling telling : story) {
            int at = telling.event().sentence();
            last = at < index && index - at <= REACH && deniable(telling) ? Math.max(last, at) : last;
        }
        for (Telling telling : story) {
            if (telling.event().sentence() == last && deniable(telling)) {
                found.add(denial(telling.event(), index, object, sources));
            }
        }
    }

    private static boolean deniable(Telling telling) {
        return DENIABLE.contains(telling.event().type())
                && telling.truth().polarity() == Polarity.POSITIVE
                && telling.truth().modality() != Modality.PLANNED;
    }

    /** What a denying verb of the sentence denies, where it only points back; or -1. */
    private static int object(Sentence sentence) {
        for (int verb = 0; verb < sentence.tokens().size(); verb++) {
            Token token = sentence.tokens().get(verb);
            if (!token.tag().isVerb()
                    || !DENYING.contains(token.lemma())
                    || ModalityReader.denied(sentence, verb)) {
                continue;
            }
            for (int object : sentence.dependents(verb, Relation.OBJECT)) {
                boolean bare = sentence.dependents(object, Relation.RELATIVE_CLAUSE, Relation.COMPLEMENT, Relation.PREPOSITION)
                        .isEmpty();
                if (bare && MEANT.contains(sentence.tokens().get(object).lemma())) {
                    return object;
                }
            }
        }
        return -1;
    }

    private Telling denial(EventMention event, int index, int object, List<Source> sources) {
        Sentence sentence = annotation.sentences().get(index);
        EventMention denied = new EventMention(
                event.type(),
                index,
                object,
                sentence.tokens().get(object).span(),
                sentence.span(),
                event.date(),
                event.place(),
                event.participants(),
                event.equipment());
        return new Telling(
                denied, new Truth(Polarity.NEGATIVE, Modality.ASSERTED, false, List.of()), sources, false);
    }
}
