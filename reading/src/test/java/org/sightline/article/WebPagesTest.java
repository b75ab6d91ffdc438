// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Web pages to articles: what is the story, what stands around it, and what the page says of itself. */
final class WebPagesTest {
    private final ArticleReader reader = new ArticleReader(Limits.STANDARD);

    @Test
    void thePageSaysWhoWroteItWhereAndWhen() throws IOException {
        Article page = fair();
        assertThat(page.title()).isEqualTo("Envoy tours arms fair in Larkhaven");
        assertThat(page.byline()).containsExactly("Nora Quillfeather", "Tam Oakes");
        assertThat(page.publisher()).isEqualTo("The Harbour Ledger");
        assertThat(page.url()).isEqualTo("https://ledger.example/2024/08/13/envoy-fair");
        assertThat(page.language()).isEqualTo("en");
        assertThat(page.published()).isEqualTo(new Published(LocalDate.of(2024, 8, 13), Published.Basis.METADATA));
        assertThat(page.id()).startsWith("sha256:");
    }

    @Test
    void theStoryIsReadAndWhatStandsAroundItIsChrome() throws IOException {
        Article page = fair();
        assertThat(words(page, Region.Kind.TITLE)).containsExactly("Envoy tours arms fair in Larkhaven");
        assertThat(words(page, Region.Kind.BYLINE)).containsExactly("By Nora Quillfeather and Tam Oakes");
        assertThat(words(page, Region.Kind.CAPTION))
                .singleElement()
                .asString()
                .startsWith("Colonel Brask, second from left");
        assertThat(words(page, Region.Kind.BODY))
                .hasSize(6)
                .anyMatch(line -> line.startsWith("A delegation walked"))
                .anyMatch(line -> line.startsWith("Colonel Aldo Brask, who heads"))
                .anyMatch(line -> line.startsWith("“We were told"))
                .anyMatch(line -> line.contains("a dinner at the old customs house"));
        assertThat(words(page, Region.Kind.CHROME))
                .anyMatch(line -> line.contains("World"))
                .anyMatch(line -> line.contains("Share on Chatter"))
                .anyMatch(line -> line.contains("Sign up for our morning letter"))
                .anyMatch(line -> line.contains("Ilse Varn"))
                .anyMatch(line -> line.contains("Okar Tindle"))
                .anyMatch(line -> line.contains("Ledger House"));
        assertThat(page.text()).doesNotContain("Nobody", "color:");
    }

    @Test
    void softHyphensAndLineBreaksDoNotPartNames() throws IOException {
        Article page = fair();
        assertThat(page.text())
                .contains("He was photographed beside a launcher called Gale-3")
                .contains("fair’s opening on Monday 😀,");
        page.regions()
                .forEach(region -> assertThat(region.span().of(page.text()))
                        .isEqualTo(region.span().of(page.text()).strip()));
    }

    @Test
    void theCharsetIsTheOneThatThePageDeclares() {
        String html =
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"></head>"
                        + "<body><p>Полковник Браск сидел в первом ряду на открытии ярмарки, сказали три гостя.</p></body></html>";
        assertThat(article(html.getBytes(Charset.forName("windows-1251"))).text())
                .startsWith("Полковник Браск сидел");
        String wrong = html.replace("windows-1251", "utf-8");
        Article guessed = article(wrong.getBytes(Charset.forName("windows-1251")));
        assertThat(guessed.text()).startsWith("Полковник Браск сидел");
        assertThat(guessed.limits()).anyMatch(limit -> limit.contains("a guess"));
    }

    @Test
    void aPageOfOneParagraphIsAStoryToo() {
        Article page = article(
                "<title>Short</title><body><p>Colonel Brask met two guests in Larkhaven on Monday."
                        .getBytes(StandardCharsets.UTF_8),
                "x.html");
        assertThat(words(page, Region.Kind.BODY))
                .containsExactly("Colonel Brask met two guests in Larkhaven on Monday.");
    }

    @Test
    void aLineOfJsonMayHoldAPageAndItsOwnFieldsWin() {
        String line = "{\"id\":\"a\",\"html\":\"<html lang=ru><title>Other</title><body><h1>Guests in port</h1>"
                + "<p>Colonel Brask met two guests in Larkhaven on Monday.</p>\",\"title\":\"Guests in port\",\"language\":\"en\"}";
        Article page = article(line.getBytes(StandardCharsets.UTF_8));
        assertThat(page.ref()).isEqualTo("a");
        assertThat(page.title()).isEqualTo("Guests in port");
        assertThat(page.language()).isEqualTo("en");
        assertThat(words(page, Region.Kind.TITLE)).containsExactly("Guests in port");
    }

    @Test
    void deepAndBrokenMarkUpIsReadAllTheSame() {
        String deep = "<div>".repeat(100_000) + "<p>Colonel Brask met two guests.";
        assertThat(article(("<html>" + deep).getBytes(StandardCharsets.UTF_8)).text())
                .contains("Colonel Brask met two guests.");
        String broken = "<html><body><p>Colonel <b>Brask</p></b> met <a href='x>two</a> guests.<table><p>In port.";
        assertThat(article(broken.getBytes(StandardCharsets.UTF_8)).text()).contains("Colonel Brask");
    }

    private Article fair() throws IOException {
        try (InputStream page = WebPagesTest.class.getResourceAsStream("larkhaven-fair.html")) {
            return article(page.readAllBytes());
        }
    }

    private Article article(byte[] bytes) {
        return article(bytes, "-");
    }

    private Article article(byte[] bytes, String name) {
        try (Stream<Outcome> outcomes = reader.read(new ByteArrayInputStream(bytes), name, Given.NOTHING)) {
            Outcome outcome = outcomes.findFirst().orElseThrow();
            assertThat(outcome).isInstanceOf(Outcome.Read.class);
            return ((Outcome.Read) outcome).article();
        }
    }

    private static List<String> words(Article article, Region.Kind kind) {
        return article.regions(kind)
                .map(region -> region.span().of(article.text()))
                .toList();
    }
}
