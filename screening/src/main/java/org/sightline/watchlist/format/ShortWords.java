// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML as bytes in which no word is longer than a limit. An XML reader keeps a name in memory whole, however long it is, and has no
 * limit of its own for names.
 */
final class ShortWords extends FilterInputStream {
    private final long most;
    private long run;

    /**
     * @param most bytes between two blanks, quotes or marks of XML
     */
    ShortWords(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(read);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int at = 0; at < read; at++) {
            count(buffer[offset + at]);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int value) throws IOException {
        switch (value) {
            case ' ', '\t', '\r', '\n', '<', '>', '"', '\'', '=', '/', ';' -> run = 0;
            default -> {
                if (++run > most) {
                    throw new IOException("a word of more than " + most + " bytes");
                }
            }
        }
    }
}
