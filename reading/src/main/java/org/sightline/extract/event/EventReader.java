// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Annotation;
import org.sightline.article.Region;
import org.sightline.extract.date.DateMention;

/** Reads the events that an article's sentences tell. Thread-safe. */
public final class EventReader {
    private final Frames frames;

    /** @param language ISO 639-1, one that has rules */
    public EventReader(String language) {
        this.frames = Frames.of(language);
    }

    /** The events in text order, each by one sentence; the same happening may be told more than once. */
    public List<EventMention> read(Annotation annotation, List<DateMention> dates) {
        return read(annotation, dates, null);
    }

    /** The same of an article that came out on a day: "is being designated" speaks of that day. */
    public List<EventMention> read(Annotation annotation, List<DateMention> dates, @Nullable LocalDate published) {
        List<EventMention> events = new ArrayList<>();
        Anaphora anaphora = new Anaphora(frames, annotation.sentences(), events, dates, published);
        for (int i = 0; i < annotation.sentences().size(); i++) {
            if (annotation.sentences().get(i).region() != Region.Kind.BYLINE) {
                events.addAll(new SentenceEvents(annotation, i, dates, frames, anaphora).all());
            }
        }
        return events;
    }
}
