// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.store.KeptArticle;
import org.sightline.store.Page;
import org.sightline.store.Parties;

/**
 * What a day begins with.
 *
 * @param fresh the newest on listed parties
 * @param queue links that wait for a person: first those whose judgement rests on what is no longer so
 * @param more whether more wait than are shown
 * @param reading why articles cannot be read now, or null where they can
 */
record TodayView(
        Frame frame,
        Page<Parties.Sighting> fresh,
        List<Waiting> queue,
        boolean more,
        @Nullable String reading) {
    TodayView {
        queue = List.copyOf(queue);
    }

    /**
     * A link that waits for a person.
     *
     * @param words around the first mention
     */
    record Waiting(LinkView link, KeptArticle article, Words words) {}

    /** A mention with what stands around it. */
    record Words(String before, String mention, String after) {}

    boolean nothingKept() {
        return fresh.rows().isEmpty() && queue.isEmpty();
    }
}
