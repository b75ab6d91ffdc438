// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.article.RuleRows;

/** Date expressions of news English, read on Tuesday, 13 August 2024 unless a test says otherwise. */
final class DateReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 13);

    private final DateReader reader = new DateReader();

    @ParameterizedTest
    @CsvFileSource(resources = "expressions.csv", delimiter = '|', numLinesToSkip = 1, maxCharsPerColumn = 400)
    void expressions(String sentence, String words, String start, String end, String basis) {
        List<DateMention> mentions = reader.read(sentence, TODAY);
        DateMention last = mentions.get(mentions.size() - 1);
        assertThat(last.span().of(sentence)).isEqualTo(words);
        DateInterval interval = last.interval();
        if (start.equals("none")) {
            assertThat(interval).isNull();
            return;
        }
        assertThat(interval).isNotNull();
        assertThat(interval)
                .extracting(
                        DateInterval::start,
                        DateInterval::end,
                        date -> date.basis().name().toLowerCase(java.util.Locale.ROOT))
                .containsExactly(LocalDate.parse(start), LocalDate.parse(end == null ? start : end), basis);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The “Army 2024” fair drew 83 countries.",
                "The 22-year-old left back signed the papers.",
                "They held a three-day meeting and a two-week drill.",
                "It lasted two decades, or one day more than seven years.",
                "The range is 8,000 kilometres, or 1,090 at least.",
                "Flight 2024 and model R-1990 were delayed.",
                "They may march on the port, the mayor may say.",
                "Theresa May met April Jones and August Wilson.",
                "The Sun and the Sunday Times reported it.",
                "About 2000 soldiers and 1990 tanks came.",
                "The ship (IMO 9161003) carried 2018 tonnes.",
                "It cost $2024 and took 12 hours.",
                "The second of three guests took the third seat.",
                "He was 12 to 14 points ahead.",
                "The first quarter-final was lost.",
                "The Black Friday sale was short.",
                "It happened in room 12 of 14.",
                "They will fall in line and spring a trap.",
                "He drove a Peugeot 2008 and a Boeing 737.",
                "Every Monday and on Fridays they met.",
                "They built the ship in two weeks, the yard said.",
                "The course lasted three weekends and may last two weeks.",
                "The two thousand soldiers and twenty-five tanks left.",
                "In two thousand and fifteen villages the lights went out.",
                "Resolution 12/2015 and file 3-2014 were read aloud.",
                "A man in his seventies and a twenty-third guest came.",
                "He is the employee of the month and lives for the day.",
                "In week 12 the team lost again.",
                "The drive was half-full, with 1/2-3/4 inch of oil.",
                "The vote was 11/20 against.",
                "They celebrated Orthodox Christmas and the lunar new year.",
                "The Independence Day parade was cancelled.",
                "It lasted less than three days, within two weeks of work.",
                "The 15th century church fell.",
                "Sales in q1 were flat.",
                "The team won 3-2-15 and lost 21.04.16 times.",
                "Her last two years were quiet."
            })
    void whatIsNoDate(String sentence) {
        assertThat(reader.read(sentence, TODAY)).isEmpty();
    }

    @Test
    void everyWordOfTheTableMakesADate() {
        for (List<String> row : RuleRows.read("en/date-words.tsv", 4)) {
            assertThat(reader.read(row.get(3), TODAY))
                    .as(row.toString())
                    .isNotEmpty()
                    .allSatisfy(mention ->
                            assertThat(mention.interval()).as(row.toString()).isNotNull());
        }
    }

    @Test
    void everyCueDecidesItsExample() {
        for (List<String> row : RuleRows.read("en/tense.tsv", 4)) {
            List<DateMention> mentions = reader.read(row.get(2), TODAY);
            DateInterval interval = mentions.get(mentions.size() - 1).interval();
            assertThat(interval == null ? "none" : interval.start().toString())
                    .as(row.toString())
                    .startsWith(row.get(3));
        }
    }

    @Test
    void withoutPublicationOnlyWholeDatesAreGrounded() {
        String text = "He came on Friday, on May 3, in June and in July 2023; in November of the same year he left.";
        assertThat(reader.read(text, null))
                .extracting(mention -> mention.interval() == null
                        ? "none"
                        : mention.interval().start() + " " + mention.interval().basis())
                .containsExactly("none", "none", "none", "2023-07-01 EXPLICIT", "2023-11-01 DISCOURSE");
    }

    @Test
    void theThirtyFirstOfFebruaryIsNoDay() {
        assertThat(reader.read("They met on February 31, 2023.", TODAY))
                .singleElement()
                .extracting(DateMention::interval)
                .isNull();
        assertThat(reader.read("They met on 31 February.", TODAY))
                .singleElement()
                .extracting(DateMention::interval)
                .isNull();
        assertThat(reader.read("They met on February 29.", TODAY))
                .singleElement()
                .extracting(mention -> String.valueOf(mention.interval()))
                .asString()
                .contains("2024-02-29");
    }

    @Test
    @Timeout(20)
    void anyWordsGiveOrderedSpansAndIntervals() {
        Random random = new Random(31);
        String[] soup = {
            "August",
            "12",
            "to",
            "14",
            ",",
            "2024",
            "Friday",
            "last",
            "next",
            "the",
            "same",
            "year",
            "month",
            "day",
            "before",
            "after",
            "two",
            "weeks",
            "ago",
            "later",
            "since",
            "between",
            "and",
            "from",
            "in",
            "of",
            "early",
            "first",
            "quarter",
            "2022-23",
            "-",
            "31",
            "February",
            "May",
            ".",
            "that",
            "night",
            "this",
            "summer",
            "1990s",
            "0",
            "9999",
            "Q3",
            "12.08.2024",
            "8/13/2024",
            "'s",
            "a",
            "week",
            "earlier",
            "\u202E",
            "\uD83D\uDE00",
            "(",
            ")",
            "will",
            "past",
            "99999999999999999999",
            "13th",
            "mid"
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(soup[random.nextInt(soup.length)]).append(random.nextInt(6) == 0 ? "" : " ");
            }
            int end = 0;
            for (DateMention mention : reader.read(text.toString(), round % 5 == 0 ? null : TODAY)) {
                assertThat(mention.span().start())
                        .as("round " + round + ": " + text)
                        .isGreaterThanOrEqualTo(end);
                end = mention.span().end();
                DateInterval interval = mention.interval();
                if (interval != null) {
                    assertThat(interval.text()).isEqualTo(mention.span().of(text.toString()));
                }
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    @Timeout(20)
    void aLongTextTakesALinearTime() {
        String text = "They met on August 12 to 14 and again two days later, since May 2021. ".repeat(4_000);
        assertThat(reader.read(text, TODAY)).hasSize(12_000);
    }
}
