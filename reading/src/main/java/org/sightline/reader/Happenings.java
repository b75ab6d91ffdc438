// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.article.Region;
import org.sightline.extract.attribution.AttributionReader;
import org.sightline.extract.date.DateInterval;
import org.sightline.extract.date.DateMention;
import org.sightline.extract.event.EventMention;
import org.sightline.extract.event.EventReader;
import org.sightline.extract.modality.Modality;
import org.sightline.extract.modality.ModalityReader;
import org.sightline.extract.modality.Polarity;
import org.sightline.extract.modality.Truth;

/** The happenings of a story: every telling of an event, with how surely and by whom, put to the happening that it tells. */
final class Happenings {
    private final EventReader events = new EventReader("en");
    private final ModalityReader modality = ModalityReader.english();
    private final AttributionReader attribution = AttributionReader.english();

    /**
     * In text order of their first telling.
     *
     * @param published the day the story came out; what it dates after that day is still to come
     */
    List<Happening> of(Annotation annotation, List<DateMention> when, @Nullable LocalDate published) {
        List<Telling> story = new ArrayList<>();
        List<Telling> nouns = new ArrayList<>();
        List<Telling> title = new ArrayList<>();
        for (EventMention event : events.read(annotation, when, published)) {
            Sentence sentence = annotation.sentences().get(event.sentence());
            Truth truth = modality.read(sentence, event.trigger());
            if (truth.hypothetical()) {
                continue;
            }
            boolean headline = sentence.region() == Region.Kind.TITLE;
            Telling telling = new Telling(
                    event,
                    toCome(event.date(), published) ? planned(truth) : truth,
                    attribution.read(annotation, event.sentence(), event.trigger()),
                    headline);
            boolean noun = sentence.tokens().get(event.trigger()).tag() == Tag.NOUN;
            (headline ? title : noun && event.date() == null ? nouns : story).add(telling);
        }
        story.addAll(new Denials(annotation, attribution).of(story));
        List<Happening> happenings = new ArrayList<>();
        story.forEach(telling -> place(telling, happenings));
        for (Telling telling : nouns) {
            if (happenings.stream().noneMatch(happening -> happening.isMeantBy(telling))) {
                place(telling, happenings);
            }
        }
        title.forEach(telling -> place(telling, happenings));
        happenings.sort(Comparator.comparing(happening -> happening.first().triggerSpan()));
        return happenings;
    }

    private static boolean toCome(@Nullable DateInterval date, @Nullable LocalDate published) {
        return date != null && published != null && date.start().isAfter(published);
    }

    /** "He travels to Cairo next week": what is stated of a day to come is a plan. */
    private static Truth planned(Truth truth) {
        return truth.modality() == Modality.ASSERTED && truth.polarity() == Polarity.POSITIVE
                ? new Truth(truth.polarity(), Modality.PLANNED, false, truth.cues())
                : truth;
    }

    /** Puts a telling with the happening that it tells, or makes one of it. */
    private static void place(Telling telling, List<Happening> happenings) {
        for (Happening happening : happenings) {
            if (happening.takes(telling)) {
                return;
            }
        }
        happenings.add(new Happening(telling));
    }
}
