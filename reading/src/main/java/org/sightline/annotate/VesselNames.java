// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sightline.article.Span;

/**
 * Ships by what stands beside their names: a noun before ("the cargo ship Lady R", "the tankers Ocean Pearl and Silver Gull", "the
 * submarine 'Tula'") or behind ("Lady R, a Panama-flagged tanker,"), a prefix ("MV Lady R"), a flag ("the Panama-flagged Lady R")
 * or a number ("Lady R (IMO 9161003)"). Once a story has called a name a ship, the name is one wherever it stands.
 */
final class VesselNames {
    private static final Set<String> PREFIXES = Set.of("mv", "mt", "ss", "m/v", "m/t", "mv.", "mt.");
    private static final Set<String> QUOTES = Set.of("\"", "'", "“", "”", "‘", "’", "``", "''", "«", "»", "*", "_");
    private static final int LONGEST_DESCRIPTION = 9;

    private final Nominals nominals;

    VesselNames(Nominals nominals) {
        this.nominals = nominals;
    }

    /** Every name of a ship in an article, in text order. */
    List<NamedSpan> in(String text, List<Sentence> sentences) {
        Set<String> introduced = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                introduce(text, sentence, i, introduced);
            }
        }
        if (introduced.isEmpty()) {
            return List.of();
        }
        List<NamedSpan> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                int end = Math.max(run(sentence, i), shouted(sentence, i));
                for (int last = end; last > i; last--) {
                    Span span = cover(sentence, i, last);
                    if (introduced.contains(key(span.of(text)))) {
                        found.add(new NamedSpan(span, MentionType.VESSEL));
                        i = last - 1;
                        break;
                    }
                }
            }
        }
        return found;
    }

    /** Notes the names that the words at {@code at} say are ships. */
    private void introduce(String text, Sentence sentence, int at, Set<String> introduced) {
        int name = -1;
        if (isVesselNoun(sentence, at)) {
            name = afterQuote(sentence, at + 1);
            if (!single(sentence, at)) {
                row(text, sentence, name, introduced);
                return;
            }
        } else if (flagged(sentence, at)) {
            name = afterQuote(sentence, at + 1);
        } else if (prefix(sentence, at) > at) {
            name = afterQuote(sentence, prefix(sentence, at));
        }
        int end = name < 0 ? -1 : Math.max(run(sentence, name), shouted(sentence, name));
        if (end > name) {
            introduced.add(key(cover(sentence, name, end).of(text)));
            return;
        }
        int told = run(sentence, at);
        boolean first = at == 0 || run(sentence, at - 1) <= at;
        if (told > at && first && (numbered(sentence, told) || described(sentence, told))) {
            introduced.add(key(cover(sentence, at, told).of(text)));
        }
    }

    /** "tankers Ocean Pearl, Silver Gull and Lady R" */
    private static void row(String text, Sentence sentence, int from, Set<String> introduced) {
        int at = from;
        int end = run(sentence, at);
        while (end > at) {
            introduced.add(key(cover(sentence, at, end).of(text)));
            int next = end;
            while (isOneOf(sentence, next, ",", "and") || isQuote(sentence, next)) {
                next++;
            }
            at = next > end ? next : end;
            end = run(sentence, at);
        }
    }

    /** "the Panama-flagged Lady R" */
    private static boolean flagged(Sentence sentence, int at) {
        String word = lower(sentence, at);
        return word.equals("flagged") || word.endsWith("-flagged");
    }

    /** The token after "MV" or "M/V" at {@code at}, else {@code at}. */
    private static int prefix(Sentence sentence, int at) {
        if (PREFIXES.contains(lower(sentence, at)) && Character.isUpperCase(sentence.tokens().get(at).text().charAt(0))) {
            return at + 1;
        }
        boolean split = lower(sentence, at).equals("m")
                && lower(sentence, at + 1).equals("/")
                && Set.of("v", "t").contains(lower(sentence, at + 2));
        return split ? at + 3 : at;
    }

    /** "(IMO 9161003)", ", IMO 9161003" */
    private static boolean numbered(Sentence sentence, int at) {
        int next = at;
        while (isQuote(sentence, next)) {
            next++;
        }
        return isOneOf(sentence, next, "(", ",") && lower(sentence, next + 1).equals("imo");
    }

    /** ", a Panama-flagged tanker" */
    private boolean described(Sentence sentence, int at) {
        int next = at;
        while (isQuote(sentence, next)) {
            next++;
        }
        if (!isOneOf(sentence, next, ",", "(", "-", "–", "—") || !isOneOf(sentence, next + 1, "a", "an", "the")) {
            return false;
        }
        for (int i = next + 2; i < Math.min(next + LONGEST_DESCRIPTION, sentence.tokens().size()); i++) {
            Token token = sentence.tokens().get(i);
            boolean more = i + 1 < sentence.tokens().size()
                    && (sentence.tokens().get(i + 1).tag().isNoun()
                            || sentence.tokens().get(i + 1).tag() == Tag.POSSESSIVE_MARK);
            if (isVesselNoun(sentence, i) && !more) {
                return single(sentence, i);
            }
            if (token.tag().isNoun() && !more && token.relation() != Relation.NOUN_ADVERBIAL) {
                return false;
            }
            if (token.tag() == Tag.PREPOSITION || token.tag() == Tag.WH_WORD || token.text().equals(",")) {
                return false;
            }
        }
        return false;
    }

    private boolean isVesselNoun(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        return token.tag() == Tag.NOUN
                && nominals.of(token.text())
                        .filter(nominal -> nominal.type() == MentionType.VESSEL)
                        .isPresent();
    }

    /** "ships" introduces no single name. */
    private static boolean single(Sentence sentence, int noun) {
        Token token = sentence.tokens().get(noun);
        return !token.text().endsWith("s") || token.lemma().endsWith("s");
    }

    private static int afterQuote(Sentence sentence, int at) {
        return isQuote(sentence, at) ? at + 1 : at;
    }

    /** The index after the capitalised words that begin at {@code from}, or {@code from}. */
    private static int run(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.tokens().size()) {
            Token token = sentence.tokens().get(end);
            boolean part = (token.tag() == Tag.PROPER_NOUN || (end > from && token.tag() == Tag.NUMBER))
                    && !token.text().isEmpty()
                    && (Character.isUpperCase(token.text().codePointAt(0)) || token.tag() == Tag.NUMBER);
            if (!part) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The index after the words in capitals alone that begin at {@code from}; a tagger takes them for anything. */
    private static int shouted(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.tokens().size() && isShouted(sentence.tokens().get(end), end > from)) {
            end++;
        }
        return end;
    }

    private static boolean isShouted(Token token, boolean later) {
        String word = token.text();
        boolean number = later && token.tag() == Tag.NUMBER;
        boolean letters = word.codePoints().allMatch(Character::isUpperCase) && (word.length() > 1 || later);
        return number || letters;
    }

    private static boolean isQuote(Sentence sentence, int at) {
        return at < sentence.tokens().size() && QUOTES.contains(sentence.tokens().get(at).text());
    }

    private static boolean isOneOf(Sentence sentence, int at, String... words) {
        return Set.of(words).contains(lower(sentence, at));
    }

    private static String lower(Sentence sentence, int at) {
        return at < sentence.tokens().size() ? sentence.tokens().get(at).text().toLowerCase(Locale.ROOT) : "";
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static Span cover(Sentence sentence, int from, int to) {
        return sentence.tokens()
                .get(from)
                .span()
                .cover(sentence.tokens().get(to - 1).span());
    }
}
