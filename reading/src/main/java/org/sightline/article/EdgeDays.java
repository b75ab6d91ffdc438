// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The weaker signs of a story's day that stand at a page's edges, asked where neither a stamp nor a masthead gives one: a bare day
 * in the head, a day in brackets beside it, the address of the page, and the day that closes a text.
 *
 * <p>A day with its weekday, one that stands alone over everything, or one beside the weather, stays the banner of a visit, unless the lines around it say what it dates
 * ("FOR IMMEDIATE RELEASE").
 */
final class EdgeDays {
    private static final Pattern RELEASE = Pattern.compile(
            "(?iu).*\\b(release|embargo(ed)?|communiqu[eé]|statement|bulletin|press|news alert|notice)\\b.*");
    private static final Pattern ADDRESS =
            Pattern.compile("(?iu)(?:https?://|www\\.)[^\\s/]+(/\\S*)?|[a-z0-9-]+(?:\\.[a-z0-9-]+)+(/\\S*)");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([/._-]?)(\\d{2})\\2(\\d{2})(?!\\d)|"
                    + "/((?:19|20)\\d{2})/([a-z]{3,9})/(\\d{1,2})(?!\\d)");
    private static final Pattern BRACKETED =
            Pattern.compile("^[\\[(]([^\\])]{6,40})[\\])]|[\\[(]([^\\])]{6,40})[\\])]$");
    private static final Pattern JUCHE = Pattern.compile("(?iu)\\bjuche\\s?(\\d{2,3})\\b");
    /** The year before the first one of the Juche calendar. */
    private static final int JUCHE_ZERO = 1911;

    private static final Pattern AFTER_JUCHE =
            Pattern.compile("^[\\s(]*(?:\\d{4}\\)?)?[\\s.]*(\\d{1,2})\\.\\s?(\\d{1,2})\\b");
    /** "(This story was published on …)" and its kin. */
    private static final Pattern SAYS =
            Pattern.compile("(?iu).*\\b(published|posted|issued|released|dated|appeared|filed|sent|uploaded)\\b.*");
    /** What may stand beside a day that closes or opens a text: a place. */
    private static final int PLACE_WORDS = 3;

    /** Characters of a line that may give a day; a longer one is no stamp, and no pattern need run over it. */
    private static final int LONGEST = 300;

    private EdgeDays() {}

    /** The day, or null. */
    static @Nullable LocalDate read(Page page, int headline) {
        LocalDate day = juche(page);
        day = day == null ? address(page) : day;
        day = day == null ? head(page, headline) : day;
        return day == null ? end(page) : day;
    }

    /** The day in an address such as {@code https://…/2019/06/08/a-story}, or null; "/20190608" as well. */
    static @Nullable LocalDate in(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        while (matcher.find()) {
            LocalDate found = matcher.group(1) != null
                    ? PrintedDay.in(matcher.group(1) + "-" + matcher.group(3) + "-" + matcher.group(4))
                    : PrintedDay.in(matcher.group(7) + " " + matcher.group(6) + " " + matcher.group(5));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable LocalDate address(Page page) {
        for (int i = 0; i < page.size(); i++) {
            Matcher matcher = ADDRESS.matcher(page.line(i).words());
            LocalDate day = isOutside(page, i) && matcher.find() ? in(matcher.group()) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** "Juche 108 (2019). 6. 8.", "(Juche108.6.8.)": as Pyongyang's agency counts. */
    private static @Nullable LocalDate juche(Page page) {
        for (int i = 0; i < page.size(); i++) {
            String words = page.line(i).words();
            Matcher year = JUCHE.matcher(words);
            if (!isOutside(page, i) || !year.find()) {
                continue;
            }
            Matcher day = AFTER_JUCHE.matcher(words.substring(year.end()));
            if (day.find()) {
                int counted = JUCHE_ZERO + Integer.parseInt(year.group(1));
                return PrintedDay.in(counted + "-" + day.group(1) + "-" + day.group(2));
            }
        }
        return null;
    }

    private static boolean isOutside(Page page, int i) {
        return page.isEdge(i)
                && page.line(i).words().length() <= LONGEST
                && !page.is(i, "related")
                && !page.is(i, "teaser")
                && !page.is(i, "copyright");
    }

    private static @Nullable LocalDate head(Page page, int headline) {
        for (int i = 0; i < Math.min(page.first(), page.size()); i++) {
            String words = page.line(i).words();
            LocalDate day = isOutside(page, i) && !isWeather(page, i) ? PrintedDay.in(words) : null;
            if (day == null) {
                continue;
            }
            boolean told = RELEASE.matcher(words).matches()
                    || (i > 0
                            && isOutside(page, i - 1)
                            && RELEASE.matcher(page.line(i - 1).words()).matches());
            boolean over = i == 0
                    && (page.size() == 1
                            || page.line(1).paragraph() != page.line(0).paragraph());
            boolean bare = !over && PrintedDay.isBare(words) && Masthead.isDayAlone(words);
            if (told || bare || (i == headline && bracketed(words) != null)) {
                return day;
            }
        }
        return null;
    }

    private static boolean isWeather(Page page, int i) {
        return page.is(i, "weather") || page.is(i - 1, "weather") || page.is(i + 1, "weather");
    }

    private static @Nullable LocalDate bracketed(String words) {
        Matcher matcher = BRACKETED.matcher(words);
        if (!matcher.find()) {
            return null;
        }
        String inside = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Masthead.isDayAlone(inside) ? PrintedDay.in(inside) : null;
    }

    /** The day that stands below the text: alone, in brackets, behind a place, or in a line that says what happened on it. */
    private static @Nullable LocalDate end(Page page) {
        for (int i = page.size() - 1; i > page.last() && i >= 0; i--) {
            String words = page.line(i).words();
            LocalDate day = isOutside(page, i) ? PrintedDay.in(words) : null;
            if (day != null
                    && (Masthead.isDayAlone(words)
                            || SAYS.matcher(words).matches()
                            || Masthead.besideDay(words).split("[\\s,]+").length <= PLACE_WORDS)) {
                return day;
            }
        }
        return null;
    }
}
