// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sightline.match.Calibration;
import org.sightline.match.Match;
import org.sightline.match.NameFeatures;
import org.sightline.match.NameScorer;
import org.sightline.match.Query;
import org.sightline.match.ReadName;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.screen.Screener;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/**
 * Fits the weights of {@code features.tsv}: {@code NameFit DATA PAIRS…}. Takes labelled pairs, pairs of our own (the tuning halves), pairs made of
 * listed names ({@link MadePairs}) and the best hits of people who are on no list; prints for five folds, no party in two of them, how
 * the shipped and the fitted weights do on pairs that they were not fitted on, the table that all pairs propose, and how often each
 * score is right. Coordinate descent on log loss with the score's distance from 0.7 as its argument, drawn to the shipped weights.
 */
public final class NameFit {
    private static final int FOLDS = 5;
    private static final double STEEP = 14;
    private static final double DRAWN = 0.02;
    private static final double[] STEPS = {0.1, 0.03, 0.01};
    /** What follows from facts beside the name has no pairs here. */
    private static final Set<String> BESIDE = Set.of(
            "birth_differs",
            "birth_near",
            "birth_day_differs",
            "gender_differs",
            "country_differs",
            "identifier_differs");

    private record Pair(String party, NameKind kind, boolean match, double weight, NameFeatures features) {}

    private final NameParser parser = new NameParser();
    private final NameScorer scorer = new NameScorer();
    private final Calibration calibration = new Calibration();
    private final List<Pair> pairs = new ArrayList<>();

    private NameFit() {}

