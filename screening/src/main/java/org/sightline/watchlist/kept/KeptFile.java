// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * A kept file, mapped into memory and checked; its sections are asked for in the order in which {@link KeptOutput} wrote them. Not
 * safe for use by several threads; what it hands out is, as long as nobody writes to it.
 */
public final class KeptFile {
    private static final int TAIL = 3 * Long.BYTES;

    private final ByteBuffer data;
    private final long[] lengths;
    private int section;
    private int at = Long.BYTES;

    private KeptFile(ByteBuffer data, long[] lengths) {
        this.data = data;
        this.lengths = lengths;
    }

    /**
     * Maps and checks a file.
     *
     * @throws IOException when it cannot be read
     * @throws DamagedException when it is not what was asked for
     */
    static KeptFile open(Path path, String format, int version, String madeFrom) throws IOException {
        ByteBuffer data;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size > Integer.MAX_VALUE || size < Long.BYTES + TAIL) {
                throw new DamagedException("it has " + size + " bytes");
            }
            data = channel.map(FileChannel.MapMode.READ_ONLY, 0, size).order(KeptOutput.ORDER);
        }
        long[] lengths = lengths(data);
        ByteSource about = about(data, lengths);
        if (!about.text().equals(format)
                || about.number() != version
                || !about.text().equals(madeFrom)) {
            throw new DamagedException("it is of another format or version, or made from something else");
        }
        return new KeptFile(data, Arrays.copyOf(lengths, lengths.length - 1));
    }

    /** The last section, which says what the file is. */
    private static ByteSource about(ByteBuffer data, long[] lengths) {
        if (lengths.length == 0) {
            throw new DamagedException("it does not say what it is");
        }
        KeptFile all = new KeptFile(data, lengths);
        ByteBuffer last = all.bytes();
        for (int section = 1; section < lengths.length; section++) {
            last = all.bytes();
        }
        return new ByteSource(last, 0, last.limit());
    }

    private static long[] lengths(ByteBuffer data) {
        int size = data.limit();
        if (data.getLong(0) != KeptOutput.BEGINNING || data.getLong(size - Long.BYTES) != KeptOutput.END) {
            throw new DamagedException("it lacks its beginning or its end");
        }
        int summed = size - 2 * Long.BYTES;
        CRC32C sum = new CRC32C();
        sum.update(data.slice(0, summed));
        if (sum.getValue() != data.getLong(summed)) {
            throw new DamagedException("its checksum does not agree");
        }
        long count = data.getLong(size - TAIL);
        long start = size - TAIL - count * Long.BYTES;
        if (count < 0 || count > size || start < Long.BYTES) {
            throw new DamagedException("it has " + count + " sections");
        }
        long[] lengths = new long[(int) count];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = data.getLong((int) start + i * Long.BYTES);
        }
        return lengths;
    }

    /** The checksum over all of it. */
    public long checksum() {
        return data.getLong(data.limit() - 2 * Long.BYTES);
    }

    /** The next section. */
    public ByteBuffer bytes() {
        if (section == lengths.length) {
            throw new DamagedException("it ends after " + section + " sections");
        }
        long length = lengths[section++];
        if (length < 0 || length > data.limit() - at) {
            throw new DamagedException("a section of " + length + " bytes at " + at);
        }
        ByteBuffer bytes = data.slice(at, (int) length).order(KeptOutput.ORDER);
        at += (int) (length + KeptOutput.ALIGNMENT - 1) / KeptOutput.ALIGNMENT * KeptOutput.ALIGNMENT;
        return bytes;
    }

    /** The next section, which is one of these numbers. */
    public int[] ints() {
        ByteBuffer bytes = bytes();
        int[] values = new int[bytes.limit() / Integer.BYTES];
        bytes.asIntBuffer().get(values);
        return values;
    }

    /** The next section, which is one of these numbers. */
    public long[] longs() {
        ByteBuffer bytes = bytes();
        long[] values = new long[bytes.limit() / Long.BYTES];
        bytes.asLongBuffer().get(values);
        return values;
    }

    /** The next section, which is one of these numbers. */
    public float[] floats() {
        ByteBuffer bytes = bytes();
        float[] values = new float[bytes.limit() / Float.BYTES];
        bytes.asFloatBuffer().get(values);
        return values;
    }
}
