// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.treebank.DEPTagEn;
import edu.emory.mathcs.nlp.common.treebank.POSTagEn;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Tag;

final class LabelsTest {
    private final Labels labels = new Labels();

    static Stream<String> tags() {
        return constants(POSTagEn.class, "POS_");
    }

    static Stream<String> relations() {
        return constants(DEPTagEn.class, "DEP_").filter(label -> !label.equals("pass") && !label.equals("subj"));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyTagOfTheEngineHasAMeaning(String label) {
        assertThat(labels.knowsTag(label)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("relations")
    void everyRelationOfTheEngineHasAMeaning(String label) {
        assertThat(labels.knowsRelation(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PERSON",
                "NORP",
                "FAC",
                "ORG",
                "GPE",
                "LOC",
                "PRODUCT",
                "EVENT",
                "WORK_OF_ART",
                "LAW",
                "LANGUAGE",
                "DATE",
                "TIME",
                "PERCENT",
                "MONEY",
                "QUANTITY",
                "ORDINAL",
                "CARDINAL"
            })
    void everyKindOfNameHasAMeaning(String label) {
        assertThat(labels.knowsName(label)).isTrue();
    }

    @Test
    void theTagDecidesWhatTheRelationLeavesOpen() {
        assertThat(labels.relation("aux", Tag.MODAL)).isEqualTo(Relation.MODAL);
        assertThat(labels.relation("aux", Tag.VERB_PRESENT)).isEqualTo(Relation.AUXILIARY);
        assertThat(labels.relation("nmod", Tag.NUMBER)).isEqualTo(Relation.NUMBER_MODIFIER);
        assertThat(labels.relation("nmod", Tag.ADJECTIVE)).isEqualTo(Relation.ADJECTIVE_MODIFIER);
        assertThat(labels.relation("dative", Tag.PREPOSITION)).isEqualTo(Relation.PREPOSITION);
        assertThat(labels.relation("dative", Tag.PRONOUN)).isEqualTo(Relation.INDIRECT_OBJECT);
    }

    @Test
    void whatIsUnknownIsOther() {
        assertThat(labels.tag("???")).isEqualTo(Tag.OTHER);
        assertThat(labels.relation("???", Tag.NOUN)).isEqualTo(Relation.OTHER);
        assertThat(labels.name("???")).isEmpty();
        assertThat(labels.name("GPE")).contains(MentionType.PLACE);
    }

    private static Stream<String> constants(Class<?> holder, String prefix) {
        return Arrays.stream(holder.getFields())
                .filter(field -> field.getName().startsWith(prefix))
                .map(LabelsTest::value);
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
