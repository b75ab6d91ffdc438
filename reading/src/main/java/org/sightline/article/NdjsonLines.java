// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of an NDJSON stream, one outcome each, read as they are asked for. A line that is too long is skipped to its end. */
final class NdjsonLines extends Outcomes {
    private final InputStream input;
    private final String source;
    private final int longest;
    private final LineReader reader;
    private long number;
    private boolean ended;
    private boolean any;

    private final byte[] buffer = new byte[1 << 14];
    private int at;
    private int filled;

    /** What becomes of one line. */
    interface LineReader {
        Outcome read(byte[] line, long number);
    }

    /** @param longest bytes of the longest line that is read */
    NdjsonLines(InputStream input, String source, int longest, LineReader reader) {
        this.input = input;
        this.source = source;
        this.longest = longest;
        this.reader = reader;
    }

    @Override
    boolean ended() {
        return ended;
    }

    @Override
    @Nullable Outcome advance() {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        boolean cut = false;
        boolean blank = true;
        number++;
        try {
            for (boolean open = true; open; ) {
                if (at == filled && !fill()) {
                    ended = true;
                    break;
                }
                int end = at;
                while (end < filled && buffer[end] != '\n') {
                    blank &= buffer[end] == ' ' || buffer[end] == '\t' || buffer[end] == '\r';
                    end++;
                }
                int fits = Math.min(end - at, longest - line.size());
                line.write(buffer, at, fits);
                cut |= fits < end - at;
                open = end == filled;
                at = open ? end : end + 1;
            }
        } catch (IOException e) {
            ended = true;
            return new Outcome.Refused(source, number, "cannot be read on: " + e.getMessage());
        }
        if (blank) {
            return ended && !any ? new Outcome.Refused(source, 0, "nothing to read: it is empty") : null;
        }
        any = true;
        if (cut) {
            return new Outcome.Refused(
                    source, number, "too long for one article: at most " + longest + " bytes a line are read");
        }
        return reader.read(line.toByteArray(), number);
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, input.read(buffer));
        return filled > 0;
    }
}
