// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole calendar day as pages print it outside their stories: "12 March 2024", "2024.03.12", "2024年3月12日". */
final class PrintedDay {
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(\\d{4})(?:[-./]\\s?|[年년]\\s?)(\\d{1,2})(?:[-./]\\s?|[月월]\\s?)(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:de |of )?(\\p{L}{3,12}\\.?),?\\s+(?:de )?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,12}\\.?)\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern DASHED = Pattern.compile("(?<![\\p{L}\\d])(\\d{1,2})-(\\p{L}{3,9})-(\\d{4})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?!\\d)");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iu)\\b(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\\b|星期|周[一二三四五六日]|[월화수목금토일]요일|\\([월화수목금토일]\\)");

    private PrintedDay() {}

    /** The first whole day that the words give, or null. "03/04/2024" could be two days, so it is none. */
    static @Nullable LocalDate in(String words) {
        Matcher iso = ISO.matcher(words);
        if (iso.find()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(words);
        while (dayFirst.find()) {
            Integer month = MonthNames.ALL.of(dayFirst.group(2));
            if (month != null) {
                return day(dayFirst.group(3), month.toString(), dayFirst.group(1));
            }
        }
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        while (monthFirst.find()) {
            Integer month = MonthNames.ALL.of(monthFirst.group(1));
            if (month != null) {
                return day(monthFirst.group(3), month.toString(), monthFirst.group(2));
            }
        }
        Matcher dashed = DASHED.matcher(words);
        Integer named = dashed.find() ? MonthNames.ALL.of(dashed.group(2)) : null;
        if (named != null) {
            return day(dashed.group(3), named.toString(), dashed.group(1));
        }
        Matcher numbers = NUMBERS.matcher(words);
        if (!numbers.find()) {
            return null;
        }
        boolean european =
                Integer.parseInt(numbers.group(1)) > 12 || numbers.group().contains(".");
        boolean american = Integer.parseInt(numbers.group(2)) > 12;
        if (european == american) {
            return null;
        }
        return european
                ? day(numbers.group(3), numbers.group(2), numbers.group(1))
                : day(numbers.group(3), numbers.group(1), numbers.group(2));
    }

    /** Whether the line names no weekday, as the banner over a page does. */
    static boolean isBare(String words) {
        return !WEEKDAY.matcher(words).find();
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
