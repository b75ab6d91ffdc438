// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.util.List;

/** An NLP4J optimizer that scores and cannot be trained. Thread-safe. */
final class FrozenOptimizer extends OnlineOptimizer {
    private static final long serialVersionUID = 1L;

    FrozenOptimizer(WeightVector weights, float bias, List<String> labels) {
        super(weights, 0, bias);
        addLabels(labels);
    }

    @Override
    protected void trainAux(Instance instance) {
        throw new UnsupportedOperationException("frozen");
    }

    @Override
    public void updateMiniBatch() {
        throw new UnsupportedOperationException("frozen");
    }

    @Override
    protected int getPredictedLabel(Instance instance) {
        throw new UnsupportedOperationException("frozen");
    }

    @Override
    protected float getLearningRate(int index, boolean sparse) {
        throw new UnsupportedOperationException("frozen");
    }
}
