// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.ListStatus.Basis;
import org.sightline.watchlist.ListStatus.Value;

/** The status of one entry within an interval: that of its days, which differ only where a listing, an end or a release lies. */
final class StatusRule {
    private StatusRule() {}

    /** Before every listing, and late enough that days can be counted back from it. */
    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    static ListStatus of(@Nullable History history, String entry, LocalDate from, LocalDate to) {
        return of(history == null ? null : history.presence(entry), from, to);
    }

    /** @param presence the entry in the releases that are to count, or null where there are none */
    static ListStatus of(@Nullable Presence presence, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an interval cannot end (" + to + ") before it begins (" + from + ")");
        }
        if (presence == null) {
            return new ListStatus(from, to, Value.UNKNOWN, null, null, Basis.RELEASES, null);
        }
        Set<StatusOnDay> met = new LinkedHashSet<>();
        for (LocalDate day : turningDays(presence, from, to)) {
            met.add(StatusOnDay.of(presence, day));
        }
        return answer(List.copyOf(met), from, to);
    }

    /**
     * All days up to the last, cut where value or basis of the status changes; the first stretch has no beginning that is known, and
     * begins on the first day of the year 1.
     */
    static List<ListStatus> band(Presence presence, LocalDate last) {
        List<ListStatus> band = new ArrayList<>();
        LocalDate[] days = turningDays(presence, BEFORE_ALL, last).toArray(LocalDate[]::new);
        for (int i = 0; i < days.length; i++) {
            LocalDate to = i + 1 < days.length ? days[i + 1].minusDays(1) : last;
            StatusOnDay status = StatusOnDay.of(presence, days[i]);
            ListStatus fresh = status(status, status.value(), days[i], to);
            ListStatus before = band.isEmpty() ? null : band.get(band.size() - 1);
            if (before != null && before.value() == fresh.value() && before.basis() == fresh.basis()) {
                band.set(band.size() - 1, status(status, status.value(), before.from(), to));
                continue;
            }
            band.add(fresh);
        }
        return band;
    }

    private static ListStatus answer(List<StatusOnDay> met, LocalDate from, LocalDate to) {
        StatusOnDay last = met.get(met.size() - 1);
        EnumSet<Value> values = EnumSet.noneOf(Value.class);
        met.forEach(status -> values.add(status.value()));
        if (values.size() == 1) {
            return status(last, last.value(), from, to);
        }
        boolean listed = values.contains(Value.LISTED);
        boolean beganInside = last.basis() == Basis.STARTER && listed && last.since() != null;
        if (beganInside || (listed && values.contains(Value.NOT_LISTED))) {
            return status(change(met), Value.CHANGED, from, to);
        }
        StatusOnDay unknown = met.stream()
                .filter(status -> status.value() == Value.UNKNOWN)
                .findFirst()
                .orElse(last);
        return status(unknown, Value.UNKNOWN, from, to);
    }

    /** The day that tells most of a change: one that names its bounds or dates. */
    private static StatusOnDay change(List<StatusOnDay> met) {
        return met.stream()
                .filter(status -> status.value() == Value.UNKNOWN)
                .findFirst()
                .or(() -> met.stream()
                        .filter(status -> status.basis() == Basis.PUBLISHER)
                        .findFirst())
                .orElse(met.get(met.size() - 1));
    }

    private static ListStatus status(StatusOnDay of, Value value, LocalDate from, LocalDate to) {
        Release release = of.release();
        return new ListStatus(
                from, to, value, of.since(), of.until(), of.basis(), release == null ? null : release.label());
    }

    private static Set<LocalDate> turningDays(Presence presence, LocalDate from, LocalDate to) {
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(from));
        days.add(to);
        if (from.equals(to)) {
            return days;
        }
        for (int at = 0; at < presence.size(); at++) {
            LocalDate released = presence.release(at).released();
            turn(days, from, to, released.minusDays(1));
            turn(days, from, to, released);
            turn(days, from, to, released.plusDays(1));
            Standing standing = presence.standing(at);
            LocalDate listed = standing == null ? null : standing.listed();
            LocalDate ended = standing == null ? null : standing.ended();
            List<Standing.Pause> pauses = standing == null ? List.of() : standing.pauses();
            for (Standing.Pause pause : pauses) {
                turn(days, from, to, pause.after());
                turn(days, from, to, pause.after().plusDays(1));
                turn(days, from, to, pause.before().minusDays(1));
                turn(days, from, to, pause.before());
            }
            if (listed != null) {
                turn(days, from, to, listed.minusDays(1));
                turn(days, from, to, listed);
            }
            if (ended != null) {
                turn(days, from, to, ended);
                turn(days, from, to, ended.plusDays(1));
            }
        }
        return days;
    }

    private static void turn(Set<LocalDate> days, LocalDate from, LocalDate to, LocalDate day) {
        if (!day.isBefore(from) && !day.isAfter(to)) {
            days.add(day);
        }
    }
}
