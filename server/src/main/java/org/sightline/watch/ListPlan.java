// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sightline.watch.UpdateResult.Outcome;

/**
 * When a dataset is asked for.
 *
 * @param every how often
 * @param own whether the user said so
 * @param last when it was last asked for, empty for never
 * @param outcome what came of that
 * @param next when it is due, empty for never; in the past when it is due now
 */
public record ListPlan(
        Publisher publisher,
        Every every,
        boolean own,
        Optional<Instant> last,
        Optional<Outcome> outcome,
        Optional<Instant> next) {
    /**
     * The plans of a data directory, by dataset.
     *
     * @throws SettingsException when its schedule is broken
     */
    public static List<ListPlan> of(Path home, Publishers publishers) throws SettingsException {
        Schedule schedule = Schedule.read(home);
        FetchLog log = FetchLog.read(DownloadFolder.of(home).lists());
        return publishers.datasets().values().stream()
                .map(publisher -> of(publisher, schedule, log.of(publisher.dataset())))
                .toList();
    }

    private static ListPlan of(Publisher publisher, Schedule schedule, Optional<Visit> last) {
        return new ListPlan(
                publisher,
                schedule.of(publisher),
                schedule.own().containsKey(publisher.dataset()),
                last.map(Visit::at),
                last.map(Visit::outcome),
                schedule.next(publisher, last));
    }
}
