// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Clause;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.article.Region;
import org.sightline.extract.date.DateInterval;
import org.sightline.extract.date.DateMention;
import org.sightline.reading.EventType;
import org.sightline.reading.ParticipantPart.Role;

/** The events that one sentence tells. */
final class SentenceEvents {
    private final int index;
    private final Sentence sentence;
    private final Map<Triggers.Found, Map<Integer, Participant>> events = new LinkedHashMap<>();
    private final Parties parties;
    private final Times times;
    private final Places places;
    private final Anaphora anaphora;
    private final Cast cast;
    private final Company company;

    SentenceEvents(Annotation annotation, int index, List<DateMention> dates, Frames frames, Anaphora anaphora) {
        this.index = index;
        this.sentence = annotation.sentences().get(index);
        this.parties = new Parties(annotation, index);
        this.places = new Places(sentence, parties, frames);
        this.anaphora = anaphora;
        this.company = new Company(sentence);
        this.cast = new Cast(sentence, parties, frames, company);
        for (Triggers.Found found : new Triggers(frames).in(sentence, parties)) {
            boolean known = events.keySet().stream()
                    .anyMatch(other -> other.token() == found.token()
                            && other.frame().type() == found.frame().type());
            if (known) {
                continue;
            }
            Map<Integer, Participant> participants = cast.participants(found);
            if (Casting.complete(found.frame().type(), participants)) {
                events.put(found, participants);
            }
        }
        this.times = new Times(
                sentence, dates, events.keySet().stream().map(Triggers.Found::token).toList());
    }

    /** In text order, without triggers that only carry another. */
    List<EventMention> all() {
        List<EventMention> found = new ArrayList<>();
        Set<Integer> keeping = new HashSet<>();
        events.keySet().forEach(trigger -> keeping.addAll(company.participles(trigger.token())));
        events.forEach((trigger, participants) -> {
            if (!keeping.contains(trigger.token())) {
                found.addAll(told(trigger, participants));
            }
        });
        if (found.isEmpty() && sentence.region() == Region.Kind.CAPTION) {
            EventMention shown = Captions.shown(index, sentence, parties, places, times);
            return shown == null ? List.of() : List.of(shown);
        }
        return found.stream()
                .filter(event -> !isPurpose(event, found)
                        && !isObject(event, found)
                        && found.stream().noneMatch(other -> !other.equals(event) && carries(event, other)))
                .toList();
    }

