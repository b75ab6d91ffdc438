// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.NameOrder;

/** Puts the whole name together where a table has its parts only. Immutable. */
final class RowNames {
    private final NameOrder order;

    RowNames(NameOrder order) {
        this.order = order;
    }

    /** Gives the draft a name if it has none and has a family or a given name. */
    void compose(EntryDraft draft, RowSanction sanction) {
        if (!draft.values("name").isEmpty()) {
            return;
        }
        List<String> given = new ArrayList<>(first(draft, "firstName"));
        given.addAll(first(draft, "secondName"));
        given.addAll(first(draft, draft.values("middleName").isEmpty() ? "fatherName" : "middleName"));
        List<String> family = first(draft, "lastName");
        if (given.isEmpty() && family.isEmpty()) {
            return;
        }
        boolean familyFirst = familyFirst(draft, sanction);
        List<String> parts = new ArrayList<>(familyFirst ? family : given);
        parts.addAll(familyFirst ? given : family);
        parts.addAll(first(draft, "nameSuffix"));
        draft.add("name", String.join(" ", parts));
    }

    /** Whether such a person's family name is said first, by what is known of the person up to now. */
    boolean familyFirst(EntryDraft draft, RowSanction sanction) {
        List<String> countries = Stream.of("nationality", "citizenship", "country")
                .flatMap(property -> draft.values(property).stream())
                .toList();
        return order.familyFirst(countries, sanction.programs());
    }

    private static List<String> first(EntryDraft draft, String property) {
        return draft.values(property).stream().limit(1).toList();
    }
}
