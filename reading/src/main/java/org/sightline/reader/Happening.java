// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.extract.date.DateInterval;
import org.sightline.extract.event.EventMention;
import org.sightline.extract.event.Participant;
import org.sightline.extract.event.Place;
import org.sightline.reading.EventType;
import org.sightline.reading.ParticipantPart;

/** One happening of a story: the tellings that speak of it, the first of which gives it its name and its participants. */
final class Happening {
    private final List<Telling> tellings = new ArrayList<>();
    private final Set<Integer> principals;
    private @Nullable DateInterval date;
    private EventMention fullest;

    Happening(Telling first) {
        this.principals = principals(first.event());
        this.date = first.event().date();
        this.fullest = first.event();
        tellings.add(first);
    }

    private void add(Telling telling) {
        tellings.add(telling);
        if (date == null) {
            date = telling.event().date();
        }
        if (telling.event().participants().size() > fullest.participants().size()) {
            fullest = telling.event();
        }
    }

    List<Telling> tellings() {
        return tellings;
    }

    EventMention first() {
        return tellings.get(0).event();
    }

    /** The first date that a telling gives. */
    @Nullable DateInterval date() {
        return date;
    }

    /** The first place that a telling gives. */
    @Nullable Place place() {
        return tellings.stream()
                .map(telling -> telling.event().place())
                .filter(place -> place != null)
                .findFirst()
                .orElse(null);
    }

    /**
     * Takes in a telling of the same happening. The same are two tellings of one type about the same principals, on the same day
     * and at no different place; a denial without a date also speaks of the happening that it denies.
     *
     * @return whether it was taken in
     */
    boolean takes(Telling telling) {
        if (telling.headline()) {
            return repeats(telling);
        }
        EventMention event = telling.event();
        if (event.type() != type()) {
            return false;
        }
        DateInterval other = event.date();
        boolean sameDay = date != null
                && other != null
                && date.start().equals(other.start())
                && date.end().equals(other.end());
        if ((!sameDay && !denies(telling) && !inOneBreath(event)) || !principals(event).equals(principals) || !covers(event)) {
            return false;
        }
        Place place = place();
        Place where = event.place();
        if (place != null && where != null && !sameWords(place.name(), where.name())) {
            return false;
        }
        add(telling);
        return true;
    }

    /** Whether the title says only what the story tells of the same principals. */
    private boolean repeats(Telling title) {
        EventMention event = title.event();
        boolean same = event.type() == type()
                && principals(event).equals(principals)
                && title.truth().polarity() == tellings.get(0).truth().polarity();
        DateInterval other = event.date();
        if (!same || (date != null && other != null && !date.start().equals(other.start()))) {
            return false;
        }
        add(title);
        return true;
    }

    /** Two words of one sentence tell one happening ("travelled to Cairo and attended the summit there") unless they date it apart. */
    private boolean inOneBreath(EventMention event) {
        return (date == null || event.date() == null)
                && tellings.stream()
                        .anyMatch(telling -> telling.event().sentence() == event.sentence()
                                && (telling.event().place() == null || event.place() == null));
    }

    /**
     * Whether an undated noun only speaks again of this happening: "the president's return was prepared over months", "his removal may
     * complicate matters". It says nothing new of whether it happened.
     */
    boolean isMeantBy(Telling noun) {
        EventMention event = noun.event();
        Place place = place();
        Place where = event.place();
        return event.type() == type()
                && principals.containsAll(principals(event))
                && !principals(event).isEmpty()
                && (place == null || where == null || sameWords(place.name(), where.name()))
                && tellings.stream()
                        .anyMatch(telling -> telling.truth().polarity() == noun.truth().polarity());
    }

    /** A denial right beside what it denies ("was seen at the door. Her office said she had not attended"), undated and unplaced. */
    private boolean denies(Telling telling) {
        Telling last = tellings.get(tellings.size() - 1);
        EventMention event = telling.event();
        return telling.truth().polarity() != last.truth().polarity()
                && event.sentence() - last.event().sentence() <= 1
                && (event.date() == null || date == null)
                && event.place() == null;
    }

    private static boolean sameWords(String left, String right) {
        return left.contains(right) || right.contains(left);
    }

    /** The telling that names most: its participants are the happening's. */
    EventMention fullest() {
        return fullest;
    }

    /** Whether one of the two names nobody whom the other does not have in the same role. */
    private boolean covers(EventMention event) {
        Set<String> mine = roles(fullest());
        Set<String> theirs = roles(event);
        return mine.containsAll(theirs) || theirs.containsAll(mine);
    }

    private static Set<String> roles(EventMention event) {
        Set<String> roles = new TreeSet<>();
        for (Participant participant : event.participants()) {
            roles.add(participant.mention().thing() + " " + participant.role());
        }
        return roles;
    }

    private static Set<Integer> principals(EventMention event) {
        ParticipantPart.Role role = switch (event.type()) {
            case APPEARANCE, MEETING, TEST -> ParticipantPart.Role.SUBJECT;
            case TRANSFER -> null;
            case DESIGNATION, DELISTING, APPOINTMENT, ACCUSATION -> ParticipantPart.Role.OBJECT;
        };
        Set<Integer> things = new TreeSet<>();
        for (Participant participant : event.participants()) {
            if (role == null || participant.role() == role) {
                things.add(participant.mention().thing());
            }
        }
        return things;
    }

    EventType type() {
        return first().type();
    }
}
