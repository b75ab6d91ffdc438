// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.service.ReadingRoom;
import org.sightline.store.KeptLink;
import org.sightline.store.Page;
import org.sightline.store.Parties;
import org.sightline.store.Store;

/** What is new on listed parties, what waits for a person, and how the lists are. */
final class TodayPage {
    private static final int FRESH = 20;
    private static final int QUEUE = 10;

    private final Desktop desktop;

    TodayPage(Desktop desktop) {
        this.desktop = desktop;
    }

    void show(Context request) {
        Frame frame = desktop.frame(request, "Today", Section.TODAY);
        Store store = desktop.store();
        Page<KeptLink> woken = store.links().woken(null, QUEUE);
        Page<KeptLink> undecided = store.links().undecided(null, QUEUE);
        List<KeptLink> waiting = new ArrayList<>(woken.rows());
        waiting.addAll(undecided.rows());
        boolean more = woken.next() != null || undecided.next() != null || waiting.size() > QUEUE;
        List<KeptLink> shown = waiting.subList(0, Math.min(QUEUE, waiting.size()));
        String cursor = request.queryParam("cursor");
        Page<Parties.Sighting> fresh = store.parties().latest(cursor, FRESH);
        desktop.answer(
                request,
                "today",
                new TodayView(frame, fresh, new ReviewQueue(frame, store).of(shown), more, reading()));
    }

    void csv(Context request) {
        CsvText csv = new CsvText(
                "list",
                "entry",
                "caption",
                "name",
                "score",
                "decision",
                "standing",
                "article",
                "title",
                "publisher",
                "published",
                "url");
        for (Parties.Sighting sighting : desktop.store()
                .parties()
                .latest(request.queryParam("cursor"), Page.MOST)
                .rows()) {
            KeptLink link = sighting.link();
            csv.row(
                    link.entry().dataset(),
                    link.entry().entry(),
                    link.caption(),
                    link.name(),
                    org.sightline.report.Words.score(link.score()),
                    link.decision(),
                    link.standing(),
                    link.article(),
                    text(sighting.article().title()),
                    text(sighting.article().publisher()),
                    text(sighting.article().published().date()),
                    text(sighting.article().url()));
        }
        Download.as(request, "new-on-listed-parties.csv", Download.CSV, csv.text());
    }

    private @Nullable String reading() {
        ReadingRoom room = desktop.services().reading();
        return room.trouble() != null ? room.trouble() : room.ready() ? null : "what reads articles is being loaded";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
