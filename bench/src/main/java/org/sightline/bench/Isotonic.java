// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The rising steps that fit how often scores are right best: pool adjacent violators (Ayer and others, 1955). */
final class Isotonic {
    private Isotonic() {}

    /** Pooled scores from the least to the greatest, with how often they are right and what they weigh. */
    private record Step(double from, double to, double right, double weight) {
        double share() {
            return right / weight;
        }

        Step with(Step next) {
            return new Step(from, next.to, right + next.right, weight + next.weight);
        }
    }

    /**
     * Prints the steps.
     *
     * @param scored score, 1 or 0 for right or wrong, and weight
     */
    static void print(List<double[]> scored) {
        List<Step> steps = new ArrayList<>();
        List<double[]> rising = scored.stream()
                .sorted(Comparator.comparingDouble(one -> one[0]))
                .toList();
        for (double[] one : rising) {
            steps.add(new Step(one[0], one[0], one[1] * one[2], one[2]));
            while (steps.size() > 1
                    && steps.get(steps.size() - 2).share()
                            >= steps.get(steps.size() - 1).share()) {
                Step last = steps.remove(steps.size() - 1);
                steps.add(steps.remove(steps.size() - 1).with(last));
            }
        }
        for (Step step : steps) {
            System.out.printf(
                    Locale.ROOT, "  %.3f to %.3f: %.3f (weight %.1f)%n", step.from, step.to, step.share(), step.weight);
        }
    }
}
