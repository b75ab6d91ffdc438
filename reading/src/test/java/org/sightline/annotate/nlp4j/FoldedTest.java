// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.article.Span;

final class FoldedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Korea\u2019s \u201cMissile Triumvirate,\u201d|Korea's \"Missile Triumvirate,\"",
                "mid\u2011range, 2019\u20132021|mid-range, 2019-2021",
                "Moscow \u2013 he said|Moscow  --  he said",
                "the men\u2014all four|the men -- all four",
                "Ri\u00a0Pyong\tChol\u3000here|Ri Pyong Chol here",
                "mis\u00adsile \u200eKim\u200f|missile Kim",
                "wait\u2026|wait ... ",
                "(83%) (won!)|(83% ) (won! )",
                "\uff34\uff21\uff33\uff33|TASS",
                "in Moscow.The envoy|in Moscow. The envoy",
                "www.Example.com U.S.Army|www. Example.com U.S.Army",
                "Putin\ud83c\uddf7\ud83c\uddfa|Putin \u25a0  \u25a0 ",
                "\ud835\udc0aim|Kim",
            })
    void becomesWhatTheEngineKnows(String text, String folded) {
        assertThat(fold(text).text()).isEqualTo(folded);
    }

    @Test
    void knowsWhereEachCharacterStands() {
        String text = "a\u2014b \ud83d\ude80 c";
        Folded folded = fold(text);
        assertThat(folded.text()).isEqualTo("a -- b  \u25a0  c");
        assertThat(folded.span(2, 4)).isEqualTo(new Span(1, 2));
        assertThat(folded.span(8, 9).of(text)).isEqualTo("\ud83d\ude80");
        assertThat(folded.span(11, 12).of(text)).isEqualTo("c");
    }

    @Test
    void startsWhereTheSpanStarts() {
        Folded folded = Folded.of("Title\nKim left.", new Span(6, 15));
        assertThat(folded.text()).isEqualTo("Kim left.");
        assertThat(folded.span(0, 3)).isEqualTo(new Span(6, 9));
    }

    @Test
    void bearsHalfAPair() {
        assertThat(fold("a\ud83d").text()).isEqualTo("a \u25a0 ");
    }

    @Test
    void cutsWhatHasNoSpaces() {
        String text = fold("x".repeat(10_000)).text();
        assertThat(text.split(" ")).allMatch(part -> part.length() <= Folded.LONGEST);
        assertThat(text.replace(" ", "")).hasSize(10_000);
    }

    private static Folded fold(String text) {
        return Folded.of(text, new Span(0, text.length()));
    }
}
