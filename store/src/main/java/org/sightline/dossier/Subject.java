// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.EntryOnDay;

/**
 * The party that a dossier is about.
 *
 * @param asked the entry that was asked for
 * @param entries the entries of all lists that are the party, as they stood on the day, by id; {@code asked} is one of them
 */
public record Subject(EntryId asked, List<EntryOnDay> entries) {
    public Subject {
        entries = entries.stream()
                .sorted((one, other) -> one.entry().id().compareTo(other.entry().id()))
                .toList();
        if (!ids(entries).contains(asked)) {
            throw new IllegalArgumentException("the party of " + asked + " does not hold it");
        }
    }

    /** Ids of the entries. */
    public Set<EntryId> ids() {
        return ids(entries);
    }

    /** Its name on the list that was asked for. */
    public String caption() {
        return entries.stream()
                .filter(each -> each.entry().id().equals(asked))
                .map(each -> each.entry().entity().caption())
                .findFirst()
                .orElse(asked.toString());
    }

    private static Set<EntryId> ids(List<EntryOnDay> entries) {
        return entries.stream().map(each -> each.entry().id()).collect(Collectors.toUnmodifiableSet());
    }
}
