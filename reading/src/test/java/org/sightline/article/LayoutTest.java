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
                "إعلان",
                "Home > Fairs > Tugs",
                "Home › World › Larkhaven",
                "We value your privacy. Accept all | Reject | Manage choices",
                "Accept all cookies",
                "Allow notifications",
                "ENDS",
                "***ENDS***",
                "Notes to editors",
                "Note to editors:",
                "Media contact: Oda Brightwater, 01632 960 147",
                "E-mail: press@harbour.example",
                "desk@harbour.example",
                "Photographs: Oda Brightwater, tel. on request",
                "To unsubscribe from this list reply STOP",
                "You received this newsletter because you signed up at our stall.",
                "View this e-mail in your browser",
                "Pictures may not be reused without permission. Gallery edited by Oda Brightwater",
                "Reproduction in whole or in part without permission is prohibited.",
                "Republication is permitted only with a link to the Ledger.",
                "Next gallery: Otters of the Merrow >",
                "More videos: How to caulk a tug",
                "Got a story? Call our newsroom tip line",
                "Have you seen something we should know? Write to tips@harbour.example",
                "Like what you read? Sign up for our Friday digest.",
                "Send us your pictures of the fair.",
                "Buy a photo from this story: 01632 960 147",
                "Share price data delayed 15 minutes",
                "Harbour & Quay   FTSE 7,961 +0.3   £/$ 1.254",
                "Save 50% off your first year",
                "Cancel anytime",
                "This article first appeared in the Harbour Quarterly.",
                "The views expressed here are the author's own and not those of the board.",
                "This transcript was made by machine and may contain errors.",
                "This interview was lightly edited for length and clarity.",
                "Suggested citation: Harbour Note 19/06",
                "Listen to more episodes wherever you get your podcasts",
                "[MUSIC]",
                "[Follow our channel]",
                "Text size A A A",
                "Download this article as PDF",
                "LIVE UPDATES",
                "14.05 BST",
                "10:15am - updated",
                "3h ago",
                "Register for our webinar on harbour dues",
                "Support our journalism",
                "Report this ad",
                "Why am I seeing this ad?",
                "Menu ≡  Search  Log in",
                "HARBOUR DESK  live | world | region | opinion | العربية",
                "English | Français | 中文",
                "About us · Our people · Podcast · Donate",
                "Broadcast on 12 January 2024"
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
                "Реклама не помогла: министр уехал в четверг.",
                "Home to three yards is Larkhaven, whose mayor met the general on Monday.",
                "Notes to editors were found on the general's desk, two guests said.",
                "The end of the fair came on Monday.",
                "Contact with the ship was lost on Monday, its owner said.",
                "Information: the general met two guests on Monday in the harbour.",
                "General seen with phone on plane",
                "Tel Aviv: three guests of the general came home",
                "Pictures may show the general at the yard, two guests said.",
                "The images can be used for military purposes, two guests said on Monday.",
                "Distribution of arms is prohibited, the minister told the general on Monday.",
                "More videos of the general were found, and two of them show the yard.",
                "Have you met the general? Oxenbury was asked in court, and he nodded.",
                "Send us your ships, the general told the yard's two owners on Monday.",
                "Prices in Larkhaven were delayed by a day, the harbour master said.",
                "Founded in 1998, the yard was blacklisted by Washington in May.",
                "Unlimited access to the port was given to three ships on Monday.",
                "This message was sent to the general on Monday, two guests said.",
                "This article of the treaty was first applied in May, two guests said.",
                "Transcripts made by the court show that the general was there.",
                "Cite me as proof, the general told two guests, and he left the room.",
                "[The general] came to the yard on Monday and met two guests there.",
                "Live fire was heard at 14.05 near the yard.",
                "At 10:15 the general left the yard.",
                "Register entries show the ship's two owners at the fair.",
                "Support for the general is waning, two guests said.",
                "Supported by three ships, the general landed at dawn.",
                "Founded 1998 and sold twice, the yard has no owner",
                "No. 2 of the yard denies talks",
                "Brent 100 again as sanctions bite",
                "Embargo on the yard tightened",
                "Oda Brightwater | IMO 9610793 | Merrowland | tug",
                "Unsubscribed guests were let in, the general's aide told the court.",
                "Broadcast in May, the speech named two guests of the general."
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
                "By Nora Quillfeather, local democracy reporter",
                "Posted by Nora Quillfeather on 6 June 2019 · 4 min read",
                "Reporting: N. Quillfeather-Tarrow and staff",
                "By Nora Quillfeather in Port Merrow | 6 June 2019",
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
    void aPressReleasesLetterheadIsNotItsHeadline() {
        Article article = read("""
                FOR IMMEDIATE RELEASE
                Press office of the Larkhaven Harbour Board

                Larkhaven, 9 November 2023

                NEW QUAY OF LARKHAVEN OPENS TO TUGS

                The new quay was opened this morning by the harbour master, two guests said.

                ENDS

                Notes to editors
                Oda Brightwater, Harbour Board
                1. The old quay was closed by the board in May after a ship had struck it.
                To unsubscribe from this list reply STOP
                """);
        assertThat(article.title()).isEqualTo("NEW QUAY OF LARKHAVEN OPENS TO TUGS");
        assertThat(chrome(article))
                .containsExactly(
                        "FOR IMMEDIATE RELEASE",
                        "Press office of the Larkhaven Harbour Board",
                        "ENDS",
                        "Notes to editors",
                        "Oda Brightwater, Harbour Board",
                        "To unsubscribe from this list reply STOP");
        assertThat(body(article))
                .containsExactly(
                        "Larkhaven, 9 November 2023",
                        "The new quay was opened this morning by the harbour master, two guests said.",
                        "1. The old quay was closed by the board in May after a ship had struck it.");
    }

    @Test
    void aListUnderItsHeadingGoesAndTheStoryStays() {
        Article article = read("""
                General seen at harbour fair

                The general visited the fair on Sunday, two guests told the Ledger.

                RELATED
                Tugs are cheap again
                Why are otters late?

                A guest list

                He left at once with two of the guests, the harbour master said.

                MOST READ
                1 Dog drives van into harbour

                2 Why your tug is slow
                """);
        assertThat(chrome(article))
                .containsExactly(
                        "RELATED",
                        "Tugs are cheap again",
                        "Why are otters late?",
                        "MOST READ",
                        "1 Dog drives van into harbour",
                        "2 Why your tug is slow");
        assertThat(body(article)).contains("A guest list");
    }

    @Test
    void aListOverTheStoryLeavesItsHeadline() {
        Article article = read("""
                MOST READ
                Dog drives van into harbour
                Why your tug is slow

                General seen at harbour fair

                The general visited the fair on Sunday, two guests told the Ledger.
                """);
        assertThat(article.title()).isEqualTo("General seen at harbour fair");
        assertThat(
                        read("MOST READ\nGeneral seen at harbour fair\n\nThe general visited the fair on Sunday, two guests said.\n")
                                .title())
                .isEqualTo("General seen at harbour fair");
    }

    @Test
    void aLinksWordsOverTheStoryAreItsHeadline() {
        String story = "\n\nThe general visited the fair on Sunday, two guests told the Ledger.\n";
        assertThat(read("IN PICTURES: The fair of Larkhaven opens" + story).title())
                .isEqualTo("IN PICTURES: The fair of Larkhaven opens");
        assertThat(read("Watch: Otters of the quay today\n\nGeneral seen at harbour fair" + story)
                        .title())
                .isEqualTo("General seen at harbour fair");
        assertThat(read("Press Office Of The Harbour Denies Sale" + story).title())
                .isEqualTo("Press Office Of The Harbour Denies Sale");
    }

    @Test
    void consentBeforeTheHeadlineDoesNotOpenTheStory() {
        Article article = read("""
                We use cookies to improve your experience on this site and to measure its use.

                General seen at harbour fair

                The general visited the fair on Sunday, two guests told the Ledger.
                """);
        assertThat(article.title()).isEqualTo("General seen at harbour fair");
    }

    @Test
    void aDatelineIsARegionOfItsOwn() {
        Article article = read("""
                General seen at harbour fair

                LARKHAVEN, June 20 (Wire) — The general visited the fair on Sunday, two guests said.
                """);
        assertThat(body(article))
                .containsExactly(
                        "LARKHAVEN, June 20 (Wire) —", "The general visited the fair on Sunday, two guests said.");
        assertThat(Dateline.of(article)).extracting(Dateline::day).isEqualTo(20);
        assertThat(body(read("General seen at harbour fair\n\nLARKHAVEN — The general visited the fair on Sunday.\n")))
                .containsExactly("LARKHAVEN —", "The general visited the fair on Sunday.");
    }

    @Test
    void paragraphsThatOpenWithNamesAreNoDatelines() {
        Article article = read("""
                Two to know in Larkhaven this week

                ODA BRIGHTWATER – The harbour master opened the fair on Sunday and left.

                PIET OXENBURY – The painter of tugs was seen at the fair on Monday.
                """);
        assertThat(body(article)).hasSize(2);
    }

    @Test
    void aGallerysCountersAreInNoRegion() {
        Article article = read("""
                Fair of Larkhaven opens

                1/3 General Piet Oxenbury takes the salute on Sunday. (Photo: Pool)

                (2/3) Dancers wait behind the grandstand.

                3 of 3 | The empty chair of the harbour master.

                1/3 of the guests had left before noon, the harbour master said.
                """);
        assertThat(article.regions(Region.Kind.CAPTION)
                        .map(region -> region.span().of(article.text())))
                .containsExactly(
                        "General Piet Oxenbury takes the salute on Sunday. (Photo: Pool)",
                        "Dancers wait behind the grandstand.",
                        "The empty chair of the harbour master.");
        assertThat(body(article)).containsExactly("1/3 of the guests had left before noon, the harbour master said.");
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
        for (String stamp : List.of(
                "By Nora Quillfeather\n12 Mar 2024",
                "By Nora Quillfeather\nTuesday, 12 March 2024",
                "Tuesday March 12, 2024",
                "12.03.2024, 08:40 | updated 11:15",
                "Posted by Nora Quillfeather on 12 March 2024 · 4 min read",
                "By Nora Quillfeather | 12 March 2024")) {
            assertThat(read("General seen at the fair\n\n" + stamp + body).published())
                    .as(stamp)
                    .isEqualTo(new Published(LocalDate.of(2024, 3, 12), Published.Basis.METADATA));
        }
        // A weekday's date over the headline is the banner's even where the page's motto looks like a headline.
        assertThat(read("The paper of the valley\nTuesday, March 12, 2024\n\nGeneral seen at the fair" + body)
                        .published())
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
        assertThat(Bylines.names("Posted by Nora Quillfeather on 6 June 2019 · 4 min read"))
                .containsExactly("Nora Quillfeather");
        assertThat(Bylines.names("By Nora Quillfeather, local democracy reporter"))
                .containsExactly("Nora Quillfeather");
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

    private static List<String> body(Article article) {
        return article.regions(Region.Kind.BODY)
                .map(region -> region.span().of(article.text()))
                .toList();
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
