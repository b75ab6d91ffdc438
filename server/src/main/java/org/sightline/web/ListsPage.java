// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.sightline.api.RefusedException;
import org.sightline.watchlist.Dataset;
import org.sightline.watchlist.Delta;
import org.sightline.watchlist.EntryChange;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.EntryOnDay;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import org.sightline.watchlist.Release;

/** The lists, their releases, what changed between two, and an entry as it stood on a day. */
final class ListsPage {
    /** Changes on one page. */
    static final int CHANGES = 100;

    private static final int MOST_CHANGES = 1_000_000;

    private final Desktop desktop;

    ListsPage(Desktop desktop) {
        this.desktop = desktop;
    }

    void lists(Context request) throws ListsException {
        Frame frame = desktop.frame(request, "Lists", Section.LISTS);
        desktop.answer(request, "lists", new ListsView(frame, held().status(desktop.today())));
    }

    void list(Context request) throws ListsException {
        String dataset = request.pathParam("dataset");
        List<Release> releases = releases(dataset);
        Collections.reverse(releases);
        String title = title(dataset);
        desktop.answer(
                request, "list", new ListView(desktop.frame(request, title, Section.LISTS), dataset, title, releases));
    }

    void diff(Context request) throws ListsException {
        Delta delta = delta(request);
        EntryChange.Kind kind =
                Addresses.choice(request, "kind", EntryChange.Kind.class).orElse(null);
        List<EntryChange> changes = kind == null ? delta.changes() : delta.of(kind);
        int first = Math.min(Addresses.count(request, "first", 0, MOST_CHANGES), changes.size());
        String title = title(delta.to().dataset());
        Frame frame = desktop.frame(
                request,
                title + ", " + delta.from().label() + " to " + delta.to().label(),
                Section.LISTS);
        List<EntryChange> shown = changes.subList(first, Math.min(first + CHANGES, changes.size()));
        desktop.answer(request, "diff", new DiffView(frame, title, delta, kind, first, shown, changes.size()));
    }

    void diffJson(Context request) throws ListsException {
        Delta delta = delta(request);
        StringBuilder lines = new StringBuilder();
        changes(request, delta)
                .forEach(change -> lines.append(ListsJson.change(delta, change)).append('\n'));
        Download.as(request, name(delta) + ".json", Download.NDJSON, lines.toString());
    }

    void diffCsv(Context request) throws ListsException {
        Delta delta = delta(request);
        CsvText csv = new CsvText("change", "list", "entry", "schema", "caption", "property", "was", "is");
        for (EntryChange change : changes(request, delta)) {
            List<String> head = List.of(
                    Labels.words(change.kind()),
                    change.id().dataset(),
                    change.id().entry(),
                    change.schema(),
                    change.caption());
            if (change.added().isEmpty() && change.removed().isEmpty()) {
                csv.row(head, "", "", "");
            }
            change.removed().forEach(said -> csv.row(head, said.property(), said.value(), ""));
            change.added().forEach(said -> csv.row(head, said.property(), "", said.value()));
        }
        Download.as(request, name(delta) + ".csv", Download.CSV, csv.text());
    }

    void entry(Context request) throws ListsException {
        EntryId id = Addresses.entry(request);
        LocalDate on = Addresses.day(request, "on").orElse(desktop.today());
        EntryOnDay stood = stood(id, on);
        EntryView view = new EntryView(
                desktop.frame(request, stood.entry().entity().caption(), Section.LISTS),
                title(id.dataset()),
                stood,
                desktop.services().lists().ready().listings().status(id, on, on),
                held().history(id).orElse(null));
        desktop.answer(request, "entry", view);
    }

    void entryJson(Context request) throws ListsException {
        EntryId id = Addresses.entry(request);
        LocalDate on = Addresses.day(request, "on").orElse(desktop.today());
        Download.as(
                request,
                id + ".json",
                Download.JSON,
                ListsJson.entry(
                                stood(id, on),
                                desktop.services().lists().ready().listings().status(id, on, on))
                        + "\n");
    }

    private EntryOnDay stood(EntryId id, LocalDate on) throws ListsException {
        return held().entry(id, on).orElseThrow(() -> new RefusedException(404, "no release held has an entry " + id));
    }

    private List<EntryChange> changes(Context request, Delta delta) {
        return Addresses.choice(request, "kind", EntryChange.Kind.class)
                .map(delta::of)
                .orElse(delta.changes());
    }

    private Delta delta(Context request) throws ListsException {
        String dataset = request.pathParam("dataset");
        List<Release> releases = releases(dataset);
        if (releases.size() < 2) {
            throw new RefusedException(
                    404, "of " + dataset + " only one release is held: there is nothing to compare it with");
        }
        LocalDate to = Addresses.day(request, "to")
                .orElse(releases.get(releases.size() - 1).released());
        LocalDate from = Addresses.day(request, "from")
                .orElse(releases.get(releases.size() - 2).released());
        if (to.isBefore(from)) {
            throw new RefusedException(400, "'from' is the earlier day, and not after 'to'");
        }
        if (from.isBefore(releases.get(0).released())) {
            throw new RefusedException(
                    404,
                    "no release of " + from + " is held; the oldest is of "
                            + releases.get(0).released());
        }
        return held().delta(dataset, from, to);
    }

    private List<Release> releases(String dataset) throws ListsException {
        boolean known = held().datasets().stream().anyMatch(one -> one.name().equals(dataset));
        List<Release> releases = known ? new ArrayList<>(held().releases(dataset)) : new ArrayList<>();
        if (releases.isEmpty()) {
            throw new RefusedException(404, "no release of such a list is held; Lists says which there are");
        }
        return releases;
    }

    private String title(String dataset) throws ListsException {
        return held().datasets().stream()
                .filter(one -> one.name().equals(dataset))
                .map(Dataset::title)
                .findFirst()
                .orElse(dataset);
    }

    private Lists held() {
        return desktop.services().lists().held();
    }

    private static String name(Delta delta) {
        return String.format(
                Locale.ROOT,
                "%s-%s-%s",
                delta.to().dataset(),
                delta.from().label(),
                delta.to().label());
    }
}
