// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.article.Span;

/**
 * Stretches of a sentence that describe a name in it. Trees go wrong where names pile up, so besides the tree the order of the words is
 * read: what stands before a name, and what stands between it and the next comma.
 */
final class Phrases {
    private static final int MOST_BEFORE = 8;
    private static final int MOST_BEHIND = 14;
    private static final int MOST_BEFORE_WHO = 3;
    private static final Set<String> OPENING = Set.of(",", "(", "-", "–", "—");
    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final Set<String> CLOSING = Set.of(",", ".", ";", ")", "-", "–", "—", "!", "?");
    /** "then North Korea's ambassador", "once its head" */
    private static final Set<String> TIMES = Set.of("then", "now", "once", "formerly", "currently", "still", "later");

    private final String text;

    Phrases(String text) {
        this.text = text;
    }

    /** The modifiers right before a name: "Aluminium tycoon", "South Korea's"; empty where there are none. */
    String before(Sentence sentence, int first) {
        int start = first;
        while (start > 0 && modifies(sentence.tokens().get(start - 1)) && first - start < MOST_BEFORE) {
            start--;
        }
        return start == first ? "" : words(sentence, start, first - 1);
    }

    private static boolean modifies(Token token) {
        return token.tag() == Tag.ADJECTIVE
                || token.tag().isNoun()
                || token.tag() == Tag.NUMBER
                || token.tag() == Tag.POSSESSIVE_MARK
                || token.text().equals("-");
    }

    /**
     * A noun phrase between a name and the next comma or stop: "X, then the ambassador to Peru,". After a dash at the head of a sentence
     * it may be the subject of what follows: "X – The midfielder scored".
     *
     * @param last the name's last token
     * @param names spans of names of persons, at which a phrase is no description but the next of a list
     */
    Optional<String> behind(Sentence sentence, int first, int last, List<Span> names) {
        List<Token> tokens = sentence.tokens();
        int start = last + 2;
        if (start >= tokens.size() || !OPENING.contains(tokens.get(last + 1).text())) {
            return Optional.empty();
        }
        boolean headline = first == 0 && DASHES.contains(tokens.get(last + 1).text());
        boolean noun = false;
        int end = start;
        while (end < tokens.size() && end - start < MOST_BEHIND && belongs(tokens.get(end), end == start)) {
            Span span = tokens.get(end).span();
            if (names.stream().anyMatch(name -> name.overlaps(span))) {
                return Optional.empty();
            }
            noun |= tokens.get(end).tag() == Tag.NOUN;
            end++;
        }
        boolean closed = end == tokens.size()
                || CLOSING.contains(tokens.get(end).text())
                || tokens.get(end).tag() == Tag.WH_WORD;
        return noun && (closed || headline) ? Optional.of(words(sentence, start, end - 1)) : Optional.empty();
    }

    /** What a clause behind a name tells of its bearer: "who teaches marine biology" of "X, 44, who teaches marine biology". */
    Optional<String> relative(Sentence sentence, int last) {
        List<Token> tokens = sentence.tokens();
        int at = last + 1;
        while (at < tokens.size()
                && at <= last + MOST_BEFORE_WHO
                && (tokens.get(at).tag() == Tag.NUMBER || tokens.get(at).text().equals(","))) {
            at++;
        }
        if (at + 1 >= tokens.size() || !tokens.get(at).text().equals("who")) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < tokens.size()
                && end - at <= MOST_BEHIND
                && !CLOSING.contains(tokens.get(end).text())) {
            end++;
        }
        return end == at + 1 ? Optional.empty() : Optional.of(words(sentence, at + 1, end - 1));
    }

    private static boolean belongs(Token token, boolean opens) {
        return switch (token.tag()) {
            case NOUN, PROPER_NOUN, ADJECTIVE, DETERMINER, NUMBER, POSSESSIVE_MARK, POSSESSIVE_PRONOUN -> true;
            case PREPOSITION, TO -> !opens;
            case ADVERB -> TIMES.contains(token.text());
            default -> false;
        };
    }

    /** A word and everything that hangs below it, as one stretch of text. */
    String below(Sentence sentence, int head) {
        Span span = sentence.tokens().get(head).span();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (isBelow(sentence, i, head)) {
                span = span.cover(sentence.tokens().get(i).span());
            }
        }
        return span.of(text);
    }

    /** A verb and what follows it under it: "sings in a band", "was born in Basra"; without the conjuncts, which are deeds of their own. */
    String deed(Sentence sentence, int verb) {
        int from = verb;
        for (int helper : sentence.dependents(verb, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)) {
            from = Math.min(from, helper);
        }
        List<Integer> conjuncts = sentence.dependents(verb, Relation.CONJUNCT);
        int to = verb;
        for (int i = verb + 1; i < sentence.tokens().size() && isBelow(sentence, i, verb); i++) {
            int word = i;
            if (conjuncts.stream().anyMatch(conjunct -> isBelow(sentence, word, conjunct))) {
                break;
            }
            Tag tag = sentence.tokens().get(i).tag();
            to = tag == Tag.PUNCTUATION || tag == Tag.CONJUNCTION ? to : i;
        }
        return words(sentence, from, to);
    }

    private String words(Sentence sentence, int first, int last) {
        return sentence.tokens()
                .get(first)
                .span()
                .cover(sentence.tokens().get(last).span())
                .of(text);
    }

    private static boolean isBelow(Sentence sentence, int node, int head) {
        int at = node;
        for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
            if (at == head) {
                return true;
            }
            at = sentence.tokens().get(at).head();
        }
        return false;
    }
}
