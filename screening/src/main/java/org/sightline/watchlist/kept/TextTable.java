// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.kept;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts that recur, by number; each is decoded when it is first asked for. Safe for use by several threads. */
public final class TextTable {
    private final ByteBuffer bytes;
    private final int[] ends;
    private final @Nullable String[] decoded;

    private TextTable(ByteBuffer bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
        this.decoded = new @Nullable String[ends.length];
    }

    /** Texts that a {@link ByteSink} holds, one after the other. */
    public static TextTable of(ByteBuffer bytes, int[] ends) {
        return new TextTable(bytes, ends);
    }

    /** The table that stands next in a file. */
    public static TextTable read(KeptFile file) {
        return new TextTable(file.bytes(), file.ints());
    }

    public int size() {
        return ends.length;
    }

    public String get(int number) {
        if (number < 0 || number >= ends.length) {
            throw new DamagedException("no text " + number + " among " + ends.length);
        }
        // Two threads may both decode it: strings are immutable, so whichever stays is as good.
        String known = decoded[number];
        if (known == null) {
            known = new ByteSource(bytes, number == 0 ? 0 : ends[number - 1], ends[number]).text();
            decoded[number] = known;
        }
        return known;
    }

    /** A table while it is gathered: a text gets a number when it comes up for the second time. Not safe for use by several threads. */
    public static final class Gathering {
        private static final Integer ONCE = -1;

        private final int most;
        private final int longest;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> texts = new ArrayList<>();

        /**
         * An empty table.
         *
         * @param most how many texts are watched for coming up again
         * @param longest code units of a text that is
         */
        public Gathering(int most, int longest) {
            this.most = most;
            this.longest = longest;
        }

        /** Writes a text in place, or its number where it stood before. */
        public void write(String text, ByteSink out) {
            Integer number = text.length() > longest ? null : numbers.get(text);
            if (number == null) {
                if (text.length() <= longest && numbers.size() < most) {
                    numbers.put(text, ONCE);
                }
                out.text(text);
                return;
            }
            if (number.equals(ONCE)) {
                number = texts.size();
                texts.add(text);
                numbers.put(text, number);
            }
            out.reference(number);
        }

        /** Writes the table as the file's next sections. */
        public void write(KeptOutput file) throws java.io.IOException {
            ByteSink bytes = new ByteSink();
            int[] ends = new int[texts.size()];
            for (int i = 0; i < ends.length; i++) {
                bytes.text(texts.get(i));
                ends[i] = bytes.size();
            }
            file.bytes(bytes);
            file.ints(ends, ends.length);
        }

        /** The table as it is now. */
        public TextTable table() {
            ByteSink bytes = new ByteSink();
            int[] ends = new int[texts.size()];
            for (int i = 0; i < ends.length; i++) {
                bytes.text(texts.get(i));
                ends[i] = bytes.size();
            }
            return new TextTable(ByteBuffer.wrap(bytes.toBytes()), ends);
        }
    }
}
