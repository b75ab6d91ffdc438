// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.ReadList;

/**
 * The day of a release and how we know it.
 *
 * <p>OFAC's CSV files do not say when they were made. Their name often does ({@code sdn-2024-05-03.csv}, {@code 20240503});
 * otherwise the day the file was last written stands in. That is the day of the download at the earliest, so it may be late and is
 * never early: status before it stays unknown rather than wrong.
 */
record ReleaseDate(LocalDate date, ImportReport.DateBasis basis) {
    private static final Pattern IN_NAME =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_.]?(\\d\\d)(?:[-_.]?(\\d\\d))?(?!\\d)");

    static ReleaseDate of(@Nullable LocalDate given, ReadList list) {
        return of(given, list.generated(), list.main().name(), list.main().modified());
    }

    /**
     * The surest day.
     *
     * @param given by a person
     * @param generated as the list says
     * @param name of its file
     * @param modified the day the file was last written
     */
    static ReleaseDate of(@Nullable LocalDate given, @Nullable LocalDate generated, String name, LocalDate modified) {
        if (given != null) {
            return new ReleaseDate(given, ImportReport.DateBasis.GIVEN);
        }
        if (generated != null) {
            return new ReleaseDate(generated, ImportReport.DateBasis.LIST);
        }
        return inName(name)
                .map(date -> new ReleaseDate(date, ImportReport.DateBasis.FILE_NAME))
                .orElseGet(() -> new ReleaseDate(modified, ImportReport.DateBasis.FILE_DATE));
    }

    /** The last date in a file's name; a month alone means its last day. */
    static Optional<LocalDate> inName(String name) {
        Optional<LocalDate> last = Optional.empty();
        Matcher found = IN_NAME.matcher(name);
        while (found.find()) {
            last = day(found.group(1), found.group(2), found.group(3)).or(keeping(last));
        }
        return last;
    }

    private static Supplier<Optional<LocalDate>> keeping(Optional<LocalDate> date) {
        return () -> date;
    }

    private static Optional<LocalDate> day(String year, String month, @Nullable String day) {
        try {
            YearMonth inYear = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return Optional.of(day == null ? inYear.atEndOfMonth() : inYear.atDay(Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
