// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.ImportReport.DateBasis;

/**
 * What one reading of a source makes of the releases held, decided before anything is written.
 *
 * @param result the release that the source is afterwards
 * @param standing releases of the same source as they are afterwards, those of {@code added} among them
 * @param added those that are to be written
 * @param before the release before {@code result} by day, or null where there is none
 */
record Intake(
        HeldRelease result,
        List<HeldRelease> standing,
        List<HeldRelease> added,
        @Nullable Release before) {
    /**
     * Decides.
     *
     * @param all the releases held of the dataset
     * @param whole tells of a release whether its files are there and whole
     * @param date of the reading
     */
    static Intake of(
            List<HeldRelease> all,
            Predicate<HeldRelease> whole,
            String dataset,
            SourceReading reading,
            ReleaseDate date) {
        List<HeldRelease> known = all.stream()
                .filter(held -> held.release().digest().equals(reading.digest()))
                .toList();
        Map<LocalDate, DateBasis> days = Datings.of(known, date);
        LocalDate own = days.containsKey(date.date())
                ? date.date()
                : days.keySet().stream().max(LocalDate::compareTo).orElseThrow();
        List<HeldRelease> standing = new ArrayList<>();
        List<HeldRelease> added = new ArrayList<>();
        HeldRelease result = null;
        for (Map.Entry<LocalDate, DateBasis> day : days.entrySet()) {
            HeldRelease held = known.stream()
                    .filter(release -> release.release().released().equals(day.getKey()))
                    .filter(release -> ReaderVersion.stands(release.release().reader(), reading.reader()))
                    .filter(whole)
                    .findFirst()
                    .map(release -> new HeldRelease(release.release(), release.file(), day.getValue()))
                    .orElse(null);
            if (held == null) {
                held = new HeldRelease(release(dataset, day.getKey(), reading), day.getValue());
                added.add(held);
            }
            standing.add(held);
            result = day.getKey().equals(own) ? held : result;
        }
        if (result == null) {
            throw new IllegalStateException(own + " is one of " + days);
        }
        return new Intake(result, List.copyOf(standing), List.copyOf(added), before(all, result));
    }

    /** Whether other entries are held afterwards, or for another day. */
    boolean changes() {
        return !added.isEmpty();
    }

    private static Release release(String dataset, LocalDate day, SourceReading reading) {
        return new Release(
                dataset,
                day,
                reading.list().made(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                reading.digest(),
                reading.measured().entries().size(),
                reading.measured().counts(),
                reading.reader(),
                false);
    }

    private static @Nullable Release before(List<HeldRelease> all, HeldRelease result) {
        Release before = null;
        for (HeldRelease held : all) {
            boolean later = held.release().released().isAfter(result.release().released());
            before = later || held.equals(result) ? before : held.release();
        }
        return before;
    }
}
