// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Clause;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Token;
import org.sightline.article.Region;
import org.sightline.extract.date.DateInterval;
import org.sightline.extract.date.DateMention;
import org.sightline.reading.EventType;
import org.sightline.reading.ParticipantPart.Role;

/** Reads the events that an article's sentences tell. Thread-safe. */
public final class EventReader {
    /** Evidence is a sentence up to this many UTF-16 code units, else a part of it around the trigger. */
    static final int LONGEST_EVIDENCE = 360;

    private final Frames frames;
    private final Triggers triggers;

    /** @param language ISO 639-1, one that has rules */
    public EventReader(String language) {
        this.frames = Frames.of(language);
        this.triggers = new Triggers(frames);
    }

    /** The events in text order, each by one sentence; the same happening may be told more than once. */
    public List<EventMention> read(Annotation annotation, List<DateMention> dates) {
        List<EventMention> events = new ArrayList<>();
        for (int i = 0; i < annotation.sentences().size(); i++) {
            Sentence sentence = annotation.sentences().get(i);
            if (sentence.region() == Region.Kind.BYLINE || sentence.region() == Region.Kind.CHROME) {
                continue;
            }
            Parties parties = new Parties(annotation, i);
            List<Triggers.Found> found = triggers.in(sentence, parties);
            Times times = new Times(
                    sentence, dates, found.stream().map(Triggers.Found::token).toList());
            Places places = new Places(sentence, parties, frames);
            List<EventMention> here = new ArrayList<>();
            for (Triggers.Found trigger : found) {
                for (EventMention event : events(i, sentence, trigger, parties, places, times)) {
                    here.add(Anaphora.ground(event, sentence, events, here, frames));
                }
            }
            if (here.isEmpty() && sentence.region() == Region.Kind.CAPTION) {
                EventMention shown = Captions.shown(i, sentence, parties, places, times);
                if (shown != null) {
                    here.add(shown);
                }
            }
            events.addAll(withoutEchoes(here, sentence));
        }
        return events;
    }

    /** One event, or one a date where the sentence coordinates several. */
    private List<EventMention> events(
            int index, Sentence sentence, Triggers.Found found, Parties parties, Places places, Times times) {
        Frame frame = found.frame();
        Clause clause = new Clause(sentence, found.token());
        Map<Integer, Participant> participants = new LinkedHashMap<>();
        Place place = null;
        for (Map.Entry<String, Frame.Part> part : frame.parts().entrySet()) {
            List<Integer> heads = heads(part.getKey(), clause);
            if (part.getValue().place()) {
                for (int head : heads) {
                    place = place == null ? places.at(head) : place;
                }
                continue;
            }
            add(participants, parties.of(heads), part.getValue().role(), frame.type());
        }
        if (!complete(frame.type(), participants)) {
            return List.of();
        }
        Token token = sentence.tokens().get(found.token());
        if (place == null
                && !frame.type().equals(EventType.DESIGNATION)
                && !frame.type().equals(EventType.DELISTING)) {
            place = place(found.token(), frame, sentence, places);
        }
        List<@Nullable DateInterval> dates = new ArrayList<>(times.of(found.token()));
        if (dates.isEmpty()) {
            dates.add(null);
        }
        List<EventMention> told = new ArrayList<>();
        for (DateInterval date : dates) {
            told.add(new EventMention(
                    frame.type(),
                    index,
                    found.token(),
                    frame.negated(),
                    token.span(),
                    Evidence.of(sentence, found.token()),
                    date,
                    place,
                    List.copyOf(participants.values()),
                    equipment(sentence, found.token(), parties)));
        }
        return told;
    }

    /** In a meeting the parties of one side are subject and companions; elsewhere each stands for himself. */
    private static void add(Map<Integer, Participant> participants, List<Mention> mentions, Role role, EventType type) {
        for (Mention mention : mentions) {
            if (!mayTake(mention.type(), type)) {
                continue;
            }
            boolean further = type == EventType.MEETING
                    && role == Role.SUBJECT
                    && participants.values().stream().anyMatch(other -> other.role() == Role.SUBJECT);
            participants.putIfAbsent(mention.thing(), new Participant(mention, further ? Role.COMPANION : role));
        }
    }

