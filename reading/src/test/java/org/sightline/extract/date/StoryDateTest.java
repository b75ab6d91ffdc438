// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.article.Article;
import org.sightline.article.ArticleReader;
import org.sightline.article.Given;
import org.sightline.article.Limits;
import org.sightline.article.Outcome;
import org.sightline.article.Published;

/** The day of stories that nobody dates. */
final class StoryDateTest {
    private static final Path DATA = Path.of(System.getenv().getOrDefault("SIGHTLINE_DATA", "../../shared/data"));

    private final ArticleReader articles = new ArticleReader(Limits.STANDARD);
    private final StoryDate dates = new StoryDate();

    @Test
    void aDatelineWithItsYearIsTheDate() {
        assertThat(of("LARKHAVEN, March 5, 2023 - The ministers met on Saturday, two guests said."))
                .isEqualTo(text(2023, 3, 5));
    }

    @Test
    void theLeadsWeekdayChoosesTheYear() {
        // 5 March was a Tuesday in 2024; in 2023 a Sunday, in 2025 a Wednesday.
        assertThat(
                        of(
                                "LARKHAVEN, March 5 - The ministers met on Monday, two guests said.\n\nThey had last met in December 2022."))
                .isEqualTo(text(2024, 3, 5));
    }

    @Test
    void twoYearsThatFitAreNone() {
        assertThat(
                        of(
                                "LARKHAVEN, April 13 - The ministers met on Friday, two guests said.\n\nHe had moved there in 2016."))
                .isEqualTo(Published.UNKNOWN);
        assertThat(of("LARKHAVEN, Feb. 10 - The ministers met on Friday, two guests said."))
                .isEqualTo(Published.UNKNOWN);
    }

    @Test
    void aWholeDateCloseByGivesTheYear() {
        assertThat(of("""
                        LARKHAVEN, June 20 - The ministers met this week, two guests said.

                        The ministers on the quay, June 19, 2024. [Pool photo]
                        """)).isEqualTo(text(2024, 6, 20));
    }

    @Test
    void theBannerBoundsTheYearAndIsNeverTheDate() {
        assertThat(of("""
                        Thursday, June 20, 2024

                        Ministers meet in the harbour

                        LARKHAVEN, June 20 - The ministers met this week, two guests said.
                        """)).isEqualTo(text(2024, 6, 20));
        assertThat(of("""
                        Friday, September 20, 2024

                        Ministers meet in the harbour

                        The ministers met in the harbour this week, two guests said.
                        """)).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void theYearOfCopyrightBoundsTheYear() {
        assertThat(of("""
                        LARKHAVEN, April 13 - The ministers met on Friday, two guests said, and the harbour was shut.

                        He had moved there in 2016.

                        © 2018 Larkhaven Wire
                        """)).isEqualTo(text(2018, 4, 13));
    }

    @Test
    void aWholeDayOfTheLeadIsCountedOnByTheWeekdays() {
        assertThat(
                        of(
                                "The ministers met on Tuesday, 14 May 2024, two guests said.\n\nThey flew home on Wednesday and have been silent since."))
                .isEqualTo(text(2024, 5, 16));
        assertThat(of("The ministers met on Tuesday, two guests said.\n\nThey will meet again on 14 May 2024."))
                .isEqualTo(Published.UNKNOWN);
    }

    @Test
    void aStoryWithoutDatelineIsOfTheDayAfterWhatItReports() {
        String story = """
                %s

                Guests seen at the harbour fair

                The state agency said on May 6 that the general was present at the opening of “Harbour 2023”, a fair of ships.

                The fair runs from May 6 to 9. He was listed in December 2017.
                """;
        assertThat(of(story.formatted("Monday, June 12, 2023"))).isEqualTo(text(2023, 5, 7));
        assertThat(of(story.formatted("Advertisement"))).isEqualTo(text(2023, 5, 7));
        // The year of the fair's name alone bounds nothing when the day stands elsewhere.
        assertThat(of(story.replace(" of “Harbour 2023”", "").formatted("Advertisement")))
                .isEqualTo(Published.UNKNOWN);
    }

    @Test
    void weekdaysSayThatThePrintedDaysAreOld() {
        assertThat(of("""
                        Thursday, October 26, 2023

                        Minister loses his post

                        The minister was removed on Tuesday, state television said.

                        He was last seen on August 29, when he spoke in Larkhaven.
                        """)).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void plansAreNotReports() {
        assertThat(of("""
                        Friday, September 20, 2024

                        Ministers to meet in the harbour

                        The ministers will meet in the harbour on August 12, two guests said.
                        """)).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void whatIsKnownStays() {
        Article article =
                article("LARKHAVEN, June 20, 2024 - The ministers met.", new Given(LocalDate.of(2020, 1, 2), null));
        assertThat(dates.of(article)).isEqualTo(new Published(LocalDate.of(2020, 1, 2), Published.Basis.GIVEN));
    }

    @Test
    void storiesWithKnownDays() {
        assumeTrue(Files.isDirectory(DATA.resolve("articles")), "no stories under " + DATA + "; set SIGHTLINE_DATA");
        assertThat(day("moscow-expo-2024")).isBetween(LocalDate.of(2024, 8, 12), LocalDate.of(2024, 8, 14));
        assertThat(day("pyongyang-treaty-2024")).isEqualTo(LocalDate.of(2024, 6, 20));
        assertThat(day("zimbabwe-programme-2024")).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(day("assad-jeddah-2023")).isEqualTo(LocalDate.of(2023, 5, 19));
        assertThat(day("shoigu-tehran-2023")).isEqualTo(LocalDate.of(2023, 9, 21));
        for (String open : List.of(
                "li-shangfu-2023",
                "trade-evening-guests-2024",
                "famous-names-2024",
                "lady-r-inquiry-2023",
                "bulava-launch-2023",
                "hwasong17-dispute-2022",
                "brics-johannesburg-2023")) {
            assertThat(day(open)).as(open).isNull();
        }
    }

    private @org.jspecify.annotations.Nullable LocalDate day(String story) {
        try (Stream<Outcome> outcomes = articles.read(DATA.resolve("articles/" + story + ".txt"), Given.NOTHING)) {
            return dates.of(((Outcome.Read) outcomes.findFirst().orElseThrow()).article())
                    .date();
        }
    }

    private Published of(String text) {
        return dates.of(article(text, Given.NOTHING));
    }

    private Article article(String text, Given given) {
        return ((Outcome.Read) articles.text(text, given)).article();
    }

    private static Published text(int year, int month, int day) {
        return new Published(LocalDate.of(year, month, day), Published.Basis.TEXT);
    }
}
