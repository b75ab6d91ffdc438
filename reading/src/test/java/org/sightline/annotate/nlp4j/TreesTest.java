// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.NamedSpan;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.article.Region;
import org.sightline.article.Span;

final class TreesTest {
    private final Trees trees = new Trees();

    @Test
    void saysItInOurWords() {
        String text = "Korea\u2019s R-760 failed, according to TASS";
        List<Word> words = new WordCutter().cut(Folded.of(text, new Span(0, text.length())));
        NLPNode[] nodes = {
            new NLPNode().toRoot(),
            node(1, "korea", "NNP", "B-GPE"),
            node(2, "'s", "POS", "L-GPE"),
            node(3, "r-0", "NNP", "U-PRODUCT"),
            node(4, "fail", "VBD", "O"),
            node(5, ",", ",", "O"),
            node(6, "accord", "VBG", "O"),
            node(7, "to", "IN", "O"),
            node(8, "tass", "NNP", "U-ORG"),
        };
        head(nodes, 1, 3, "poss");
        head(nodes, 2, 1, "case");
        head(nodes, 3, 4, "nsubj");
        head(nodes, 4, 0, "root");
        head(nodes, 5, 4, "punct");
        head(nodes, 6, 4, "conj");
        head(nodes, 7, 6, "prep");
        head(nodes, 8, 7, "pobj");

        Sentence sentence = trees.sentence(text, Region.Kind.BODY, words, nodes);

        assertThat(sentence.span()).isEqualTo(new Span(0, text.length()));
        assertThat(sentence.tokens())
                .extracting(token -> token.text() + " " + token.lemma() + " " + token.head() + " " + token.relation())
                .containsExactly(
                        "Korea korea 2 POSSESSOR",
                        "\u2019s 's 0 OTHER",
                        "R-760 r-760 3 SUBJECT",
                        "failed fail -1 ROOT",
                        ", , 3 PUNCTUATION",
                        "according accord 3 PREPOSITION",
                        "to to 5 PREPOSITION",
                        "TASS tass 6 PREPOSITION_OBJECT");
        assertThat(sentence.tokens().get(1).tag()).isEqualTo(Tag.POSSESSIVE_MARK);
        assertThat(sentence.tokens().get(3).relation()).isEqualTo(Relation.ROOT);
        assertThat(trees.names(words, nodes))
                .containsExactly(
                        new NamedSpan(new Span(0, 5), MentionType.PLACE),
                        new NamedSpan(new Span(8, 13), MentionType.EQUIPMENT),
                        new NamedSpan(new Span(35, 39), MentionType.ORGANIZATION));
    }

    private static NLPNode node(int id, String lemma, String tag, String name) {
        NLPNode node = new NLPNode(id, lemma);
        node.setLemma(lemma);
        node.setPartOfSpeechTag(tag);
        node.setNamedEntityTag(name);
        return node;
    }

    private static void head(NLPNode[] nodes, int dependent, int head, String label) {
        nodes[dependent].setDependencyHead(nodes[head], label);
    }
}
