// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ClaimPart;

/**
 * Who reported something of the party, and how surely.
 *
 * @param name null for all unlisted persons together; empty for articles without a publisher
 * @param tones how it was said, the surest first, what was denied last
 */
public record Reporter(@Nullable String name, List<Tone> tones) {
    public Reporter {
        tones = List.copyOf(tones);
    }

    /**
     * A way of saying.
     *
     * @param stories how many stories carry it, copies counted as one
     * @param sightings what it was said of, as ids in the dossier's order
     */
    public record Tone(ClaimPart.Polarity polarity, ClaimPart.Modality modality, int stories, List<String> sightings) {
        public Tone {
            sightings = List.copyOf(sightings);
        }
    }
}
