// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sightline.match.Match;
import org.sightline.match.NameScorer;
import org.sightline.match.OfacScore;
import org.sightline.match.Query;
import org.sightline.match.ReadName;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.screen.Screener;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/**
 * How well names are told, in one table per category, with the misses named: {@code NameAccuracy DATA PAIRS [PART…]}, where {@code DATA}
 * holds {@code bench} and {@code lists} and {@code PAIRS} is a CSV of pairs with the columns {@code language,kind,name,listed,source}
 * that are one person or thing. A pair is of the held-out half when the hash of its two names is odd; rules were made on the others.
 */
public final class NameAccuracy {
    static final double THRESHOLD = 0.7;
    private static final List<String> PUTIN = List.of("PUTIN, Vladimir Vladimirovich", "Vladimir Putin");

    private final NameParser parser = new NameParser();
    private final NameScorer scorer = new NameScorer();
    private final Path data;

    private NameAccuracy(Path data) {
        this.data = data;
    }

    public static void main(String[] arguments) throws IOException, ListsException {
        NameAccuracy accuracy = new NameAccuracy(Path.of(arguments[0]));
        List<String> parts = arguments.length > 2
                ? List.of(arguments).subList(2, arguments.length)
                : List.of("labelled", "scripts", "own", "ofac", "lists");
        for (String part : parts) {
            switch (part) {
                case "labelled" -> accuracy.labelled();
                case "scripts" -> accuracy.scripts();
                case "own" -> accuracy.own(Path.of(arguments[1]));
                case "ofac" -> accuracy.ofac();
                case "lists" -> accuracy.lists();
                default -> throw new IllegalArgumentException("no part " + part);
            }
        }
    }

    private double score(NameKind kind, String one, String other) {
        return scorer.score(new ReadName(parser.parse(one, kind)), new ReadName(parser.parse(other, kind)))
                .value();
    }

    private void labelled() throws IOException {
        Map<String, PairTally> tallies = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        for (Csv.Row row : Csv.rows(data.resolve("bench/name-pairs.csv"))) {
            NameKind kind = Csv.kind(row.get("schema"));
            double score = score(kind, row.get("name1"), row.get("name2"));
            boolean match = Boolean.parseBoolean(row.get("is_match"));
            String category = row.get("case_group") + " " + row.get("category");
            for (String group : List.of("ALL", "all " + row.get("schema"), category.strip())) {
                tallies.computeIfAbsent(group, any -> new PairTally()).add(match, score);
            }
            if (match != score >= THRESHOLD) {
                misses.add(line(score, match ? "missed" : "blamed", row.get("name1"), row.get("name2")));
            }
        }
        title("name-pairs.csv");
        tallies.forEach((group, tally) -> System.out.printf("%-34s %s%n", group, tally));
        misses.forEach(System.out::println);
    }

    private void scripts() throws IOException {
        title("cross-script-pairs.csv");
        List<String[]> pairs = new ArrayList<>();
        for (String text : Files.readAllLines(data.resolve("bench/cross-script-pairs.csv"))) {
            String[] cells = text.split(",");
            if (!text.startsWith("#") && cells.length > 2) {
                pairs.add(cells);
            }
        }
        share(pairs, cells -> score(NameKind.PERSON, cells[0], cells[1]));
        title("putin-names.txt");
        List<String[]> names = Files.readAllLines(data.resolve("bench/putin-names.txt")).stream()
                .filter(name -> !name.isBlank())
                .map(name -> new String[] {name, "Vladimir Putin"})
                .toList();
        share(
                names,
                cells -> PUTIN.stream()
                        .mapToDouble(listed -> score(NameKind.PERSON, cells[0], listed))
                        .max()
                        .orElse(0));
    }

