// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sightline.cores.Cores;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.ofac.Bearers;
import org.sightline.watchlist.ofac.OfacLists;

/** Reads the entries, and whichever of aliases, addresses and comments are given with them. Immutable. */
public final class OfacCsvReader implements ListReader {
    /** Entries that are mapped one after the other: many enough that handing them out costs nothing beside that. */
    private static final int SLICE = 256;

    private final Cores cores;

    public OfacCsvReader() {
        this(Cores.all());
    }

    OfacCsvReader(Cores cores) {
        this.cores = cores;
    }

    @Override
    public String name() {
        return "ofac-csv/3";
    }

    @Override
    public String format() {
        return "OFAC CSV (sdn or cons_prim, with alt, add and comments)";
    }

    @Override
    public boolean recognises(SourceFile file) {
        return OfacRows.kind(file).isPresent();
    }

    @Override
    public ReadList read(String dataset, List<SourceFile> files, Limits limits)
            throws ListFormatException, IOException {
        Map<OfacFile, SourceFile> byKind = new EnumMap<>(OfacFile.class);
        for (SourceFile file : files) {
            OfacFile kind = OfacRows.kind(file).orElseThrow(() -> new ListFormatException(file.name(), "no OFAC CSV"));
            SourceFile before = byKind.put(kind, file);
            if (before != null) {
                throw new ListFormatException(file.name(), "is the same kind of file as " + before.name());
            }
        }
        SourceFile entries = byKind.get(OfacFile.ENTRIES);
        if (entries == null) {
            throw new ListFormatException(
                    files.get(0).name(), "the file with the entries (12 columns: sdn.csv or cons_prim.csv) is missing");
        }
        Tally tally = new Tally();
        List<OfacFile> kinds = List.copyOf(byKind.keySet());
        List<List<List<String>>> tables = tables(kinds, byKind, limits);
        List<List<String>> rows = tables.get(kinds.indexOf(OfacFile.ENTRIES));
        Set<String> known = new HashSet<>();
        rows.forEach(row -> known.add(row.get(0)));
        Map<OfacFile, Map<String, List<List<String>>>> more = new EnumMap<>(OfacFile.class);
        for (OfacFile kind : kinds) {
            if (kind != OfacFile.ENTRIES) {
                more.put(kind, byEntry(tables.get(kinds.indexOf(kind)), kind, known, tally));
            }
        }
        OfacMapper.Tables shared = new OfacMapper.Tables(bearers(rows, more.getOrDefault(OfacFile.ALIASES, Map.of())));
        List<ListedEntity> listed = new ArrayList<>(rows.size());
        for (Mapped mapped : cores.slices(rows, SLICE, slice -> mapped(dataset, slice, more, shared))) {
            listed.addAll(mapped.entries);
            tally.add(mapped.tally);
        }
        OfacLists.check(dataset, entries, listed);
        return new ReadList(listed, null, entries, tally.counts());
    }

    /** The rows of the files, in the order of their kinds. */
    private List<List<List<String>>> tables(List<OfacFile> kinds, Map<OfacFile, SourceFile> files, Limits limits)
            throws ListFormatException, IOException {
        try {
            return cores.each(kinds, kind -> {
                try {
                    return OfacRows.read(Objects.requireNonNull(files.get(kind)), kind, limits);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private record Mapped(List<ListedEntity> entries, Tally tally) {}

    private static Mapped mapped(
            String dataset,
            List<List<String>> rows,
            Map<OfacFile, Map<String, List<List<String>>>> more,
            OfacMapper.Tables shared) {
        Tally tally = new Tally();
        OfacMapper mapper = new OfacMapper(dataset, shared, tally);
        List<ListedEntity> entries = new ArrayList<>(rows.size());
        for (List<String> row : rows) {
            entries.add(mapper.map(
                    row,
                    of(more, OfacFile.ALIASES, row.get(0)),
                    of(more, OfacFile.ADDRESSES, row.get(0)),
                    of(more, OfacFile.COMMENTS, row.get(0))));
        }
        return new Mapped(entries, tally);
    }

    private static Bearers bearers(List<List<String>> rows, Map<String, List<List<String>>> aliases) {
        Bearers bearers = new Bearers();
        rows.forEach(row -> bearers.primary(row.get(1), row.get(0)));
        aliases.forEach((entry, ofEntry) -> ofEntry.forEach(alias -> bearers.alias(alias.get(3), entry)));
        return bearers;
    }

    private static List<List<String>> of(
            Map<OfacFile, Map<String, List<List<String>>>> more, OfacFile kind, String entry) {
        return more.getOrDefault(kind, Map.of()).getOrDefault(entry, List.of());
    }

    private static Map<String, List<List<String>>> byEntry(
            List<List<String>> rows, OfacFile kind, Set<String> known, Tally tally) {
        Map<String, List<List<String>>> byEntry = new HashMap<>();
        for (List<String> row : rows) {
            if (!known.contains(row.get(0))) {
                tally.add("a row of " + kind.label() + " for an entry that the list lacks");
                continue;
            }
            byEntry.computeIfAbsent(row.get(0), entry -> new ArrayList<>(2)).add(row);
        }
        return byEntry;
    }
}
