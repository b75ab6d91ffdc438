// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.Interval;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Quote;

/**
 * What one article tells of a happening.
 *
 * @param story the {@link Story#id} that the article is of
 * @param article the article's id
 * @param event the event's id in the reading
 * @param trigger the word that names the event
 * @param date when, as this article has it; null where nothing grounds it
 * @param roles as what the party took part
 * @param matches why the article is taken to speak of the party, at least one
 * @param companions other listed parties in it
 * @param claims who says so and how surely, in the order of the text
 * @param copies ids of copies of the article that tell the same
 */
public record Report(
        String story,
        String article,
        String event,
        Quote trigger,
        @Nullable Interval date,
        @Nullable String place,
        List<ParticipantPart.Role> roles,
        List<Match> matches,
        List<Companion> companions,
        List<String> equipment,
        List<Said> claims,
        List<String> copies) {
    public Report {
        roles = List.copyOf(roles);
        matches = List.copyOf(matches);
        companions = List.copyOf(companions);
        equipment = List.copyOf(equipment);
        claims = List.copyOf(claims);
        copies = List.copyOf(copies);
        if (matches.isEmpty()) {
            throw new IllegalArgumentException("event " + event + " of " + article + " is not the party's");
        }
    }

    Report with(List<String> otherCopies) {
        return new Report(
                story,
                article,
                event,
                trigger,
                date,
                place,
                roles,
                matches,
                companions,
                equipment,
                claims,
                otherCopies);
    }

    /** Whether all that is said is that it did not happen. */
    boolean denied() {
        return claims.stream().allMatch(said -> said.polarity() == ClaimPart.Polarity.NEGATIVE);
    }
}
