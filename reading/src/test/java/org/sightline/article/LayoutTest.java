// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines in the company of a story: what is cut away and, more so, what never is. */
final class LayoutTest {
    private static final String STORY = """
            Minister opens fair in Larkhaven

            LARKHAVEN, June 20 - The minister opened the fair on Thursday and left before noon, the agency said.

            %s

            She had last been seen there in May, when she met the harbour master and two guests.
            """;

    private final ArticleReader reader = new ArticleReader(Limits.STANDARD);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADVERTISEMENT",
                "- Advertisement -",
                "[Advertisement]",
                "Advertisement · Scroll to continue",
                "Story continues below",
                "SPONSORED CONTENT",
                "Read more: Ferries are late again",
                "Also read | Ferries are late again",
                "READ NEXT",
                "Related Articles",
                "Recommended for you",
                "Trending Now",
                "Most Read",
                "Most Popular in World",
                "You may also like",
                "Sign up for our newsletter to get the best of the week, every Friday.",
                "Sign up here",
                "Follow us on X, Facebook and Telegram",
                "Follow The Ledger on Google News for all the latest from Larkhaven.",
                "Download our app to never miss a story.",
                "Share",
                "Share this article",
                "Facebook Twitter Email Print",
                "Copy link",
                "12 comments",
                "Published 12:01 AM EDT, May 3, 2024",
                "Updated 2 hours ago",
                "3 of 12",
                "(END)",
                "Follow the Ledger's coverage at https://example.org/world",
                "5 min read",
                "Listen to this article (4 min)",
                "Log in",
                "Log in / Register",
                "Cookie Policy",
                "We use cookies to make the site work and to measure how it is used.",
                "© 2024 Harbour Ledger. All rights reserved.",
                "(c) 2024 Tidewater Wire",
                "Unauthorized reproduction is prohibited.",
                "Home | World | Business | Sport",
                "World · Politics · Economy",
                "Skip to main content",
                "Tags: harbour, fair, minister",
                "Photo: Tidewater Pool",
                "Image credit: Oda Brightwater",
                "Published: June 20, 2024 10:15 GMT",
                "Last updated 20 June 2024",
                "Gold 2,114.5 ▲ 0.4%",
                "Stocks: FTSE 8,204.1 | DAX 18,254.2",
                "Humidity: 54%",
                "* * *",
                "https://example.org/fair",
                "광고",
                "관련 기사",
                "相关阅读：港口博览会",
                "Реклама",
                "Читайте также: паромы снова опаздывают",
                "Anzeige",
                "Lire aussi : les ferries en retard",
                "Publicidad",
                "関連記事：港の祭り",
                "إعلان"
            })
    void thePagesOwnWordsAreChrome(String line) {
        assertThat(kind(line)).isEqualTo(Region.Kind.CHROME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related officials met on the quay and signed the papers, two guests said.",
                "Trending upwards, exports rose to 24 shiploads a month.",
                "Share prices of the yard fell after its owner was listed.",
                "Weather kept the second guest, Piet Oxenbury, away until Friday.",
                "Weather: a storm kept Oxenbury in port, and he missed the talks that everyone had come for.",
                "Follow the money, the investigator told the court.",
                "Subscribe to that view or not, Oxenbury was there.",
                "Listen, he told the guests, the ship will sail.",
                "Read carefully, the list names three generals.",
                "Copyright in the drawings belongs to the yard, which is under sanctions.",
                "Sponsored by the ministry, Oxenbury travelled to the fair.",
                "Advertisement brokers were among the firms that the Treasury listed.",
                "Published reports said that Oxenbury had met the general.",
                "Updated lists were handed to the guests on June 19.",
                "On Friday, September 20, 2024, he met the general.",
                "Home to three yards, Larkhaven builds tugs.",
                "Photographs showed Oxenbury beside the general.",
                "It was 24 C when the general arrived.",
                "Watch officers saw the ship at dawn.",
                "Menus were printed for eleven guests.",
                "By Friday the ship had left Larkhaven for the north.",
                "Reporting by the agency was confirmed by two guests.",
                "Cookies were served to the general.",
                "Updated in May, the list names three generals, and one of them was at the fair.",
                "Three of 12 guests left.",
                "Log entries show the ship's call at the yard.",
                "Image analysis by experts placed the general at the fair.",
                "Advertising is banned there.",
                "The guests:",
                "Oxenbury denied it.",
                "“All rights reserved for the victors,” he said.",
                "광고를 본 김 씨는 그날 시장을 만났다고 말했다.",
                "广告公司老板3日出席了在港口举行的会议。",
                "Реклама не помогла: министр уехал в четверг."
            })
    void whatTheStorySaysIsNeverChrome(String line) {
        assertThat(kind(line)).isEqualTo(Region.Kind.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Nora Quillfeather",
                "BY NORA QUILLFEATHER [quill@example.org]",
                "By Nora Quillfeather and Piet Oxenbury, Tidewater Wire",
                "(Reporting by Nora Quillfeather; Editing by Piet Oxenbury)",
                "Text by Nora Quillfeather | Photo: Harbour Ledger",
                "Nora Quillfeather, Senior Reporter",
                "Piet Oxenbury in Larkhaven contributed to this report.",
                "Von Nora Federkiel",
                "Автор: Нора Перьева",
                "글 나희한 기자 na@example.org",
                "作者：欧阳怪石"
            })
    void bylines(String line) {
        assertThat(kind(line)).isEqualTo(Region.Kind.BYLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister at the fair in Larkhaven, June 20, 2024. [Pool photo]",
                "Piet Oxenbury, left, shakes hands with the general. [Handout]",
                "From left: Oda Brightwater, Piet Oxenbury and the general.",
                "The ship at the quay. (Reuters)",
                "FILE PHOTO: The minister at the yard in 2019.",
                "This image from state television shows the launch.",
                "1 of 3 | This photo provided by the ministry shows the general at a plant. (Ministry via AP, File)",
                "The hall before the opening. Photo: Harbour Ledger",
                "图为两国代表3日步入会场。新华社发",
                "На фото: министр у входа."
            })
    void captions(String line) {
        assertThat(kind(line)).isEqualTo(Region.Kind.CAPTION);
    }

    @Test
    void theWeatherTakesItsPlaceWithItButNotTheHeadline() {
        Article article = read("""
                61.3 F
                Port Merrow
                Monday, March 4, 2024

                Port Merrow Bans Sale Of Old Tugs

                The town banned the sale on Sunday, its council said in a statement.
                """);
        assertThat(chrome(article)).containsExactly("61.3 F", "Port Merrow", "Monday, March 4, 2024");
        assertThat(article.title()).isEqualTo("Port Merrow Bans Sale Of Old Tugs");
        assertThat(article.published()).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void sectionAndSiteNameAreNotTheHeadline() {
        Article article = read("""
                Harbour Ledger
                World

                General seen at harbour fair for the first time

                By Nora Quillfeather

                The general visited the fair on Sunday, two guests told the Ledger.
                """);
        assertThat(article.title()).isEqualTo("General seen at harbour fair for the first time");
        assertThat(article.byline()).containsExactly("Nora Quillfeather");
        assertThat(chrome(article)).containsExactly("Harbour Ledger", "World");
    }

    @Test
    void aStoryWithoutHeadlineHasNone() {
        Article article = read("The general visited the fair on Sunday, two guests said.\n\nHe left at once.\n");
        assertThat(article.title()).isNull();
        assertThat(article.regions()).extracting(Region::kind).containsOnly(Region.Kind.BODY);
    }

    @Test
    void aWrappedParagraphStaysOneRegion() {
        Article article = read("""
                General seen at the fair

                The general visited the fair on Sunday together with the
                harbour master, and two guests said that he had looked
                at tugs.

                He left at once.
                """);
        assertThat(article.regions(Region.Kind.BODY)).hasSize(2);
    }

    @Test
    void aPublishedLineIsMetadataAndABannerIsNot() {
        String body = "\n\nThe general visited the fair on Sunday, two guests told the Ledger.\n";
        assertThat(read("General seen\n\nPublished: 12 March 2024, 10:15\nUpdated: 14 March 2024" + body)
                        .published())
                .isEqualTo(new Published(LocalDate.of(2024, 3, 12), Published.Basis.METADATA));
        assertThat(read("General seen at the fair\n\nMarch 12, 2024" + body).published())
                .isEqualTo(new Published(LocalDate.of(2024, 3, 12), Published.Basis.METADATA));
        assertThat(read("Tuesday, March 12, 2024\n\nGeneral seen at the fair" + body)
                        .published())
                .isEqualTo(Published.UNKNOWN);
        assertThat(read("March 12, 2024\n\nGeneral seen at the fair" + body).published())
                .isEqualTo(Published.UNKNOWN);
    }

    @Test
    void bylineNamesArePeopleAsPrinted() {
        assertThat(Bylines.names("BY NORA QUILLFEATHER [quill@example.org]")).containsExactly("NORA QUILLFEATHER");
        assertThat(Bylines.names("By Nora Quillfeather, Tidewater Wire")).containsExactly("Nora Quillfeather");
        assertThat(Bylines.names("By Nora Quillfeather, Piet van Oxenbury and Oda Brightwater"))
                .containsExactly("Nora Quillfeather", "Piet van Oxenbury", "Oda Brightwater");
        assertThat(Bylines.names("(Reporting by Nora Quillfeather in Larkhaven; Editing by Piet Oxenbury)"))
                .containsExactly("Nora Quillfeather", "Piet Oxenbury");
        assertThat(Bylines.names("Text by Nora Quillfeather | Photo: Oda Brightwater"))
                .containsExactly("Nora Quillfeather");
        assertThat(Bylines.names("AP writer Oda Brightwater in Larkhaven contributed to this report."))
                .containsExactly("Oda Brightwater");
        assertThat(Bylines.names("By Reuters")).isEmpty();
        assertThat(Bylines.names("By Staff Writers")).isEmpty();
        assertThat(Bylines.names("글 나희한 기자 na@example.org")).containsExactly("나희한");
        assertThat(Bylines.names("Автор: Нора Перьева")).containsExactly("Нора Перьева");
        assertThat(Bylines.names("作者：欧阳怪石")).containsExactly("欧阳怪石");
    }

    @Test
    void regionsStandInOrderWithoutOverlapWhateverTheText() {
        LayoutReader layouts = new LayoutReader(LineRules.load());
        Random random = new Random(20240620);
        String[] pieces = {
            "By ",
            "Advert",
            "24 C",
            "\n",
            "\r\n",
            "\n\n",
            " | ",
            "The general met two guests. ",
            "金正恩",
            "(",
            ")",
            "[Photo",
            "]",
            "©",
            "Friday, ",
            "June 20",
            " — ",
            "\uD83D\uDE00",
            "\u202E",
            ".",
            "?",
            "A",
            " ",
            "\t",
            "Read more: ",
            "%",
            "12:30"
        };
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("a");
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Layout layout = layouts.read(text.toString(), null);
            int end = 0;
            for (Region region : layout.regions()) {
                assertThat(region.span().start()).as("round " + round).isGreaterThanOrEqualTo(end);
                end = region.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    private Region.Kind kind(String line) {
        Article article = read(STORY.formatted(line));
        int at = article.text().indexOf(line);
        return article.regions().stream()
                .filter(region -> region.span().end() == at + line.length())
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private static List<String> chrome(Article article) {
        return article.regions(Region.Kind.CHROME)
                .map(region -> region.span().of(article.text()))
                .toList();
    }

    private Article read(String text) {
        return ((Outcome.Read) reader.text(text, Given.NOTHING)).article();
    }
}
