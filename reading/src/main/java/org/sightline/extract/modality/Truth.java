// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

import java.util.List;

/**
 * How surely a sentence says that an event happened.
 *
 * @param hypothetical the sentence asks, supposes or generalises and does not say that it happened, will happen or did not: a
 *     caller that wants happenings leaves such a claim out, or keeps it as merely possible
 * @param cues the words that made it so, from the event outwards
 */
public record Truth(Polarity polarity, Modality modality, boolean hypothetical, List<Cue> cues) {
    public Truth {
        cues = List.copyOf(cues);
    }
}