    private static void share(List<String[]> pairs, java.util.function.ToDoubleFunction<String[]> score) {
        int hits = 0;
        List<String> misses = new ArrayList<>();
        for (String[] cells : pairs) {
            double value = score.applyAsDouble(cells);
            hits += value >= THRESHOLD ? 1 : 0;
            if (value < THRESHOLD) {
                misses.add(line(value, "missed", cells[0], cells[1]));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d of %d at %.2f or more (%.1f %%)%n",
                hits,
                pairs.size(),
                THRESHOLD,
                100.0 * hits / pairs.size());
        misses.forEach(System.out::println);
    }

    /** Pairs of our own, and how often two names of different rows score over the threshold. */
    private void own(Path file) throws IOException {
        Map<String, PairTally> tallies = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        List<Csv.Row> rows = Csv.rows(file);
        for (Csv.Row row : rows) {
            String half = heldOut(row) ? "held out" : "tuning";
            PairTally all = tallies.computeIfAbsent("ALL " + half, any -> new PairTally());
            PairTally language = tallies.computeIfAbsent(row.get("language") + " " + half, any -> new PairTally());
            NameKind kind = Csv.kind(row.get("kind"));
            double score = score(kind, row.get("name"), row.get("listed"));
            all.add(true, score);
            language.add(true, score);
            if (score < THRESHOLD) {
                misses.add(line(score, "missed, " + half, row.get("name"), row.get("listed")));
            }
            for (String stranger : strangers(row, rows)) {
                double wrong = score(kind, row.get("name"), stranger);
                all.add(false, wrong);
                language.add(false, wrong);
                if (wrong >= THRESHOLD) {
                    misses.add(line(wrong, "blamed, " + half, row.get("name"), stranger));
                }
            }
        }
        title("pairs of our own; every other listed name of the file is a stranger");
        tallies.forEach((group, tally) -> System.out.printf("%-34s %s%n", group, tally));
        misses.forEach(System.out::println);
    }

    /** The listed names of everybody else, each once. */
    private static Set<String> strangers(Csv.Row row, List<Csv.Row> rows) {
        Set<String> own = new HashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (Csv.Row other : rows) {
            boolean same = other.get("id").equals(row.get("id"));
            if (same || other.get("kind").equals(row.get("kind"))) {
                (same ? own : others).add(other.get("listed"));
            }
        }
        others.removeAll(own);
        return others;
    }

    static boolean heldOut(Csv.Row row) {
        return ((row.get("name") + row.get("listed")).hashCode() & 1) == 1;
    }

    private void ofac() throws IOException {
        title("ofac-search-scores.csv");
        int near = 0;
        int rows = 0;
        double sum = 0;
        for (Csv.Row row : Csv.rows(data.resolve("bench/ofac-search-scores.csv"))) {
            int score = Integer.parseInt(row.get("ofac_score"));
            if (score >= 0) {
                int off = Math.abs(OfacScore.of(row.get("query_name"), row.get("result_name")) - score);
                near += off <= 5 ? 1 : 0;
                sum += off;
                rows++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%.1f %% of %d rows within 5, mean difference %.2f%n",
                100.0 * near / rows,
                rows,
                sum / rows);
    }

    private void lists() throws IOException, ListsException {
        Path home = Files.createTempDirectory("sightline-bench");
        try {
            Path folder = data.resolve("lists");
            Lists lists = Lists.open(home);
            lists.importRelease(new ImportRequest(
                    "un_sc_sanctions", List.of(folder.resolve("un-consolidated-2026-02-27.xml")), null, false));
            unQueries(lists.listings());
            lists.importRelease(new ImportRequest(
                    "us_ofac_sdn",
                    List.of(folder.resolve("ofac-sdn-2024-05-03.csv"), folder.resolve("ofac-alt-2025-12.csv")),
                    null,
                    false));
            Screener screener = new Screener(lists.listings());
            strangers(screener, "negatives-global.csv");
            strangers(screener, "negatives-us.csv");
        } finally {
            ListTimes.delete(home);
        }
    }

    private void unQueries(Listings listings) throws IOException {
        Screener screener = new Screener(listings);
        List<Csv.Row> rows = Csv.rows(data.resolve("bench/un-queries.csv"));
        int first = 0;
        int found = 0;
        List<String> misses = new ArrayList<>();
        for (Csv.Row row : rows) {
            String wanted = plain(row.get("listed_name"));
            Predicate<Match> right = match -> match.entry().entity().strongNames().stream()
                            .anyMatch(name -> plain(name).equals(wanted))
                    || match.entry().entity().values("weakAlias").stream()
                            .anyMatch(name -> plain(name).equals(wanted));
            List<Match> matches = screener.agreeing(Query.name("Person", row.get("query")), 0.4, 100);
            boolean isFirst = !matches.isEmpty() && right.test(matches.get(0));
            double best = matches.stream()
                    .filter(right)
                    .mapToDouble(Match::score)
                    .max()
                    .orElse(0);
            first += isFirst ? 1 : 0;
            found += best >= THRESHOLD ? 1 : 0;
            if (!isFirst || best < THRESHOLD) {
                String instead = isFirst || matches.isEmpty()
                        ? ""
                        : ", first is " + matches.get(0).listName();
                misses.add(line(best, "missed", row.get("query"), row.get("listed_name") + instead));
            }
        }
        title("un-queries.csv, name only, UN list of 2026-02-27");
        System.out.printf(
                Locale.ROOT,
                "%d queries: recall@1 %.3f, recall at %.2f %.3f%n",
                rows.size(),
                (double) first / rows.size(),
                THRESHOLD,
                (double) found / rows.size());
        misses.forEach(System.out::println);
    }

    private static String plain(String name) {
        return String.join(
                " ", new TreeSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))));
    }

    private void strangers(Screener screener, String file) throws IOException {
        List<Csv.Row> rows = Csv.rows(data.resolve("bench").resolve(file));
        List<String> hits = new ArrayList<>();
        double[] micros = new double[rows.size()];
        Timing timing = new Timing();
        for (int i = 0; i < micros.length; i++) {
            String name = rows.get(i).get("full_name");
            long start = System.nanoTime();
            List<Match> matches = screener.screen(Query.name("Person", name), THRESHOLD, 1);
            micros[i] = (System.nanoTime() - start) / 1e3;
            matches.forEach(match -> hits.add(line(match.score(), "blamed", name, match.listName())));
        }
        title(file + ", name only, UN and SDN");
        timing.print("screened");
        System.out.printf(
                Locale.ROOT,
                "%d of %d with a hit of %.2f or more (%.2f %%); p50 %.0f µs, p99 %.0f µs%n",
                hits.size(),
                micros.length,
                THRESHOLD,
                100.0 * hits.size() / micros.length,
                Timing.percentile(micros, 0.5),
                Timing.percentile(micros, 0.99));
        hits.forEach(System.out::println);
    }

    private static void title(String title) {
        System.out.printf("%n== %s%n", title);
    }

    private static String line(double score, String what, String name, String listed) {
        return String.format(Locale.ROOT, "  %.3f %s: %s | %s", score, what, name, listed);
    }
}
