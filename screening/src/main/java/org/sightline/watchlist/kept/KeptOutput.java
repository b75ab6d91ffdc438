// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Writes a kept file: sections one after the other, each beginning at a multiple of eight bytes, of which the last one says what the
 * file is and what it was made from, as that may be known only then; their lengths, a CRC-32C over all that, and the mark of the end. Numbers are little-endian. Not safe for use by several threads.
 */
public final class KeptOutput {
    static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
    static final long BEGINNING = 0x5d32_7470_654b_6c53L;
    static final long END = 0x5b31_646e_454b_6c53L;
    static final int ALIGNMENT = 8;

    private final OutputStream out;
    private final CRC32C sum = new CRC32C();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ORDER);
    private final List<Long> lengths = new ArrayList<>();
    private long written;
    private long sectionStart;

    KeptOutput(OutputStream out) throws IOException {
        this.out = out;
        number(BEGINNING);
    }

    /** A section of bytes. */
    public void bytes(ByteSink bytes) throws IOException {
        begin();
        append(bytes);
        end();
    }

    /** A section of the bytes up to the buffer's limit. */
    public void bytes(ByteBuffer bytes) throws IOException {
        begin();
        ByteBuffer rest = bytes.duplicate().rewind();
        while (rest.hasRemaining()) {
            room(1);
            int length = Math.min(buffer.remaining(), rest.remaining());
            buffer.put(buffer.position(), rest, rest.position(), length);
            buffer.position(buffer.position() + length);
            rest.position(rest.position() + length);
        }
        end();
    }

    /** A section of bytes that are not all at hand: {@link #append} them, then {@link #end} it. */
    public void begin() {
        sectionStart = written + buffer.position();
    }

    public void append(ByteSink bytes) throws IOException {
        for (int from = 0; from < bytes.size(); ) {
            room(1);
            int length = Math.min(buffer.remaining(), bytes.size() - from);
            buffer.put(bytes.buffer(), from, length);
            from += length;
        }
    }

    public void end() throws IOException {
        lengths.add(written + buffer.position() - sectionStart);
        while ((written + buffer.position()) % ALIGNMENT != 0) {
            room(1);
            buffer.put((byte) 0);
        }
    }

    /** A section of the first {@code count} numbers. */
    public void ints(int[] values, int count) throws IOException {
        begin();
        for (int i = 0; i < count; i++) {
            room(Integer.BYTES);
            buffer.putInt(values[i]);
        }
        end();
    }

    /** A section of the first {@code count} numbers. */
    public void longs(long[] values, int count) throws IOException {
        begin();
        for (int i = 0; i < count; i++) {
            number(values[i]);
        }
        end();
    }

    /** A section of the first {@code count} numbers. */
    public void floats(float[] values, int count) throws IOException {
        begin();
        for (int i = 0; i < count; i++) {
            room(Float.BYTES);
            buffer.putFloat(values[i]);
        }
        end();
    }

    void finish(String format, int version, String madeFrom) throws IOException {
        ByteSink about = new ByteSink();
        about.text(format);
        about.number(version);
        about.text(madeFrom);
        bytes(about);
        for (long length : lengths) {
            number(length);
        }
        number(lengths.size());
        flush();
        buffer.putLong(sum.getValue()).putLong(END);
        flush();
        if (written > Integer.MAX_VALUE) {
            throw new IOException("a file of " + written + " bytes is too long to be kept");
        }
    }

    private void number(long value) throws IOException {
        room(Long.BYTES);
        buffer.putLong(value);
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        sum.update(buffer.array(), 0, buffer.position());
        out.write(buffer.array(), 0, buffer.position());
        written += buffer.position();
        buffer.clear();
    }
}
