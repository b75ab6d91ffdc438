// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.nio.ByteBuffer;

/**
 * What each feature adds to each label's score, without the zeros, which are 94 of 100: for a feature the labels it speaks for
 * and a weight each. Adding a zero changes no score, and the features come in the same order, so the sums are NLP4J's to the last
 * bit. Immutable but for what it inherits; thread-safe.
 */
final class SparseWeights extends ColumnMajorVector {
    private final int[] starts;
    private final byte[] labels;
    private final float[] numbers;

    /**
     * Weights from three sections.
     *
     * @param starts where each feature's part begins, and one more
     * @param labels of each part, one byte a label
     * @param weights as many as labels
     */
    SparseWeights(int labelCount, ByteBuffer starts, ByteBuffer labels, ByteBuffer weights) {
        this.starts = new int[starts.remaining() / Integer.BYTES];
        this.labels = new byte[labels.remaining()];
        this.numbers = new float[weights.remaining() / Float.BYTES];
        starts.asIntBuffer().get(this.starts);
        labels.get(this.labels);
        weights.asFloatBuffer().get(this.numbers);
        setSizes(labelCount, this.starts.length - 1);
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        for (SparseItem item : features.getVector()) {
            int feature = item.getIndex();
            if (feature >= feature_size) {
                continue;
            }
            float value = item.getValue();
            for (int i = starts[feature]; i < starts[feature + 1]; i++) {
                scores[labels[i] & 0xff] += numbers[i] * value;
            }
        }
    }

    @Override
    public float get(int index) {
        int feature = index / label_size;
        int label = index % label_size;
        for (int i = starts[feature]; i < starts[feature + 1]; i++) {
            if ((labels[i] & 0xff) == label) {
                return numbers[i];
            }
        }
        return 0;
    }

    @Override
    public int size() {
        return label_size * feature_size;
    }
}
