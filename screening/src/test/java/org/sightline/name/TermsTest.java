// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final int BITS = 6;

    private static final class Letters extends Term {
        Letters(String text) {
            super(new Word(text, text, Role.WORD, Commonness.RARE, -1, false, null));
        }
    }

    /** Short and long words, letters and others, so that exact keys and hashes both come. */
    private static String word(Random random) {
        StringBuilder text = new StringBuilder();
        String letters = random.nextInt(4) == 0 ? "aż7" : "abz";
        for (int length = 1 + random.nextInt(random.nextBoolean() ? 4 : 50); length > 0; length--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    @Test
    void theTermOfAPartIsThatOfItsLetters() {
        Terms<Letters> terms = new Terms<>(BITS, Letters::new);
        Random random = new Random(9);
        Set<Letters> different = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < 50_000; i++) {
            String before = word(random);
            String word = word(random);
            String text = before + word + word(random);
            Letters term = terms.of(text, before.length(), before.length() + word.length());
            assertThat(term.text).isEqualTo(NameParser.bounded(word));
            assertThat(terms.of(word)).isSameAs(term);
            different.add(term);
            texts.add(term.text);
        }
        assertThat(texts.size()).as("more than there is room for").isGreaterThan(1 << BITS);
        assertThat(different.size()).as("some are made again, but not all").isBetween(texts.size(), 45_000);
    }

    @Test
    void textsOfOneKeyAreTold() {
        List<String> texts = List.of("aaaaaaaaaaaaaAa", "aaaaaaaaaaaaaBB");
        assertThat(Word.key(texts.get(0))).isEqualTo(Word.key(texts.get(1))).isNegative();
        Terms<Letters> terms = new Terms<>(BITS, Letters::new);
        Letters one = terms.of(texts.get(0));
        Letters other = terms.of(texts.get(1));
        assertThat(other.text).isEqualTo(texts.get(1));
        assertThat(terms.of(texts.get(0))).isSameAs(one);
        assertThat(terms.of(texts.get(1))).isSameAs(other);
    }

    @Test
    void aTextIsDividedAsStringsAre() {
        Terms<Letters> terms = new Terms<>(BITS, Letters::new);
        Random random = new Random(10);
        String letters = "ab'’ -,.ż٣\u0301\ud800\udc00\u200b\t漢";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(random.nextInt(3) == 0 ? 'a' : letters.charAt(random.nextInt(letters.length())));
            }
            List<String> words =
                    terms.split(text.toString()).stream().map(term -> term.text).toList();
            assertThat(words).isEqualTo(Written.split(text.toString()));
        }
    }
}
