// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place and day that open a story: "LARKHAVEN, June 20 — ". Part of the body, but no event's date.
 *
 * @param span from the place to the dash or colon that closes the opening
 * @param place as printed
 * @param year null where only day and month are printed, as agencies do
 * @param month 1 to 12
 * @param weekday the printed one, or null
 */
public record Dateline(
        Span span,
        String place,
        @Nullable Integer year,
        int month,
        int day,
        @Nullable DayOfWeek weekday) {
    private static final int LONGEST = 140;
    private static final String NAME =
            "(?:[’'‘]?\\p{Lu}|[’'‘]\\p{Ll}[- ]\\p{Lu}|[ae][ln]-\\p{Lu})[\\p{L}\\p{M}.'’/ -]{0,40}";
    private static final String PLACE = "(" + NAME + "(?:, ?" + NAME + ")?)";
    /** "(Tidewater Wire)", "/TASS/", "[AFP]", on either side of the day. */
    private static final String AGENCY = "(?:\\s*[(/\\[][^()/\\[\\]]{2,40}[)/\\]]\\.?)?";

    private static final String JOIN = "(?:\\s*(?<join>[,:|·]|—|–|-)\\s*|\\s+)\\(?";
    private static final String WEEKDAY =
            "(?:(?:le |den )?(?<weekday>(?i:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?i:day)?)\\.?,? )?";
    private static final String MONTH_DAY =
            "(?<month1>\\p{L}{3,10}\\.?) (?<day1>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year1>\\d{4}))?";
    private static final String DAY_MONTH =
            "(?:le |den )?(?<day2>\\d{1,2})(?:st|nd|rd|th|\\.)? (?:de )?(?<month2>\\p{L}{3,10}\\.?)(?:,? (?:de )?(?<year2>\\d{4})(?: г\\.| года)?)?";
    private static final String NUMBERS = "(?<day3>\\d{1,2})[./](?<month3>\\d{1,2})[./](?<year3>\\d{4})";
    private static final String ISO = "(?<year4>\\d{4})-(?<month4>\\d{2})-(?<day4>\\d{2})";
    private static final String CLOSE =
            "\\)?(?<close>\\s*\\.?\\s*(?:—|–|--?|:|\\|)(?=\\s|$)|\\.(?=\\s|$)|\\s*/(?=\\s)|\\s*[)\\]】=]|\\s*$)";
    private static final Pattern WESTERN = Pattern.compile("^[\\[(【]?" + PLACE + AGENCY + JOIN + WEEKDAY + "(?:"
            + MONTH_DAY + "|" + DAY_MONTH + "|" + NUMBERS + "|" + ISO + ")" + AGENCY + CLOSE);
    private static final Pattern CHINESE = Pattern.compile(
            "^[\\[（(【]?(?:本报|本報|新华社|新華社|中新社|中新网|中央社|[\\p{IsHan}]{2,6}社)?(?<place>[\\p{IsHan}]{2,12}?)(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日(?:综合|綜合)?[电電讯訊][】)）\\]]?");
    private static final Pattern KOREAN = Pattern.compile(
            "^[\\[(【](?<place>\\p{IsHangul}{2,10})[ =]?\\s?(?:(?<year>\\d{4})년 ?)?(?<month>\\d{1,2})월 ?(?<day>\\d{1,2})일[^\\])】]{0,30}[\\])】]");
    /** A place and an agency or a dash, without a day. */
    private static final Pattern UNDATED = Pattern.compile("^" + PLACE
            + "(?:(?<agency>\\s*\\((?:[^()]{2,40})\\))\\s*(?:—|–|--?|:)|\\s+(?:—|–|--?))(?=\\s+[\"“‘']?\\p{Lu})");

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

    /** The day when its year is {@code of}; null when that year has no such day, or has it on another weekday than is printed. */
    public @Nullable LocalDate in(int of) {
        LocalDate found = exists(of, month, day) ? LocalDate.of(of, month, day) : null;
        return found != null && weekday != null && found.getDayOfWeek() != weekday ? null : found;
    }

    static @Nullable Dateline in(String paragraph, int offset) {
        int end = paragraph.indexOf('\n');
        String head = paragraph.substring(0, Math.min(end < 0 ? paragraph.length() : end, LONGEST));
        // What is cut off must not look like the line's end.
        Matcher western = WESTERN.matcher(paragraph.length() > LONGEST && end < 0 ? head + "\u0000" : head);
        if (western.find()) {
            return western(western, offset);
        }
        for (Pattern pattern : new Pattern[] {CHINESE, KOREAN}) {
            Matcher east = pattern.matcher(head);
            if (east.find()) {
                Integer month = Integer.valueOf(east.group("month"));
                return dateline(east, offset, east.group("place"), east.group("year"), month, east.group("day"));
            }
        }
        return null;
    }

    /** Length of an opening without a day, such as "LARKHAVEN (Tidewater Wire) -" or "LARKHAVEN —"; 0 when there is none. */
    static int undated(String paragraph) {
        Matcher matcher = UNDATED.matcher(paragraph.substring(0, Math.min(paragraph.length(), LONGEST)));
        if (!matcher.find() || !isPlace(matcher.group(1))) {
            return 0;
        }
        boolean sure = isCapitals(matcher.group(1)) && matcher.group(1).split(" ").length <= 4;
        return sure || matcher.group("agency") != null ? matcher.end() : 0;
    }

    private static @Nullable Dateline western(Matcher match, int offset) {
        String place = match.group(1).replaceAll("[\\s-]+$", "");
        boolean capitals = isCapitals(place);
        // "Room 12 May." has nothing of a dateline but its order.
        boolean loose =
                match.group("join") == null && !capitals && match.group("close").startsWith(".");
        if (!isPlace(place) || loose) {
            return null;
        }
        for (int form = 1; form <= 4; form++) {
            String month = match.group("month" + form);
            if (month == null) {
                continue;
            }
            Integer number = form <= 2 ? MonthNames.ALL.of(month) : Integer.valueOf(month);
            return dateline(match, offset, place, match.group("year" + form), number, match.group("day" + form));
        }
        return null;
    }

    /** A dateline's place is set in capitals, or is a name of at most four words: "In Larkhaven, June 20 -" is neither. */
    private static boolean isPlace(String place) {
        String[] words = place.split("[\\s,]+");
        String first = words[0].replaceAll("\\.$", "");
        if (MonthNames.ALL.of(first) != null || first.matches("(?i)(mon|tues|wednes|thurs|fri|satur|sun)day")) {
            return false;
        }
        if (isCapitals(place)) {
            return true;
        }
        for (String word : words) {
            boolean large = Character.isUpperCase(word.codePointAt(0)) || word.matches("[’'‘].*|[ae][ln]-\\p{Lu}.*");
            if (!large && !word.matches("de|da|del|la|le|el|al|on|upon|of|the|am")) {
                return false;
            }
        }
        return words.length <= 4
                && !first.matches(
                        "(?i)in|on|by|at|since|from|until|till|before|after|le|el|im|am|seit|en|the|published|posted|"
                                + "updated|broadcast|aired|issued|released|date|dated|photos?|issue|page|room|no|vol|volume");
    }

    private static boolean isCapitals(String place) {
        String letters = place.replaceAll("[^\\p{L} ]", "");
        return letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Dateline dateline(
            Matcher match, int offset, String place, @Nullable String year, @Nullable Integer month, String day) {
        if (month == null) {
            return null;
        }
        Integer known = year == null ? null : Integer.valueOf(year);
        int number = Integer.parseInt(day);
        if (!exists(known == null ? 2000 : known, month, number)) {
            return null;
        }
        DayOfWeek weekday = match.pattern() == WESTERN ? weekday(match.group("weekday")) : null;
        Span span = new Span(offset, offset + match.end());
        return new Dateline(span, place.strip(), known, month, number, weekday);
    }

    private static @Nullable DayOfWeek weekday(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(printed.substring(0, 3).toUpperCase(Locale.ROOT))) {
                return day;
            }
        }
        return null;
    }

    private static boolean exists(int year, int month, int day) {
        return year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
