// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Single lines in the company of a story: what is cut away and, more so, what never is. */
final class LinesTest {
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

    private Region.Kind kind(String line) {
        Article article = read(STORY.formatted(line));
        int at = article.text().indexOf(line);
        return article.regions().stream()
                .filter(region -> region.span().end() == at + line.length())
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private Article read(String text) {
        return ((Outcome.Read) reader.text(text, Given.NOTHING)).article();
    }
}
