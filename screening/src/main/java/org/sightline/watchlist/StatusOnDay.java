// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.ListStatus.Basis;
import org.sightline.watchlist.ListStatus.Value;

/**
 * The status of one entry on one day, by the table in the package's page.
 *
 * <p>Three releases count: the last one up to that day, the first one from that day on, and the first one after it that holds
 * the entry with a listing date of the publisher's. Where a release contradicts the publisher's date, what the release held wins.
 */
record StatusOnDay(
        Value value,
        Basis basis,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Release release) {
    static StatusOnDay of(History history, String entry, LocalDate day) {
        List<Release> releases = history.releases();
        if (releases.isEmpty()) {
            return new StatusOnDay(Value.UNKNOWN, Basis.RELEASES, null, null, null);
        }
        if (releases.get(0).starter()) {
            return starter(releases.get(0), history.standing(entry, 0), day);
        }
        int before = -1;
        while (before + 1 < releases.size()
                && !releases.get(before + 1).released().isAfter(day)) {
            before++;
        }
        boolean onTheDay = before >= 0 && releases.get(before).released().equals(day);
        int after = onTheDay ? before : before + 1;
        if (after == releases.size()) {
            return latest(releases.get(before), history.standing(entry, before), day);
        }
        Release next = releases.get(after);
        Standing then = history.standing(entry, after);
        Release last = before < 0 ? null : releases.get(before);
        Standing earlier = before < 0 ? null : history.standing(entry, before);
        if (then == null) {
            return absentLater(history, entry, day, last, earlier, next);
        }
        if (last == null || onTheDay) {
            return presentLater(next, then, day, null, onTheDay);
        }
        if (earlier == null) {
            return presentLater(next, then, day, last, false);
        }
        return presentOnBothSides(next, then, earlier, day);
    }

    private static StatusOnDay starter(Release starter, @Nullable Standing standing, LocalDate day) {
        if (standing == null) {
            return new StatusOnDay(Value.UNKNOWN, Basis.STARTER, null, null, starter);
        }
        LocalDate listed = standing.listed();
        boolean on = !day.isBefore(listed == null ? starter.released() : listed);
        return new StatusOnDay(on ? Value.LISTED : Value.UNKNOWN, Basis.STARTER, listed, null, starter);
    }

    private static StatusOnDay latest(Release newest, @Nullable Standing standing, LocalDate day) {
        if (standing == null) {
            return new StatusOnDay(Value.NOT_LISTED, Basis.LATEST_RELEASE, null, null, newest);
        }
        return byPublisher(newest, standing, day)
                .orElse(new StatusOnDay(
                        Value.LISTED, Basis.LATEST_RELEASE, standing.listed(), standing.ended(), newest));
    }

    /** What the publisher's own dates rule out: a day before the listing, or after its end. */
    private static Optional<StatusOnDay> byPublisher(Release release, Standing standing, LocalDate day) {
        LocalDate listed = standing.listed();
        LocalDate ended = standing.ended();
        boolean notYet = listed != null && day.isBefore(listed);
        boolean over = ended != null && day.isAfter(ended);
        if (!notYet && !over) {
            return Optional.empty();
        }
        return Optional.of(new StatusOnDay(Value.NOT_LISTED, Basis.PUBLISHER, listed, ended, release));
    }

    /** The next release holds the entry; none before it does, or there is none before it. */
    private static StatusOnDay presentLater(
            Release next, Standing then, LocalDate day, @Nullable Release last, boolean onTheDay) {
        Optional<StatusOnDay> ruledOut = byPublisher(next, then, day);
        if (ruledOut.isPresent()) {
            return ruledOut.get();
        }
        LocalDate listed = then.listed();
        boolean contradicted = last != null && listed != null && !listed.isAfter(last.released());
        if (listed != null && !contradicted) {
            return new StatusOnDay(Value.LISTED, Basis.PUBLISHER, listed, then.ended(), next);
        }
        if (onTheDay) {
            return new StatusOnDay(Value.LISTED, Basis.RELEASES, null, null, next);
        }
        LocalDate bound = last == null ? null : last.released();
        return new StatusOnDay(Value.UNKNOWN, Basis.RELEASES, bound, next.released(), next);
    }

    private static StatusOnDay presentOnBothSides(Release next, Standing then, Standing earlier, LocalDate day) {
        LocalDate ended = then.ended();
        if (ended != null && day.isAfter(ended)) {
            return new StatusOnDay(Value.NOT_LISTED, Basis.PUBLISHER, then.listed(), ended, next);
        }
        LocalDate listed = earlier.listed() == null ? then.listed() : earlier.listed();
        if (listed != null && !day.isBefore(listed)) {
            return new StatusOnDay(Value.LISTED, Basis.PUBLISHER, listed, ended, next);
        }
        return new StatusOnDay(Value.LISTED, Basis.RELEASES, null, null, next);
    }

    /** The next release lacks the entry. */
    private static StatusOnDay absentLater(
            History history,
            String entry,
            LocalDate day,
            @Nullable Release last,
            @Nullable Standing earlier,
            Release next) {
        if (earlier != null && last != null) {
            LocalDate ended = earlier.ended();
            if (ended != null) {
                Value value = day.isAfter(ended) ? Value.NOT_LISTED : Value.LISTED;
                return new StatusOnDay(value, Basis.PUBLISHER, earlier.listed(), ended, last);
            }
            return new StatusOnDay(Value.UNKNOWN, Basis.RELEASES, last.released(), next.released(), next);
        }
        LocalDate listed = laterListing(history, entry, day);
        if (listed != null) {
            return new StatusOnDay(Value.NOT_LISTED, Basis.PUBLISHER, listed, null, next);
        }
        if (last == null && next.released().isAfter(day)) {
            return new StatusOnDay(Value.UNKNOWN, Basis.RELEASES, null, next.released(), next);
        }
        return new StatusOnDay(Value.NOT_LISTED, Basis.RELEASES, null, null, next);
    }

    /** The earliest listing date that a later release gives, if it is after the day. */
    private static @Nullable LocalDate laterListing(History history, String entry, LocalDate day) {
        for (int at = 0; at < history.releases().size(); at++) {
            Standing standing = history.standing(entry, at);
            if (standing == null || history.releases().get(at).released().isBefore(day)) {
                continue;
            }
            LocalDate listed = standing.listed();
            return listed != null && listed.isAfter(day) ? listed : null;
        }
        return null;
    }
}
