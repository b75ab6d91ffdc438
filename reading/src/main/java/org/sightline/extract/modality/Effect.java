// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

/**
 * What a cue does to the claim in its scope. Written as a sign and a modality: {@code +probable}, {@code -asserted}; {@code ?} supposes
 * only; {@code !} turns the claim round and speaks for the opposite in the speaker's own name, whatever hedge was denied ("denies
 * allegations that …").
 */
record Effect(Kind kind, Modality modality) {
    enum Kind {
        KEEP('+'),
        NEGATE('-'),
        SUPPOSE('?'),
        DENY('!');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }
    }

    /**
     * @throws IllegalArgumentException when the text is no sign and modality
     */
    static Effect of(String text) {
        for (Kind kind : Kind.values()) {
            if (!text.isEmpty() && text.charAt(0) == kind.sign) {
                return new Effect(kind, Modality.valueOf(text.substring(1).toUpperCase(java.util.Locale.ROOT)));
            }
        }
        throw new IllegalArgumentException("not an effect: " + text);
    }

    @Override
    public String toString() {
        return kind.sign + modality.name().toLowerCase(java.util.Locale.ROOT);
    }
}
