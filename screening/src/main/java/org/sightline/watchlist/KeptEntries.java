// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.kept.ByteSink;
import org.sightline.watchlist.kept.ByteSource;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptFolder;
import org.sightline.watchlist.kept.KeptOutput;
import org.sightline.watchlist.kept.TextTable;

/**
 * The entries of one release in a kept file: one after the other in the order of their ids ({@link EntryForm}), where each ends,
 * their dates, and the texts that recur. An entry is decoded each time that it is asked for. Immutable.
 */
final class KeptEntries extends Entries {
    private static final String FORMAT = "sightline-entries";
    private static final int RECURRING = 500_000;
    private static final int LONGEST_RECURRING = 300;
    /** Stands for no day. */
    private static final int NONE = Integer.MIN_VALUE;

    /** For a day: the entry was listed, ended and listed again, so it has to be asked itself. */
    private static final int SEVERAL = Integer.MAX_VALUE;

    private final String dataset;
    private final ByteBuffer bytes;
    private final int[] ends;
    private final int[] listed;
    private final int[] ended;
    private final TextTable texts;
    private final long checksum;

    private KeptEntries(String dataset, KeptFile file) {
        this.dataset = dataset;
        this.bytes = file.bytes();
        this.ends = file.ints();
        this.listed = file.ints();
        this.ended = file.ints();
        this.texts = TextTable.read(file);
        this.checksum = file.checksum();
        if (listed.length != ends.length || ended.length != ends.length) {
            throw new DamagedException("not one pair of days for each of " + ends.length + " entries");
        }
    }

    /** What is kept under that name; empty where it has to be made. */
    static Optional<KeptEntries> read(KeptFolder folder, String name, String madeFrom, String dataset) {
        return folder.read(
                name, FORMAT, EntryForm.VERSION, dataset + " " + madeFrom, file -> new KeptEntries(dataset, file));
    }

    /** Keeps entries, which are all of one dataset, and says whether that could be done. */
    static boolean write(KeptFolder folder, String name, KeptFolder.Late madeFrom, String dataset, Entries entries) {
        return folder.write(
                name,
                FORMAT,
                EntryForm.VERSION,
                () -> dataset + " " + madeFrom.madeFrom(),
                file -> write(dataset, entries, file));
    }

    private static void write(String dataset, Entries entries, KeptOutput file) throws IOException {
        int size = entries.size();
        int[] ends = new int[size];
        int[] listed = new int[size];
        int[] ended = new int[size];
        TextTable.Gathering texts = new TextTable.Gathering(RECURRING, LONGEST_RECURRING);
        ByteSink one = new ByteSink();
        file.begin();
        int end = 0;
        for (int i = 0; i < size; i++) {
            ListEntry entry = entries.get(i);
            if (!entry.id().dataset().equals(dataset)) {
                throw new IllegalArgumentException(entry.id() + " is not of " + dataset);
            }
            one.clear();
            EntryForm.write(entry, texts, one);
            file.append(one);
            end = Math.addExact(end, one.size());
            ends[i] = end;
            Standing standing = entries.standing(i);
            listed[i] = standing.pauses().isEmpty() ? number(standing.listed()) : SEVERAL;
            ended[i] = number(standing.ended());
        }
        file.end();
        file.ints(ends, size);
        file.ints(listed, size);
        file.ints(ended, size);
        texts.write(file);
    }

    @Override
    public ListEntry get(int place) {
        return EntryForm.read(dataset, source(place), texts);
    }

    @Override
    EntryId id(int place) {
        return EntryForm.id(dataset, source(place));
    }

    @Override
    String schema(int place) {
        return EntryForm.schema(source(place), texts);
    }

    @Override
    Standing standing(int place) {
        return listed[place] == SEVERAL
                ? Standing.of(get(place).sanctions())
                : Standing.of(day(listed[place]), day(ended[place]));
    }

    @Override
    long checksum() {
        return checksum;
    }

    @Override
    public int size() {
        return ends.length;
    }

    private ByteSource source(int place) {
        return new ByteSource(bytes, place == 0 ? 0 : ends[place - 1], ends[place]);
    }

    private static int number(@Nullable LocalDate day) {
        return day == null ? NONE : Math.toIntExact(day.toEpochDay());
    }

    private static @Nullable LocalDate day(int number) {
        return number == NONE ? null : LocalDate.ofEpochDay(number);
    }
}
