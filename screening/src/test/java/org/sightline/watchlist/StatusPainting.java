// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.ListStatus.Value;

/**
 * The naive twin of {@link StatusOnDay}: a calendar on which each row of the table in the package's page paints its days, from the last
 * row, which gives way to all others, to the first. It goes by rows and stretches of days where the original goes by one day.
 */
final class StatusPainting {
    private final TreeMap<LocalDate, Value> days = new TreeMap<>();
    private final List<LocalDate> released;
    private final List<Optional<Standing>> standings;
    private final LocalDate from;
    private final LocalDate to;

    private StatusPainting(SortedMap<LocalDate, Optional<Standing>> releases, LocalDate from, LocalDate to) {
        this.released = new ArrayList<>(releases.keySet());
        this.standings = new ArrayList<>(releases.values());
        this.from = from;
        this.to = to;
    }

    static StatusPainting of(SortedMap<LocalDate, Optional<Standing>> releases, LocalDate from, LocalDate to) {
        StatusPainting painting = new StatusPainting(releases, from, to);
        painting.paint();
        return painting;
    }

    SortedMap<LocalDate, Value> values() {
        return days;
    }

    private void paint() {
        stretch(from, to, Value.UNKNOWN); // 11 and 9
        for (int at = 0; at < released.size(); at++) {
            LocalDate next = at + 1 < released.size() ? released.get(at + 1) : null;
            Value own = holds(at) ? Value.LISTED : Value.NOT_LISTED;
            stretch(released.get(at), released.get(at), own); // 8 and 10, of a release
            if (next != null && holds(at) == holds(at + 1)) {
                stretch(released.get(at), next, own); // 8 and 10, between two
            }
        }
        for (int at = 0; at < released.size(); at++) {
            row7(at);
        }
        for (int at = 0; at < released.size(); at++) {
            row5(at);
        }
        afterTheNewest();
    }

    private void row7(int at) {
        LocalDate listed = date(at);
        boolean first = at == 0 || !holds(at - 1);
        if (holds(at) && first && listed != null && (at == 0 || listed.isAfter(released.get(at - 1)))) {
            stretch(listed, released.get(at), Value.LISTED);
        }
        LocalDate ended = end(at);
        if (went(at) && ended != null && ended.isBefore(released.get(at + 1))) {
            stretch(released.get(at).plusDays(1), ended, Value.LISTED);
        }
    }

    private void row5(int at) {
        if (!holds(at)) {
            return;
        }
        LocalDate day = released.get(at);
        LocalDate eve = at == 0 ? from : released.get(at - 1).plusDays(1);
        LocalDate listed = date(at);
        LocalDate ended = end(at);
        boolean first = at == 0 || !holds(at - 1);
        if (ended != null) {
            stretch(later(ended.plusDays(1), eve), day, Value.NOT_LISTED);
        }
        if (went(at) && ended != null && ended.isBefore(released.get(at + 1))) {
            stretch(later(ended, day).plusDays(1), released.get(at + 1).minusDays(1), Value.NOT_LISTED);
        }
        if (listed == null) {
            return;
        }
        LocalDate lastBefore = listed.minusDays(1);
        if (first) {
            stretch(eve, earlier(lastBefore, day), Value.NOT_LISTED);
            int oldest = at;
            while (oldest > 0 && !holds(oldest - 1)) {
                oldest--;
            }
            if (oldest == 0) {
                stretch(from, earlier(lastBefore, day), Value.NOT_LISTED);
            }
        }
        LocalDate until = at + 1 < released.size() ? released.get(at + 1).minusDays(1) : day;
        stretch(day, earlier(lastBefore, until), Value.NOT_LISTED);
    }

    /** 4 and 6. */
    private void afterTheNewest() {
        int newest = released.size() - 1;
        LocalDate first = released.get(newest).plusDays(1);
        stretch(first, to, holds(newest) ? Value.LISTED : Value.NOT_LISTED);
        LocalDate listed = date(newest);
        LocalDate ended = end(newest);
        if (holds(newest) && listed != null) {
            stretch(first, listed.minusDays(1), Value.NOT_LISTED);
        }
        if (holds(newest) && ended != null) {
            stretch(later(first, ended.plusDays(1)), to, Value.NOT_LISTED);
        }
    }

    private boolean holds(int at) {
        return standings.get(at).isPresent();
    }

    private boolean went(int at) {
        return holds(at) && at + 1 < released.size() && !holds(at + 1);
    }

    private @Nullable LocalDate end(int at) {
        return standings.get(at).map(Standing::ended).orElse(null);
    }

    /** The date that counts in a release, by the sentence above the table. */
    private @Nullable LocalDate date(int at) {
        if (!holds(at)) {
            return null;
        }
        LocalDate own = standings.get(at).orElseThrow().listed();
        if (own != null) {
            return own;
        }
        List<LocalDate> around = new ArrayList<>();
        for (int near = at - 1; near >= 0 && holds(near); near--) {
            around.add(standings.get(near).orElseThrow().listed());
        }
        for (int near = at + 1; near < released.size() && holds(near); near++) {
            around.add(standings.get(near).orElseThrow().listed());
        }
        return around.stream()
                .filter(date -> date != null && !date.isAfter(released.get(at)))
                .findFirst()
                .orElse(null);
    }

    private void stretch(LocalDate first, LocalDate last, Value value) {
        for (LocalDate day = later(first, from); !day.isAfter(earlier(last, to)); day = day.plusDays(1)) {
            days.put(day, value);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
