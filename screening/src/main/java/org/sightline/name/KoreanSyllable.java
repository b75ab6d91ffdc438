// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

/**
 * The Hangul syllables that a Latin spelling may stand for, as one set of letters for each part of a syllable.
 *
 * @param onsets bit set over the 19 initial consonants in Unicode's order
 * @param nuclei bit set over the 21 vowels
 * @param codas bit set over the 28 finals, bit 0 for none
 */
public record KoreanSyllable(int onsets, int nuclei, int codas) {
    /** Whether the two can be one syllable. */
    public boolean meets(KoreanSyllable other) {
        return (onsets & other.onsets) != 0 && (nuclei & other.nuclei) != 0 && (codas & other.codas) != 0;
    }

    KoreanSyllable or(KoreanSyllable other) {
        return new KoreanSyllable(onsets | other.onsets, nuclei | other.nuclei, codas | other.codas);
    }
}
