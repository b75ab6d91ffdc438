// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML in which no name and no processing instruction is without end: the parser bounds texts, attributes and depth, and would hold
 * these two in memory whatever their length.
 */
final class BoundedMarkup extends FilterInputStream {
    /** A character of text may take ten bytes, as a reference to it by number does. */
    private static final int BYTES_OF_A_CHARACTER = 10;

    private final long most;
    private long sinceBracket;
    private long inInstruction = -1;
    private int before;

    BoundedMarkup(InputStream in, Limits limits) {
        super(in);
        this.most = (long) BYTES_OF_A_CHARACTER * limits.field();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            take(read);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int at = offset; at < offset + read; at++) {
            take(buffer[at]);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void take(int c) throws IOException {
        sinceBracket = c == '<' || c == '>' ? 0 : sinceBracket + 1;
        if (inInstruction >= 0) {
            inInstruction = before == '?' && c == '>' ? -1 : inInstruction + 1;
        } else if (before == '<' && c == '?') {
            inInstruction = 0;
        }
        before = c;
        if (sinceBracket > most || inInstruction > most) {
            throw new IOException("a name, text or processing instruction of more than " + most + " bytes");
        }
    }
}
