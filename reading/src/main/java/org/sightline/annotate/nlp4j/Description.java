// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a component is apart from its numbers, as lines of text: {@code bias 0.0}, {@code label NNP}, and its features in order,
 * such as {@code join i:0:-:lemma:-:- j:0:-:part_of_speech_tag:-:-} (source, window, relation, field, kind of attribute,
 * attribute).
 *
 * @param labels in the order of their numbers
 * @param features lines whose first word is set, join or vector
 */
record Description(float bias, List<String> labels, List<String> features) {
    private static final String NONE = "-";

    Description {
        labels = List.copyOf(labels);
        features = List.copyOf(features);
    }

    /** Describes a component that NLP4J has read. */
    static Description of(float bias, List<String> labels, FeatureTemplate<?, ?> template) {
        List<String> features = new ArrayList<>();
        template.getSetFeatureList().forEach(item -> features.add("set " + write(item)));
        template.getFeatureList()
                .forEach(items -> features.add(
                        "join " + Arrays.stream(items).map(Description::write).collect(Collectors.joining(" "))));
        template.getEmbeddingFeatureList().forEach(item -> features.add("vector " + write(item)));
        return new Description(bias, labels, features);
    }

    /** Reads what {@link #text} wrote. */
    static Description parse(String text) {
        float bias = 0;
        List<String> labels = new ArrayList<>();
        List<String> features = new ArrayList<>();
        for (String line : text.split("\n")) {
            int space = line.indexOf(' ');
            String rest = line.substring(space + 1);
            switch (line.substring(0, space)) {
                case "bias" -> bias = Float.parseFloat(rest);
                case "label" -> labels.add(rest);
                default -> features.add(line);
            }
        }
        return new Description(bias, labels, features);
    }

    String text() {
        StringBuilder text = new StringBuilder("bias ").append(bias).append('\n');
        labels.forEach(label -> text.append("label ").append(label).append('\n'));
        features.forEach(feature -> text.append(feature).append('\n'));
        return text.toString();
    }

    /** Adds the features to an empty template. */
    void fill(FeatureTemplate<?, ?> template) {
        for (String feature : features) {
            String[] words = feature.split(" ");
            FeatureItem[] items =
                    Arrays.stream(words).skip(1).map(Description::read).toArray(FeatureItem[]::new);
            switch (words[0]) {
                case "set" -> template.addSet(items[0]);
                case "join" -> template.add(items);
                case "vector" -> template.addWordEmbedding(items[0]);
                default -> throw new IllegalArgumentException("not a feature: " + feature);
            }
        }
    }

    private static String write(FeatureItem item) {
        return String.join(
                ":",
                item.getSource().name(),
                Integer.toString(item.getWindow()),
                item.getRelation() == null ? NONE : item.getRelation().name(),
                item.getField().name(),
                item.getAttribute() == null
                        ? NONE
                        : item.getAttribute().getClass().getSimpleName(),
                item.getAttribute() == null ? NONE : item.getAttribute().toString());
    }

    @SuppressWarnings("NullAway") // NLP4J writes a missing relation or attribute as null
    private static FeatureItem read(String text) {
        String[] parts = text.split(":", 6);
        Relation relation = parts[2].equals(NONE) ? null : Relation.valueOf(parts[2]);
        return new FeatureItem(
                Source.valueOf(parts[0]),
                relation,
                Integer.parseInt(parts[1]),
                Field.valueOf(parts[3]),
                attribute(parts[4], parts[5]));
    }

    private static @Nullable Object attribute(String kind, String value) {
        return switch (kind) {
            case NONE -> null;
            case "Integer" -> Integer.valueOf(value);
            case "Direction" -> Direction.valueOf(value);
            case "Field" -> Field.valueOf(value);
            default -> value;
        };
    }
}
