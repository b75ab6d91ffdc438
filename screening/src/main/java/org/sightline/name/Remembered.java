// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What was made of words that came lately. Each text has one place, where the next one that has the same takes over, so it never
 * grows, and what recurs comes to stay. Safe for use by several threads where the values are immutable: a thread that does not see
 * what another has put makes it again.
 */
final class Remembered<V> {
    private record Entry<V>(String text, V value) {}

    private final AtomicReferenceArray<@Nullable Entry<V>> entries;

    /**
     * An empty one.
     *
     * @param bits places are two to the power of this
     */
    Remembered(int bits) {
        entries = new AtomicReferenceArray<>(1 << bits);
    }

    /** What was put for the text, or null where that is forgotten. */
    @Nullable V get(String text) {
        // Entries are immutable, so seeing one means seeing all of it, in whatever order memory is written.
        Entry<V> entry = entries.getPlain(place(text));
        return entry != null && entry.text.equals(text) ? entry.value : null;
    }

    /** Remembers the value of a text, and returns it. */
    V put(String text, V value) {
        entries.setPlain(place(text), new Entry<>(text, value));
        return value;
    }

    private int place(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return (hash >>> 7) & (entries.length() - 1);
    }
}
