// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A trained component: tagger, name tagger or parser. Sections: description, feature keys, feature numbers, starts, labels,
 * weights (as {@link SparseWeights} has them), dense weights.
 */
final class PackedModel {
    private static final int MOST_LABELS = 256;

    private PackedModel() {}

    /**
     * Packs a component that NLP4J has read.
     *
     * @throws IOException when it has a form that its models of 1.1.3 do not have
     */
    static Sections pack(OnlineComponent<?, ?> component) throws IOException {
        OnlineOptimizer optimizer = component.getOptimizer();
        WeightVector weights = optimizer.getWeightVector();
        MajorVector sparse = weights.getSparseWeightVector();
        MajorVector dense = weights.getDenseWeightVector();
        if (weights.hasActivationFunction() || sparse.getLabelSize() > MOST_LABELS) {
            throw new IOException("a model of another form than expected");
        }
        byte[] description = Description.of(
                        optimizer.getBias(), optimizer.getLabelMap().getLabelList(), component.getFeatureTemplate())
                .text()
                .getBytes(StandardCharsets.UTF_8);
        FingerprintTable.Builder features = features(component.getFeatureTemplate());
        long slots = FingerprintTable.slots(features.size());
        long used = sparse.countNonZeroWeights();
        Sections sections = Sections.allocate(List.of(
                (long) description.length,
                slots * Long.BYTES,
                slots * Integer.BYTES,
                (sparse.getFeatureSize() + 1L) * Integer.BYTES,
                used,
                used * Float.BYTES,
                (long) dense.size() * Float.BYTES));
        sections.section(0).put(description);
        features.fill(new FingerprintTable(sections.section(1), sections.section(2)));
        packSparse(sparse, sections.section(3), sections.section(4), sections.section(5));
        ByteBuffer rows = sections.section(6);
        for (int i = 0; i < dense.size(); i++) {
            rows.putFloat(dense.get(i));
        }
        return sections;
    }

    private static void packSparse(MajorVector sparse, ByteBuffer starts, ByteBuffer labels, ByteBuffer weights) {
        int labelCount = sparse.getLabelSize();
        for (int feature = 0; feature < sparse.getFeatureSize(); feature++) {
            starts.putInt(labels.position());
            for (int label = 0; label < labelCount; label++) {
                float weight = sparse.get(feature * labelCount + label);
                if (weight != 0) {
                    labels.put((byte) label);
                    weights.putFloat(weight);
                }
            }
        }
        starts.putInt(labels.position());
    }

    /** Every feature's fingerprint and number. NLP4J keeps the map to itself, so it is read by reflection. */
    private static FingerprintTable.Builder features(FeatureTemplate<?, ?> template) throws IOException {
        FingerprintTable.Builder builder = new FingerprintTable.Builder();
        List<Object2IntMap<String>> kinds = featureMap(template).getIndexMaps();
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (Map.Entry<String, Integer> entry : kinds.get(kind).entrySet()) {
                builder.put(MappedFeatures.fingerprint(kind, entry.getKey()), entry.getValue());
            }
        }
        return builder;
    }

    private static FeatureMap featureMap(FeatureTemplate<?, ?> template) throws IOException {
        try {
            Field field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(template);
        } catch (ReflectiveOperationException e) {
            throw new IOException("NLP4J's features have changed", e);
        }
    }

    /** Makes an empty component into the packed one. */
    static <S extends NLPState<NLPNode>> void restore(Sections sections, OnlineComponent<NLPNode, S> component) {
        Description description = Description.parse(
                StandardCharsets.UTF_8.decode(sections.section(0)).toString());
        MappedFeatures<S> features =
                new MappedFeatures<>(new FingerprintTable(sections.section(1), sections.section(2)));
        description.fill(features);
        int labelCount = description.labels().size();
        WeightVector weights = new WeightVector();
        weights.setSparseWeightVector(
                new SparseWeights(labelCount, sections.section(3), sections.section(4), sections.section(5)));
        weights.setDenseWeightVector(new DenseWeights(labelCount, sections.section(6)));
        component.setFeatureTemplate(features);
        component.setOptimizer(new FrozenOptimizer(weights, description.bias(), description.labels()));
        component.setFlag(NLPFlag.DECODE);
    }
}
