// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a release may be taken in unseen. It is laid beside the release before it by day, which need not be the one in force.
 *
 * <p>A person must look where it
 *
 * <ul>
 *   <li>is of a day far in the future: every true release would stay behind it;
 *   <li>holds no entries, or has lost more than a tenth of them: it was probably cut;
 *   <li>holds more than a tenth of entries without any name: its names were probably not understood;
 *   <li>lacks what its kind requires. No list states that, so it is what the same reader found in nearly all entries (19 of 20) of
 *       the release before: names, sanctions, programmes and listing dates may be missing in no more than another tenth of them, any
 *       other property in no more than half.
 * </ul>
 */
final class Gate {
    /** A list that loses more than this share of its entries, or its entries of a field, was more likely cut than shortened. */
    private static final double MOST = 0.9;

    private static final double NEARLY_ALL = 0.95;
    private static final double HALF = 0.5;
    private static final Map<String, String> REQUIRED = Map.of(
            ReleaseCounts.IDENTIFIED, "a name",
            ReleaseCounts.SANCTION, "a sanction",
            ReleaseCounts.PROGRAM, "a programme",
            ReleaseCounts.LISTING_DATE, "a listing date");

    /** What differs from list to list and from year to year. */
    private static final Set<String> LOOSE = Set.of("notes", "sourceUrl", "modifiedAt", "summary", "description");

    private Gate() {}

    /**
     * What speaks against a release, in words, or null.
     *
     * @param before the release before it, or null where there is none
     * @param shrinking whether a person said that it may hold far fewer entries
     * @param latest the last day that a release can be of without being looked at
     */
    static @Nullable String objection(Release release, @Nullable Release before, boolean shrinking, LocalDate latest) {
        int entries = release.entries();
        if (release.released().isAfter(latest)) {
            return "is of " + release.released()
                    + ", a day to come: it would stay in force before every release until then";
        }
        if (entries == 0) {
            return "holds no entries";
        }
        if (before != null && !shrinking && entries < MOST * before.entries()) {
            return "holds " + entries + " entries where the release before it (" + before.label() + ") has "
                    + before.entries() + ": a list that shrinks by more than a tenth was probably cut short";
        }
        int named = share(release, ReleaseCounts.IDENTIFIED);
        if (named < MOST * entries) {
            return "holds " + (entries - named) + " entries without a name among its " + entries;
        }
        return before == null ? null : lacking(release, before);
    }

    private static @Nullable String lacking(Release release, Release before) {
        String kind = ReaderVersion.of(before.reader()).name();
        if (!ReaderVersion.of(release.reader()).name().equals(kind) || before.entries() == 0) {
            return null;
        }
        boolean alike = release.reader().equals(before.reader());
        for (String field : before.counts().fields().keySet()) {
            boolean required = REQUIRED.containsKey(field);
            if (LOOSE.contains(field) || !(required || alike)) {
                continue;
            }
            double then = (double) share(before, field) / before.entries();
            double now = (double) share(release, field) / release.entries();
            if (then >= NEARLY_ALL && now < (required ? MOST : HALF) * then) {
                return share(release, field) + " of its " + release.entries() + " entries have "
                        + REQUIRED.getOrDefault(field, field) + ", where in the release before it (" + before.label()
                        + ") " + share(before, field) + " of " + before.entries() + " have";
            }
        }
        return null;
    }

    private static int share(Release release, String field) {
        return release.counts().fields().getOrDefault(field, 0);
    }
}
