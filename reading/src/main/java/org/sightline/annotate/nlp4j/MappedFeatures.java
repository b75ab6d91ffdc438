// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Collection;

/**
 * NLP4J's features, looked up by fingerprint: the strings it would join are never built. The order of features is NLP4J's, sets
 * first. Thread-safe once filled.
 *
 * @param <S> state of the component whose features they are
 */
final class MappedFeatures<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
    private static final long serialVersionUID = 1L;

    private final transient FingerprintTable table;

    @SuppressWarnings("NullAway") // NLP4J takes a missing element for an empty template
    MappedFeatures(FingerprintTable table) {
        super(null, new HyperParameter());
        this.table = table;
    }

    /** How features are named in the table: by the number of their kind and their value. */
    static long fingerprint(int kind, String value) {
        return Fingerprint.of(kind, value);
    }

    @Override
    public SparseVector createSparseVector(S state, boolean isTrain) {
        SparseVector vector = new SparseVector();
        int kind = 0;
        for (FeatureItem item : feature_set) {
            Collection<String> values = getFeatures(state, item);
            if (values != null) {
                for (String value : values) {
                    add(vector, fingerprint(kind, value));
                }
            }
            kind++;
        }
        for (FeatureItem[] items : feature_list) {
            addJoined(vector, kind++, state, items);
        }
        return vector;
    }

    private void addJoined(SparseVector vector, int kind, S state, FeatureItem[] items) {
        long fingerprint = Fingerprint.begin(kind);
        for (int i = 0; i < items.length; i++) {
            String value = getFeature(state, items[i]);
            if (value == null) {
                return;
            }
            if (i > 0) {
                fingerprint = Fingerprint.add(fingerprint, '_');
            }
            fingerprint = Fingerprint.add(fingerprint, value);
        }
        add(vector, Fingerprint.end(fingerprint));
    }

    private void add(SparseVector vector, long fingerprint) {
        int index = table.get(fingerprint);
        if (index > 0) {
            vector.add(index, 1);
        }
    }
}
