// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody says an event happened, and how surely.
 *
 * @param event the event's id
 * @param modality the weakest hedge in the evidence, never raised by repetition
 * @param sources who says so, at least one
 * @param evidence the sentence or clause that says it, at least one
 */
public record ClaimPart(
        String id, String event, Polarity polarity, Modality modality, List<SourcePart> sources, List<Quote> evidence) {
    /** {@code NEGATIVE}: it is said not to have happened. */
    public enum Polarity {
        POSITIVE,
        NEGATIVE
    }

    /** Stated as fact; likely; may be; the teller keeps a distance; to come. */
    public enum Modality {
        ASSERTED,
        PROBABLE,
        POSSIBLE,
        ALLEGED,
        PLANNED
    }

    public ClaimPart {
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
        if (sources.isEmpty() || evidence.isEmpty()) {
            throw new IllegalArgumentException("claim " + id + " needs a source and evidence");
        }
    }

    /**
     * Who says so.
     *
     * @param name empty where the article has no publisher
     * @param entity the source's entity, if it has one
     * @param cue the words that attribute, empty where the article itself says it
     * @param via who relays it
     */
    public record SourcePart(
            String name,
            @Nullable String entity,
            String cue,
            @Nullable String via) {}
}
