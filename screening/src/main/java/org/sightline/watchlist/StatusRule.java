// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
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

    static ListStatus of(@Nullable History history, String entry, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an interval cannot end (" + to + ") before it begins (" + from + ")");
        }
        if (history == null) {
            return new ListStatus(from, to, Value.UNKNOWN, null, null, Basis.RELEASES, null);
        }
        Set<StatusOnDay> met = new LinkedHashSet<>();
        for (LocalDate day : turningDays(history, entry, from, to)) {
            met.add(StatusOnDay.of(history, entry, day));
        }
        return answer(List.copyOf(met), from, to);
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

    private static Set<LocalDate> turningDays(History history, String entry, LocalDate from, LocalDate to) {
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(from));
        days.add(to);
        for (int at = 0; at < history.releases().size(); at++) {
            LocalDate released = history.releases().get(at).released();
            days.add(released.minusDays(1));
            days.add(released);
            days.add(released.plusDays(1));
            Standing standing = history.standing(entry, at);
            LocalDate listed = standing == null ? null : standing.listed();
            LocalDate ended = standing == null ? null : standing.ended();
            if (listed != null) {
                days.add(listed.minusDays(1));
                days.add(listed);
            }
            if (ended != null) {
                days.add(ended);
                days.add(ended.plusDays(1));
            }
        }
        return days.subSet(from, true, to, true);
    }
}
