// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.List;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.Quote;
import org.sightline.store.Notice;

/**
 * That an article has somebody say that something happened, or that it did not.
 *
 * @param claim the claim's id in the reading
 * @param modality as that article has it; no other article makes it surer
 * @param evidence the words that say it
 * @param notices corrections and disputes of this claim
 */
public record Said(
        String claim,
        ClaimPart.Polarity polarity,
        ClaimPart.Modality modality,
        List<Source> sources,
        List<Quote> evidence,
        List<Notice> notices) {
    public Said {
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
        notices = List.copyOf(notices);
    }
}
