// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.sightline.name.NameKind;

/**
 * Pairs of names to be compared, as they come: customers with listed names, listed names with their aliases and with each other,
 * labelled pairs, pairs in two scripts. The same pairs each time.
 */
public final class NamePairSample {
    private static final long SEED = 20261122;
    private static final int OF_EACH = 6_000;
    private static final int ALIAS = 3;
    private static final List<NameKind> KINDS = List.of(NameKind.values());

    private NamePairSample() {}

    /** The pairs by where they come from; where {@code data} holds no lists, those of our own only. */
    public static Map<String, List<NamePair>> from(Path data) throws IOException {
        Map<String, List<NamePair>> pairs = new HashMap<>();
        if (!Files.isDirectory(data.resolve("lists"))) {
            pairs.put("own", own());
            return pairs;
        }
        Random random = new Random(SEED);
        Map<NameKind, List<String>> listed = new EnumMap<>(NameKind.class);
        for (NameKind kind : NameKind.values()) {
            listed.put(kind, new ArrayList<>());
        }
        List<NamePair> aliases = new ArrayList<>();
        listed(data.resolve("lists"), listed, aliases);
        List<String> customers = new ArrayList<>();
        for (String file : List.of("negatives-global.csv", "negatives-us.csv")) {
            Csv.rows(data.resolve("bench").resolve(file)).forEach(row -> customers.add(row.get("full_name")));
        }
        List<NamePair> strangers = new ArrayList<>();
        List<NamePair> others = new ArrayList<>();
        for (int i = 0; i < OF_EACH; i++) {
            strangers.add(
                    new NamePair(NameKind.PERSON, any(customers, random), any(names(listed, NameKind.PERSON), random)));
            NameKind kind = KINDS.get(i % KINDS.size());
            others.add(new NamePair(kind, any(names(listed, kind), random), any(names(listed, kind), random)));
        }
        pairs.put("customer, listed person", strangers);
        pairs.put("two listed, all kinds", others);
        pairs.put("listed, its alias", some(aliases, random));
        pairs.put("labelled pairs", labelled(data.resolve("bench/name-pairs.csv")));
        pairs.put("two scripts", own());
        return pairs;
    }

    private static void listed(Path lists, Map<NameKind, List<String>> listed, List<NamePair> aliases)
            throws IOException {
        Map<String, NamePair> primary = new HashMap<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(lists.resolve("ofac-sdn-2024-05-03.csv"))) {
            for (CsvRecord row : rows) {
                if (row.getFieldCount() > ALIAS) {
                    NameKind kind = kind(row.getField(2));
                    names(listed, kind).add(row.getField(1));
                    primary.put(row.getField(0), new NamePair(kind, row.getField(1), ""));
                }
            }
        }
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(lists.resolve("ofac-alt-2025-12.csv"))) {
            for (CsvRecord row : rows) {
                NamePair name = primary.get(row.getField(0));
                if (name != null && row.getFieldCount() > ALIAS) {
                    aliases.add(new NamePair(name.kind(), name.one(), row.getField(ALIAS)));
                }
            }
        }
    }

    private static List<String> names(Map<NameKind, List<String>> listed, NameKind kind) {
        return Objects.requireNonNull(listed.get(kind));
    }

    private static NameKind kind(String type) {
        return switch (type.strip()) {
            case "individual" -> NameKind.PERSON;
            case "vessel", "aircraft" -> NameKind.VESSEL;
            default -> NameKind.ORGANISATION;
        };
    }

    private static List<NamePair> labelled(Path file) throws IOException {
        List<NamePair> pairs = new ArrayList<>();
        for (Csv.Row row : Csv.rows(file)) {
            pairs.add(new NamePair(Csv.kind(row.get("schema")), row.get("name1"), row.get("name2")));
        }
        return pairs;
    }

    private static List<NamePair> some(List<NamePair> pairs, Random random) {
        List<NamePair> some = new ArrayList<>();
        for (int i = 0; i < OF_EACH; i++) {
            some.add(pairs.get(random.nextInt(pairs.size())));
        }
        return some;
    }

    private static String any(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }

    /** Invented, but for the two in Chinese and Korean letters, which are anybody's. */
    static List<NamePair> own() {
        return List.of(
                new NamePair(NameKind.PERSON, "Timur Orlovsky", "ORLOVSKIY, Timur Petrovich"),
                new NamePair(NameKind.PERSON, "Тимур Орловский", "ORLOVSKIY, Timur Petrovich"),
                new NamePair(NameKind.PERSON, "Kim Jong Sik", "김정식"),
                new NamePair(NameKind.PERSON, "Ким Чен Сик", "KIM, Jong-sik"),
                new NamePair(NameKind.PERSON, "金正植", "Kim Cho'ng-sik"),
                new NamePair(NameKind.PERSON, "محمد باقری", "Mohammad BAGHERI"),
                new NamePair(NameKind.PERSON, "Νίκος Παπαδάκης", "Nikos Papadakis"),
                new NamePair(NameKind.PERSON, "Maria Teresa Lund", "Abdul Rahman bin Rashid al-Khayyat"),
                new NamePair(NameKind.ORGANISATION, "Tiszavölgyi és Fia Kft.", "TISZAVOLGYI ES FIA"),
                new NamePair(NameKind.ORGANISATION, "ООО Северный ветер", "Severny Veter LLC"),
                new NamePair(NameKind.ORGANISATION, "Twenty-First Naval Yard OAO", "21st Naval Yard, JSC"),
                new NamePair(NameKind.ORGANISATION, "North Cape Trading Co., Ltd.", "Cape North Bank"),
                new NamePair(NameKind.VESSEL, "M/V LADY ORLOVA 7", "Lady Orlova 9"));
    }
}
