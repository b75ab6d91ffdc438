// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.match.NameScorer;
import org.sightline.match.ReadName;
import org.sightline.name.Name;
import org.sightline.name.NameParser;

/**
 * How many pairs of names a core reads and scores in a second: {@code CompareSpeed DATA}. In CPU time of the one thread that works,
 * so that other work on the machine changes little; {@code bench/run jmh} measures the same by the clock.
 */
public final class CompareSpeed {
    private static final int ROUNDS = 15;
    private static final double LEAST_SECONDS = 0.9;

    private final NameParser parser = new NameParser();
    private final NameScorer scorer = new NameScorer();

    private CompareSpeed() {}

    public static void main(String[] arguments) throws IOException {
        new CompareSpeed().run(new TreeMap<>(NamePairSample.from(Path.of(arguments[0]))));
    }

    private void run(Map<String, List<NamePair>> sample) {
        double seconds = 0;
        int count = 0;
        for (List<NamePair> pairs : sample.values()) {
            best(pairs);
        }
        for (Map.Entry<String, List<NamePair>> pairs : sample.entrySet()) {
            double[] best = best(pairs.getValue());
            System.out.printf(
                    Locale.ROOT,
                    "%-26s %6d pairs: %9.0f a second (%.2f us: %.2f to read, %.2f to score)%n",
                    pairs.getKey(),
                    pairs.getValue().size(),
                    1 / best[0],
                    1e6 * best[0],
                    1e6 * Math.max(0, best[0] - best[1]),
                    1e6 * best[1]);
            seconds += best[0] * pairs.getValue().size();
            count += pairs.getValue().size();
        }
        System.out.printf(Locale.ROOT, "all %d pairs: %.0f a CPU second%n", count, count / seconds);
    }

    /** Seconds a pair to read and score, and to score when it is read, each the best of the rounds. */
    private double[] best(List<NamePair> pairs) {
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE};
        ReadName[] read = new ReadName[2 * pairs.size()];
        read(pairs, read);
        for (int round = 0; round < ROUNDS; round++) {
            best[0] = Math.min(best[0], each(pairs.size(), () -> compare(pairs)));
            best[1] = Math.min(best[1], each(pairs.size(), () -> score(read)));
        }
        return best;
    }

    private void compare(List<NamePair> pairs) {
        double sum = 0;
        for (NamePair pair : pairs) {
            sum += scorer.score(
                            new ReadName(parser.parse(pair.one(), pair.kind())),
                            new ReadName(parser.parse(pair.other(), pair.kind())))
                    .value();
        }
        if (sum < 0) {
            throw new IllegalStateException("a score below 0");
        }
    }

    private static double each(int pairs, Runnable task) {
        Timing timing = new Timing();
        int times = 0;
        do {
            task.run();
            times++;
        } while (timing.cpuSeconds() < LEAST_SECONDS / ROUNDS);
        return timing.cpuSeconds() / times / pairs;
    }

    private void read(List<NamePair> pairs, ReadName[] read) {
        int at = 0;
        for (NamePair pair : pairs) {
            Name one = parser.parse(pair.one(), pair.kind());
            Name other = parser.parse(pair.other(), pair.kind());
            read[at++] = new ReadName(one);
            read[at++] = new ReadName(other);
        }
    }

    private void score(ReadName[] read) {
        double sum = 0;
        for (int i = 0; i < read.length; i += 2) {
            sum += scorer.score(read[i], read[i + 1]).value();
        }
        if (sum < 0) {
            throw new IllegalStateException("a score below 0");
        }
    }
}
