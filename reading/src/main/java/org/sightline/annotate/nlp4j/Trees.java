// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.NamedSpan;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.article.Region;
import org.sightline.article.Span;

/**
 * An annotated sentence in our own types. Mends what the parser is known to get wrong: "according" before "to" is a preposition
 * whatever its label. Thread-safe.
 */
final class Trees {
    private final Labels labels = new Labels();

    /** The sentence that the nodes, root first, say of the words. */
    Sentence sentence(String text, Region.Kind region, List<Word> words, NLPNode[] nodes) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tokens.add(token(text, words, nodes, i));
        }
        Span span = words.get(0).span().cover(words.get(words.size() - 1).span());
        return new Sentence(span, region, tokens);
    }

    private Token token(String text, List<Word> words, NLPNode[] nodes, int index) {
        Word word = words.get(index);
        NLPNode node = nodes[index + 1];
        Tag tag = labels.tag(node.getPartOfSpeechTag());
        NLPNode head = node.getDependencyHead();
        int headIndex = head == null ? -1 : head.getID() - 1;
        Relation relation = headIndex < 0 ? Relation.ROOT : labels.relation(node.getDependencyLabel(), tag);
        if (headIndex >= 0 && isAccordingTo(words, index)) {
            relation = Relation.PREPOSITION;
        }
        return new Token(word.span(), word.span().of(text), lemma(word, node), tag, headIndex, relation);
    }

    /** NLP4J's lemma; the word itself in small letters where NLP4J has put a class of words (#crd#) or a 0 for its digits. */
    private static String lemma(Word word, NLPNode node) {
        String lemma = node.getLemma();
        if (lemma == null || lemma.startsWith("#") || word.form().chars().anyMatch(Character::isDigit)) {
            return word.form().toLowerCase(Locale.ROOT);
        }
        return lemma;
    }

    private static boolean isAccordingTo(List<Word> words, int index) {
        return index + 1 < words.size()
                && words.get(index).form().equalsIgnoreCase("according")
                && words.get(index + 1).form().equalsIgnoreCase("to");
    }

    /** The names in a sentence, in text order; a possessive mark at the end is left out. */
    List<NamedSpan> names(List<Word> words, NLPNode[] nodes) {
        List<NamedSpan> names = new ArrayList<>();
        int first = -1;
        for (int i = 1; i < nodes.length; i++) {
            String label = nodes[i].getNamedEntityTag();
            BILOU part = label == null ? BILOU.O : BILOU.toBILOU(label);
            if (part == BILOU.B || part == BILOU.U) {
                first = i;
            }
            if ((part == BILOU.L || part == BILOU.U) && first > 0) {
                add(names, labels.name(BILOU.toTag(label)), words, nodes, first, i);
            }
            if (part == BILOU.L || part == BILOU.U || part == BILOU.O) {
                first = -1;
            }
        }
        return names;
    }

    private void add(
            List<NamedSpan> names, Optional<MentionType> type, List<Word> words, NLPNode[] nodes, int first, int last) {
        int end = last;
        while (end > first && labels.tag(nodes[end].getPartOfSpeechTag()) == Tag.POSSESSIVE_MARK) {
            end--;
        }
        Span span = words.get(first - 1).span().cover(words.get(end - 1).span());
        type.ifPresent(kind -> names.add(new NamedSpan(span, kind)));
    }
}
