// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.sightline.match.Match;
import org.sightline.screen.Screener;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/** One query over the US and UN lists, from the text to the explained matches. Needs {@code SIGHTLINE_DATA}. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class QueryBenchmark {
    private static final long SEED = 5;
    private static final double THRESHOLD = 0.7;
    private static final int LIMIT = 5;

    /** The file and the column that hold the queries. */
    @Param({"un-queries.csv query", "negatives-global.csv full_name", "negatives-us.csv full_name"})
    public String queries = "";

    private final List<String> names = new ArrayList<>();
    private Path home = Path.of("");
    private Screener screener = new Screener(Listings.of(List.of(), List.of()));
    private int next;

    /** Imports the lists into a directory of their own. */
    @Setup
    public void load() throws IOException, ListsException {
        Path data = Path.of(System.getenv().getOrDefault("SIGHTLINE_DATA", "none"));
        home = Files.createTempDirectory("sightline-bench");
        Lists lists = Lists.open(home);
        ListTimes.official(lists, data.resolve("lists"));
        screener = new Screener(lists.listings());
        String[] which = queries.split(" ");
        Csv.rows(data.resolve("bench").resolve(which[0])).forEach(row -> names.add(row.get(which[1])));
        Collections.shuffle(names, new Random(SEED));
    }

    /** Leaves nothing behind. */
    @TearDown
    public void delete() throws IOException {
        ListTimes.delete(home);
    }

    /** The next query. */
    @Benchmark
    public List<Match> query() {
        next = next + 1 == names.size() ? 0 : next + 1;
        return screener.screen(names.get(next), THRESHOLD, LIMIT);
    }
}
