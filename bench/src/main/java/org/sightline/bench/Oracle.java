// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.sightline.entity.Entity;
import org.sightline.match.Match;
import org.sightline.match.NameScorer;
import org.sightline.match.Query;
import org.sightline.match.ReadName;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.screen.Screener;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/**
 * Whether screening loses anything: {@code Oracle DATA CROSS-SCRIPT QUERIES} asks each query of the screener and scores it against every
 * name of the UN and US lists, too. Queries are names of the lists written in other ways, those of {@code DATA/bench}, and names in other
 * scripts; so many of each sort.
 */
public final class Oracle {
    private static final long SEED = 20_261_123;
    private static final double[] THRESHOLDS = {0.9, 0.7, 0.5};
    private static final int NAMED = 5;
    private static final List<String> STRONG = List.of("name", "alias", "previousName");

    private final NameParser parser = new NameParser();
    private final NameScorer scorer = new NameScorer();
    private final Screener screener;
    private final Map<NameKind, List<Listed>> all = new EnumMap<>(NameKind.class);
    private int lost;

    private record Listed(String entry, ReadName name) {}

    private Oracle(List<ListEntry> entries) {
        screener = new Screener(Listings.of(List.of(), entries));
        for (ListEntry entry : entries) {
            NameKind kind = Csv.kind(entry.entity().schema());
            for (String name : entry.entity().strongNames()) {
                all.computeIfAbsent(kind, any -> new ArrayList<>())
                        .add(new Listed(entry.id().toString(), new ReadName(parser.parse(name, kind))));
            }
        }
    }

    public static void main(String[] arguments) throws IOException, ListsException {
        Path data = Path.of(arguments[0]);
        int queries = Integer.parseInt(arguments[2]);
        List<ListEntry> entries = new ArrayList<>();
        Path home = Files.createTempDirectory("sightline-bench");
        try {
            Lists lists = Lists.open(home);
            ListTimes.official(lists, data.resolve("lists"));
            lists.listings().entries().forEach(entry -> entries.add(named(entry)));
        } finally {
            ListTimes.delete(home);
        }
        Oracle oracle = new Oracle(entries);
        Random random = new Random(SEED);
        for (Slips slips : Slips.values()) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < queries; i++) {
                List<String> of =
                        entries.get(random.nextInt(entries.size())).entity().strongNames();
                names.add(slips.of(of.get(random.nextInt(of.size())), random));
            }
            oracle.ask(slips.title, names);
        }
        oracle.ask("in other scripts", drawn(column(Path.of(arguments[1]), "name"), queries, random));
        oracle.ask("un-queries.csv", drawn(column(data.resolve("bench/un-queries.csv"), "query"), queries, random));
        for (String file : List.of("negatives-global.csv", "negatives-us.csv")) {
            oracle.ask(file, drawn(column(data.resolve("bench").resolve(file), "full_name"), queries, random));
        }
        System.out.println(oracle.lost == 0 ? "nothing is lost" : oracle.lost + " lost");
    }

    /** The entry with nothing but the names that are compared here. */
    private static ListEntry named(ListEntry entry) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        STRONG.forEach(property -> names.put(property, entry.entity().values(property)));
        return new ListEntry(
                entry.id(), new Entity(entry.entity().id(), entry.entity().schema(), names), List.of());
    }

    private static List<String> column(Path file, String column) throws IOException {
        return Csv.rows(file).stream().map(row -> row.get(column)).toList();
    }

    private static List<String> drawn(List<String> names, int count, Random random) {
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(names.get(random.nextInt(names.size())));
        }
        return drawn;
    }

    private void ask(String what, List<String> queries) {
        int[] over = new int[THRESHOLDS.length];
        int[] missed = new int[THRESHOLDS.length];
        List<String> named = new ArrayList<>();
        for (String query : queries) {
            Map<String, Double> scores = scores(query);
            for (int i = 0; i < THRESHOLDS.length; i++) {
                Set<String> found = new HashSet<>();
                for (Match match : screener.agreeing(Query.name(null, query), THRESHOLDS[i], Integer.MAX_VALUE)) {
                    found.add(match.entry().id().toString());
                }
                for (Map.Entry<String, Double> scored : scores.entrySet()) {
                    boolean expected = scored.getValue() >= THRESHOLDS[i];
                    over[i] += expected ? 1 : 0;
                    if (expected && !found.contains(scored.getKey())) {
                        missed[i]++;
                        named.add("%s -> %s at %.4f".formatted(query, scored.getKey(), scored.getValue()));
                    }
                }
            }
        }
        System.out.printf(Locale.ROOT, "%-24s %4d queries:", what, queries.size());
        for (int i = 0; i < THRESHOLDS.length; i++) {
            double recall = over[i] == 0 ? 1 : 1 - (double) missed[i] / over[i];
            System.out.printf(Locale.ROOT, "  at %.1f %d, recall %.4f", THRESHOLDS[i], over[i], recall);
            lost += missed[i];
        }
        System.out.println();
        named.stream().limit(NAMED).forEach(miss -> System.out.println("  lost: " + miss));
    }

    /** For each entry that scores anything, the best score of its names. */
    private Map<String, Double> scores(String query) {
        Map<String, Double> scores = new HashMap<>();
        all.forEach((kind, names) -> {
            ReadName read = new ReadName(parser.parse(query, kind));
            for (Listed listed : names) {
                double score = scorer.score(read, listed.name).value();
                if (score > 0) {
                    scores.merge(listed.entry, score, Math::max);
                }
            }
        });
        return scores;
    }
}