    /** People appear; people and bodies meet; anybody may test, hand over, designate. */
    private static boolean mayTake(MentionType party, EventType type) {
        return switch (type) {
            case APPEARANCE -> party == MentionType.PERSON;
            case MEETING -> party == MentionType.PERSON || party == MentionType.ORGANIZATION;
            case TEST -> true;
            case TRANSFER, DESIGNATION, DELISTING, APPOINTMENT, ACCUSATION -> party != MentionType.EQUIPMENT;
        };
    }

    private static List<Integer> heads(String part, Clause clause) {
        return switch (part) {
            case "doer" -> predicateDoers(clause);
            case "undergoer" -> clause.undergoers();
            case "dative" -> clause.sentence().dependents(clause.predicate(), Relation.INDIRECT_OBJECT);
            default -> clause.objectsOf(part);
        };
    }

    /** Doers of a verb or noun, or of the copula that an adjective stands behind. */
    private static List<Integer> predicateDoers(Clause clause) {
        Token token = clause.sentence().tokens().get(clause.predicate());
        boolean adjective = !token.tag().isVerb() && !token.tag().isNoun();
        return adjective && token.head() >= 0 ? new Clause(clause.sentence(), token.head()).doers() : clause.doers();
    }

    private static @Nullable Place place(int trigger, Frame frame, Sentence sentence, Places places) {
        EventType type = frame.type();
        Place place = places.around(trigger, type);
        if (place != null) {
            return place;
        }
        Token token = sentence.tokens().get(trigger);
        if (token.head() < 0) {
            return null;
        }
        return switch (token.relation()) {
            case PREDICATE, RELATIVE_CLAUSE -> places.around(token.head(), type);
            case OPEN_COMPLEMENT, ADVERBIAL_CLAUSE ->
                sentence.tokens().get(token.head()).tag().isVerb() ? places.around(token.head(), type) : null;
            default -> null;
        };
    }

    /** Whether the participants that make an event of this type are named. */
    private static boolean complete(EventType type, Map<Integer, Participant> participants) {
        return switch (type) {
            case APPEARANCE ->
                participants.values().stream()
                        .anyMatch(p -> p.mention().type() == MentionType.PERSON && p.role() == Role.SUBJECT);
            case MEETING ->
                participants.values().stream().anyMatch(p -> p.mention().type() == MentionType.PERSON);
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

    private static boolean has(Map<Integer, Participant> participants, Role role) {
        return participants.values().stream().anyMatch(p -> p.role() == role);
    }

    /** Equipment that hangs below the trigger and is no part of another clause with a subject of its own. */
    private static List<Mention> equipment(Sentence sentence, int trigger, Parties parties) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Mention mention = parties.at(i);
            if (mention != null
                    && mention.type() == MentionType.EQUIPMENT
                    && !found.contains(mention)
                    && below(sentence, i, trigger)) {
                found.add(mention);
            }
        }
        return found;
    }

    private static boolean below(Sentence sentence, int node, int trigger) {
        for (int i = node, steps = 0; i >= 0 && steps < sentence.tokens().size(); steps++) {
            if (i == trigger) {
                return true;
            }
            Token token = sentence.tokens().get(i);
            if (token.tag().isVerb()
                    && !sentence.dependents(i, Relation.SUBJECT).isEmpty()) {
                return false;
            }
            i = token.head();
        }
        return false;
    }

    /** Drops a trigger that only carries another of its type with the same subjects: "was spotted attending". */
    private static List<EventMention> withoutEchoes(List<EventMention> events, Sentence sentence) {
        List<EventMention> kept = new ArrayList<>();
        for (EventMention event : events) {
            boolean echoed = false;
            for (EventMention other : events) {
                echoed |= other != event && carries(event, other, sentence);
            }
            if (!echoed) {
                kept.add(event);
            }
        }
        return kept;
    }

    private static boolean carries(EventMention upper, EventMention lower, Sentence sentence) {
        Token token = sentence.tokens().get(lower.trigger());
        boolean hangs = token.head() == upper.trigger()
                && (token.relation() == Relation.OPEN_COMPLEMENT || token.relation() == Relation.ADVERBIAL_CLAUSE);
        return hangs
                && upper.type() == lower.type()
                && subjects(upper).equals(subjects(lower))
                && !subjects(upper).isEmpty();
    }

    private static List<Integer> subjects(EventMention event) {
        return event.participants().stream()
                .filter(p -> p.role() == Role.SUBJECT)
                .map(p -> p.mention().thing())
                .toList();
    }
}
