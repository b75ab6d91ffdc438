// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.kept.ByteSink;
import org.sightline.watchlist.kept.ByteSource;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.TextTable;

/** One entry as bytes: all that a {@link ListEntry} holds, its texts by number where they recur. */
final class EntryForm {
    /** To be raised when the bytes of an entry change. */
    static final int VERSION = 2;

    private EntryForm() {}

    static void write(ListEntry entry, TextTable.Gathering texts, ByteSink out) {
        // Its own id first and in place, for a search reads nothing else.
        out.text(entry.id().entry());
        texts.write(entry.entity().schema(), out);
        properties(entry.entity().properties(), texts, out);
        out.number(entry.sanctions().size());
        for (Sanction sanction : entry.sanctions()) {
            texts.write(sanction.authority(), out);
            values(sanction.programs(), texts, out);
            day(sanction.listed(), out);
            day(sanction.ended(), out);
            String source = sanction.source();
            values(source == null ? List.of() : List.of(source), texts, out);
            properties(sanction.details(), texts, out);
        }
        out.number(entry.adjacent().size());
        for (Entity adjacent : entry.adjacent()) {
            texts.write(adjacent.id(), out);
            texts.write(adjacent.schema(), out);
            properties(adjacent.properties(), texts, out);
        }
        values(entry.referents(), texts, out);
    }

    static EntryId id(String dataset, ByteSource in) {
        return new EntryId(dataset, in.text());
    }

    static String schema(ByteSource in, TextTable texts) {
        in.skipText();
        return in.text(texts);
    }

    /**
     * Reads what was written.
     *
     * @throws DamagedException when the bytes are no entry
     */
    static ListEntry read(String dataset, ByteSource in, TextTable texts) {
        try {
            EntryId id = id(dataset, in);
            Entity entity = new Entity(id.toString(), in.text(texts), properties(in, texts));
            List<Sanction> sanctions = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                sanctions.add(sanction(in, texts));
            }
            List<Entity> adjacent = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                adjacent.add(new Entity(in.text(texts), in.text(texts), properties(in, texts)));
            }
            ListEntry entry = new ListEntry(id, entity, sanctions, adjacent, values(in, texts));
            if (!in.atEnd()) {
                throw new DamagedException("entry " + id + " does not end where it should");
            }
            return entry;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new DamagedException(String.valueOf(e.getMessage()));
        }
    }

    private static Sanction sanction(ByteSource in, TextTable texts) {
        String authority = in.text(texts);
        List<String> programs = values(in, texts);
        LocalDate listed = day(in);
        LocalDate ended = day(in);
        List<String> source = values(in, texts);
        return new Sanction(
                authority, programs, listed, ended, source.isEmpty() ? null : source.get(0), properties(in, texts));
    }

    private static void properties(Map<String, List<String>> properties, TextTable.Gathering texts, ByteSink out) {
        out.number(properties.size());
        for (Map.Entry<String, List<String>> property : properties.entrySet()) {
            texts.write(property.getKey(), out);
            values(property.getValue(), texts, out);
        }
    }

    private static Map<String, List<String>> properties(ByteSource in, TextTable texts) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            properties.put(in.text(texts), values(in, texts));
        }
        return properties;
    }

    private static void values(List<String> values, TextTable.Gathering texts, ByteSink out) {
        out.number(values.size());
        for (String value : values) {
            texts.write(value, out);
        }
    }

    private static List<String> values(ByteSource in, TextTable texts) {
        int count = in.count();
        if (count == 0) {
            return List.of();
        }
        if (count == 1) {
            return List.of(in.text(texts));
        }
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(in.text(texts));
        }
        return values;
    }

    /** A day as its distance from 1 January 1970, moved up by one and folded so that it has no sign; 0 for none. */
    private static void day(@Nullable LocalDate day, ByteSink out) {
        long epoch = day == null ? 0 : day.toEpochDay();
        out.number(day == null ? 0 : Math.toIntExact(((epoch << 1) ^ (epoch >> 63)) + 1));
    }

    private static @Nullable LocalDate day(ByteSource in) {
        int folded = in.number() - 1;
        return folded < 0 ? null : LocalDate.ofEpochDay((folded >>> 1) ^ -(folded & 1));
    }
}
