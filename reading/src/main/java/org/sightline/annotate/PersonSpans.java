// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the names of people whole where an engine leaves a word off at either end. Immutable. */
final class PersonSpans {
    /** a surname in front that an engine leaves off is short: "Ri", "Choe", "Tran" */
    private static final int LONGEST_SURNAME_BEFORE = 6;

    private static final int LONGEST_PERSON = 5;
    /** what Arabic names begin with, before a hyphen */
    private static final Set<String> PARTICLES = Set.of("al", "el", "ul", "as", "ad", "ar", "an", "az", "ash", "at");

    /** what stands behind a comma and still belongs to the name before it */
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "esq.");

    private final Titles titles;
    private final Countries countries;

    PersonSpans(Titles titles, Countries countries) {
        this.titles = titles;
        this.countries = countries;
    }

    /** Adds to a name's tokens those beside them that belong to it. */
    void extend(Sentence sentence, List<Integer> tokens) {
        extendRight(sentence, tokens);
        extendLeft(sentence, tokens);
        particle(sentence, tokens);
    }

    /** "Kim Tok Chol, Ri Pyong Su" that an engine takes for one name across the comma: each with all its words; else the one name. */
    List<List<Integer>> apart(Sentence sentence, List<Integer> tokens) {
        List<List<Integer>> names = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < tokens.size(); i++) {
            boolean comma = sentence.tokens().get(tokens.get(i)).text().equals(",");
            boolean last = i == tokens.size() - 1;
            if (comma && !last && isName(sentence, tokens.get(i + 1))) {
                names.add(whole(sentence, tokens.subList(from, i)));
                from = i + 1;
            }
        }
        if (names.isEmpty()) {
            return List.of(tokens);
        }
        names.add(whole(sentence, tokens.subList(from, tokens.size())));
        return names;
    }

    private static boolean isName(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        return token.tag() == Tag.PROPER_NOUN && !SUFFIXES.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private List<Integer> whole(Sentence sentence, List<Integer> part) {
        List<Integer> tokens = new ArrayList<>(part);
        while (tokens.get(0) > 0 && tokens.size() < LONGEST_PERSON) {
            Token before = sentence.tokens().get(tokens.get(0) - 1);
            if (before.tag() != Tag.PROPER_NOUN
                    || before.relation() != Relation.COMPOUND
                    || titles.titleAt(List.of(before.text()), 0) > 0
                    || titles.modifierAt(List.of(before.text()), 0) > 0) {
                return tokens;
            }
            tokens.add(0, tokens.get(0) - 1);
        }
        return tokens;
    }

    private static void particle(Sentence sentence, List<Integer> tokens) {
        int name = tokens.get(0);
        int from = withParticle(sentence, name);
        for (int i = name - 1; i >= from; i--) {
            tokens.add(0, i);
        }
    }

    /** The token of the "al" in "al-Bashari" where the name at {@code at} has one in front, else {@code at}. */
    static int withParticle(Sentence sentence, int at) {
        int hyphen = at - 1;
        boolean particle = hyphen > 0
                && sentence.tokens().get(hyphen).text().equals("-")
                && adjoining(sentence, hyphen - 1, hyphen)
                && adjoining(sentence, hyphen, at)
                && PARTICLES.contains(sentence.tokens().get(hyphen - 1).text().toLowerCase(Locale.ROOT));
        return particle ? hyphen - 1 : at;
    }

    /** A name is headed by its last word, so a word that its parts hang on belongs to it: "Kim Jong" and then "Un". */
    private static void extendRight(Sentence sentence, List<Integer> tokens) {
        int last = tokens.get(tokens.size() - 1);
        while (last + 1 < sentence.tokens().size()) {
            Token token = sentence.tokens().get(last);
            Token next = sentence.tokens().get(last + 1);
            boolean part = next.tag() == Tag.PROPER_NOUN
                    && Character.isUpperCase(next.text().codePointAt(0));
            boolean hyphen =
                    next.text().equals("-") && last + 2 < sentence.tokens().size();
            if (part && token.head() >= last + 1) {
                last++;
                tokens.add(last);
            } else if (hyphen
                    && adjoining(sentence, last, last + 1)
                    && adjoining(sentence, last + 1, last + 2)
                    && sentence.tokens().get(last + 2).tag() == Tag.PROPER_NOUN) {
                tokens.add(last + 1);
                tokens.add(last + 2);
                last += 2;
            } else {
                return;
            }
        }
    }

    /** "Ri" before "Hak Chol": a proper noun that hangs on the name's head, and that no other name holds, belongs to it. */
    private void extendLeft(Sentence sentence, List<Integer> tokens) {
        int first = tokens.get(0);
        while (first > 0 && tokens.size() < LONGEST_PERSON) {
            Token before = sentence.tokens().get(first - 1);
            boolean longer = first > 1 && sentence.tokens().get(first - 2).tag() == Tag.PROPER_NOUN;
            boolean part = before.tag() == Tag.PROPER_NOUN
                    && !longer
                    && before.relation() == Relation.COMPOUND
                    && tokens.contains(before.head())
                    && before.text().length() <= LONGEST_SURNAME_BEFORE
                    && Character.isUpperCase(before.text().codePointAt(0))
                    && before.text().codePoints().allMatch(Character::isLetter)
                    && !before.text().equals(before.text().toUpperCase(Locale.ROOT))
                    && titles.titleAt(List.of(before.text()), 0) == 0
                    && titles.modifierAt(List.of(before.text()), 0) == 0
                    && countries.named(before.text()).isEmpty()
                    && countries.seat(before.text()).isEmpty()
                    && countries.adjective(before.text()).isEmpty();
            if (!part) {
                return;
            }
            first--;
            tokens.add(0, first);
        }
    }

    private static boolean adjoining(Sentence sentence, int left, int right) {
        return sentence.tokens().get(left).span().end()
                == sentence.tokens().get(right).span().start();
    }
}
