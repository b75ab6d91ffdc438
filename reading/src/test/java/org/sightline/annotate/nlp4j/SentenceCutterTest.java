// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.article.Span;

final class SentenceCutterTest {
    private final WordCutter words = new WordCutter();
    private final SentenceCutter sentences = new SentenceCutter();
    private final List<String> limits = new ArrayList<>();

    /** A bar where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim left.| Ri stayed.",
                "The U.S. Treasury sanctioned him.| He denied it.",
                "He fled to the U.S.| The company closed.",
                "It sank on Aug. 26 off Pusan.| Nobody died.",
                "It began in Aug.| He left on Sept. 4.",
                "Gen. Pak Jong Chon met Lt. Col. Kim.| They spoke.",
                "Office No. 39 was listed.| Room no. 5 was not.",
                "Was he there?| He said no.| She said yes.",
                "Mr. J. R. Smith and George W. Bush met Dr. No.| All went well.",
                "\u201cKim was there.\u201d| The spokesman left.",
                "\u201cWas he there?\u201d he asked.| \u201cNo!\u201d said she.",
                "He said: \"It is over.\"| \"We won.\"",
                "The firm (listed in 2019. See below) closed.| It owed millions.",
                "He left (he was ill.)| She stayed.",
                "It rained\u2026 and rained.| Then it stopped.",
                "He came at 5 p.m. on Friday.| He left at 6 a.m.| She stayed.",
                "Acme Inc. and Sons Co. Ltd. of the U.K. were named.| Both closed.",
                "It reached Moscow.|The envoy left.",
                "Yahoo! said it was sorry.",
                "The rate is 3.5 percent.| It was 4.",
                "He holds a Ph.D. from Kim Il Sung University.",
                "Was it 1990?!| Yes...",
            })
    void endsWhereReadersDo(String marked) {
        String text = marked.replace("|", "");
        List<String> found = cut(text).stream()
                .map(sentence -> sentence.get(0)
                        .span()
                        .cover(sentence.get(sentence.size() - 1).span())
                        .of(text))
                .toList();
        assertThat(found).containsExactly(marked.split("\\| ?"));
    }

    @Test
    void givesAbbreviationsTheirFullStop() {
        assertThat(cut("See No. 39.").get(0)).extracting(Word::form).containsExactly("See", "No.", "39", ".");
    }

    @Test
    void cutsWhatIsTooLongAtAPauseAndSaysSo() {
        List<List<Word>> pieces = cut("word ".repeat(290) + ", " + "word ".repeat(700) + ".");
        assertThat(pieces).allMatch(piece -> piece.size() <= SentenceCutter.LONGEST);
        assertThat(pieces.get(0)).hasSize(291);
        assertThat(pieces.stream().mapToInt(List::size).sum()).isEqualTo(992);
        assertThat(limits).containsExactly("a sentence of 992 words was parsed in pieces of at most 300");
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertThat(cut(" \n")).isEmpty();
    }

    private List<List<Word>> cut(String text) {
        return sentences.cut(words.cut(Folded.of(text, new Span(0, text.length()))), limits::add);
    }
}
