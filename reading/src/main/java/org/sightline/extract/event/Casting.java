// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.Map;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.reading.EventType;
import org.sightline.reading.ParticipantPart.Role;

/** Which parties may take which part in which kind of event. */
final class Casting {
    private Casting() {}

    /** In a meeting the parties of one side are subject and companions; elsewhere each stands for himself. */
    static void add(Map<Integer, Participant> participants, Iterable<Mention> mentions, Role role, Frame frame) {
        for (Mention mention : mentions) {
            if (!mayTake(mention.type(), frame)) {
                continue;
            }
            boolean further = frame.type() == EventType.MEETING
                    && role == Role.SUBJECT
                    && participants.values().stream().anyMatch(other -> other.role() == Role.SUBJECT);
            participants.putIfAbsent(mention.thing(), new Participant(mention, further ? Role.COMPANION : role));
        }
    }

    /** Whether the participants that make an event of this type are named. */
    static boolean complete(EventType type, Map<Integer, Participant> participants) {
        return switch (type) {
            case APPEARANCE -> has(participants, Role.SUBJECT) || has(participants, Role.HOST);
            case MEETING ->
                participants.size() > 1
                        || participants.values().stream()
                                .anyMatch(p -> p.mention().type() == MentionType.PERSON);
            case TEST -> has(participants, Role.SUBJECT);
            case TRANSFER -> has(participants, Role.SUBJECT) || has(participants, Role.RECIPIENT);
            case DESIGNATION, DELISTING, ACCUSATION ->
                participants.values().stream()
                        .anyMatch(p -> p.role() == Role.OBJECT && p.mention().type() != MentionType.PLACE);
            case APPOINTMENT ->
                participants.values().stream()
                        .anyMatch(p -> p.role() == Role.OBJECT && p.mention().type() == MentionType.PERSON);
        };
    }

    /** People appear, and ships and bodies where the frame is of them; people and bodies meet; anybody may test, hand over, designate. */
    private static boolean mayTake(MentionType party, Frame frame) {
        return switch (frame.type()) {
            case APPEARANCE ->
                party == MentionType.PERSON
                        || (frame.ofShips() && party == MentionType.VESSEL)
                        || (frame.ofBodies() && party == MentionType.ORGANIZATION);
            case MEETING -> party == MentionType.PERSON || party == MentionType.ORGANIZATION;
            case TEST -> true;
            case TRANSFER, DESIGNATION, DELISTING, APPOINTMENT, ACCUSATION -> party != MentionType.EQUIPMENT;
        };
    }

    private static boolean has(Map<Integer, Participant> participants, Role role) {
        return participants.values().stream().anyMatch(p -> p.role() == role);
    }
}
