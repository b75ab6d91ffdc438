// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place and day that open a story: "LARKHAVEN, June 20 — ". Part of the body, but no event's date.
 *
 * @param span from the place to the end of the opening
 * @param place as printed
 * @param year null where only day and month are printed, as agencies do
 * @param month 1 to 12
 */
public record Dateline(Span span, String place, @Nullable Integer year, int month, int day) {
    private static final String PLACE =
            "(\\p{Lu}[\\p{L}\\p{M}.'’ /-]{1,40}(?:, ?\\p{Lu}[\\p{L}.'’ -]{1,30})?(?:\\([^)]{1,30}\\))?)";
    private static final String MONTH = "(\\p{L}{3,10}\\.?)";
    private static final String AGENCY = "(?:\\s*[(/\\[][^)/\\]]{2,40}[)/\\]]\\.?)?";
    private static final String CLOSE = "(?:\\s*\\.?\\s*(?:—|–|--?|:)\\s|\\.\\s|\\s*/\\s|\\s*[)\\]】=]\\s*)";
    private static final Pattern MONTH_FIRST = Pattern.compile("^[\\[(【]?" + PLACE + "[,:]? (?:\\p{L}{3,10}day,? )?"
            + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?" + AGENCY + CLOSE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "^[\\[(【]?" + PLACE + ",? (?:le |den |\\p{L}{3,10}day,? )?(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:de )?" + MONTH
                    + "(?:,? (?:de )?(\\d{4})(?: г\\.| года)?)?" + AGENCY + CLOSE);
    private static final Pattern CHINESE = Pattern.compile(
            "^[\\[（(【]?(?:本报|本報|新华社|新華社|中新社|中新网|中央社|[\\p{IsHan}]{2,6}社)?([\\p{IsHan}]{2,12}?)(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日(?:综合|綜合)?[电電讯訊][】)）\\]]?");
    private static final Pattern KOREAN = Pattern.compile(
            "^[\\[(【](\\p{IsHangul}{2,10})[ =]?\\s?(?:(\\d{4})년 ?)?(\\d{1,2})월 ?(\\d{1,2})일[^\\])】]{0,30}[\\])】]");

    /** Where an article's body opens with one, or null. Only its first three paragraphs are asked. */
    public static @Nullable Dateline of(Article article) {
        return article.regions(Region.Kind.BODY)
                .limit(3)
                .map(region ->
                        in(region.span().of(article.text()), region.span().start()))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    /** The day when its year is {@code of}; null when that year has no such day. */
    public @Nullable LocalDate in(int of) {
        return exists(of, month, day) ? LocalDate.of(of, month, day) : null;
    }

    static @Nullable Dateline in(String paragraph, int offset) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), 140));
        Matcher first = MONTH_FIRST.matcher(head);
        if (first.find() && isPlace(first.group(1))) {
            return dateline(first, offset, first.group(4), MonthNames.ALL.of(first.group(2)), first.group(3));
        }
        Matcher second = DAY_FIRST.matcher(head);
        if (second.find() && isPlace(second.group(1))) {
            return dateline(second, offset, second.group(4), MonthNames.ALL.of(second.group(3)), second.group(2));
        }
        for (Pattern pattern : new Pattern[] {CHINESE, KOREAN}) {
            Matcher east = pattern.matcher(head);
            if (east.find()) {
                return dateline(east, offset, east.group(2), Integer.valueOf(east.group(3)), east.group(4));
            }
        }
        return null;
    }

    /** A dateline's place is set in capitals, or is a name of at most four words: "In Larkhaven, June 20 -" is neither. */
    private static boolean isPlace(String place) {
        String letters = place.replaceAll("[^\\p{L} ]", "");
        if (letters.equals(letters.toUpperCase(java.util.Locale.ROOT))) {
            return true;
        }
        String[] words = place.split("[\\s,]+");
        for (String word : words) {
            boolean large = Character.isUpperCase(word.codePointAt(0));
            if (!large && !word.matches("de|da|del|la|le|el|al|on|upon|of|the|am")) {
                return false;
            }
        }
        return words.length <= 4
                && !words[0].matches("(?i)in|on|by|at|since|from|until|before|after|le|el|im|am|seit|en");
    }

    private static @Nullable Dateline dateline(
            Matcher match, int offset, @Nullable String year, @Nullable Integer month, String day) {
        if (month == null) {
            return null;
        }
        Integer known = year == null ? null : Integer.valueOf(year);
        int number = Integer.parseInt(day);
        if (!exists(known == null ? 2000 : known, month, number)) {
            return null;
        }
        return new Dateline(
                new Span(offset, offset + match.end()), match.group(1).strip(), known, month, number);
    }

    private static boolean exists(int year, int month, int day) {
        return year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= java.time.YearMonth.of(year, month).lengthOfMonth();
    }
}
