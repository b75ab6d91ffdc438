// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.sightline.reading.ClaimPart;

/** Numbers the claims that a page tells, in the order it tells them, and names their places on it. */
final class Anchors {
    private final String prefix;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** @param article the article's number on the page */
    Anchors(int article, Findings findings) {
        this.prefix = "a" + article + "-";
        Stream.of(findings.sightings(), findings.designations(), findings.openSightings())
                .flatMap(sightings -> sightings.stream())
                .flatMap(sighting -> sighting.claims().stream())
                .forEach(claim -> numbers.put(claim.id(), numbers.size() + 1));
    }

    boolean tells(ClaimPart claim) {
        return numbers.containsKey(claim.id());
    }

    int number(ClaimPart claim) {
        return numbers.getOrDefault(claim.id(), 0);
    }

    /** Where the story says it. */
    String evidence(ClaimPart claim) {
        return prefix + "story-" + number(claim);
    }

    /** Where the page tells it. */
    String told(ClaimPart claim) {
        return prefix + "told-" + number(claim);
    }
}
