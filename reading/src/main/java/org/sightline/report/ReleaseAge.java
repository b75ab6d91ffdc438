// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /** Dataset, release and age, in words. */
    public String describe() {
        String what = starter()
                ? dataset + ": starter list of " + release.substring(STARTER.length())
                : dataset + ": release of " + release;
        return days == null ? what + ", age not known" : what + ", " + plural(days) + " old";
    }

    /** What to warn of, or null where the release is a publisher's and fresh. */
    public @Nullable String warning() {
        if (starter()) {
            return dataset
                    + " is the bundled starter list: about 50 entries that show the way, not the publisher's list";
        }
        if (days == null || days > FRESH_DAYS) {
            return dataset + " is " + (days == null ? "of unknown age" : plural(days) + " old")
                    + ": who was listed since then is missing, who was delisted still shows";
        }
        return null;
    }

    private static String plural(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
