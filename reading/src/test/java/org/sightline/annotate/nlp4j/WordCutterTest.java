// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.article.Span;

final class WordCutterTest {
    private final WordCutter cutter = new WordCutter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kim Jong-sik left.|Kim/Jong/-/sik/left/.",
                "Korea\u2019s \u201ctop\u201d men|Korea/\u2019s/\u201c/top/\u201d/men",
                "He cannot, won't go|He/can/not/,/wo/n't/go",
                "paid $5 million (83%)|paid/$/5/million/(/83/%/)",
                "the U.S. on Aug. 26|the/U.S./on/Aug./26",
                "the men\u2014all|the/men/\u2014/all",
                "seen\u2026 \ud83d\ude80\ud83d\ude80 here|seen/\u2026/\ud83d\ude80/\ud83d\ude80/here",
                "\u0642\u0627\u0644 \u0643\u064a\u0645 \u200fKim|\u0642\u0627\u0644/\u0643\u064a\u0645/Kim",
                "Ri\u00a0Pyong\u00adChol|Ri/Pyong\u00adChol",
                "( a ) b|( a )/b",
                "mail a@b.org or http://example.org/x?y=1.|mail/a@b.org/or/http://example.org/x?y=1.",
            })
    void cutsAndKeepsTheWordsAsPrinted(String text, String words) {
        assertThat(cut(text).stream().map(word -> word.span().of(text)))
                .containsExactly(words.split("/(?!/|example|x)"));
    }

    /** Random mixtures of what makes tokenizers stumble: words never overlap, never split a pair, and none is lost. */
    @Test
    void keepsOffsetsInRandomText() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] parts = {
            "Kim",
            "U.S.",
            "Gen.",
            "No",
            ".",
            "...",
            "!",
            "\u2019s",
            "\u201c",
            "\u201d",
            "\"",
            "'",
            "(",
            ")",
            "a",
            "1",
            "20,000",
            "$",
            "%",
            "\u2014",
            "-",
            " ",
            "  ",
            "\t",
            "\u00a0",
            "\ud83d\ude80",
            "\ud83d",
            "\u05d0\u05d1",
            "\u200f",
            "\u00ad",
            "http://",
            "x.org",
            "@",
            ":)",
            ";",
            "cannot",
            "gonna",
            "1990s",
            "'90s",
            "2019-20",
            "[",
            "]",
            "\u5e73\u58e4",
            "/",
            "&",
            "#1",
            "\n",
            "e\u0301",
            "no.",
            "\u2026",
            "A.B.",
            "end.Next"
        };
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            check(text.toString(), seed);
        }
    }

    private void check(String text, long seed) {
        int end = 0;
        for (Word word : cut(text)) {
            Span span = word.span();
            assertThat(span.start()).as("%s, seed %d", text, seed).isGreaterThanOrEqualTo(end);
            assertThat(isLost(text.substring(end, span.start())))
                    .as("%s, seed %d", text, seed)
                    .isFalse();
            assertThat(span.length()).isPositive();
            assertThat(splitsPair(text, span.start()) || splitsPair(text, span.end()))
                    .isFalse();
            String fold = Folded.of(text, span).text().replace(" ", "");
            assertThat(fold).as("%s, seed %d", text, seed).isEqualTo(word.form().replace(" ", ""));
            end = span.end();
        }
        assertThat(isLost(text.substring(end))).as("%s, seed %d", text, seed).isFalse();
    }

    private static boolean isLost(String gap) {
        return gap.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private List<Word> cut(String text) {
        return cutter.cut(Folded.of(text, new Span(0, text.length())));
    }
}
