// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Thing;
import org.sightline.article.Region;
import org.sightline.article.RuleRows;
import org.sightline.article.Span;

class OtherNamesTest {
    private static final Pattern EXAMPLE = Pattern.compile("([^{}]*)\\{([^{}]+)}([^{}]+)\\{([^{}]+)}.*");

    private final OtherNames names = new OtherNames();

    @Test
    void everyRuleJoinsTheTwoNamesOfItsExample() {
        for (List<String> row : RuleRows.read("en/other-names.tsv", 3)) {
            Matcher example = EXAMPLE.matcher(row.get(2));
            assertThat(example.matches()).as(row.get(2)).isTrue();
            String between = example.group(3);
            String words = row.get(0).equals("that") ? between.substring(between.indexOf(". ") + 2) : between;
            assertThat(Pattern.compile(row.get(1)).matcher(words).matches()).as(row.get(2)).isTrue();
            assertThat(names.saysSo(row.get(0), words)).as(row.get(2)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " sold its stake to ",
                " and ",
                ", a unit of ",
                ", the former head of ",
                ", which belongs to a firm called ",
                ", once a customer of ",
                " was formerly led by ",
                ", whose former owner, "
            })
    void otherWordsJoinNothing(String between) {
        assertThat(names.saysSo("body", between)).isFalse();
    }

    @Test
    void twoThingsBecomeOneWithBothNames() {
        String text = "Dune Oil (see note) of Fujairah, formerly Marsa Bunkering, paid the Great Lakes Front (GLF).";
        Annotation joined = names.join(annotation(text, "Dune Oil", "Marsa Bunkering", "Great Lakes Front", "GLF"), text);
        assertThat(joined.things())
                .extracting(Thing::names)
                .containsExactly(List.of("Dune Oil", "Marsa Bunkering"), List.of("Great Lakes Front", "GLF"));
        assertThat(joined.mentions()).extracting(Mention::thing).containsExactly(0, 0, 1, 1);
    }

    @Test
    void lettersThatAreNotTheNamesStayApart() {
        String text = "The Great Lakes Front (RDF) attacked.";
        assertThat(names.join(annotation(text, "Great Lakes Front", "RDF"), text).things())
                .hasSize(2);
    }

    private static Annotation annotation(String text, String... names) {
        List<Mention> mentions = new java.util.ArrayList<>();
        List<Thing> things = new java.util.ArrayList<>();
        for (String name : names) {
            int start = text.indexOf(name);
            mentions.add(new Mention(
                    new Span(start, start + name.length()),
                    MentionType.ORGANIZATION,
                    Mention.Form.NAME,
                    things.size()));
            things.add(new Thing(MentionType.ORGANIZATION, name, List.of(name)));
        }
        Sentence sentence = new Sentence(new Span(0, text.length()), Region.Kind.BODY, List.of());
        return new Annotation(List.of(sentence), mentions, things, List.of());
    }
}
