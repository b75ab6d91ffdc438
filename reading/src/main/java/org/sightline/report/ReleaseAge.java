// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A release in force and how old it is on the day that somebody asks.
 *
 * @param dataset the dataset's name
 * @param release the day of issue, or {@code starter-} and the day of the bundled starter list
 * @param days the age in days, or null where the release names no day
 */
public record ReleaseAge(
        String dataset, String release, @Nullable Long days) {
    /** A list older than this may miss somebody, so every answer that rests on it says so. */
    public static final long FRESH_DAYS = 7;

    private static final String STARTER = "starter-";

    /** The age of a release as a reading's provenance names it. */
    public static ReleaseAge of(String dataset, String release, LocalDate today) {
        String day = release.startsWith(STARTER) ? release.substring(STARTER.length()) : release;
        try {
            return new ReleaseAge(dataset, release, ChronoUnit.DAYS.between(LocalDate.parse(day), today));
        } catch (DateTimeException e) {
            return new ReleaseAge(dataset, release, null);
        }
    }

    /** Whether this is the bundled starter list, which is no publisher's release. */
    public boolean starter() {
        return release.startsWith(STARTER);
    }

    /** All releases with their ages, in one line. */
    public static String describe(List<ReleaseAge> ages) {
        if (ages.isEmpty()) {
            return "No list is in force: nobody can be found.";
        }
        return "Lists: " + ages.stream().map(ReleaseAge::described).collect(Collectors.joining(" · "));
    }

    /** What to warn of, a line for each kind of trouble: a starter list, and lists that are old or of no known age. */
    public static List<String> warnings(List<ReleaseAge> ages) {
        List<String> warnings = new ArrayList<>();
        String starters = names(ages, ReleaseAge::starter);
        if (!starters.isEmpty()) {
            warnings.add(starters
                    + ": only the bundled starter list, a few entries that show the way and not the publisher's list");
        }
        String old = names(ages, ReleaseAge::old);
        if (!old.isEmpty()) {
            warnings.add(old + ": older than " + FRESH_DAYS
                    + " days, so who was listed since then is missing and who was delisted still shows");
        }
        return warnings;
    }

    private static String names(List<ReleaseAge> ages, Predicate<ReleaseAge> which) {
        return ages.stream().filter(which).map(ReleaseAge::dataset).collect(Collectors.joining(", "));
    }

    /** Whether a publisher's release is past its freshness, or of no known age. */
    public boolean old() {
        return !starter() && (days == null || days > FRESH_DAYS);
    }

    private String described() {
        String age = days == null ? "age not known" : days == 1 ? "1 day old" : days + " days old";
        return dataset + " " + release + " (" + age + ")";
    }
}
