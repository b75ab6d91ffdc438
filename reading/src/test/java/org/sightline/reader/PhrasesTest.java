// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.article.Region;
import org.sightline.article.Span;
import org.sightline.link.Context.Sex;

/** Sentences are written as word/TAG, parted by blanks; the name is always "Osman Vale". */
class PhrasesTest {
    private static final String NAME = "Osman/PROPER_NOUN Vale/PROPER_NOUN ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // then the ambassador to Peru
                ",/PUNCTUATION then/ADVERB the/DETERMINER ambassador/NOUN to/TO Peru/PROPER_NOUN ,/PUNCTUATION came/VERB_PAST"
                        + " | then the ambassador to Peru",
                // nothing closes the phrase: it is the next clause
                ",/PUNCTUATION the/DETERMINER ministry/NOUN denied/VERB_PAST it/PRONOUN | ''",
                // a profile's headline
                "–/PUNCTUATION The/DETERMINER town/NOUN midfielder/NOUN scored/VERB_PAST | The town midfielder",
                // no noun, no description
                ",/PUNCTUATION 34/NUMBER ,/PUNCTUATION came/VERB_PAST | ''",
                // a relative clause begins where the description ends
                ",/PUNCTUATION a/DETERMINER baker/NOUN who/WH_WORD left/VERB_PAST | a baker",
            })
    void whatFollowsANameDescribesIt(String behind, String phrase) {
        Sentence sentence = sentence(NAME + behind);
        assertThat(new Phrases(text(NAME + behind))
                        .behind(sentence, 0, 1, List.of())
                        .orElse(""))
                .isEqualTo(phrase);
    }

    @Test
    void theNextOfAListIsNoDescription() {
        String words = NAME + ",/PUNCTUATION Ama/PROPER_NOUN Tag/NOUN ,/PUNCTUATION came/VERB_PAST";
        int ama = text(words).indexOf("Ama");
        assertThat(new Phrases(text(words)).behind(sentence(words), 0, 1, List.of(new Span(ama, ama + 7))))
                .isEmpty();
    }

    @Test
    void modifiersStandBeforeAName() {
        String words = "met/VERB_PAST South/PROPER_NOUN Korea/PROPER_NOUN 's/POSSESSIVE_MARK minister/NOUN " + NAME;
        assertThat(new Phrases(text(words)).before(sentence(words), 5)).isEqualTo("South Korea 's minister");
        assertThat(new Phrases(text(words)).before(sentence(words), 1)).isEmpty();
    }

    @Test
    void wordsTellTheSex() {
        assertThat(Sexes.ofPronoun("She")).isEqualTo(new Sex(1, 0));
        assertThat(Sexes.ofPronoun("it")).isEqualTo(Sex.UNTOLD);
        assertThat(Sexes.ofNoun("woman")).isEqualTo(new Sex(1, 0));
        assertThat(Sexes.ofNoun("official")).isEqualTo(Sex.UNTOLD);
        assertThat(Sexes.ofAddress("Mr.")).isEqualTo(new Sex(0, 2));
        assertThat(Sexes.ofAddress("General")).isEqualTo(Sex.UNTOLD);
    }

    @Test
    void aDeedEndsWhereTheNextBegins() {
        String words =
                "he/PRONOUN sings/VERB_PRESENT in/PREPOSITION Seoul/PROPER_NOUN and/CONJUNCTION is/VERB_PRESENT 24/NUMBER";
        List<Token> flat = sentence(words).tokens();
        int[] heads = {1, -1, 1, 2, 1, 1, 5};
        List<Token> tree = new ArrayList<>();
        for (int i = 0; i < flat.size(); i++) {
            Relation relation = i == 5 ? Relation.CONJUNCT : i == 4 ? Relation.COORDINATOR : Relation.OTHER;
            Token token = flat.get(i);
            tree.add(new Token(token.span(), token.text(), token.lemma(), token.tag(), heads[i], relation));
        }
        Sentence sentence = new Sentence(new Span(0, text(words).length()), Region.Kind.BODY, tree);
        assertThat(new Phrases(text(words)).deed(sentence, 1)).isEqualTo("sings in Seoul");
        assertThat(new Phrases(text(words)).deed(sentence, 5)).isEqualTo("is 24");
    }

    private static String text(String words) {
        return words.strip().replaceAll("/[A-Z_]+", "");
    }

    private static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words.strip().split(" ")) {
            String text = word.substring(0, word.indexOf('/'));
            Tag tag = Tag.valueOf(word.substring(word.indexOf('/') + 1));
            Span span = new Span(at, at + text.length());
            tokens.add(new Token(span, text, text.toLowerCase(Locale.ROOT), tag, -1, Relation.OTHER));
            at += text.length() + 1;
        }
        return new Sentence(new Span(0, at - 1), Region.Kind.BODY, tokens);
    }
}
