// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sightline.reading.Quote;

/** Words find articles in every script, and both databases find the same. */
final class SearchTest extends StoreCase {
    private void keepTexts(String... texts) {
        for (String text : texts) {
            keep(Told.story().with(text));
        }
    }

    private List<String> found(String query) {
        return store().articles().search(query, null, 50).rows().stream()
                .map(hit -> hit.quotes().stream().map(Quote::text).collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void allWordsHaveToBeThereAndQuotedOnesInARow() {
        keepTexts("The red ship left the old port.", "The old ship, red with rust, was sold.", "A ship.");
        assertThat(found("ship red")).containsExactly("ship|red", "ship|red");
        assertThat(found("\"red ship\"")).containsExactly("red ship");
        assertThat(found("\"old ship\" rust")).containsExactly("old ship|rust");
        assertThat(found("ship")).hasSize(3);
        assertThat(found("shi")).isEmpty();
        assertThat(found("submarine")).isEmpty();
    }

    @Test
    void caseAccentsAndSignsBetweenWordsCountForNothing() {
        keepTexts("Señor ÁLVAREZ-Núñez met Jong-sik 🚀 in Straße 5.");
        assertThat(found("alvarez nunez")).containsExactly("ÁLVAREZ|Núñez");
        assertThat(found("Jong Sik")).hasSize(1);
        assertThat(found("jong-SIK")).containsExactly("Jong-sik");
        assertThat(found("strasse")).containsExactly("Straße");
        assertThat(found("sik-jong")).isEmpty();
    }

    @Test
    void cyrillicGreekAndArabicWordsAreFound() {
        keepTexts("Президент Пётр Йотов прибыл.", "Ο Έλληνας πρόεδρος ήρθε.", "وصل الرئيس إلى الميناء");
        assertThat(found("петр йотов")).containsExactly("Пётр|Йотов");
        assertThat(found("ΠΡΟΕΔΡΟΣ")).hasSize(1);
        assertThat(found("الميناء")).containsExactly("الميناء");
    }

    @Test
    void scriptsWithoutBlanksAreFoundFromTheMiddleOfAWord() {
        keepTexts("김정식은 군수공업부 부부장이다.", "中国外交部发言人表示，金正植已抵达。", "東京でキムが会談した。", "ประธานาธิบดีเดินทาง");
        assertThat(found("김정식")).containsExactly("김정식");
        assertThat(found("외교부")).isEmpty();
        assertThat(found("金正植")).containsExactly("金正植");
        assertThat(found("金")).containsExactly("金");
        assertThat(found("正金")).isEmpty();
        assertThat(found("外交 金正植")).containsExactly("外交|金正植");
        assertThat(found("キム")).containsExactly("キム");
        assertThat(found("ธิบดี")).hasSize(1);
        assertThat(found("정은")).isEmpty();
    }

    @Test
    void theTitleIsSearchedToo() {
        keepTexts("Nothing of it stands here.");
        assertThat(found("\"hall is opened\"")).containsExactly("");
    }

    @Test
    void aNewReadingAndAForgottenArticleAreNoLongerFoundByOldWords() {
        keepTexts("A ship.", "Another ship.");
        store().forgetting().article(Told.story().with("A ship.").id(), "officer");
        assertThat(store().articles().search("ship", null, 10).rows())
                .extracting(hit -> hit.article().id())
                .containsExactly(Told.story().with("Another ship.").id());
    }

    @Test
    void whatLooksLikeAQueryLanguageIsWords() {
        keepTexts("AND OR NOT NEAR rowid: a* 'quoted' & | ! <-> ^");
        assertThat(found("AND")).hasSize(1);
        assertThat(found("a* OR \"not")).hasSize(1);
        assertThat(found("'quoted' & rowid:")).hasSize(1);
        assertThatThrownBy(() -> found("*** \"\" ' -")).hasMessageContaining("there is no word");
        assertThatThrownBy(() -> found("word ".repeat(300))).hasMessageContaining("at most");
    }

    @Test
    void pagesOfHitsAreWholeWhereManyCandidatesAreNone() {
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = (i % 3 == 0 ? "a red ship " : "a ship painted red ") + i;
            keepTexts(text);
            if (i % 3 == 0) {
                wanted.add(0, Told.story().with(text).id());
            }
        }
        List<String> found = new ArrayList<>();
        String cursor = null;
        do {
            Page<Articles.Hit> page = store().articles().search("\"red ship\"", cursor, 3);
            page.rows().forEach(hit -> found.add(hit.article().id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(found).isEqualTo(wanted);
    }

    /** The naive twin reads every text from its first word to its last. */
    @Test
    void theIndexFindsWhatReadingEveryTextFinds() {
        Random random = new Random(7);
        String[] words = {"red", "Ship", "port", "정은", "김", "金正", "植", "порт", "é", "5"};
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add(random.ints(6, 0, words.length)
                            .mapToObj(at -> words[at] + (random.nextBoolean() ? " " : ""))
                            .collect(Collectors.joining())
                    + " " + i);
            keepTexts(texts.get(i));
        }
        for (int i = 0; i < 60; i++) {
            boolean quoted = random.nextBoolean();
            String query =
                    random.ints(2, 0, words.length).mapToObj(at -> words[at]).collect(Collectors.joining(" "));
            WordQuery asked = WordQuery.of(quoted ? '"' + query + '"' : query);
            List<String> naive = texts.stream()
                    .filter(text -> asked.in(text, "A hall is opened").isPresent())
                    .map(text -> Told.story().with(text).id())
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.reverse(naive);
            assertThat(store().articles()
                            .search(quoted ? '"' + query + '"' : query, null, 100)
                            .rows())
                    .as("seed 7, query " + query)
                    .extracting(hit -> hit.article().id())
                    .isEqualTo(naive);
        }
    }
}
