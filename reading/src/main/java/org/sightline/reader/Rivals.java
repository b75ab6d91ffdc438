// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.ClaimPart.Polarity;
import org.sightline.reading.ConflictPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.Interval;
import org.sightline.reading.ParticipantPart.Role;

/**
 * Two tellings that may be of one happening by the same people. Of two days or two places only a word of contrast tells that they are
 * meant of one happening and not of two; two numbers of the same things need none.
 */
final class Rivals {
    /** how many events further a rival telling is looked for */
    static final int NEAR_EVENTS = 4;

    private static final int NEAR_CHARACTERS = 800;
    private static final int NEAR_DAYS = 10;
    private static final Pattern CONTRAST = Pattern.compile(
            "(?i)\\b(but|however|while|whereas|although|instead|rather|disput\\w+|contradict\\w+|differ\\w*|other accounts?)\\b");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\\d{1,3}(?:,\\d{3})*)"
                    + " (?:[\\p{L}-]+ ){0,3}?(\\p{L}{4,}s)\\b");

    private final EventPart first;
    private final EventPart second;
    private final List<ClaimPart> firstClaims;
    private final List<ClaimPart> secondClaims;

    Rivals(EventPart first, EventPart second, List<ClaimPart> firstClaims, List<ClaimPart> secondClaims) {
        this.first = first;
        this.second = second;
        this.firstClaims = firstClaims;
        this.secondClaims = secondClaims;
    }

    List<ConflictPart> conflicts() {
        List<ConflictPart> found = new ArrayList<>();
        if (first.type() != second.type() || !principals(first).equals(principals(second)) || principals(first).isEmpty()) {
            return found;
        }
        for (ClaimPart one : firstClaims) {
            for (ClaimPart other : secondClaims) {
                if (one.id().equals(other.id()) || !disagreeable(one, other)) {
                    continue;
                }
                String about = about(one, other);
                if (about != null) {
                    found.add(new ConflictPart(about, List.of(one.id(), other.id())));
                    return found;
                }
            }
        }
        return found;
    }

    /** Two positive claims of two sources, near each other. */
    private static boolean disagreeable(ClaimPart one, ClaimPart other) {
        boolean positive = one.polarity() == Polarity.POSITIVE && other.polarity() == Polarity.POSITIVE;
        boolean near = Math.abs(start(one) - start(other)) <= NEAR_CHARACTERS;
        return positive && near && !sources(one).equals(sources(other)) && start(one) <= start(other);
    }

    /** What they disagree on, or null. */
    private @Nullable String about(ClaimPart one, ClaimPart other) {
        String number = number(one, other);
        if (number != null && datesAgree()) {
            return "how many " + number + " in " + words(first);
        }
        if (first.id().equals(second.id()) || !CONTRAST.matcher(evidence(other)).find()) {
            return null;
        }
        if (!datesAgree() && placesAgree() && close()) {
            return "when " + words(first) + " happened";
        }
        return datesAgree() && !placesAgree() ? "where " + words(first) + " happened" : null;
    }

    private boolean datesAgree() {
        Interval one = first.date();
        Interval other = second.date();
        return one == null
                || other == null
                || (!one.end().isBefore(other.start()) && !other.end().isBefore(one.start()));
    }

    private boolean close() {
        Interval one = first.date();
        Interval other = second.date();
        return one != null
                && other != null
                && Math.abs(one.start().toEpochDay() - other.start().toEpochDay()) <= NEAR_DAYS;
    }

    private boolean placesAgree() {
        EventPart.PlacePart one = first.place();
        EventPart.PlacePart other = second.place();
        return one == null || other == null || one.name().contains(other.name()) || other.name().contains(one.name());
    }

    /** The things of which the two give different numbers, or null. */
    private static @Nullable String number(ClaimPart one, ClaimPart other) {
        Map<String, String> counted = counted(evidence(one));
        for (Map.Entry<String, String> count : counted(evidence(other)).entrySet()) {
            String known = counted.get(count.getKey());
            if (known != null && !known.equals(count.getValue())) {
                return count.getKey();
            }
        }
        return null;
    }

    private static Map<String, String> counted(String words) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            found.putIfAbsent(
                    matcher.group(2).toLowerCase(Locale.ROOT), matcher.group(1).toLowerCase(Locale.ROOT));
        }
        return found;
    }

    private static String evidence(ClaimPart claim) {
        return claim.evidence().get(claim.evidence().size() - 1).text();
    }

    private static int start(ClaimPart claim) {
        return claim.evidence().get(claim.evidence().size() - 1).start();
    }

    private static Set<String> sources(ClaimPart claim) {
        return claim.sources().stream().map(ClaimPart.SourcePart::name).collect(Collectors.toSet());
    }

    /** Who does it, or whom it is done to. */
    private static Set<String> principals(EventPart event) {
        Role role = switch (event.type()) {
            case APPEARANCE, MEETING, TEST, TRANSFER -> Role.SUBJECT;
            case DESIGNATION, DELISTING, APPOINTMENT, ACCUSATION -> Role.OBJECT;
        };
        return event.participants().stream()
                .filter(participant -> participant.role() == role)
                .map(participant -> String.valueOf(participant.entity()))
                .collect(Collectors.toSet());
    }

    /** "the test of Norland" */
    static String words(EventPart event) {
        String who = event.participants().isEmpty()
                ? ""
                : " of " + event.participants().get(0).name();
        return "the " + event.type().name().toLowerCase(Locale.ROOT) + who;
    }
}
