// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.ClaimPart.Modality;
import org.sightline.reading.ClaimPart.Polarity;
import org.sightline.reading.ConflictPart;
import org.sightline.reading.EventPart;

/** Claims of one story that cannot both hold. They are shown side by side; none of them wins. */
final class Conflicts {
    private Conflicts() {}

    /** Where one event is both told and denied, and where two sources give it two days, two places or two numbers; no plans. */
    static List<ConflictPart> of(List<EventPart> events, List<ClaimPart> claims) {
        List<ConflictPart> found = new ArrayList<>();
        Map<String, List<ClaimPart>> byEvent = claims.stream()
                .filter(claim -> claim.modality() != Modality.PLANNED)
                .collect(Collectors.groupingBy(ClaimPart::event));
        for (EventPart event : events) {
            List<ClaimPart> about = byEvent.getOrDefault(event.id(), List.of());
            boolean told = about.stream().anyMatch(claim -> claim.polarity() == Polarity.POSITIVE);
            boolean denied = about.stream().anyMatch(claim -> claim.polarity() == Polarity.NEGATIVE);
            if (told && denied) {
                found.add(new ConflictPart(
                        "whether " + Rivals.words(event) + " happened",
                        about.stream().map(ClaimPart::id).toList()));
            }
        }
        for (int i = 0; i < events.size(); i++) {
            for (int j = i; j < Math.min(events.size(), i + Rivals.NEAR_EVENTS); j++) {
                found.addAll(new Rivals(
                                events.get(i),
                                events.get(j),
                                byEvent.getOrDefault(events.get(i).id(), List.of()),
                                byEvent.getOrDefault(events.get(j).id(), List.of()))
                        .conflicts());
            }
        }
        return found;
    }
}
