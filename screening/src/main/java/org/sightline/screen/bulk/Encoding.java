// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Utf8;

/**
 * Watches the bytes of a text go by and tells its encoding: by its byte order mark; as UTF-16 where every other byte is zero; as UTF-8
 * where all bytes fit it; else as Windows-1251 or Windows-1252. Those two are told apart by where the bytes beyond ASCII stand: Russian
 * words are made of them, while in words of Western languages they stand alone between others.
 */
final class Encoding {
    private static final int LETTERS_FROM = 0xC0;

    private final Utf8 utf8 = new Utf8();
    private long size;
    private @Nullable Charset marked;
    private int mark;
    private final long[] zeros = new long[2];
    private long letters;
    private long joined;
    private boolean letterBefore;

    /** Takes the next bytes; the first ones must be four at least where there are so many. */
    void take(byte[] bytes, int length) {
        if (size == 0) {
            mark(bytes, length);
        }
        for (int at = 0; at < length; at++) {
            int value = bytes[at] & 0xFF;
            if (value == 0) {
                zeros[(int) ((size + at) & 1)]++;
            }
            boolean letter = value >= LETTERS_FROM;
            letters += letter ? 1 : 0;
            joined += letter && letterBefore ? 1 : 0;
            letterBefore = letter;
        }
        size += length;
        utf8.take(bytes, length);
    }

    /** What it is, of all that was taken. */
    Charset charset() {
        if (marked != null) {
            return marked;
        }
        long pairs = size / 2;
        if (pairs > 0 && Math.max(zeros[0], zeros[1]) * 3 > pairs) {
            return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        if (utf8.begun()) {
            return StandardCharsets.UTF_8;
        }
        return Charset.forName(joined * 2 > letters ? "windows-1251" : "windows-1252");
    }

    /** How many bytes at the beginning are a mark and no text. */
    int mark() {
        return mark;
    }

    /** Whether the encoding was guessed, so that its owner should be told. */
    boolean guessed() {
        return marked == null && !charset().equals(StandardCharsets.UTF_8);
    }

    /** Whether the end of what was taken cuts off a character of UTF-8. */
    boolean cutOff() {
        return utf8.cutOff();
    }

    private void mark(byte[] bytes, int length) {
        if (length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            marked = StandardCharsets.UTF_8;
            mark = 3;
        } else if (length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            marked = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            marked = StandardCharsets.UTF_16BE;
            mark = 2;
        }
    }
}
