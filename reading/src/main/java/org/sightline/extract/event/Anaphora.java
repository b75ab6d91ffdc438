// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Token;
import org.sightline.extract.date.DateInterval;
import org.sightline.extract.date.DateMention;
import org.sightline.reading.EventType;

/**
 * Events that point back: "also attended the gathering", "accompanied him", "did not join the trip", "were removed from the list"
 * speak of a happening that the story has just dated. Such an event takes that happening's date: of those told shortly before, the
 * latest, since a story looks back ("his only earlier visit") only to return to its day; "there" points to the nearest.
 */
final class Anaphora {
    private static final Set<EventType> HAPPENINGS =
            EnumSet.of(EventType.APPEARANCE, EventType.MEETING, EventType.TEST);
    private static final Set<EventType> LISTINGS = EnumSet.of(EventType.DESIGNATION, EventType.DELISTING);
    private static final Set<String> ALONGSIDE =
            Set.of("accompany", "join", "present", "greet", "look", "welcome", "escort");
    private static final Set<String> POINTERS = Set.of("the", "this", "that", "these");
    private static final int NEAREST_SENTENCES = 4;
    private static final int SCENE_DAYS = 31;
    private static final int SCENE_SENTENCES = 6;
    private static final int FRESH_DAYS = 8;
    private static final int NEAREST_LISTING_SENTENCES = 2;

    private final Frames frames;
    private final List<Sentence> sentences;
    private final List<EventMention> told;
    private final List<DateMention> dates;
    private final @Nullable LocalDate published;

    /** @param told every event of the story so far; grows while the story is read */
    Anaphora(
            Frames frames,
            List<Sentence> sentences,
            List<EventMention> told,
            List<DateMention> dates,
            @Nullable LocalDate published) {
        this.dates = dates;
        this.published = published;
        this.frames = frames;
        this.sentences = sentences;
        this.told = told;
    }

    /** The date of the happening that the words themselves point to ("the gathering", "there"), or null. */
    @Nullable DateInterval pointed(EventType type, Sentence sentence, int index, int trigger) {
        if (sameDeed(sentence, trigger)) {
            return latest(index, NEAREST_LISTING_SENTENCES, event -> true);
        }
        if (LISTINGS.contains(type)
                && (says(sentence, trigger, "also")
                        || says(sentence, trigger, "alongside")
                        || !pointer(sentence, trigger, "list").isEmpty())) {
            return latest(index, NEAREST_LISTING_SENTENCES, event -> LISTINGS.contains(event.type()));
        }
        if (!HAPPENINGS.contains(type)) {
            return null;
        }
        if (says(sentence, trigger, "there")) {
            return nearest(index);
        }
        String gathering = pointer(sentence, trigger, "gathering");
        if (gathering.isEmpty()) {
            return null;
        }
        DateInterval named = naming(gathering);
        if (named != null) {
            return named;
        }
        DateInterval meeting =
                latest(index, NEAREST_SENTENCES, event -> event.type() == EventType.MEETING && isBeside(event, index));
        return meeting != null ? meeting : latest(index, NEAREST_SENTENCES, event -> HAPPENINGS.contains(event.type()));
    }

    /** The date of the happening at which somebody kept company, where the trigger says only that ("accompanied him"), or null. */
    @Nullable DateInterval company(EventType type, Sentence sentence, int index, int trigger) {
        boolean alongside = HAPPENINGS.contains(type)
                && ALONGSIDE.contains(sentence.tokens().get(trigger).lemma());
        return alongside ? ofParagraph(index, NEAREST_SENTENCES, event -> HAPPENINGS.contains(event.type())) : null;
    }

    /**
     * The date of the scene that a sentence goes on to tell: a past deed without a date of its own happened when the last told ones
     * did. What is done to a list entry in the present ("is being designated") is done on the day of publication.
     */
    @Nullable DateInterval scene(EventType type, Sentence sentence, int index, int trigger) {
        Tenses tenses = new Tenses(sentence);
        if (LISTINGS.contains(type) && tenses.simplePast(trigger) && !tenses.elsewhen()) {
            return announced(index);
        }
        if (!HAPPENINGS.contains(type) && type != EventType.TRANSFER) {
            boolean now = published != null && type != EventType.ACCUSATION && tenses.inProgress(trigger);
            return now && published != null
                    ? new DateInterval(
                            sentence.tokens().get(trigger).text(), published, published, DateInterval.Basis.PUBLICATION)
                    : null;
        }
        if (type == EventType.TRANSFER || !tenses.simplePast(trigger) || tenses.elsewhen()) {
            return null;
        }
        Predicate<EventMention> scene = event -> HAPPENINGS.contains(event.type())
                && event.date() != null
                && !isLong(event.date())
                && new Tenses(sentences.get(event.sentence())).past(event.trigger());
        DateInterval latest = ofParagraph(index, SCENE_SENTENCES, scene);
        return latest == null ? lead(index) : latest;
    }

    /** "The Treasury on Tuesday imposed sanctions on a network. It designated …": the day of the lead, where that tells of listings. */
    private @Nullable DateInterval announced(int index) {
        boolean leadLists = index > 0
                && index <= NEAREST_SENTENCES
                && sentences.subList(0, index).stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .anyMatch(token -> frames.isA(token.lemma(), "sanction"));
        return leadLists ? lead(index) : null;
    }

