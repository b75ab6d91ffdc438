// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.Lists.StatusRow;

/** Each dataset at a glance. */
final class StatusRows {
    private final Catalogue catalogue;
    private final ReleaseStore store;
    private final Map<String, HeldBack> heldBack = new HashMap<>();

    StatusRows(Catalogue catalogue, ReleaseStore store, List<HeldBack> heldBack) {
        this.catalogue = catalogue;
        this.store = store;
        heldBack.forEach(held -> this.heldBack.put(held.dataset(), held));
    }

    List<StatusRow> on(LocalDate today) {
        Starter starter = Starter.bundled();
        List<StatusRow> rows = new ArrayList<>();
        for (Dataset dataset : datasets()) {
            List<HeldRelease> held =
                    catalogue.of(dataset.name()).stream().filter(store::holds).toList();
            if (!held.isEmpty()) {
                HeldRelease newest = held.get(held.size() - 1);
                rows.add(row(dataset, newest.release(), newest.basis(), held.size(), today));
                continue;
            }
            Release bundled = starter.release(dataset.name()).orElse(null);
            rows.add(row(dataset, bundled, null, 0, today));
        }
        return rows;
    }

    /** The known ones, then those of which there is no more than something held back. */
    private List<Dataset> datasets() {
        List<Dataset> datasets = new ArrayList<>(catalogue.datasets());
        heldBack.values().stream()
                .filter(held ->
                        datasets.stream().noneMatch(known -> known.name().equals(held.dataset())))
                .sorted((one, other) -> one.dataset().compareTo(other.dataset()))
                .map(held ->
                        new Dataset(held.dataset(), held.title() == null ? held.dataset() : held.title(), List.of()))
                .toList()
                .forEach(datasets::add);
        return datasets;
    }

    private StatusRow row(
            Dataset dataset,
            @Nullable Release release,
            ImportReport.@Nullable DateBasis basis,
            int held,
            LocalDate today) {
        long days = release == null ? 0 : ChronoUnit.DAYS.between(release.released(), today);
        return new StatusRow(dataset, release, basis, held, days, heldBack.get(dataset.name()));
    }
}
