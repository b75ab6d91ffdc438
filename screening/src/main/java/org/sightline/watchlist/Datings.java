// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.watchlist.ImportReport.DateBasis;

/**
 * The days on which one source was released, whichever order they became known in. A source may be a release on several days, if its
 * publisher changed nothing between them. The date of a file counts only where nothing better is known, and then the earliest does, as
 * a file may be copied late and never early.
 */
final class Datings {
    private Datings() {}

    /**
     * The days, each with the surest ground for it.
     *
     * @param known the releases held of that source
     * @param date one more
     */
    static Map<LocalDate, DateBasis> of(List<HeldRelease> known, ReleaseDate date) {
        TreeMap<LocalDate, DateBasis> days = new TreeMap<>();
        days.put(date.date(), date.basis());
        known.forEach(held -> days.merge(held.release().released(), held.basis(), Datings::surer));
        boolean better = days.values().stream().anyMatch(basis -> basis != DateBasis.FILE_DATE);
        if (better) {
            days.values().removeIf(basis -> basis == DateBasis.FILE_DATE);
            return days;
        }
        return Map.of(days.firstKey(), DateBasis.FILE_DATE);
    }

    private static DateBasis surer(DateBasis one, DateBasis other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
