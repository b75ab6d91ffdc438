// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.kept;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes while they are put together; {@link ByteSource} reads them back. Not safe for use by several threads. */
public final class ByteSink {
    static final int KIND_BITS = 2;
    static final int LATIN = 0;
    static final int UTF_8 = 1;
    static final int REFERENCE = 2;
    private static final int SEVEN_BITS = 0x7f;

    private byte[] bytes = new byte[1 << 10];
    private int size;

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    /** A number in as few bytes as it needs, seven bits in each; small positive ones are shortest. */
    public void number(int value) {
        ensure(5);
        int left = value;
        while ((left & ~SEVEN_BITS) != 0) {
            bytes[size++] = (byte) ((left & SEVEN_BITS) | 0x80);
            left >>>= 7;
        }
        bytes[size++] = (byte) left;
    }

    /**
     * A text: its length and kind, then Latin-1 where that can hold it, else UTF-8. Half a surrogate pair becomes a question mark,
     * as it does in every file of text.
     */
    public void text(String text) {
        boolean latin = latin(text);
        byte[] encoded = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        number((encoded.length << KIND_BITS) | (latin ? LATIN : UTF_8));
        bytes(encoded, 0, encoded.length);
    }

    /** A text that stands in a {@link TextTable}, by its number there. */
    public void reference(int number) {
        number((number << KIND_BITS) | REFERENCE);
    }

    public void bytes(byte[] some, int from, int length) {
        ensure(length);
        System.arraycopy(some, from, bytes, size, length);
        size += length;
    }

    public void append(ByteSink other) {
        bytes(other.bytes, 0, other.size);
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    byte[] buffer() {
        return bytes;
    }

    private static boolean latin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                return false;
            }
        }
        return true;
    }

    private void ensure(int more) {
        if (more > bytes.length - size) {
            long wanted = Math.max((long) size + more, Math.min(bytes.length * 2L, Integer.MAX_VALUE - 16));
            bytes = Arrays.copyOf(bytes, Math.toIntExact(wanted));
        }
    }
}
