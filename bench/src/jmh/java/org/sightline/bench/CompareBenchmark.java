// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.IOException;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sightline.match.NameScorer;
import org.sightline.match.ReadName;
import org.sightline.name.NameParser;

/** Pairs of {@link NamePairSample}, all mixed: how many a core compares in a second, and how many it scores when they are read already. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CompareBenchmark {
    private static final long SEED = 4;

    private final NameParser parser = new NameParser();
    private final NameScorer scorer = new NameScorer();
    private final List<NamePair> pairs = new ArrayList<>();
    private final List<ReadName> read = new ArrayList<>();
    private int next;

    /** Reads the sample, from {@code SIGHTLINE_DATA} where it is there. */
    @Setup
    public void load() throws IOException {
        Path data = Path.of(System.getenv().getOrDefault("SIGHTLINE_DATA", "none"));
        NamePairSample.from(data).values().forEach(pairs::addAll);
        Collections.shuffle(pairs, new Random(SEED));
        for (NamePair pair : pairs) {
            read.add(new ReadName(parser.parse(pair.one(), pair.kind())));
            read.add(new ReadName(parser.parse(pair.other(), pair.kind())));
        }
    }

    /** Two texts, read and scored. */
    @Benchmark
    public double texts() {
        NamePair pair = pairs.get(next());
        return scorer.score(
                        new ReadName(parser.parse(pair.one(), pair.kind())),
                        new ReadName(parser.parse(pair.other(), pair.kind())))
                .value();
    }

    /** Two names that were read before. */
    @Benchmark
    public double readNames() {
        int pair = next();
        return scorer.score(read.get(2 * pair), read.get(2 * pair + 1)).value();
    }

    private int next() {
        next = next + 1 == pairs.size() ? 0 : next + 1;
        return next;
    }
}
