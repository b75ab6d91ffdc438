// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Sanction;

/**
 * That a release holds an entry, and the dates the publisher gives for it there.
 *
 * @param listed the earliest listing date, or null where the publisher gives none
 * @param ended the day the last listing ended, or null while one stands
 * @param pauses the times between one listing's end and the next one's beginning, in their order; mostly none
 */
record Standing(@Nullable LocalDate listed, @Nullable LocalDate ended, List<Pause> pauses) {
    private static final Standing UNDATED = new Standing(null, null, List.of());

    Standing {
        pauses = List.copyOf(pauses);
    }

    /**
     * Days on which no listing stood, though earlier and later ones did.
     *
     * @param after the day the listing before it ended
     * @param before the day the listing after it began
     */
    record Pause(LocalDate after, LocalDate before) {
        boolean holds(LocalDate day) {
            return day.isAfter(after) && day.isBefore(before);
        }
    }

    static Standing of(@Nullable LocalDate listed, @Nullable LocalDate ended) {
        return of(listed, ended, List.of());
    }

    static Standing of(@Nullable LocalDate listed, @Nullable LocalDate ended, List<Pause> pauses) {
        return listed == null && ended == null ? UNDATED : new Standing(listed, ended, pauses);
    }

    static Standing of(List<Sanction> sanctions) {
        LocalDate first = null;
        LocalDate last = null;
        boolean open = sanctions.isEmpty();
        boolean dated = true;
        for (Sanction sanction : sanctions) {
            LocalDate listed = sanction.listed();
            LocalDate ended = sanction.ended();
            dated &= listed != null;
            open |= ended == null;
            first = listed != null && (first == null || listed.isBefore(first)) ? listed : first;
            last = ended != null && (last == null || ended.isAfter(last)) ? ended : last;
        }
        return of(first, open ? null : last, dated && sanctions.size() > 1 ? pauses(sanctions) : List.of());
    }

    /** Of listings that all say when they began. */
    private static List<Pause> pauses(List<Sanction> sanctions) {
        List<Spell> spells = sanctions.stream()
                .flatMap(Spell::of)
                .sorted(Comparator.comparing(Spell::from))
                .toList();
        List<Pause> pauses = new ArrayList<>();
        LocalDate end = spells.get(0).to();
        for (Spell spell : spells) {
            if (spell.from().isAfter(end.plusDays(1))) {
                pauses.add(new Pause(end, spell.from()));
            }
            end = spell.to().isAfter(end) ? spell.to() : end;
        }
        return pauses;
    }

    private record Spell(LocalDate from, LocalDate to) {
        /** Far enough, and still a day that one can be added to. */
        private static final LocalDate OPEN = LocalDate.of(9999, 12, 30);

        static Stream<Spell> of(Sanction sanction) {
            LocalDate from = sanction.listed();
            LocalDate to = sanction.ended();
            return from == null ? Stream.empty() : Stream.of(new Spell(from, to == null ? OPEN : to));
        }
    }
}
