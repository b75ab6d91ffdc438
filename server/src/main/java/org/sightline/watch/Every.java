// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a publisher is asked.
 *
 * @param period empty for never
 */
public record Every(Optional<Duration> period) {
    /** Publishers ask to be left alone in between, and none issues more than a few releases a day. */
    static final Duration LEAST = Duration.ofMinutes(15);

    private static final Duration MOST = Duration.ofDays(366);
    private static final Pattern WORDS = Pattern.compile("(\\d{1,6})\\s*([mhdw])");
    private static final Map<String, Duration> UNITS = Map.of(
            "m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1), "w", Duration.ofDays(7));

    /** Never. */
    public static Every off() {
        return new Every(Optional.empty());
    }

    /**
     * Reads {@code 30m}, {@code 6h}, {@code 1d}, {@code 1w}, an ISO 8601 duration such as {@code PT6H} or {@code P1D}, or {@code
     * off}.
     *
     * @throws IllegalArgumentException when it is none of these, less than 15 minutes or more than a year
     */
    public static Every of(String text) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        if (value.equals("off")) {
            return off();
        }
        Duration period = period(value)
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + text + "' is no interval such as 6h, 1d, PT6H or off"));
        if (period.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("'" + text + "' is less than 15 minutes");
        }
        if (period.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("'" + text + "' is more than a year; 'off' means never");
        }
        return new Every(Optional.of(period));
    }

    private static Optional<Duration> period(String value) {
        Matcher words = WORDS.matcher(value);
        if (words.matches()) {
            return Optional.ofNullable(UNITS.get(words.group(2)))
                    .map(unit -> unit.multipliedBy(Long.parseLong(words.group(1))));
        }
        try {
            if (value.matches("p\\d{1,6}[dw]")) {
                return period(value.substring(1));
            }
            return value.startsWith("p") ? Optional.of(Duration.parse(value)) : Optional.empty();
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** As {@link #of} reads it: the shortest of the words, or {@code off}. */
    @Override
    public String toString() {
        return period.map(Every::words).orElse("off");
    }

    private static String words(Duration period) {
        if (period.toSecondsPart() != 0 || period.toNanosPart() != 0) {
            return period.toString();
        }
        if (period.toMinutesPart() != 0) {
            return period.toMinutes() + "m";
        }
        return period.toHoursPart() == 0 ? period.toDays() + "d" : period.toHours() + "h";
    }
}