    /** The day, counted from the publication, that a sentence shortly before gives to something else. */
    private @Nullable DateInterval lead(int index) {
        DateInterval found = null;
        for (DateMention mention : dates) {
            DateInterval date = mention.interval();
            int at = date == null ? -1 : sentenceOf(mention);
            boolean near = at >= 0 && at < index && index - at <= NEAREST_SENTENCES;
            boolean day = date != null
                    && date.basis() == DateInterval.Basis.PUBLICATION
                    && date.start().equals(date.end())
                    && (published == null || !date.end().isAfter(published));
            if (date != null
                    && near
                    && day
                    && published != null
                    && date.end().plusDays(FRESH_DAYS).isAfter(published)) {
                found = date;
            }
        }
        return found;
    }

    private int sentenceOf(DateMention mention) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).span().contains(mention.span())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a date lies before the day of publication. */
    boolean isOver(@Nullable DateInterval date) {
        return date != null && published != null && date.end().isBefore(published);
    }

    /** "met this Sunday": a weekday of the week of publication that is told in the past is the one before. */
    @Nullable DateInterval gone(@Nullable DateInterval date) {
        boolean ahead = date != null
                && published != null
                && date.text().toLowerCase(Locale.ROOT).startsWith("this ")
                && date.start().isAfter(published)
                && date.start().equals(date.end());
        return ahead && date != null
                ? new DateInterval(
                        date.text(), date.start().minusWeeks(1), date.end().minusWeeks(1), date.basis())
                : date;
    }

    /** A scene is of one day or of a few. */
    private static boolean isLong(DateInterval date) {
        return date.start().plusDays(SCENE_DAYS).isBefore(date.end());
    }

    /** Of the events within reach those of the same paragraph come first, since a paragraph keeps to its day. */
    private @Nullable DateInterval ofParagraph(int index, int reach, Predicate<EventMention> wanted) {
        DateInterval within = latest(index, reach, wanted.and(event -> isBeside(event, index)));
        return within != null ? within : latest(index, reach, wanted);
    }

    private @Nullable DateInterval latest(int index, int reach, Predicate<EventMention> wanted) {
        DateInterval latest = null;
        for (EventMention event : told) {
            DateInterval date = event.date();
            boolean near = index - event.sentence() <= reach && wanted.test(event);
            if (near && date != null && (latest == null || !date.end().isBefore(latest.end()))) {
                latest = date;
            }
        }
        return latest;
    }

    /** Whether an event was told in the paragraph of a sentence: no more than a blank parts their sentences. */
    private boolean isBeside(EventMention event, int index) {
        for (int i = event.sentence(); i < index; i++) {
            if (sentences.get(i + 1).span().start() - sentences.get(i).span().end() > 1) {
                return false;
            }
        }
        return true;
    }

    /** The date of the last event that was told with this very noun: "the parade" is the parade of the lead. */
    private @Nullable DateInterval naming(String noun) {
        for (int i = told.size() - 1; i >= 0; i--) {
            EventMention event = told.get(i);
            boolean same = HAPPENINGS.contains(event.type())
                    && event.date() != null
                    && sentences.get(event.sentence()).tokens().stream()
                            .anyMatch(token -> token.lemma().equals(noun));
            if (same) {
                return event.date();
            }
        }
        return null;
    }

    private @Nullable DateInterval nearest(int index) {
        for (int i = told.size() - 1; i >= 0; i--) {
            EventMention event = told.get(i);
            if (event.date() != null && HAPPENINGS.contains(event.type())) {
                return index - event.sentence() <= NEAREST_SENTENCES ? event.date() : null;
            }
        }
        return null;
    }

    /** "The same decree appointed her": what did it is what did the deed before. */
    private static boolean sameDeed(Sentence sentence, int trigger) {
        return sentence.dependents(trigger, Relation.SUBJECT, Relation.AGENT).stream()
                .flatMap(doer -> sentence.dependents(doer).stream())
                .anyMatch(word -> sentence.tokens().get(word).lemma().equals("same"));
    }

    private static boolean says(Sentence sentence, int trigger, String word) {
        return sentence.dependents(trigger).stream()
                .anyMatch(i -> sentence.tokens().get(i).lemma().equals(word));
    }

    /** The bare definite noun of the class that depends on the trigger as its object or preposition's noun, or "". */
    private String pointer(Sentence sentence, int trigger, String nouns) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            boolean object = token.head() == trigger && token.relation() == Relation.OBJECT;
            boolean under = token.relation() == Relation.PREPOSITION_OBJECT
                    && token.head() >= 0
                    && sentence.tokens().get(token.head()).head() == trigger;
            if ((object || under) && frames.isA(token.lemma(), nouns) && bare(sentence, i)) {
                return token.lemma();
            }
        }
        return "";
    }

    /** "the gathering": a pointer, and nothing that would name the gathering anew. */
    private static boolean bare(Sentence sentence, int noun) {
        boolean pointer = false;
        for (int i : sentence.dependents(noun)) {
            Token token = sentence.tokens().get(i);
            if (token.relation() == Relation.DETERMINER) {
                pointer |= POINTERS.contains(token.lemma());
            } else if (token.relation() == Relation.COMPOUND || token.relation() == Relation.PREPOSITION) {
                return false;
            }
        }
        return pointer;
    }
}
