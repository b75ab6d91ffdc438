// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTest {
    @Test
    void aLongArticleIsCutWhereARegionEnds() {
        Article article = article("The fair opened.\n\nThe general came.\n\nHe left.");
        assertThat(article.upTo(40).regions())
                .extracting(region -> region.span().of(article.text()))
                .containsExactly("The fair opened.", "The general came.");
        assertThat(article.upTo(40).text()).isEqualTo(article.text());
        assertThat(article.upTo(30).regions())
                .extracting(region -> region.span().of(article.text()))
                .containsExactly("The fair opened.");
        assertThat(article.upTo(article.text().length())).isSameAs(article);
    }

    @Test
    void aRegionThatIsTooLongIsCutBetweenWords() {
        Article article = article("The general of the garrison came to the fair with his guests and left it soon.");
        assertThat(article.upTo(40).regions())
                .singleElement()
                .extracting(region -> region.span().of(article.text()))
                .isEqualTo("The general of the garrison came to the");
    }

    @Test
    void noCharacterIsCutInTwo() {
        Article article = article("Report: " + "\uD83D\uDE00".repeat(40) + " the general said.");
        for (int most = 16; most < 60; most++) {
            int end = article.upTo(most).regions().get(0).span().end();
            assertThat(Character.isLowSurrogate(article.text().charAt(end)))
                    .as("cut at " + most)
                    .isFalse();
        }
    }

    private static Article article(String text) {
        Outcome outcome = new ArticleReader(Limits.STANDARD).text(text, Given.NOTHING);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).article();
    }
}
