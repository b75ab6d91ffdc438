// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LetterDistanceTest {
    private static final int UNBOUNDED = 10_000;

    @Test
    void boundedAgreesWithUnboundedOnRandomWords() {
        long seed = 4_711;
        Random random = new Random(seed);
        int within = 0;
        for (int round = 0; round < 20_000; round++) {
            String one = word(random);
            String other = random.nextBoolean() ? word(random) : slip(one, random);
            for (int limit : new int[] {30, 60, 110, 200}) {
                int full = naive(one, other);
                int bounded = LetterDistance.between(one, other, limit);
                assertThat(bounded)
                        .as("%s %s within %d, seed %d", one, other, limit, seed)
                        .isEqualTo(full <= limit ? full : LetterDistance.FAR);
                within += full <= limit && full > 0 ? 1 : 0;
            }
        }
        assertThat(within).as("the test meets pairs within a limit").isGreaterThan(2_000);
    }

    @Test
    void anEditThatChangesTheSkeletonCostsAtLeastOneHundred() {
        Random random = new Random(99);
        for (int round = 0; round < 20_000; round++) {
            String one = word(random);
            String other = slip(one, random);
            if (!LetterDistance.skeleton(one).equals(LetterDistance.skeleton(other))) {
                assertThat(LetterDistance.between(one, other, 900))
                        .as("%s %s", one, other)
                        .isGreaterThanOrEqualTo(100);
            }
        }
    }

    @Test
    void vowelsThatAreHeardAlikeCostLess() {
        assertThat(LetterDistance.between("ibrahim", "ebrahim", UNBOUNDED)).isEqualTo(25);
        assertThat(LetterDistance.between("petrov", "petrof", UNBOUNDED)).isEqualTo(60);
        assertThat(LetterDistance.between("marcon", "macron", UNBOUNDED)).isEqualTo(100);
    }

    /** The same distance as a whole matrix, without band or early end. */
    private static int naive(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                int best = i == 0 && j == 0 ? 0 : UNBOUNDED;
                if (i > 0) {
                    best = Math.min(best, cost[i - 1][j] + one(a, i - 1, ""));
                }
                if (j > 0) {
                    best = Math.min(best, cost[i][j - 1] + one(b, j - 1, ""));
                }
                if (i > 0 && j > 0) {
                    best = Math.min(best, cost[i - 1][j - 1] + one(a, i - 1, b.substring(j - 1, j)));
                }
                boolean crossed = i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)
                        && a.charAt(i - 1) != b.charAt(j - 1);
                if (crossed) {
                    boolean silent =
                            LetterDistance.skeleton(a.substring(i - 2, i)).length() < 2;
                    best = Math.min(best, cost[i - 2][j - 2] + (silent ? 80 : 100));
                }
                cost[i][j] = best;
            }
        }
        return cost[a.length()][b.length()];
    }

    /** What one letter against another, or against none, costs; taken from the definition by words of one letter. */
    private static int one(String word, int at, String other) {
        return LetterDistance.between(word.substring(at, at + 1), other, 900);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 2 + random.nextInt(9); length > 0; length--) {
            word.append("aeiouhbdkmnprstvyz".charAt(random.nextInt(18)));
        }
        return word.toString();
    }

    private static String slip(String word, Random random) {
        int at = random.nextInt(word.length());
        char letter = "aeiouhbdkmnprstvyz".charAt(random.nextInt(18));
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            default -> word.substring(0, at) + letter + word.substring(at + 1);
        };
    }
}
