// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.article.Span;
import org.sightline.extract.modality.Clause;

/** A noun and the words that belong to its name: the part of a noun phrase that one would print. */
final class Phrase {
    private static final int LONGEST = 12;
    private static final int MEMBERS = 8;
    private static final Set<Relation> BEFORE = Set.of(
            Relation.COMPOUND,
            Relation.ADJECTIVE_MODIFIER,
            Relation.NUMBER_MODIFIER,
            Relation.POSSESSOR,
            Relation.ADVERB_MODIFIER,
            Relation.NOUN_ADVERBIAL);
    private static final Set<String> PLACING = Set.of("of", "in", "at", "from", "for");

    private Phrase() {}

    /** The words from first to last, both included, as printed but for line breaks. */
    static String text(Sentence sentence, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = sentence.tokens().get(i);
            if (i > first
                    && sentence.tokens().get(i - 1).span().end() < token.span().start()) {
                text.append(' ');
            }
            text.append(token.text());
        }
        return text.toString();
    }

    static Span span(Sentence sentence, int first, int last) {
        return sentence.tokens()
                .get(first)
                .span()
                .cover(sentence.tokens().get(last).span());
    }

    /** The first word of the noun's phrase that is not an article. */
    static int first(Sentence sentence, int noun) {
        List<Token> tokens = sentence.tokens();
        int first = noun;
        Deque<Integer> open = new ArrayDeque<>(List.of(noun));
        while (!open.isEmpty()) {
            int head = open.pop();
            for (int i : sentence.dependents(head)) {
                if (i < head
                        && noun - i < LONGEST
                        && BEFORE.contains(tokens.get(i).relation())) {
                    first = Math.min(first, i);
                    open.push(i);
                }
            }
        }
        while (first < noun && skipped(tokens.get(first))) {
            first++;
        }
        return tokens.get(noun).tag() == Tag.PROPER_NOUN ? afterDescription(tokens, first, noun) : first;
    }

    /** Of "state television Irinn" the name alone. */
    private static int afterDescription(List<Token> tokens, int first, int name) {
        int start = first;
        for (int i = first; i < name; i++) {
            Token token = tokens.get(i);
            boolean common = token.tag() == Tag.NOUN || token.tag() == Tag.ADJECTIVE;
            if (common && Character.isLowerCase(token.text().charAt(0))) {
                start = i + 1;
            }
        }
        return start < name && tokens.get(start).tag() == Tag.PUNCTUATION ? start + 1 : start;
    }

    private static boolean skipped(Token token) {
        return token.tag() == Tag.DETERMINER || token.tag() == Tag.PUNCTUATION;
    }

    /** The last word of the phrase: the noun, or the end of a short "of …", "in …" that says which. */
    static int last(Sentence sentence, int noun) {
        List<Token> tokens = sentence.tokens();
        int next = noun + 1;
        if (next >= tokens.size()
                || tokens.get(next).head() != noun
                || !PLACING.contains(tokens.get(next).lemma())) {
            return noun;
        }
        int object = new Clause(sentence, next).child(Relation.PREPOSITION_OBJECT);
        boolean proper = object > next
                && object - noun <= LONGEST / 2
                && tokens.get(object).tag() == Tag.PROPER_NOUN;
        return proper ? object : noun;
    }

    /** The noun and the nouns that are coordinated with it, in text order; the article's place and date left out. */
    static List<Integer> members(Sentence sentence, int noun) {
        List<Integer> found = new ArrayList<>(List.of(noun));
        for (int i = 0; i < found.size() && found.size() < MEMBERS; i++) {
            for (int j : sentence.dependents(found.get(i), Relation.CONJUNCT)) {
                if (!sentence.tokens().get(j).tag().isVerb()) {
                    found.add(j);
                }
            }
        }
        return afterDateline(sentence, found);
    }

    /** A parser takes "SEOUL, March 30 - KCNA said" for a list of three that said. */
    private static List<Integer> afterDateline(Sentence sentence, List<Integer> members) {
        int last = members.get(members.size() - 1);
        for (int i = 1; i < last; i++) {
            boolean dash = Set.of("-", "–", "—", "--")
                    .contains(sentence.tokens().get(i).text());
            boolean apart = dash
                    && sentence.tokens().get(i - 1).span().end()
                            < sentence.tokens().get(i).span().start();
            if (apart && members.get(0) < i) {
                int cut = i;
                return members.stream().filter(member -> member > cut).toList();
            }
        }
        return members;
    }
}
