// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Mention;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Token;
import org.sightline.reading.EventType;
import org.sightline.reading.ParticipantPart.Role;

/** Captions without a verb: "From left: A, B and C in Johannesburg on Aug. 23." shows A with B and C. */
final class Captions {
    private Captions() {}

    /** Who a caption shows together, or null where it names nobody. */
    static @Nullable EventMention shown(int index, Sentence sentence, Parties parties, Places places, Times times) {
        List<Mention> people = parties.people();
        if (people.isEmpty()) {
            return null;
        }
        List<Participant> participants = new ArrayList<>();
        for (Mention person : people) {
            participants.add(new Participant(person, participants.isEmpty() ? Role.SUBJECT : Role.COMPANION));
        }
        int trigger = sentence.tokenAt(people.get(0).span());
        Place place = null;
        for (int i = 0; i < sentence.tokens().size() && place == null; i++) {
            place = places.around(i, EventType.APPEARANCE);
        }
        Token token = sentence.tokens().get(trigger);
        return new EventMention(
                EventType.APPEARANCE,
                index,
                trigger,
                token.span(),
                Evidence.of(sentence, trigger),
                times.only(),
                place,
                participants,
                List.of());
    }
}
