// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day in the head of an issue, a broadcast or a report: "The Harbour Ledger, Saturday 8 June 2019", "Briefing No. 3 / 8 June
 * 2019", "8 June 2019 | 6 min read", or a day below the paper's name.
 *
 * <p>A page's banner looks like it, but tells the day of the visit: a day with weekday that stands alone or beside the weather. It is
 * none of these unless the paper's name stands directly over it.
 */
final class Masthead {
    /** Rules whose days are those of rates, forecasts and rights. */
    private static final List<String> OTHERS =
            List.of("weather", "markets", "ticker", "copyright", "related", "teaser");

    private static final int LONGEST_NAME = 7;
    private static final int LONGEST = 160;

    private static final Pattern ISSUE = Pattern.compile(
            "(?iu).*\\b(issue|no\\.?|nr\\.?|number|vol(ume)?\\.?|briefing|bulletin|edition|newsletter|transcript|broadcast|aired|programme|"
                    + "report|statement|release|release no|notice|letter|dispatch|long read|read|min|news|show|hour|podcast|episode|on air|circular|gazette|minutes|coverage|session|hearing)\\b.*");
    /** A time of the day beside a date without weekday is when a page was filled. */
    private static final Pattern CLOCK = Pattern.compile("(?<![\\d.])\\d{1,2}[:.]\\d{2}(?![\\d.]|\\.\\d)");
    /** What stands beside a time of the day. */
    private static final Pattern ZONE = Pattern.compile(
            "(?iu)\\b([ap]\\.?m\\b\\.?|gmt|utc|[bcemp]e?[sd]?t|ist|jst|kst|msk|hrs|hours|updated?|first)\\b");
    /** What of a line is left beside its day: words in capitals, as names have, and what parts them. */
    private static final Pattern NAMES = Pattern.compile(
            "[^\\p{L}\\p{N}]*(?:(?:\\p{Lu}[\\p{L}\\p{M}.'’&-]*|and|of|the|de|la|le|el|desk|&|\\d{1,3})[\\s,|/·•:–—\"“”‘’-]*){1,10}[^\\p{L}\\p{N}]*");

    private static final Pattern DAY = Pattern.compile(
            "(?iu)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s*)?(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?"
                    + "\\p{L}{3,12}\\.?,?\\s+\\d{4}|\\p{L}{3,12}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}-\\p{L}{3,9}-\\d{4}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})");
    private static final Pattern DEGREES = Pattern.compile("\\d\\s?(°|º|℃|℉|[CF]\\b)");

    /** Rates and prices. */
    private static final Pattern FIGURES = Pattern.compile("\\d[.,]\\d{2,}|[-+−]\\d|%");

    private Masthead() {}

    /** The day that the lines over the story give, which become chrome; null when they give none that is sure. */
    static @Nullable LocalDate read(Page page) {
        LocalDate found = null;
        for (int i = 0; i < Math.min(page.first(), page.size()); i++) {
            LocalDate day = isFree(page, i) ? PrintedDay.in(page.line(i).words()) : null;
            if (day == null || !isStamp(page, i)) {
                continue;
            }
            // A place and a day alone are a dateline, and stay the story's.
            if (Dateline.in(page.line(i).words(), 0) == null) {
                page.kind(i, Region.Kind.CHROME);
                names(page, i);
            }
            found = found == null ? day : found;
        }
        return found;
    }

    /** Whether a line holds a day and nothing else but marks and a time of the day. */
    static boolean isDayAlone(String words) {
        return ZONE.matcher(CLOCK.matcher(DAY.matcher(words).replaceAll(" ")).replaceAll(" "))
                .replaceAll(" ")
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .isEmpty();
    }

    /** What a line says beside its first day. */
    static String besideDay(String words) {
        return DAY.matcher(words).replaceFirst(" ").strip();
    }

    /** Short lines over the day, in one block with it, are the name of the paper. */
    private static void names(Page page, int day) {
        for (int i = day - 1;
                i >= 0 && page.line(i).paragraph() == page.line(day).paragraph();
                i--) {
            Line line = page.line(i);
            if (page.kind(i) == null && line.length() <= LONGEST_NAME && isNames(line.words())) {
                page.kind(i, Region.Kind.CHROME);
            }
        }
    }

    private static boolean isFree(Page page, int i) {
        boolean open = page.kind(i) == null || page.kind(i) == Region.Kind.CHROME;
        for (String label : OTHERS) {
            open &= !page.is(i, label);
        }
        return open && page.line(i).words().length() <= LONGEST;
    }

    private static boolean isStamp(Page page, int i) {
        String words = page.line(i).words();
        String rest = besideDay(words);
        boolean bare = rest.replaceAll("[^\\p{L}\\p{N}]+", "").isEmpty();
        boolean weather = DEGREES.matcher(words).find();
        if (bare || weather) {
            return isBelowName(page, i);
        }
        if (PrintedDay.isBare(words) && CLOCK.matcher(rest).find() && rest.length() <= 24) {
            return true;
        }
        if ((ISSUE.matcher(rest).matches() && !page.line(i).isProse()) || isNames(rest)) {
            return true;
        }
        Matcher day = DAY.matcher(words);
        boolean apart = day.find() && isPiece(words, day) && PrintedDay.isBare(words);
        return apart && !page.line(i).endsSentence() && !FIGURES.matcher(rest).find();
    }

    /** Whether a bar or dash parts the day from the rest of the line. */
    private static boolean isPiece(String words, Matcher day) {
        return words.substring(0, day.start()).matches("(.*\\s)?[|/·•–—-]\\s+(\\p{L}{4,12} (on )?)?")
                || words.substring(day.end()).matches("\\s+[|/·•–—-]\\s.*")
                || (words.substring(0, day.start()).matches("\\p{L}{4,12}( on)?:? ") && words.contains("|"));
    }

    private static boolean isNames(String rest) {
        return NAMES.matcher(rest).matches() && !CLOCK.matcher(rest).find();
    }

    /** The page's first line, short and of capitals, is the name of the paper. */
    private static boolean isBelowName(Page page, int i) {
        if (i != 1) {
            return false;
        }
        Line name = page.line(0);
        boolean own = page.kind(0) == null || page.is(0, "letterhead");
        return own
                && name.paragraph() == page.line(1).paragraph()
                && name.length() <= LONGEST_NAME
                && !name.endsSentence()
                && NAMES.matcher(name.words()).matches();
    }
}
