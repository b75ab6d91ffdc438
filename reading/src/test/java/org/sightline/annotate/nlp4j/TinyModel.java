// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.optimization.method.AdaGrad;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** All seven resources, shipped as NLP4J ships them, but with next to nothing inside. */
final class TinyModel extends ClassLoader {
    private final Map<String, byte[]> shipped = new HashMap<>();
    private final StringBuilder pins = new StringBuilder();

    TinyModel() throws IOException {
        super(TinyModel.class.getClassLoader());
        for (Resource resource : Resource.values()) {
            Object content = content(resource);
            byte[] bytes = compress(content);
            shipped.put(resource.path(), bytes);
            pin("shipped", resource, ByteBuffer.wrap(bytes));
            pin("unpacked", resource, ModelLoader.pack(resource, content).bytes());
        }
    }

    /** The digests of what is here. */
    Pins pins() throws IOException {
        return Pins.read(new ByteArrayInputStream(pins.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Ships something else in a resource's place, with a digest that says it is right. */
    void replace(Resource resource, Object content) throws IOException {
        byte[] bytes = compress(content);
        shipped.put(resource.path(), bytes);
        pin("shipped", resource, ByteBuffer.wrap(bytes));
    }

    /** Ships something else, and the digests stay. */
    void smuggle(Resource resource, Object content) throws IOException {
        shipped.put(resource.path(), compress(content));
    }

    /** Ships nothing any more. */
    void withdraw() {
        shipped.clear();
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        byte[] bytes = shipped.get(name);
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    private void pin(String kind, Resource resource, ByteBuffer bytes) {
        pins.append(String.join(" ", kind, resource.name(), Integer.toString(bytes.remaining()), Digests.of(bytes)))
                .append('\n');
    }

    private static byte[] compress(Object content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
            out.writeObject(content);
        }
        return bytes.toByteArray();
    }

    private static Object content(Resource resource) {
        return switch (resource) {
            case EMBEDDINGS -> new HashMap<>(Map.of("Kim", new float[] {1, 2}));
            case GAZETTEER -> gazetteer();
            case CLUSTERS -> new HashMap<>(Map.of("kim", new HashSet<>(Set.of("01"))));
            case AMBIGUITY -> new HashMap<>(Map.of("kim", new ArrayList<>(List.of("NNP"))));
            case DEPENDENCIES -> trained(new DEPParser<NLPNode>(), "N_S_", "L_R_nsubj", "R_S_root", "N_R_");
            case NAMES -> trained(new NERTagger<NLPNode>(), "O", "U-PERSON");
            case TAGS -> trained(new POSTagger<NLPNode>(), "NN", "VBD");
        };
    }

    private static PrefixTree<String, Set<String>> gazetteer() {
        PrefixTree<String, Set<String>> tree = new PrefixTree<>();
        tree.set(new String[] {"Kim", "Jong"}, new HashSet<>(Set.of("1")), word -> word);
        return tree;
    }

    private static <S extends NLPState<NLPNode>> OnlineComponent<NLPNode, S> trained(
            OnlineComponent<NLPNode, S> component, String... labels) {
        FeatureTemplate<NLPNode, S> template = new FeatureTemplate<>(null, new HyperParameter());
        template.add(new FeatureItem(Source.i, null, 0, Field.word_form, null));
        OnlineOptimizer optimizer = new AdaGrad(new WeightVector(), 0.1f, 0);
        optimizer.addLabels(List.of(labels));
        optimizer.getWeightVector().expand(2, 0, labels.length);
        optimizer.getWeightVector().getSparseWeightVector().set(labels.length, 0.5f);
        component.setFeatureTemplate(template);
        component.setOptimizer(optimizer);
        return component;
    }
}
