// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as lists write them, to FollowTheMoney's dates: {@code 1968}, {@code 1968-04} or {@code 1968-04-12}, as exact as the list
 * is and no more. A range of years becomes its years.
 */
public final class PartialDates {
    /** A longer range says too little to be kept year by year. */
    private static final int MOST_YEARS = 20;

    private static final Pattern CIRCA = Pattern.compile("^circa\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TO = Pattern.compile("\\s+to\\s+");
    private static final Pattern WRITTEN = Pattern.compile("(?:(?:(\\d{1,2})\\s+)?(\\p{L}{3,9})\\.?\\s+)?(\\d{4})");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private PartialDates() {}

    /**
     * Reads {@code 08 Jan 1984}, {@code Jan 1984}, {@code 1984}, each with {@code circa} before it, and two of them joined by
     * {@code to}.
     *
     * @return empty when it is no date, such as {@code 31 Feb 1960}
     */
    public static List<String> written(String text) {
        String[] ends = TO.split(exact(text.strip()));
        if (ends.length == 1) {
            return one(ends[0]).map(List::of).orElse(List.of());
        }
        Optional<String> from = one(ends[0]);
        Optional<String> to = one(exact(ends[1]));
        if (ends.length > 2 || from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        return range(first(from.get()), last(to.get()));
    }

    /** A day written {@code 1984-01-08}, perhaps with a time after it. */
    public static Optional<LocalDate> iso(String text) {
        try {
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The moment of a time stamp such as {@code 2018-10-29T19:09:49.856-04:00}; one without a zone is taken as UTC.
     *
     * @return empty when it is none, such as a mere day
     */
    public static Optional<Instant> moment(String text) {
        try {
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    read instanceof OffsetDateTime zoned
                            ? zoned.toInstant()
                            : ((LocalDateTime) read).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The years, the month or the day that the range covers; empty when it ends before it begins or says too little. */
    public static List<String> range(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.getYear() - from.getYear() >= MOST_YEARS) {
            return List.of();
        }
        if (from.equals(to)) {
            return List.of(from.toString());
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return List.of(YearMonth.from(from).toString());
        }
        List<String> years = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            years.add(String.format(Locale.ROOT, "%04d", year));
        }
        return years;
    }

    /** Without the {@code circa} that it may begin with. */
    private static String exact(String text) {
        return CIRCA.matcher(text).replaceFirst("");
    }

    private static Optional<String> one(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String year = written.group(3);
        String monthName = written.group(2);
        if (monthName == null) {
            return Optional.of(year);
        }
        Integer month = MONTHS.get(monthName.substring(0, 3).toLowerCase(Locale.ROOT));
        if (month == null) {
            return Optional.empty();
        }
        String day = written.group(1);
        try {
            YearMonth inYear = YearMonth.of(Integer.parseInt(year), month);
            return Optional.of(
                    day == null
                            ? inYear.toString()
                            : inYear.atDay(Integer.parseInt(day)).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
