// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.EventType;
import org.sightline.reading.Interval;

/**
 * Groups what articles tell by the happening they tell of. Reports go together when their type is the same, all their dates have a day
 * in common and are no wider than a week, and their places may be one; wider dates must be the same, at a place that all of them name.
 * What fits two groups equally well stands alone, and so does what has no date; the events of one article stay apart, as it was read.
 */
final class Happenings {
    /** Days that a date may span for its happening to be told from others by it. */
    private static final long CLOSE = 7;

    private final List<Group> all = new ArrayList<>();
    private final Map<String, List<Group>> byDate = new HashMap<>();

    private Happenings() {}

    /** Reports of one happening. */
    static final class Group {
        private final EventType type;
        private final List<Report> reports = new ArrayList<>();

        private Group(EventType type, Report first) {
            this.type = type;
            reports.add(first);
        }

        EventType type() {
            return type;
        }

        /** In the order they were put here. */
        List<Report> reports() {
            return reports;
        }

        private boolean takes(Report report, Interval date) {
            return reports.stream().allMatch(member -> fit(member, report, date));
        }

        private static boolean fit(Report member, Report report, Interval date) {
            Interval own = member.date();
            if (own == null
                    || member.article().equals(report.article())
                    || own.start().isAfter(date.end())
                    || date.start().isAfter(own.end())) {
                return false;
            }
            if (days(own) <= CLOSE && days(date) <= CLOSE) {
                return member.place() == null
                        || report.place() == null
                        || Folded.samePlace(member.place(), report.place());
            }
            return own.key().equals(date.key())
                    && member.place() != null
                    && report.place() != null
                    && Folded.samePlace(member.place(), report.place());
        }

        private long shared(Report report) {
            Set<String> there = reports.stream()
                    .flatMap(member -> member.companions().stream())
                    .map(Companion::party)
                    .collect(Collectors.toSet());
            return report.companions().stream()
                    .map(Companion::party)
                    .distinct()
                    .filter(there::contains)
                    .count();
        }
    }

    /** Groups, each with the closest date first, whatever the order of the input. */
    static List<Group> of(Collection<Telling.Told> told) {
        Happenings happenings = new Happenings();
        told.stream()
                .sorted(Comparator.<Telling.Told>comparingLong(
                                each -> days(each.report().date()))
                        .thenComparing(each -> start(each.report()))
                        .thenComparing(each -> each.report().place() == null)
                        .thenComparing(each -> each.report().article())
                        .thenComparing(each -> each.report().event()))
                .forEach(happenings::add);
        return happenings.all;
    }

    private void add(Telling.Told told) {
        Report report = told.report();
        EventType type = told.event().type();
        Interval date = report.date();
        Group found = date == null ? null : best(near(type, date), report, date);
        if (found != null) {
            found.reports.add(report);
            return;
        }
        Group fresh = new Group(type, report);
        all.add(fresh);
        if (date != null) {
            String key = days(date) > CLOSE ? wide(type, date) : close(type, week(date.start()));
            byDate.computeIfAbsent(key, any -> new ArrayList<>()).add(fresh);
        }
    }

    /** The groups that a date may belong to: a group's first report has its closest date, which all others overlap. */
    private List<Group> near(EventType type, Interval date) {
        if (days(date) > CLOSE) {
            return byDate.getOrDefault(wide(type, date), List.of());
        }
        List<Group> near = new ArrayList<>();
        for (long week = week(date.start().minusDays(CLOSE)); week <= week(date.end()); week++) {
            near.addAll(byDate.getOrDefault(close(type, week), List.of()));
        }
        return near;
    }

    private static long week(LocalDate day) {
        return Math.floorDiv(day.toEpochDay(), CLOSE);
    }

    private static String close(EventType type, long week) {
        return type + " in week " + week;
    }

    private static String wide(EventType type, Interval date) {
        return type + " in " + date.key();
    }

    /** The only group that takes the report, or the one with most of its companions; null where two are as good. */
    private static @Nullable Group best(List<Group> groups, Report report, Interval date) {
        Group best = null;
        long most = -1;
        for (Group group : groups) {
            if (!group.takes(report, date)) {
                continue;
            }
            long shared = group.shared(report);
            if (shared == most) {
                best = null;
            }
            if (shared > most) {
                most = shared;
                best = group;
            }
        }
        return best;
    }

    private static LocalDate start(Report report) {
        return report.date() == null ? LocalDate.MAX : report.date().start();
    }

    private static long days(@Nullable Interval date) {
        return date == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(date.start(), date.end()) + 1;
    }
}