    public static void main(String[] arguments) throws IOException, ListsException {
        Path data = Path.of(arguments[0]);
        NameFit fit = new NameFit();
        for (Csv.Row row : Csv.rows(data.resolve("bench/name-pairs.csv"))) {
            boolean match = Boolean.parseBoolean(row.get("is_match"));
            fit.add(row.get("name2"), Csv.kind(row.get("schema")), match, 2, row.get("name1"), row.get("name2"));
        }
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            fit.own(Path.of(file));
        }
        fit.lists(data);
        for (NameKind kind : NameKind.values()) {
            fit.fit(kind);
        }
    }

    private void add(String party, NameKind kind, boolean match, double weight, String one, String other) {
        scorer.features(new ReadName(parser.parse(one, kind)), new ReadName(parser.parse(other, kind)))
                .ifPresent(features -> pairs.add(new Pair(party, kind, match, weight, features)));
    }

    private void own(Path file) throws IOException {
        List<Csv.Row> rows = Csv.rows(file);
        Random random = new Random(3);
        for (Csv.Row row : rows) {
            if (NameAccuracy.heldOut(row)) {
                continue;
            }
            NameKind kind = Csv.kind(row.get("kind"));
            add(row.get("id"), kind, true, 1, row.get("name"), row.get("listed"));
            Csv.Row other = rows.get(random.nextInt(rows.size()));
            if (!other.get("id").equals(row.get("id")) && Csv.kind(other.get("kind")) == kind) {
                add(row.get("id"), kind, false, 1, row.get("name"), other.get("listed"));
            }
        }
    }

    private void lists(Path data) throws IOException, ListsException {
        Path home = Files.createTempDirectory("sightline-fit");
        try {
            Lists lists = Lists.open(home);
            Path folder = data.resolve("lists");
            lists.importRelease(new ImportRequest(
                    "un_sc_sanctions", List.of(folder.resolve("un-consolidated-2026-02-27.xml")), null, false));
            lists.importRelease(new ImportRequest(
                    "us_ofac_sdn",
                    List.of(folder.resolve("ofac-sdn-2024-05-03.csv"), folder.resolve("ofac-alt-2025-12.csv")),
                    null,
                    false));
            made(lists.listings().entries());
            Screener screener = new Screener(lists.listings());
            for (String file : List.of("negatives-global.csv", "negatives-us.csv")) {
                strangers(screener, data.resolve("bench").resolve(file));
            }
        } finally {
            ListTimes.delete(home);
        }
    }

    private void made(List<ListEntry> entries) {
        MadePairs made = new MadePairs(17);
        for (int i = 0; i < entries.size(); i += 3) {
            ListEntry entry = entries.get(i);
            NameKind kind = Csv.kind(entry.entity().schema());
            String name = entry.entity().caption();
            String same = made.spelling(name, kind);
            if (same != null) {
                add(entry.id().toString(), kind, true, 0.05, same, name);
            }
            String other = made.stranger(name, kind);
            if (other != null) {
                add(entry.id().toString(), kind, false, 0.05, other, name);
            }
        }
    }

    /** The names of every fourth, as a customer's record is long to screen and the rest is to be measured on. */
    private void strangers(Screener screener, Path file) throws IOException {
        List<Csv.Row> rows = Csv.rows(file);
        for (int i = 0; i < rows.size(); i += 4) {
            String name = rows.get(i).get("full_name");
            for (Match match : screener.agreeing(Query.name("Person", name), 0.55, 3)) {
                add(name, NameKind.PERSON, false, 1, name, match.listName());
            }
        }
    }

    private void fit(NameKind kind) {
        List<Pair> all = pairs.stream().filter(pair -> pair.kind == kind).toList();
        Map<String, Double> shipped = scorer.weights(kind);
        System.out.printf("%n== %s: %d pairs%n", kind.name().toLowerCase(Locale.ROOT), all.size());
        List<double[]> before = new ArrayList<>();
        List<double[]> after = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Map<Boolean, List<Pair>> split = all.stream().collect(Collectors.partitioningBy(pair -> fold(pair) == out));
            Map<String, Double> fitted = descend(split.getOrDefault(false, List.of()), shipped);
            List<Pair> unseen = split.getOrDefault(true, List.of());
            System.out.printf("fold %d, shipped: %s%n", fold, figures(unseen, shipped));
            System.out.printf("fold %d, fitted:  %s%n", fold, figures(unseen, fitted));
            unseen.forEach(pair -> before.add(scored(pair, shipped)));
            unseen.forEach(pair -> after.add(scored(pair, fitted)));
        }
        System.out.println("shipped weights, score and the share of right ones:");
        reliability(before);
        System.out.println("the same after calibration.tsv:");
        reliability(before.stream()
                .map(one -> new double[] {calibration.score(one[0], kind), one[1], one[2]})
                .toList());
        System.out.println("rising steps for calibration.tsv:");
        Isotonic.print(before);
        System.out.println("fitted weights, each pair by the weights fitted without it:");
        reliability(after);
        System.out.println("proposed:");
        descend(all, shipped).forEach((feature, weight) -> {
            if (!BESIDE.contains(feature)) {
                System.out.printf(Locale.ROOT, "  %-16s %.2f (shipped %.2f)%n", feature, weight, shipped.get(feature));
            }
        });
    }

    private static int fold(Pair pair) {
        return Math.floorMod(pair.party.hashCode(), FOLDS);
    }

    private static Map<String, Double> descend(List<Pair> pairs, Map<String, Double> start) {
        Map<String, Double> weights = new TreeMap<>(start);
        double best = loss(pairs, weights, start);
        for (double step : STEPS) {
            boolean better = true;
            while (better) {
                better = false;
                for (String feature : start.keySet()) {
                    for (double by : new double[] {step, -step}) {
                        double old = weights.getOrDefault(feature, 0.0);
                        weights.put(feature, Math.min(1, Math.max(0, old + by)));
                        double now = allowed(weights) ? loss(pairs, weights, start) : Double.MAX_VALUE;
                        if (now < best - 1e-7) {
                            best = now;
                            better = true;
                            break;
                        }
                        weights.put(feature, old);
                    }
                }
            }
        }
        return weights;
    }

    /** What the candidate index rests on. */
    private static boolean allowed(Map<String, Double> weights) {
        double conflict = weights.getOrDefault("conflict_share", 0.0);
        return weights.getOrDefault("missing_share", 0.0) <= conflict
                && weights.getOrDefault("extra_share", 0.0) <= conflict;
    }

    private static double loss(List<Pair> pairs, Map<String, Double> weights, Map<String, Double> start) {
        double sum = 0;
        double total = 0;
        for (Pair pair : pairs) {
            double distance = STEEP * (pair.features.score(weights) - NameAccuracy.THRESHOLD);
            sum += pair.weight * Math.log1p(Math.exp(pair.match ? -distance : distance));
            total += pair.weight;
        }
        double drawn = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            double far = weight.getValue() - start.getOrDefault(weight.getKey(), 0.0);
            drawn += far * far;
        }
        return sum / Math.max(1, total) + DRAWN * drawn;
    }

    private static double[] scored(Pair pair, Map<String, Double> weights) {
        return new double[] {pair.features.score(weights), pair.match ? 1 : 0, pair.weight};
    }

    private static String figures(List<Pair> pairs, Map<String, Double> weights) {
        double hits = 0;
        double wrong = 0;
        double matches = 0;
        double brier = 0;
        double total = 0;
        for (Pair pair : pairs) {
            double score = pair.features.score(weights);
            boolean over = score >= NameAccuracy.THRESHOLD;
            matches += pair.match ? pair.weight : 0;
            hits += pair.match && over ? pair.weight : 0;
            wrong += !pair.match && over ? pair.weight : 0;
            brier += pair.weight * Math.pow(score - (pair.match ? 1 : 0), 2);
            total += pair.weight;
        }
        return String.format(
                Locale.ROOT,
                "F1 %.3f, recall %.3f, Brier %.3f",
                2 * hits / Math.max(1e-9, matches + hits + wrong),
                hits / Math.max(1e-9, matches),
                brier / Math.max(1e-9, total));
    }

    private static void reliability(List<double[]> scored) {
        for (int band = 0; band < 10; band++) {
            double right = 0;
            double total = 0;
            double sum = 0;
            for (double[] one : scored) {
                if (Math.min(9, (int) (one[0] * 10)) == band) {
                    right += one[1] * one[2];
                    sum += one[0] * one[2];
                    total += one[2];
                }
            }
            if (total > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "  %.1f to %.1f: mean score %.2f, %.2f are the same party (weight %.1f)%n",
                        band / 10.0,
                        band / 10.0 + 0.1,
                        sum / total,
                        right / total,
                        total);
            }
        }
    }
}
