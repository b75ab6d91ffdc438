// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.reading.Interval;

/** What several articles tell of one happening, put together; nothing of it is made surer. */
final class Sightings {
    static final Comparator<Sighting> BY_DATE = Comparator.comparing(
                    Sighting::from, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Sighting::to, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Sighting::type)
            .thenComparing(Sighting::id);

    private Sightings() {}

    /** @param order the place of each article, by its id */
    static Sighting of(Happenings.Group group, Map<String, Integer> order, Statuses statuses) {
        List<Report> reports = group.reports().stream()
                .sorted(Comparator.comparing((Report report) -> order.getOrDefault(report.article(), 0))
                        .thenComparing(report -> report.trigger().start())
                        .thenComparing(Report::event))
                .toList();
        Optional<Interval> closest = reports.stream()
                .map(Report::date)
                .filter(Objects::nonNull)
                .min(Comparator.<Interval>comparingLong(date -> ChronoUnit.DAYS.between(date.start(), date.end()))
                        .thenComparing(Interval::start));
        LocalDate from = closest.map(Interval::start).orElse(null);
        LocalDate to = closest.map(Interval::end).orElse(null);
        List<String> places =
                reports.stream().map(Report::place).filter(Objects::nonNull).toList();
        Report first = reports.get(0);
        return new Sighting(
                id(first),
                group.type(),
                from,
                to,
                Granularity.of(from, to),
                places.isEmpty() ? null : Folded.usual(places),
                companions(reports),
                equipment(reports),
                statuses.on(from, to),
                reports);
    }

    private static String id(Report first) {
        String digest = first.article().substring(first.article().indexOf(':') + 1);
        return digest.substring(0, Math.min(16, digest.length())) + "-" + first.event();
    }

    private static List<Companion> companions(List<Report> reports) {
        Map<String, Companion> once = new TreeMap<>();
        reports.stream()
                .flatMap(report -> report.companions().stream())
                .forEach(companion -> once.putIfAbsent(companion.party() + companion.role(), companion));
        return List.copyOf(once.values());
    }

    private static List<String> equipment(List<Report> reports) {
        Map<String, String> once = new LinkedHashMap<>();
        reports.stream()
                .flatMap(report -> report.equipment().stream())
                .forEach(name -> once.putIfAbsent(Folded.of(name), name));
        return List.copyOf(once.values());
    }
}
