// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.Quote;

/**
 * What an article claims of a listed party. A claim is never made a fact: who says it and how surely go with it.
 *
 * @param link the link by which it is the party's claim, with its decision and reviewer
 * @param article the article's id
 * @param claim the claim's id in the reading
 * @param event what kind of event
 * @param from first day of it, null where nothing grounds it
 * @param to last day
 * @param role as what the party took part
 * @param sources who says so; a source that is an unlisted person has no name here
 * @param evidence the words that say it
 * @param notices corrections and disputes of the article or the claim
 */
public record KeptClaim(
        KeptLink link,
        String article,
        String claim,
        String event,
        @Nullable String from,
        @Nullable String to,
        @Nullable String place,
        String role,
        String polarity,
        String modality,
        List<Source> sources,
        List<Quote> evidence,
        List<Notice> notices) {
    public KeptClaim {
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
        notices = List.copyOf(notices);
    }

    /**
     * Who says so.
     *
     * @param name null for an unlisted person, empty for the article itself
     */
    public record Source(
            @Nullable String name, String cue, @Nullable String via) {}
}
