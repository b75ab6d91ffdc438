// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.entity.Entity;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/**
 * The names of the real US and UN lists, for measuring: only ids, types, names and alias quality, read as simply as can be. The
 * true readers are in {@code watchlist}.
 */
public final class RealNames {
    private static final Pattern PARTY = Pattern.compile("<(INDIVIDUAL|ENTITY)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("<(?:FIRST|SECOND|THIRD|FOURTH)_NAME>([^<]+)<");
    private static final Pattern ALIAS =
            Pattern.compile("<QUALITY>([^<]*)</QUALITY>\\s*<ALIAS_NAME>([^<]+)</ALIAS_NAME>");
    private static final Pattern ID = Pattern.compile("<REFERENCE_NUMBER>([^<]+)<");

    private RealNames() {}

    /** Where the shared data are; the test is skipped where they are not. */
    public static Path data() {
        String said = System.getenv("SIGHTLINE_DATA");
        Path data = said == null ? Path.of("../../shared/data") : Path.of(said);
        assumeTrue(Files.isDirectory(data.resolve("lists")), "needs the real lists: set SIGHTLINE_DATA");
        return data;
    }

    /** SDN of May 2024 with the aliases of December 2025, and the UN list of February 2026. */
    public static Listings sdnAndUn(Path data) throws IOException {
        List<ListEntry> entries = new ArrayList<>(sdn(data.resolve("lists")));
        entries.addAll(un(data.resolve("lists/un-consolidated-2026-02-27.xml")));
        return Listings.of(List.of(), entries);
    }

    private static List<ListEntry> sdn(Path lists) throws IOException {
        Map<String, Map<String, List<String>>> properties = new LinkedHashMap<>();
        Map<String, String> schemas = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(lists.resolve("ofac-sdn-2024-05-03.csv"))) {
            for (CsvRecord row : csv) {
                if (row.getFieldCount() < 3) {
                    continue;
                }
                schemas.put(
                        row.getField(0),
                        switch (row.getField(2).strip()) {
                            case "individual" -> "Person";
                            case "vessel" -> "Vessel";
                            case "aircraft" -> "Airplane";
                            default -> "Organization";
                        });
                properties.put(row.getField(0), new LinkedHashMap<>(Map.of("name", List.of(row.getField(1)))));
            }
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(lists.resolve("ofac-alt-2025-12.csv"))) {
            for (CsvRecord row : csv) {
                Map<String, List<String>> entry = row.getFieldCount() < 4 ? null : properties.get(row.getField(0));
                if (entry != null) {
                    add(entry, "alias", row.getField(3));
                }
            }
        }
        return properties.entrySet().stream()
                .map(entry -> entry(
                        "us_ofac_sdn",
                        entry.getKey(),
                        schemas.getOrDefault(entry.getKey(), "Organization"),
                        entry.getValue()))
                .toList();
    }

    private static List<ListEntry> un(Path file) throws IOException {
        List<ListEntry> entries = new ArrayList<>();
        Matcher party = PARTY.matcher(Files.readString(file));
        while (party.find()) {
            String text = party.group(2);
            List<String> parts = new ArrayList<>();
            PART.matcher(text).results().forEach(part -> parts.add(part.group(1).strip()));
            Map<String, List<String>> names = new LinkedHashMap<>(Map.of("name", List.of(String.join(" ", parts))));
            ALIAS.matcher(text)
                    .results()
                    .forEach(alias -> add(
                            names,
                            alias.group(1).equals("Low") ? "weakAlias" : "alias",
                            alias.group(2).strip()));
            Matcher id = ID.matcher(text);
            if (id.find()) {
                String schema = party.group(1).equals("INDIVIDUAL") ? "Person" : "Organization";
                entries.add(entry("un_sc_sanctions", id.group(1).strip(), schema, names));
            }
        }
        return entries;
    }

    private static void add(Map<String, List<String>> names, String property, String name) {
        names.computeIfAbsent(property, any -> new ArrayList<>()).add(name);
    }

    private static ListEntry entry(String dataset, String id, String schema, Map<String, List<String>> names) {
        EntryId entry = new EntryId(dataset, id);
        return new ListEntry(entry, new Entity(entry.toString(), schema, names), List.of());
    }
}
