// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.kept.ByteSink;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;
import org.sightline.watchlist.kept.TextTable;

/** Every name that is looked for, by number, and whose it is. Immutable; safe to share between threads. */
final class ListNames {
    private final TextTable texts;
    private final TextTable ids;
    private final TextTable schemas;
    /** by name, the number of its entry and that of its schema */
    private final int[] entries;

    private final int[] kinds;

    private ListNames(TextTable texts, TextTable ids, TextTable schemas, int[] entries, int[] kinds) {
        this.texts = texts;
        this.ids = ids;
        this.schemas = schemas;
        this.entries = entries;
        this.kinds = kinds;
        if (texts.size() != entries.length || kinds.length != entries.length) {
            throw new DamagedException("not one entry for each of " + texts.size() + " names");
        }
    }

    int size() {
        return entries.length;
    }

    /** The name as the list spells it. */
    String text(int name) {
        return texts.get(name);
    }

    EntryId entry(int name) {
        return EntryId.parse(ids.get(entries[name]));
    }

    String schema(int name) {
        return schemas.get(kinds[name]);
    }

    static ListNames read(KeptFile file) {
        return new ListNames(
                TextTable.read(file), TextTable.read(file), TextTable.read(file), file.ints(), file.ints());
    }

    /** Names while they are gathered. Not safe for use by several threads. */
    static final class Gathering {
        private final Map<String, Integer> schemas = new LinkedHashMap<>();
        private final ByteSink texts = new ByteSink();
        private final ByteSink ids = new ByteSink();
        private int[] textEnds = new int[1 << 10];
        private int[] idEnds = new int[1 << 10];
        private int[] entries = new int[1 << 10];
        private int[] kinds = new int[1 << 10];
        private int size;
        private int entryCount;

        /** Begins the names of an entry. */
        void entry(EntryId id) {
            ids.text(id.toString());
            idEnds = room(idEnds, entryCount);
            idEnds[entryCount++] = ids.size();
        }

        /** The number of one more name of the last entry. */
        int name(String text, String schema) {
            texts.text(text);
            textEnds = room(textEnds, size);
            entries = room(entries, size);
            kinds = room(kinds, size);
            textEnds[size] = texts.size();
            entries[size] = entryCount - 1;
            Integer kind = schemas.get(schema);
            if (kind == null) {
                kind = schemas.size();
                schemas.put(schema, kind);
            }
            kinds[size] = kind;
            return size++;
        }

        /** Writes them as the next sections of a file, which {@link ListNames#read} reads. */
        void write(KeptOutput file) throws IOException {
            file.bytes(texts);
            file.ints(textEnds, size);
            file.bytes(ids);
            file.ints(idEnds, entryCount);
            ByteSink kindNames = new ByteSink();
            int[] ends = ends(kindNames);
            file.bytes(kindNames);
            file.ints(ends, ends.length);
            file.ints(entries, size);
            file.ints(kinds, size);
        }

        ListNames names() {
            ByteSink kindNames = new ByteSink();
            int[] ends = ends(kindNames);
            return new ListNames(
                    table(texts, textEnds, size),
                    table(ids, idEnds, entryCount),
                    table(kindNames, ends, ends.length),
                    Arrays.copyOf(entries, size),
                    Arrays.copyOf(kinds, size));
        }

        private static TextTable table(ByteSink texts, int[] ends, int size) {
            return TextTable.of(ByteBuffer.wrap(texts.toBytes()), Arrays.copyOf(ends, size));
        }

        private int[] ends(ByteSink out) {
            int[] ends = new int[schemas.size()];
            int at = 0;
            for (String schema : schemas.keySet()) {
                out.text(schema);
                ends[at++] = out.size();
            }
            return ends;
        }

        private static int[] room(int[] numbers, int size) {
            return size < numbers.length ? numbers : Arrays.copyOf(numbers, size * 2);
        }
    }
}
