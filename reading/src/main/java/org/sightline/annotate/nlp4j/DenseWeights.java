// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import edu.emory.mathcs.nlp.learning.util.RowMajorVector;
import java.nio.ByteBuffer;

/** What each number of a word vector adds to each label's score. Immutable but for what it inherits; thread-safe. */
final class DenseWeights extends RowMajorVector {
    private final float[] numbers;

    DenseWeights(int labelCount, ByteBuffer section) {
        this.numbers = new float[section.remaining() / Float.BYTES];
        section.asFloatBuffer().get(numbers);
        setSizes(labelCount, labelCount == 0 ? 0 : numbers.length / labelCount);
    }

    @Override
    public void addScores(float[] vector, float[] scores) {
        int index = 0;
        for (int label = 0; label < scores.length; label++) {
            for (float number : vector) {
                scores[label] += numbers[index++] * number;
            }
        }
    }

    @Override
    public float get(int index) {
        return numbers[index];
    }

    @Override
    public int size() {
        return numbers.length;
    }
}
