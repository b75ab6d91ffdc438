// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads what a {@link ByteSink} wrote, within its bounds whatever the bytes say. Not safe for use by several threads; several may
 * read the same buffer, each by a source of its own.
 */
public final class ByteSource {
    private final ByteBuffer bytes;
    private final int end;
    private int at;

    /** Reads a part of a buffer, whose position and limit stay as they are. */
    public ByteSource(ByteBuffer bytes, int from, int to) {
        if (from < 0 || to < from || to > bytes.limit()) {
            throw new DamagedException("bytes " + from + " to " + to + " of " + bytes.limit());
        }
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    public boolean atEnd() {
        return at == end;
    }

    /** What {@link ByteSink#number} wrote. */
    public int number() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            if (at == end) {
                throw new DamagedException("a number goes past the end");
            }
            byte next = bytes.get(at++);
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new DamagedException("a number without an end");
    }

    /**
     * A number of things that follow, each of at least one byte.
     *
     * @throws DamagedException when there are fewer bytes left than that
     */
    public int count() {
        int count = number();
        if (count < 0 || count > end - at) {
            throw new DamagedException(count + " things in " + (end - at) + " bytes");
        }
        return count;
    }

    /** A text that was written in place. */
    public String text() {
        return text(number());
    }

    /** A text that was written in place or stands in the table. */
    public String text(TextTable table) {
        int head = number();
        return (head & 3) == ByteSink.REFERENCE ? table.get(head >>> ByteSink.KIND_BITS) : text(head);
    }

    /** Goes past a text that was written in place. */
    public void skipText() {
        int length = length(number());
        at += length;
    }

    private int length(int head) {
        int length = head >>> ByteSink.KIND_BITS;
        if (length > end - at || (head & 3) > ByteSink.UTF_8) {
            throw new DamagedException("a text of " + length + " bytes in " + (end - at));
        }
        return length;
    }

    private String text(int head) {
        byte[] encoded = new byte[length(head)];
        bytes.get(at, encoded);
        at += encoded.length;
        return new String(encoded, (head & 3) == ByteSink.LATIN ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
