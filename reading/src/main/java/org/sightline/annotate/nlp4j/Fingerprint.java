// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

/**
 * 64-bit fingerprints of strings, which stand for the strings themselves in our tables.
 *
 * <p>Each character is multiplied in and folded back (as in FNV-1a, but with a shift so that high bits reach low ones), and the
 * end is mixed with the finalizer of MurmurHash3 (Appleby). That no two strings of a model share one is checked when it is
 * unpacked. A string that is not in a table is taken for one that is with a chance of about 10⁻¹⁹ a look-up; all that follows
 * is a wrong weight.
 */
final class Fingerprint {
    private static final long PRIME = 0x9e3779b97f4a7c15L;

    private Fingerprint() {}

    /** Begins a fingerprint; equal strings of different kinds differ. */
    static long begin(int kind) {
        return (kind + 1) * PRIME;
    }

    /** Takes the characters of a string in. */
    static long add(long state, String text) {
        long next = state;
        for (int i = 0; i < text.length(); i++) {
            next = add(next, text.charAt(i));
        }
        return next;
    }

    /** Takes one character in. */
    static long add(long state, char c) {
        long next = (state ^ c) * PRIME;
        return next ^ (next >>> 29);
    }

    /** Ends a fingerprint. Never 0, which marks an empty slot. */
    static long end(long state) {
        long mixed = (state ^ (state >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        mixed ^= mixed >>> 33;
        return mixed == 0 ? 1 : mixed;
    }

    /** A whole string. */
    static long of(int kind, String text) {
        return end(add(begin(kind), text));
    }
}
