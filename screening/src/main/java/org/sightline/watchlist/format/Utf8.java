// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Watches bytes go by and knows whether they were UTF-8, and whether there was a zero among them. Not safe for use by several threads. */
public final class Utf8 {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer sink = CharBuffer.allocate(1 << 14);
    private byte[] rest = new byte[0];
    private boolean valid = true;
    private boolean zeros;

    /** Takes the first {@code length} of these bytes, which follow those taken before. */
    public void take(byte[] bytes, int length) {
        for (int at = 0; at < length; at++) {
            zeros |= bytes[at] == 0;
        }
        if (!valid) {
            return;
        }
        ByteBuffer in = ByteBuffer.allocate(rest.length + length).put(rest).put(bytes, 0, length);
        in.flip();
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            sink.clear();
            result = decoder.decode(in, sink, false);
        }
        valid = !result.isError();
        rest = new byte[in.remaining()];
        in.get(rest);
    }

    /** Whether all was UTF-8. A character cut off by the end of the data is not. */
    boolean valid() {
        return valid && rest.length == 0;
    }

    /** Whether all was UTF-8 that may go on. */
    public boolean begun() {
        return valid;
    }

    /** Whether the end of what was taken cuts off a character. */
    public boolean cutOff() {
        return rest.length > 0;
    }

    boolean zeros() {
        return zeros;
    }
}
