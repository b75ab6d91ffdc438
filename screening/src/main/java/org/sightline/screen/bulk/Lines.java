// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text with their ends, of which some may be given back. Not safe for use by several threads. */
final class Lines implements Closeable {
    /** Letters of the longest line; more are passed over. */
    static final int LONGEST = 1 << 18;

    private final Reader reader;
    private final char[] buffer = new char[1 << 15];
    private int at;
    private int filled;
    private long number;
    private final Deque<Line> back = new ArrayDeque<>();

    Lines(Reader reader) {
        this.reader = reader;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param end what ended it: LF, CR LF, or nothing at the end of the text
     * @param whole false where it was longer than {@link #LONGEST}
     */
    record Line(long number, String text, String end, boolean whole) {}

    /** The next line, or null at the end. */
    @Nullable Line next() throws IOException {
        Line given = back.poll();
        return given == null ? read() : given;
    }

    /** Gives lines back that come next again, in this order. */
    void back(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            back.push(lines.get(i));
        }
    }

    private @Nullable Line read() throws IOException {
        StringBuilder text = null;
        boolean whole = true;
        while (at < filled || fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            if (end < filled && text == null) {
                String line = new String(buffer, at, end - at);
                at = end + 1;
                return line(line, true, whole);
            }
            text = text == null ? new StringBuilder() : text;
            int room = Math.min(end - at, LONGEST - text.length());
            whole &= room == end - at;
            text.append(buffer, at, room);
            at = end;
            if (end < filled) {
                at++;
                return line(text.toString(), true, whole);
            }
        }
        return text == null ? null : line(text.toString(), false, whole);
    }

    private Line line(String text, boolean ended, boolean whole) {
        number++;
        if (ended && text.endsWith("\r")) {
            return new Line(number, text.substring(0, text.length() - 1), "\r\n", whole);
        }
        return new Line(number, text, ended ? "\n" : "", whole);
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, reader.read(buffer, 0, buffer.length));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
