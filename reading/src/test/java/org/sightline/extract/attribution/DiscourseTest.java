// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Mention;
import org.sightline.annotate.Mention.Form;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Thing;
import org.sightline.annotate.Token;
import org.sightline.article.Span;
import org.sightline.extract.Trees;

/** Sources that stand in another sentence than what they say. */
class DiscourseTest {
    private static final Trees TREES = Trees.read("discourse.conll");
    private static final String BRIGADE = "The brigade had left the valley, Radio Kivu reported.";
    private static final String OFFICERS = "It also said that two officers had met the mayor.";
    private static final String FLED = "He added that the mayor had fled.";
    private static final String BRIDGE = "Colonel Amani said the bridge was safe.";
    private static final String RIVER = "“We crossed the river on Monday,” Colonel Amani said.";
    private static final String MAYOR = "“The mayor met us at the bridge.";
    private static final String GOMA = "Then he left for Goma.";
    private static final String MARKET = "The governor visited the market.";
    private static final String CAMP = "They visited the camp.";

    private final AttributionReader reader = AttributionReader.english();

    @Test
    void aPronounIsWhomCoreferenceFound() {
        Mention he = new Mention(new Span(0, 2), MentionType.PERSON, Form.PRONOUN, 0);
        Thing amani = new Thing(MentionType.PERSON, "Joseph Amani", List.of("Joseph Amani"));
        Annotation annotation = new Annotation(sentences(FLED), List.of(he), List.of(amani), List.of());
        assertThat(reader.read(annotation, 0, word(annotation, 0, "fled")))
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.speaker()).isEqualTo(new Speaker("Joseph Amani", new Span(0, 2), 0));
                    assertThat(source.cue()).isEqualTo("added");
                });
    }

    @Test
    void aNameIsPrintedAsTheTextHasIt() {
        Mention radio = new Mention(new Span(33, 43), MentionType.ORGANIZATION, Form.NAME, 0);
        Thing thing = new Thing(MentionType.ORGANIZATION, "Radio Kivu of Goma", List.of("Radio Kivu"));
        Annotation annotation = new Annotation(sentences(BRIGADE), List.of(radio), List.of(thing), List.of());
        assertThat(names(annotation, 0, "left")).containsExactly("Radio Kivu");
    }

    @Test
    void itIsWhoSpokeBefore() {
        assertThat(names(story(BRIGADE, OFFICERS), 1, "met")).containsExactly("Radio Kivu");
    }

    @Test
    void heIsNoOutlet() {
        Mention radio = new Mention(new Span(33, 43), MentionType.ORGANIZATION, Form.NAME, -1);
        Annotation annotation =
                new Annotation(sentences(BRIDGE, BRIGADE, FLED), List.of(moved(radio, BRIDGE)), List.of(), List.of());
        assertThat(names(annotation, 2, "fled")).containsExactly("Colonel Amani");
    }

    @Test
    void aPronounThatNobodyResolvesStaysAsItIs() {
        assertThat(names(story(MARKET, FLED), 1, "fled")).containsExactly("He");
    }

    @Test
    void aSourceDoesNotCarryOverByItself() {
        assertThat(names(story(BRIGADE, MARKET), 1, "visited")).isEmpty();
    }

    @Test
    void aQuotationThatGoesOnKeepsItsSpeaker() {
        Annotation annotation = story(RIVER, MAYOR, GOMA, "”", MARKET);
        assertThat(names(annotation, 0, "crossed")).containsExactly("Colonel Amani");
        assertThat(names(annotation, 1, "met")).containsExactly("Colonel Amani");
        assertThat(names(annotation, 2, "left")).containsExactly("Colonel Amani");
        assertThat(names(annotation, 4, "visited")).isEmpty();
    }

    @Test
    void aQuotationMayBeAttributedWhereItCloses() {
        Annotation annotation = story(MAYOR, CAMP, RIVER);
        assertThat(names(annotation, 0, "met")).containsExactly("Colonel Amani");
        assertThat(names(annotation, 1, "visited")).containsExactly("Colonel Amani");
    }

    private List<String> names(Annotation annotation, int sentence, String event) {
        return reader.read(annotation, sentence, word(annotation, sentence, event)).stream()
                .map(source -> source.speaker().name())
                .toList();
    }

    private static Mention moved(Mention mention, String before) {
        int by = before.length() + 1;
        Span span = new Span(mention.span().start() + by, mention.span().end() + by);
        return new Mention(span, mention.type(), mention.form(), mention.thing());
    }

    private static Annotation story(String... texts) {
        return new Annotation(sentences(texts), List.of(), List.of(), List.of());
    }

    private static List<Sentence> sentences(String... texts) {
        List<Sentence> found = new ArrayList<>();
        int offset = 0;
        for (String text : texts) {
            found.add(TREES.of(text, offset));
            offset += text.length() + 1;
        }
        return found;
    }

    private static int word(Annotation annotation, int sentence, String text) {
        List<Token> tokens = annotation.sentences().get(sentence).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(text)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no " + text);
    }
}
