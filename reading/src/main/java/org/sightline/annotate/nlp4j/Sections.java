// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of several numbered sections, little-endian: magic, count, one (offset, length) pair of longs a section, then the
 * sections, each at a multiple of eight. Thread-safe for reading.
 */
final class Sections {
    private static final long MAGIC = 0x316a34706c6e4c53L; // "SLnlp4j1"
    private static final int PAIR = 2 * Long.BYTES;

    private final ByteBuffer bytes;
    private final int count;

    private Sections(ByteBuffer bytes) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
        this.count = bytes.remaining() < PAIR ? 0 : (int) bytes.getLong(Long.BYTES);
    }

    /** Sections of the given sizes in bytes, to be filled through {@link #section}. */
    static Sections allocate(List<Long> sizes) {
        List<Long> offsets = new ArrayList<>();
        long end = PAIR + (long) PAIR * sizes.size();
        for (long size : sizes) {
            offsets.add(end);
            end = (end + size + 7) & -8L;
        }
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(end)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(MAGIC).putLong(sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            bytes.putLong(offsets.get(i)).putLong(sizes.get(i));
        }
        return new Sections(bytes.rewind());
    }

    /**
     * Sections of a file read or mapped.
     *
     * @throws IllegalArgumentException when it is not such a file
     */
    static Sections of(ByteBuffer bytes) {
        Sections sections = new Sections(bytes.duplicate());
        if (bytes.remaining() < PAIR || sections.bytes.getLong(0) != MAGIC) {
            throw new IllegalArgumentException("not an unpacked model");
        }
        return sections;
    }

    /** The whole file. */
    ByteBuffer bytes() {
        return bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** One section, as a view from 0 to its length. */
    ByteBuffer section(int index) {
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException("there is no section " + index);
        }
        long offset = bytes.getLong(PAIR + index * PAIR);
        long length = bytes.getLong(PAIR + index * PAIR + Long.BYTES);
        return bytes.slice(Math.toIntExact(offset), Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
