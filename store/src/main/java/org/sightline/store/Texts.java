// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

/** Texts as both databases can hold them. */
final class Texts {
    private Texts() {}

    /**
     * The text with U+FFFD in place of what no database holds: U+0000 and lone surrogates. One code point for one, so offsets stay
     * true.
     */
    static String storable(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean lone = unit == 0;
            if (Character.isHighSurrogate(unit)) {
                boolean pair = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
                lone = !pair;
                i += pair ? 1 : 0;
            } else if (Character.isLowSurrogate(unit)) {
                lone = true;
            }
            if (lone) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }
}
