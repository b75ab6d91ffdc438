// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    @Test
    void isAsGoodAsTryingEveryAssignment() {
        Random random = new Random(17);
        for (int round = 0; round < 2_000; round++) {
            double[][] worth = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            int columns = worth[0].length;
            for (int i = 0; i < worth.length; i++) {
                worth[i] = new double[columns];
                for (int j = 0; j < columns; j++) {
                    worth[i][j] = random.nextInt(3) == 0 ? random.nextDouble() : 0;
                }
            }
            int[] best = Assignment.best(worth);
            double sum = 0;
            boolean[] taken = new boolean[columns];
            for (int i = 0; i < best.length; i++) {
                if (best[i] >= 0) {
                    assertThat(taken[best[i]]).as("a column is taken once").isFalse();
                    assertThat(worth[i][best[i]]).as("no pair is worth nothing").isPositive();
                    taken[best[i]] = true;
                    sum += worth[i][best[i]];
                }
            }
            assertThat(sum).isCloseTo(naive(worth, 0, new boolean[columns]), within(1e-9));
        }
    }

    private static double naive(double[][] worth, int row, boolean[] taken) {
        if (row == worth.length) {
            return 0;
        }
        double best = naive(worth, row + 1, taken);
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                taken[j] = true;
                best = Math.max(best, worth[row][j] + naive(worth, row + 1, taken));
                taken[j] = false;
            }
        }
        return best;
    }
}
