// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.watchlist.format.PartialDates;

/**
 * How a column writes its dates: {@code dd/MM/yyyy}, {@code MM-yyyy}, {@code d MMM yyyy}, {@code yyyyMMdd}. {@code yyyy} is the
 * year, {@code M} or {@code MM} a month's number, {@code MMM} its English name, {@code d} or {@code dd} the day, {@code H}, {@code m}
 * and {@code s} digits of a time, which is passed over; anything else stands for itself. A day or month of zeros, or of letters and
 * question marks ({@code 00/00/1960}, {@code dd/mm/1960}, {@code ??/04/1960}), is unknown, and the date is as exact as the rest.
 * Immutable.
 */
public final class DatePattern {
    private static final Pattern PART = Pattern.compile("y+|M+|d+|[Hms]+|[^yMdHms]");
    private static final Pattern UNKNOWN = Pattern.compile("0+|[?xX*_-]+|[dD]+|[mM]+");
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private final Pattern regex;
    private final boolean months;
    private final boolean days;

    private DatePattern(Pattern regex, boolean months, boolean days) {
        this.regex = regex;
        this.months = months;
        this.days = days;
    }

    /**
     * The pattern that the text describes.
     *
     * @throws IllegalArgumentException when it describes none
     */
    public static DatePattern of(String text) {
        StringBuilder regex = new StringBuilder();
        int years = 0;
        int months = 0;
        int days = 0;
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            String part = parts.group();
            int length = part.length();
            switch (part.charAt(0)) {
                case 'y' -> {
                    years += length == 4 ? 1 : 2;
                    regex.append(years == 1 ? "(?<y>\\d{4})" : "");
                }
                case 'M' -> regex.append(++months > 1 ? "" : month(length));
                case 'd' -> regex.append(++days > 1 ? "" : "(?<d>" + digits(length) + "|[?xX*_dD-]{1,2})");
                case 'H', 'm', 's' ->
                    regex.append("\\d{1,").append(Math.max(2, length)).append('}');
                default -> regex.append(Pattern.quote(part));
            }
        }
        if (years != 1 || months > 1 || days > months) {
            throw new IllegalArgumentException("'" + text + "' is no pattern of a date; such are dd/MM/yyyy, MM/yyyy, "
                    + "d MMM yyyy, yyyyMMdd and yyyy, the year always with four digits");
        }
        return new DatePattern(Pattern.compile(regex.toString()), months == 1, days == 1);
    }

    /** The date in FollowTheMoney's spelling, as exact as it is; empty where the text is not of this pattern or no date. */
    Optional<String> read(String value) {
        Matcher found = regex.matcher(value.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        String year = found.group("y");
        if (!months || unknown(found.group("M"))) {
            return Optional.of(year);
        }
        String day = days && !unknown(found.group("d")) ? found.group("d") + " " : "";
        return PartialDates.written(day + name(found.group("M")) + " " + year).stream()
                .findFirst();
    }

    private static String month(int length) {
        return length > 2 ? "(?<M>\\p{L}{3,9})\\.?" : "(?<M>" + digits(length) + "|[?xX*_mM-]{1,2})";
    }

    private static String digits(int length) {
        return length == 2 ? "\\d{2}" : "\\d{1,2}";
    }

    private static String name(String month) {
        if (!Character.isDigit(month.charAt(0))) {
            return month;
        }
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12 ? MONTHS[number - 1] : month;
    }

    private static boolean unknown(String part) {
        return UNKNOWN.matcher(part).matches();
    }
}
