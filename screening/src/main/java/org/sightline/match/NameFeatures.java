// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.Map;

/**
 * What the score of two names is made of: one less what the features take off, times the ceiling.
 *
 * @param amounts by feature of {@code features.tsv} how much of it there is, which its weight multiplies
 * @param ceiling the share of a full score that the agreeing words allow, 0 to 1
 */
public record NameFeatures(Map<String, Double> amounts, double ceiling) {
    public NameFeatures {
        amounts = Map.copyOf(amounts);
    }

    /** The score with these weights, by feature. */
    public double score(Map<String, Double> weights) {
        double sum = 0;
        for (Map.Entry<String, Double> part : amounts.entrySet()) {
            sum += weights.getOrDefault(part.getKey(), 0.0) * part.getValue();
        }
        return Math.max(0, 1 - sum) * ceiling;
    }
}
