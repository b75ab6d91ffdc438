// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sightline.name.NameParser;
import org.sightline.name.Table;
import org.sightline.screen.Screener;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/**
 * How long one query takes over the US and UN lists, by sort of query: {@code QueryTimes DATA}. From the text to the explained matches, in
 * CPU time of the one thread that works, in the last of some rounds.
 */
public final class QueryTimes {
    private static final long SEED = 20_261_124;
    private static final int ROUNDS = 3;
    /** So many queries are asked of each sort at least, so that the code is compiled. */
    private static final int ASKED = 60_000;

    private static final int MADE = 1_000;
    private static final int COMMON = 14;
    private static final int LETTERS = 10_000;
    private static final double THRESHOLD = 0.7;
    private static final int LIMIT = 5;

    private QueryTimes() {}

    public static void main(String[] arguments) throws IOException, ListsException {
        Path data = Path.of(arguments[0]);
        Path home = Files.createTempDirectory("sightline-bench");
        try {
            Lists lists = Lists.open(home);
            ListTimes.official(lists, data.resolve("lists"));
            Screener screener = new Screener(lists.listings());
            List<String> un = column(data, "un-queries.csv", "query");
            List<String> us = column(data, "negatives-us.csv", "full_name");
            print(screener, "un-queries.csv", un);
            print(screener, "negatives-global.csv", column(data, "negatives-global.csv", "full_name"));
            print(screener, "negatives-us.csv", us);
            print(screener, "names of one word", words(un, us));
            print(screener, COMMON + " common words", common());
            print(screener, LETTERS + " letters", letters(un));
        } finally {
            ListTimes.delete(home);
        }
    }

    private static List<String> column(Path data, String file, String column) throws IOException {
        return Csv.rows(data.resolve("bench").resolve(file)).stream()
                .map(row -> row.get(column))
                .toList();
    }

    private static List<String> words(List<String> some, List<String> others) {
        List<String> words = new ArrayList<>();
        for (List<String> names : List.of(some, others)) {
            names.stream().limit(MADE / 2).forEach(name -> words.add(name.split("[ ,]+")[0]));
        }
        return words;
    }

    /** The commonest words of all, those of persons and of others in turn. */
    private static List<String> common() {
        List<String> words = Table.shipped(NameParser.class, "commonness.tsv", 3).rows().stream()
                .filter(row -> row.get(2).equals("very-common"))
                .map(row -> row.get(0))
                .toList();
        Random random = new Random(SEED);
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < MADE; i++) {
            StringBuilder query = new StringBuilder();
            for (int word = 0; word < COMMON; word++) {
                query.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            queries.add(query.toString());
        }
        return queries;
    }

    private static List<String> letters(List<String> names) {
        Random random = new Random(SEED);
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < MADE / 10; i++) {
            StringBuilder query = new StringBuilder();
            String space = random.nextBoolean() ? " " : "";
            while (query.length() < LETTERS) {
                query.append(names.get(random.nextInt(names.size()))).append(space);
            }
            queries.add(query.toString());
        }
        return queries;
    }

    private static void print(Screener screener, String what, List<String> queries) {
        double[] micros = new double[queries.size()];
        double sum = 0;
        int rounds = Math.max(ROUNDS, ASKED / micros.length);
        for (int round = 0; round < rounds; round++) {
            sum = 0;
            for (int i = 0; i < micros.length; i++) {
                Timing screening = new Timing();
                screener.screen(queries.get(i), THRESHOLD, LIMIT);
                micros[i] = screening.cpuSeconds() * 1e6;
                sum += micros[i];
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-24s %5d queries: p50 %.0f, p95 %.0f, p99 %.0f, most %.0f µs; %.0f a CPU second%n",
                what,
                micros.length,
                Timing.percentile(micros, 0.5),
                Timing.percentile(micros, 0.95),
                Timing.percentile(micros, 0.99),
                Timing.percentile(micros, 1),
                1e6 * micros.length / sum);
    }
}
