// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whole pages: what stands over, under and between the paragraphs of a story. */
final class LayoutTest {
    @Test
    void theWeatherTakesItsPlaceWithItButNotTheHeadline() {
        Article article = Texts.read("""
                61.3 F
                Port Merrow
                Monday, March 4, 2024

                Port Merrow Bans Sale Of Old Tugs

                The town banned the sale on Sunday, its council said in a statement.
                """);
        assertThat(Texts.chrome(article)).containsExactly("61.3 F", "Port Merrow", "Monday, March 4, 2024");
        assertThat(article.title()).isEqualTo("Port Merrow Bans Sale Of Old Tugs");
        assertThat(article.published()).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void sectionAndSiteNameAreNotTheHeadline() {
        Article article = Texts.read("""
                Harbour Ledger
                World

                General seen at harbour fair for the first time

                By Nora Quillfeather

                The general visited the fair on Sunday, two guests told the Ledger.
                """);
        assertThat(article.title()).isEqualTo("General seen at harbour fair for the first time");
        assertThat(article.byline()).containsExactly("Nora Quillfeather");
        assertThat(Texts.chrome(article)).containsExactly("Harbour Ledger", "World");
    }

    @Test
    void aPressReleasesLetterheadIsNotItsHeadline() {
        Article article = Texts.read("""
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
        assertThat(Texts.chrome(article))
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
        Article article = Texts.read("""
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
        assertThat(Texts.chrome(article))
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
        Article article = Texts.read("""
                MOST READ
                Dog drives van into harbour
                Why your tug is slow

                General seen at harbour fair

                The general visited the fair on Sunday, two guests told the Ledger.
                """);
        assertThat(article.title()).isEqualTo("General seen at harbour fair");
        assertThat(Texts.read(
                                "MOST READ\nGeneral seen at harbour fair\n\nThe general visited the fair on Sunday, two guests said.\n")
                        .title())
                .isEqualTo("General seen at harbour fair");
    }

    @Test
    void aLinksWordsOverTheStoryAreItsHeadline() {
        String story = "\n\nThe general visited the fair on Sunday, two guests told the Ledger.\n";
        assertThat(Texts.read("IN PICTURES: The fair of Larkhaven opens" + story)
                        .title())
                .isEqualTo("IN PICTURES: The fair of Larkhaven opens");
        assertThat(Texts.read("Watch: Otters of the quay today\n\nGeneral seen at harbour fair" + story)
                        .title())
                .isEqualTo("General seen at harbour fair");
        assertThat(Texts.read("Press Office Of The Harbour Denies Sale" + story).title())
                .isEqualTo("Press Office Of The Harbour Denies Sale");
    }

    @Test
    void consentBeforeTheHeadlineDoesNotOpenTheStory() {
        Article article = Texts.read("""
                We use cookies to improve your experience on this site and to measure its use.

                General seen at harbour fair

                The general visited the fair on Sunday, two guests told the Ledger.
                """);
        assertThat(article.title()).isEqualTo("General seen at harbour fair");
    }

    @Test
    void aDatelineIsARegionOfItsOwn() {
        Article article = Texts.read("""
                General seen at harbour fair

                LARKHAVEN, June 20 (Wire) — The general visited the fair on Sunday, two guests said.
                """);
        assertThat(body(article))
                .containsExactly(
                        "LARKHAVEN, June 20 (Wire) —", "The general visited the fair on Sunday, two guests said.");
        assertThat(Dateline.of(article)).extracting(Dateline::day).isEqualTo(20);
        assertThat(body(Texts.read(
                        "General seen at harbour fair\n\nLARKHAVEN — The general visited the fair on Sunday.\n")))
                .containsExactly("LARKHAVEN —", "The general visited the fair on Sunday.");
    }

    @Test
    void paragraphsThatOpenWithNamesAreNoDatelines() {
        Article article = Texts.read("""
                Two to know in Larkhaven this week

                ODA BRIGHTWATER – The harbour master opened the fair on Sunday and left.

                PIET OXENBURY – The painter of tugs was seen at the fair on Monday.
                """);
        assertThat(body(article)).hasSize(2);
    }

    @Test
    void aGallerysCountersAreInNoRegion() {
        Article article = Texts.read("""
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
        Article article = Texts.read("The general visited the fair on Sunday, two guests said.\n\nHe left at once.\n");
        assertThat(article.title()).isNull();
        assertThat(article.regions()).extracting(Region::kind).containsOnly(Region.Kind.BODY);
    }

    @Test
    void aWrappedParagraphStaysOneRegion() {
        Article article = Texts.read("""
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
        assertThat(Texts.read("General seen\n\nPublished: 12 March 2024, 10:15\nUpdated: 14 March 2024" + body)
                        .published())
                .isEqualTo(new Published(LocalDate.of(2024, 3, 12), Published.Basis.METADATA));
        assertThat(Texts.read("General seen at the fair\n\nMarch 12, 2024" + body)
                        .published())
                .isEqualTo(new Published(LocalDate.of(2024, 3, 12), Published.Basis.METADATA));
        assertThat(Texts.read("Tuesday, March 12, 2024\n\nGeneral seen at the fair" + body)
                        .published())
                .isEqualTo(Published.UNKNOWN);
        assertThat(Texts.read("March 12, 2024\n\nGeneral seen at the fair" + body)
                        .published())
                .isEqualTo(Published.UNKNOWN);
        for (String stamp : List.of(
                "By Nora Quillfeather\n12 Mar 2024",
                "By Nora Quillfeather\nTuesday, 12 March 2024",
                "Tuesday March 12, 2024",
                "12.03.2024, 08:40 | updated 11:15",
                "Posted by Nora Quillfeather on 12 March 2024 · 4 min read",
                "By Nora Quillfeather | 12 March 2024")) {
            assertThat(Texts.read("General seen at the fair\n\n" + stamp + body).published())
                    .as(stamp)
                    .isEqualTo(new Published(LocalDate.of(2024, 3, 12), Published.Basis.METADATA));
        }
        // A weekday's date over the headline is the banner's even where the page's motto looks like a headline.
        assertThat(Texts.read("The paper of the valley\nTuesday, March 12, 2024\n\nGeneral seen at the fair" + body)
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
            Layout layout = layouts.read(text.toString(), null, List.of());
            int end = 0;
            for (Region region : layout.regions()) {
                assertThat(region.span().start()).as("round " + round).isGreaterThanOrEqualTo(end);
                end = region.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    private static List<String> body(Article article) {
        return article.regions(Region.Kind.BODY)
                .map(region -> region.span().of(article.text()))
                .toList();
    }
}
