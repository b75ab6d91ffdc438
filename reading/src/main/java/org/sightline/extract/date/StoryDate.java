// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.article.Article;
import org.sightline.article.Dateline;
import org.sightline.article.Published;
import org.sightline.article.Region;
import org.sightline.article.Span;

/**
 * The day of a story that nobody dates: from its dateline, or from what it reports.
 *
 * <p>Nothing is guessed beyond what the story bounds. A day without a year takes its year from a whole date close to it, from the
 * years that the story mentions (it is not older than the latest past one), from the page's banner (it is not younger) and from the
 * weekdays of its lead (they name the day itself or the day before). Where more than one year is left, the answer is unknown.
 * Today's date plays no part. Thread-safe.
 */
public final class StoryDate {
    /** How many years after the latest that it mentions a story may be, where only weekdays decide. */
    private static final int YEARS_AHEAD = 3;
    /** A page's banner is the day of its visit: seldom further behind the story, when nothing else bounds it from below. */
    private static final int BANNER_DAYS = 62;

    /** Captions and paragraphs that tell what is new. */
    private static final int LEAD_REGIONS = 4;
    /** A picture of other days. */
    private static final Pattern ARCHIVED =
            Pattern.compile("(?iu)\\b(file|archive|undated|library)\\b|\\p{L}{4,} photo dated");

    private static final Pattern COPYRIGHT =
            Pattern.compile("(?iu)(?:©|\\(c\\)|copyright)[^\\n]{0,40}?\\b((?:19|20)\\d{2})\\b(?![-–]\\d)");

    private final Lexicon lexicon = Lexicon.load();
    private final TenseCues cues = TenseCues.load();
    private final SpelledDays spelled = new SpelledDays(lexicon, cues);

    /** The article's own date where it has one, else what the story implies, else unknown. */
    public Published of(Article article) {
        if (article.published().date() != null) {
            return article.published();
        }
        Dateline dateline = Dateline.of(article);
        LocalDate day = dateline == null ? reported(article) : of(article, dateline);
        return day == null ? Published.UNKNOWN : new Published(day, Published.Basis.TEXT);
    }

