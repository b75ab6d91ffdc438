// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KnownWordsTest {
    private static final int BITS = 8;

    private static Word word(String text, Role role) {
        return new Word(text, text, role, Commonness.RARE, -1, false, null);
    }

    /** Short and long texts, letters and others, so that exact keys and hashes both come. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        String letters = random.nextInt(4) == 0 ? "aż7" : "abz";
        for (int length = 1 + random.nextInt(random.nextBoolean() ? 4 : 14); length > 0; length--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    @Test
    void givesTheWordThatWasPutLastOrNothing() {
        KnownWords known = new KnownWords(BITS);
        Map<String, Word> put = new HashMap<>();
        Random random = new Random(7);
        int hits = 0;
        for (int i = 0; i < 50_000; i++) {
            String text = text(random);
            Word word = known.get(text);
            if (word != null) {
                assertThat(word).as(text).isSameAs(put.get(text));
                hits++;
            }
            if (word == null || random.nextInt(8) == 0) {
                Word made = word(text, random.nextBoolean() ? Role.WORD : Role.TITLE);
                put.put(text, made);
                assertThat(known.put(made)).isSameAs(made);
                assertThat(known.get(text)).isSameAs(made);
            }
        }
        assertThat(put.size()).as("more than there is room for").isGreaterThan(1 << BITS);
        assertThat(hits).isGreaterThan(10_000);
    }

    @Test
    void keysTellTextsApart() {
        Random random = new Random(8);
        Map<Long, String> exact = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            String text = text(random);
            long key = Word.key(text);
            boolean plain = text.length() <= 12 && text.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
            assertThat(key >= 0).as(text).isEqualTo(plain);
            if (plain) {
                assertThat(exact.merge(key, text, (before, now) -> before)).isEqualTo(text);
            }
        }
    }

    @Test
    void textsOfOneKeyAreTold() {
        // Long texts of one hash.
        List<String> texts = List.of("aaaaaaaaaaaaaAa", "aaaaaaaaaaaaaBB");
        assertThat(Word.key(texts.get(0))).isEqualTo(Word.key(texts.get(1))).isNegative();
        KnownWords known = new KnownWords(BITS);
        Word one = known.put(word(texts.get(0), Role.WORD));
        assertThat(known.get(texts.get(1))).isNull();
        Word other = known.put(word(texts.get(1), Role.WORD));
        assertThat(known.get(texts.get(0))).isSameAs(one);
        assertThat(known.get(texts.get(1))).isSameAs(other);
        assertThat(one.sameText(other)).isFalse();
        assertThat(one).isNotEqualTo(other);
    }
}
