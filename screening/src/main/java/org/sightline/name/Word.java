// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import org.jspecify.annotations.Nullable;

/**
 * One word of a name.
 *
 * @param text folded Latin letters and digits (a Korean reading from Hangul keeps its syllable)
 * @param form what its spelling comes to by the rules of {@code spelling.tsv}
 * @param role what it does in the name
 * @param commonness how common it is in names of this kind
 * @param variants number of its group of equivalent given names, or -1
 * @param vowelless whether it comes from a script that leaves vowels out
 * @param sound the Korean syllable that it may stand for, in a Korean reading only
 */
public record Word(
        String text,
        String form,
        Role role,
        Commonness commonness,
        int variants,
        boolean vowelless,
        @Nullable KoreanSyllable sound) {
    public Word {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a word needs letters");
        }
    }
}
