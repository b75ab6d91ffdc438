// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.ListStatus.Basis;
import org.sightline.watchlist.ListStatus.Value;
import org.sightline.watchlist.Standing.Pause;

/**
 * The status of one entry on one day, by the table in the package's page.
 *
 * <p>Two releases count: the last one up to that day and the first one from that day on; on the day of a release both are that one.
 * Beside them only the publisher's dates that a later or an earlier release gives where these give none.
 *
 * @param release that the answer rests on, or null where there is none
 */
record StatusOnDay(
        Value value,
        Basis basis,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Release release) {
    static StatusOnDay of(Presence presence, LocalDate day) {
        StatusOnDay status = throughout(presence, day);
        return status.value == Value.LISTED && status.release != null ? status.paused(presence, day) : status;
    }

    /** The same by what the publisher says of the times between two listings. */
    private StatusOnDay paused(Presence presence, LocalDate day) {
        int last = lastUpTo(presence, day);
        Standing held = last < 0 ? null : presence.standing(last);
        Standing standing = held == null && last + 1 < presence.size() ? presence.standing(last + 1) : held;
        if (standing == null) {
            return this;
        }
        LocalDate from = since;
        LocalDate to = until;
        for (Pause pause : standing.pauses()) {
            if (pause.holds(day)) {
                return new StatusOnDay(Value.NOT_LISTED, Basis.PUBLISHER, from, pause.after(), release);
            }
            boolean over = !day.isBefore(pause.before());
            from = over ? pause.before() : from;
            boolean next = !over && (to == null || pause.after().isBefore(to));
            to = next ? pause.after() : to;
        }
        return new StatusOnDay(value, basis, from, to, release);
    }

    /** As if no listing had ended before the last one did. */
    private static StatusOnDay throughout(Presence presence, LocalDate day) {
        if (presence.size() == 0) {
            return new StatusOnDay(Value.UNKNOWN, Basis.RELEASES, null, null, null);
        }
        if (presence.release(0).starter()) {
            return starter(presence.release(0), presence.standing(0), day);
        }
        int last = lastUpTo(presence, day);
        boolean onTheDay = last >= 0 && presence.release(last).released().equals(day);
        int next = onTheDay ? last : last + 1;
        if (next == presence.size()) {
            return latest(presence, last, day);
        }
        if (!presence.holds(next)) {
            return absentLater(presence, last, next, day);
        }
        return presentLater(presence, last, next, day);
    }

    private static StatusOnDay starter(Release starter, @Nullable Standing standing, LocalDate day) {
        if (standing == null) {
            return new StatusOnDay(Value.UNKNOWN, Basis.STARTER, null, null, starter);
        }
        LocalDate listed = standing.listed();
        boolean on = !day.isBefore(listed == null ? starter.released() : listed);
        return new StatusOnDay(on ? Value.LISTED : Value.UNKNOWN, Basis.STARTER, listed, null, starter);
    }

    /** After the newest release. */
    private static StatusOnDay latest(Presence presence, int newest, LocalDate day) {
        Release release = presence.release(newest);
        Standing standing = presence.standing(newest);
        if (standing == null) {
            return new StatusOnDay(Value.NOT_LISTED, Basis.LATEST_RELEASE, null, null, release);
        }
        LocalDate listed = listed(presence, newest);
        LocalDate ended = standing.ended();
        Value value = within(listed, ended, day) ? Value.LISTED : Value.NOT_LISTED;
        Basis basis = value == Value.LISTED ? Basis.LATEST_RELEASE : Basis.PUBLISHER;
        return new StatusOnDay(value, basis, listed, ended, release);
    }

    /** The next release holds the entry; it may be of that very day. */
    private static StatusOnDay presentLater(Presence presence, int last, int next, LocalDate day) {
        Release release = presence.release(next);
        boolean held = last >= 0 && presence.holds(last);
        LocalDate listed = listed(presence, held ? last : next);
        LocalDate ended = ended(presence, next);
        if (!within(listed, ended, day)) {
            return new StatusOnDay(Value.NOT_LISTED, Basis.PUBLISHER, listed, ended, release);
        }
        boolean contradicted = listed != null
                && !held
                && last >= 0
                && !listed.isAfter(presence.release(last).released());
        if (listed != null && !contradicted) {
            return new StatusOnDay(Value.LISTED, Basis.PUBLISHER, listed, ended, release);
        }
        if (held) {
            return new StatusOnDay(Value.LISTED, Basis.RELEASES, null, ended, release);
        }
        LocalDate bound = last < 0 ? null : presence.release(last).released();
        return new StatusOnDay(Value.UNKNOWN, Basis.RELEASES, bound, release.released(), release);
    }

    /** The next release lacks the entry; it may be of that very day. */
    private static StatusOnDay absentLater(Presence presence, int last, int next, LocalDate day) {
        Release release = presence.release(next);
        if (last >= 0 && presence.holds(last)) {
            return wentBefore(presence, last, release, day);
        }
        Optional<LocalDate> later = laterListing(presence, next, day);
        if (later.isPresent()) {
            return new StatusOnDay(Value.NOT_LISTED, Basis.PUBLISHER, later.get(), null, release);
        }
        if (last < 0) {
            return new StatusOnDay(Value.UNKNOWN, Basis.RELEASES, null, release.released(), release);
        }
        return new StatusOnDay(Value.NOT_LISTED, Basis.RELEASES, null, null, release);
    }

    /** The last release holds the entry and the next one lacks it. */
    private static StatusOnDay wentBefore(Presence presence, int last, Release next, LocalDate day) {
        Release before = presence.release(last);
        LocalDate listed = listed(presence, last);
        LocalDate ended = ended(presence, last);
        if (!within(listed, null, day)) {
            return new StatusOnDay(Value.NOT_LISTED, Basis.PUBLISHER, listed, ended, before);
        }
        // an end that the publisher meant for a later day than the next release is not what happened
        if (ended != null && ended.isBefore(next.released())) {
            Value value = day.isAfter(ended) ? Value.NOT_LISTED : Value.LISTED;
            return new StatusOnDay(value, Basis.PUBLISHER, listed, ended, before);
        }
        return new StatusOnDay(Value.UNKNOWN, Basis.RELEASES, before.released(), next.released(), next);
    }

    /** The listing date that the next release to hold the entry knows, if that is after the day. */
    private static Optional<LocalDate> laterListing(Presence presence, int next, LocalDate day) {
        int later = next;
        while (later < presence.size() && !presence.holds(later)) {
            later++;
        }
        if (later == presence.size()) {
            return Optional.empty();
        }
        return Optional.ofNullable(listed(presence, later)).filter(listed -> listed.isAfter(day));
    }

    /**
     * The listing date that counts in a release: its own, or where it gives none that of the nearest release around it, earlier ones
     * first, without one between that lacks the entry; not one after the release, which it contradicts.
     */
    private static @Nullable LocalDate listed(Presence presence, int at) {
        Standing own = presence.standing(at);
        if (own != null && own.listed() != null) {
            return own.listed();
        }
        LocalDate released = presence.release(at).released();
        for (int step = -1; step <= 1; step += 2) {
            for (int near = at; near >= 0 && near < presence.size(); near += step) {
                Standing standing = presence.standing(near);
                if (standing == null) {
                    break;
                }
                LocalDate listed = standing.listed();
                if (listed != null && !listed.isAfter(released)) {
                    return listed;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate ended(Presence presence, int at) {
        Standing standing = presence.standing(at);
        return standing == null ? null : standing.ended();
    }

    private static boolean within(@Nullable LocalDate listed, @Nullable LocalDate ended, LocalDate day) {
        return (listed == null || !day.isBefore(listed)) && (ended == null || !day.isAfter(ended));
    }

    private static int lastUpTo(Presence presence, LocalDate day) {
        int low = 0;
        int high = presence.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (presence.release(middle).released().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }
}
