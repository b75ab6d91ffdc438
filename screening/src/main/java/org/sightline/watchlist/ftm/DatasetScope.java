// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.watchlist.format.Tally;

/**
 * Which lines of a file are of the list that is read. A bulk file of many lists says with each line in which of them it is: where some
 * entry names our list, lines that name only others are left out and counted, for their entries are not on it. Where none does, the
 * file as a whole is the list.
 */
final class DatasetScope {
    private final String dataset;
    private final boolean named;
    private final Tally tally;

    DatasetScope(String dataset, Collection<FtmLine> entries, Tally tally) {
        this.dataset = dataset;
        this.tally = tally;
        this.named = entries.stream().anyMatch(line -> line.datasets().contains(dataset));
    }

    /** The entries that are of the list. Sanctions, and what stands beside entries, that are not of it are removed. */
    Map<String, FtmLine> within(
            Map<String, FtmLine> entries, Map<String, FtmLine> sanctions, Map<String, FtmLine> beside) {
        Map<String, FtmLine> kept = new LinkedHashMap<>();
        entries.forEach((id, line) -> {
            if (line.datasets().size() > 1) {
                tally.add("entry that is in several datasets");
            }
            if (outside(line)) {
                tally.add("entry of other datasets (left out)");
                return;
            }
            if (!named && !line.datasets().isEmpty()) {
                tally.add("entry whose datasets do not name " + dataset);
            }
            kept.put(id, line);
        });
        sanctions.values().removeIf(line -> outside(line, "Sanction of other datasets (left out)"));
        beside.values().removeIf(line -> outside(line, line.schema() + " of other datasets (left out)"));
        return kept;
    }

    private boolean outside(FtmLine line, String count) {
        boolean outside = outside(line);
        if (outside) {
            tally.add(count);
        }
        return outside;
    }

    private boolean outside(FtmLine line) {
        return named && !line.datasets().isEmpty() && !line.datasets().contains(dataset);
    }
}
