// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Mention;
import org.sightline.article.Span;
import org.sightline.extract.date.DateInterval;
import org.sightline.reading.EventType;

/**
 * One sentence's telling of an event.
 *
 * @param sentence index in the annotation's sentences
 * @param trigger token index of the word that says it, within the sentence
 * @param triggerSpan the word itself
 * @param evidence the sentence or clause that tells it
 * @param participants subjects first
 * @param equipment mentions of equipment that the clause ties to the event
 */
public record EventMention(
        EventType type,
        int sentence,
        int trigger,
        Span triggerSpan,
        Span evidence,
        @Nullable DateInterval date,
        @Nullable Place place,
        List<Participant> participants,
        List<Mention> equipment) {
    public EventMention {
        participants = List.copyOf(participants);
        equipment = List.copyOf(equipment);
    }
}