    private @Nullable LocalDate of(Article article, Dateline dateline) {
        Integer printed = dateline.year();
        if (printed != null) {
            return dateline.in(printed);
        }
        LocalDate visited = banner(article);
        LocalDate banner = visited == null ? copyright(article) : visited;
        List<LocalDate> dates = wholeDates(article);
        for (LocalDate date : dates) {
            LocalDate day = onOrAfter(dateline, date);
            if (day != null && !day.isAfter(date.plusDays(7)) && notAfter(day, banner)) {
                return day;
            }
        }
        if (banner != null && banner.equals(dateline.in(banner.getYear()))) {
            return banner;
        }
        List<DayOfWeek> weekdays = Weekdays.lead(article, dateline);
        int latest = MentionedYears.latest(article, banner);
        if (latest == 0 && banner == null) {
            return null;
        }
        // Two weekdays fix the day itself, so that it comes round in five or six years only.
        int ahead = weekdays.stream().distinct().count() > 1 ? YEARS_AHEAD + 2 : YEARS_AHEAD;
        int to = banner == null ? latest + ahead : banner.getYear();
        int from = latest == 0 ? to - 1 : latest;
        List<LocalDate> fitting = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            LocalDate day = dateline.in(year);
            if (day != null && notAfter(day, banner) && fits(day, weekdays) && !isBeforeMention(article, day)) {
                fitting.add(day);
            }
        }
        boolean grounded = !weekdays.isEmpty() || dateline.weekday() != null || banner != null;
        // Of its own year a story says "in May", not "in May 2024": the latest year it spells out is rather a past one.
        if (fitting.size() == 2 && fitting.get(0).getYear() == latest && banner == null) {
            fitting.remove(0);
        }
        return grounded && fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** Without dateline: the day after the latest day that the story reports, where its year is bound. */
    private @Nullable LocalDate reported(Article article) {
        LocalDate banner = banner(article);
        // A story that names weekdays is dated by them: its month-and-day dates are older than a week, but for a whole
        // one in its lead.
        List<DayOfWeek> weekdays = Weekdays.in(article.regions(Region.Kind.BODY), article);
        if (!weekdays.isEmpty()) {
            return besideWeekdays(article, weekdays, banner);
        }
        int latest = MentionedYears.latest(article, banner);
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Region region : article.regions()) {
            if (region.kind() == Region.Kind.BODY || region.kind() == Region.Kind.CAPTION) {
                reportedDays(article, region.span(), banner, latest, days);
            }
        }
        if (days.isEmpty()) {
            return null;
        }
        LocalDate day = days.last();
        boolean older = !notAfter(day, banner) || latest > day.getYear();
        if (older) {
            return null;
        }
        LocalDate next = day.plusDays(1);
        return notAfter(next, banner) ? next : day;
    }

    /** The day after the last of the weekdays that follow the whole day of the lead or of a caption: "On Tuesday, 4 June 2019, …". */
    private @Nullable LocalDate besideWeekdays(Article article, List<DayOfWeek> weekdays, @Nullable LocalDate banner) {
        int latest = MentionedYears.latest(article, banner);
        NavigableSet<LocalDate> days = new TreeSet<>();
        article.regions().stream()
                .filter(region -> region.kind() == Region.Kind.BODY || region.kind() == Region.Kind.CAPTION)
                .limit(LEAD_REGIONS)
                .filter(region ->
                        !ARCHIVED.matcher(region.span().of(article.text())).find())
                .forEach(region -> days.addAll(
                        region.kind() == Region.Kind.CAPTION
                                ? spelled.whole(article.text(), region.span())
                                : spelled.past(article, region.span())));
        if (days.isEmpty() || days.last().getYear() < latest) {
            return null;
        }
        LocalDate day = days.last();
        long ahead = weekdays.stream()
                .mapToLong(weekday -> day.until(day.with(TemporalAdjusters.nextOrSame(weekday)), ChronoUnit.DAYS))
                .max()
                .orElse(0);
        LocalDate next = day.plusDays(ahead + 1);
        return notAfter(next, banner) ? next : null;
    }

    private void reportedDays(
            Article article, Span region, @Nullable LocalDate banner, int latest, NavigableSet<LocalDate> days) {
        for (Expression.Day day : spelled.pastDays(article, region)) {
            int year = day.year().kind() == YearWords.Kind.NUMBER ? day.year().value() : 0;
            LocalDate found = year == 0 && day.year().isAbsent()
                    ? bound(article, region, day, banner, latest)
                    : SpelledDays.date(year, day);
            if (found != null) {
                days.add(found);
            }
        }
    }

    /** A day without year: by the year that its own paragraph names, or by what banner and mentioned years leave. */
    private @Nullable LocalDate bound(
            Article article, Span region, Expression.Day day, @Nullable LocalDate banner, int latest) {
        SortedSet<Integer> beside = MentionedYears.in(region.of(article.text()));
        if (beside.size() == 1 && beside.first() == latest) {
            LocalDate found = SpelledDays.date(latest, day);
            return found != null && notAfter(found, banner) ? found : null;
        }
        if (banner == null) {
            return null;
        }
        LocalDate found = null;
        for (int year = banner.getYear() - 1; year <= banner.getYear(); year++) {
            LocalDate candidate = SpelledDays.date(year, day);
            found = candidate != null && !candidate.isAfter(banner) ? candidate : found;
        }
        boolean near = found != null
                && (found.getYear() == latest || found.plusDays(BANNER_DAYS).isAfter(banner));
        return near ? found : null;
    }

    /** The youngest whole date among the page's banners: the story is not younger. */
    private @Nullable LocalDate banner(Article article) {
        LocalDate youngest = null;
        for (Region region : article.regions(Region.Kind.CHROME).toList()) {
            for (LocalDate day : spelled.whole(article.text(), region.span())) {
                youngest = youngest == null || day.isAfter(youngest) ? day : youngest;
            }
        }
        return youngest;
    }

    /** The last day of the youngest year of copyright that the page prints: the story is not younger. */
    private static @Nullable LocalDate copyright(Article article) {
        int youngest = 0;
        for (Region region : article.regions(Region.Kind.CHROME).toList()) {
            Matcher matcher = COPYRIGHT.matcher(region.span().of(article.text()));
            while (matcher.find()) {
                youngest = Math.max(youngest, Integer.parseInt(matcher.group(1)));
            }
        }
        return youngest == 0 ? null : LocalDate.of(youngest, 12, 31);
    }

    private List<LocalDate> wholeDates(Article article) {
        return article.regions().stream()
                .filter(region -> region.kind() == Region.Kind.BODY || region.kind() == Region.Kind.CAPTION)
                .flatMap(region -> spelled.whole(article.text(), region.span()).stream())
                .toList();
    }

    private static @Nullable LocalDate onOrAfter(Dateline dateline, LocalDate date) {
        LocalDate same = dateline.in(date.getYear());
        return same == null || same.isBefore(date) ? dateline.in(date.getYear() + 1) : same;
    }

    private static boolean notAfter(LocalDate day, @Nullable LocalDate banner) {
        return banner == null || !day.isAfter(banner);
    }

    private static boolean fits(LocalDate day, List<DayOfWeek> weekdays) {
        return weekdays.stream()
                .allMatch(named ->
                        named == day.getDayOfWeek() || named == day.minusDays(1).getDayOfWeek());
    }

    /** A month that the story puts in the past with its year cannot lie after it; nor is "April of the following year" this April. */
    private boolean isBeforeMention(Article article, LocalDate day) {
        Resolver resolver = new Resolver(null);
        for (Region region : article.regions(Region.Kind.BODY).toList()) {
            Words words = Words.of(article.text(), region.span(), lexicon);
            for (Parsed parsed : new Grammar(words, lexicon).all()) {
                Tense tense = cues.around(
                        words, parsed.from(), parsed.to(), word -> word.lower().endsWith("ed"));
                Stretched date = isWhole(parsed.expression()) ? resolver.resolve(parsed.expression(), tense) : null;
                if (date == null) {
                    continue;
                }
                resolver.remember(date);
                boolean apart = parsed.expression() instanceof Expression.MonthOf month
                        && month.year().kind() == YearWords.Kind.DISCOURSE;
                if (tense == Tense.PAST && (apart ? date.end() : date.start()).isAfter(day)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWhole(Expression expression) {
        return expression instanceof Expression.MonthOf || expression instanceof Expression.Day;
    }
}