    private @Nullable Place ownPlace(Triggers.Found found) {
        Clause clause = new Clause(sentence, found.token());
        for (Map.Entry<String, Frame.Part> part : found.frame().parts().entrySet()) {
            for (int head : part.getValue().place() ? cast.heads(part.getKey(), clause) : List.<Integer>of()) {
                Place place = places.visited(head);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    /** One event, or one a date where the sentence coordinates several; none of a state that nothing dates. */
    private List<EventMention> told(Triggers.Found found, Map<Integer, Participant> participants) {
        Frame frame = found.frame();
        Place place = ownPlace(found);
        if (frame.dated() && times.of(found.token()).isEmpty()) {
            return List.of();
        }
        if (place == null && frame.type() != EventType.DESIGNATION && frame.type() != EventType.DELISTING) {
            place = place(found.token(), frame.type());
        }
        List<EventMention> told = new ArrayList<>();
        for (DateInterval dated : dates(found)) {
            DateInterval date = frame.dated() && dated != null ? Beginning.of(dated) : dated;
            told.add(new EventMention(
                    frame.type(),
                    index,
                    predicate(found.token()),
                    sentence.tokens().get(found.token()).span(),
                    Evidence.of(sentence, found.token()),
                    date,
                    place,
                    List.copyOf(participants.values()),
                    equipment(found.token())));
        }
        return told;
    }

    /** Its own dates, else the one that it points to, else one that it shares, else its company's; null where there is none. */
    private List<@Nullable DateInterval> dates(Triggers.Found found) {
        EventType type = found.frame().type();
        int trigger = predicate(found.token());
        DateInterval pointed = times.owns(found.token()) ? null : anaphora.pointed(type, sentence, index, trigger);
        if (pointed != null) {
            return List.of(pointed);
        }
        Tenses tenses = new Tenses(sentence);
        boolean now = tenses.present(found.token()) && !times.owns(found.token());
        List<@Nullable DateInterval> dates = new ArrayList<>(now ? List.of() : times.of(found.token()));
        if (tenses.inProgress(found.token())) {
            dates.removeIf(anaphora::isOver);
        }
        if (tenses.simplePast(trigger)) {
            dates.replaceAll(anaphora::gone);
        }
        if (dates.isEmpty()) {
            DateInterval company = anaphora.company(type, sentence, index, found.token());
            dates.add(company != null ? company : anaphora.scene(type, sentence, index, trigger));
        }
        return dates;
    }

    /** The trigger, or the copula over an adverb: "was there" is told by "was". */
    private int predicate(int trigger) {
        Token token = sentence.tokens().get(trigger);
        return token.relation() == Relation.ADVERB_MODIFIER && token.head() >= 0 ? token.head() : trigger;
    }

    private @Nullable Place place(int trigger, EventType type) {
        Place place = places.around(trigger, type);
        Token token = sentence.tokens().get(trigger);
        if (place == null) {
            place = places.below(trigger, type);
        }
        if (place != null || token.head() < 0) {
            return place;
        }
        return switch (token.relation()) {
            case PREDICATE, RELATIVE_CLAUSE -> places.around(token.head(), type);
            case OPEN_COMPLEMENT, ADVERBIAL_CLAUSE ->
                sentence.tokens().get(token.head()).tag().isVerb() ? places.around(token.head(), type) : null;
            default -> null;
        };
    }

    /** Equipment that hangs below the trigger and is no part of another clause with a subject of its own. */
    private List<Mention> equipment(int trigger) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Mention mention = parties.at(i);
            if (mention != null
                    && mention.type() == MentionType.EQUIPMENT
                    && !found.contains(mention)
                    && below(i, trigger)) {
                found.add(mention);
            }
        }
        return found;
    }

    private boolean below(int node, int trigger) {
        int at = node;
        for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
            if (at == trigger) {
                return true;
            }
            Token token = sentence.tokens().get(at);
            if (token.tag().isVerb()
                    && !sentence.dependents(at, Relation.SUBJECT).isEmpty()) {
                return false;
            }
            at = token.head();
        }
        return false;
    }

    /** "held talks": the noun tells no more than the verb that it is the object of. */
    private boolean isObject(EventMention lower, List<EventMention> all) {
        Token token = sentence.tokens().get(lower.trigger());
        return token.relation() == Relation.OBJECT
                && all.stream().anyMatch(upper -> upper.trigger() == token.head() && upper.type() == lower.type());
    }

    /** "was spotted attending", "appeared in public, when he spoke": the lower trigger says more of the same. */
    private boolean carries(EventMention upper, EventMention lower) {
        Token token = sentence.tokens().get(lower.trigger());
        boolean hangs = token.head() == upper.trigger()
                && (token.relation() == Relation.OPEN_COMPLEMENT || token.relation() == Relation.ADVERBIAL_CLAUSE);
        if (token.head() == upper.trigger() && token.relation() == Relation.OBJECT && upper.type() == lower.type()) {
            return false;
        }
        List<Integer> subjects = subjects(upper);
        boolean same = upper.type() == lower.type() && !subjects.isEmpty() && subjects.equals(subjects(lower));
        return hangs && same && !purpose(lower);
    }

    /** "travelled to the port to inspect a yard": the journey is told, its purpose is only meant. */
    private boolean isPurpose(EventMention lower, List<EventMention> all) {
        Token token = sentence.tokens().get(lower.trigger());
        return purpose(lower)
                && all.stream().anyMatch(upper -> upper.trigger() == token.head() && upper.type() == lower.type());
    }

    private boolean purpose(EventMention lower) {
        Token token = sentence.tokens().get(lower.trigger());
        return token.relation() == Relation.ADVERBIAL_CLAUSE && token.tag() == Tag.VERB_BASE;
    }

    private static List<Integer> subjects(EventMention event) {
        return event.participants().stream()
                .filter(participant -> participant.role() == Role.SUBJECT)
                .map(participant -> participant.mention().thing())
                .toList();
    }
}
