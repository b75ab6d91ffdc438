// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sightline.service.CurrentLists;
import org.sightline.service.Services;
import org.sightline.watchlist.Delta;
import org.sightline.watchlist.EntryChange;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import org.sightline.watchlist.Release;

/** {@code /v1/lists}: each list, its releases, and what changed from one to another. */
final class HeldListRoutes {
    private final CurrentLists lists;
    private final Clock clock;

    HeldListRoutes(Services services) {
        this.lists = services.lists();
        this.clock = services.clock();
    }

    void several(Context request) throws ListsException {
        ObjectNode node = Resource.node();
        ArrayNode items = node.putArray("items");
        for (Lists.StatusRow row : lists.held().status(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            Release release = row.release();
            ObjectNode item = items.addObject()
                    .put("dataset", row.dataset().name())
                    .put("title", row.dataset().title())
                    .put("releases", row.held())
                    .put("days", row.days())
                    .put("heldBack", row.heldBack() != null);
            item.set("release", release == null ? null : release(release));
        }
        Resource.answer(request, node);
    }

    void releases(Context request) throws ListsException {
        ObjectNode node = Resource.node();
        ArrayNode items = node.putArray("items");
        held(request).forEach(release -> items.add(release(release)));
        Resource.answer(request, node);
    }

    /** What became of each entry between two days; without days, by the newest release. */
    void diff(Context request) throws ListsException {
        Parameters parameters = Parameters.of(request);
        Cursor cursor = Cursor.of(parameters);
        String change = parameters.word("change", "any", Set.of("any", "added", "changed", "removed"));
        List<Release> releases = held(request);
        LocalDate to =
                parameters.day("to").orElse(releases.get(releases.size() - 1).released());
        LocalDate from = parameters.day("from").orElseGet(() -> before(releases, to));
        if (to.isBefore(from)) {
            throw Parameters.refused("from", "must not be after to");
        }
        Delta delta = lists.held().delta(request.pathParam("list"), from, to);
        List<ObjectNode> wanted = delta.changes().stream()
                .filter(each ->
                        change.equals("any") || change.equals(each.kind().name().toLowerCase(Locale.ROOT)))
                .map(Resource::of)
                .toList();
        ObjectNode node = Resource.node();
        node.set("from", release(delta.from()));
        node.set("to", release(delta.to()));
        node.put("added", delta.count(EntryChange.Kind.ADDED))
                .put("changed", delta.count(EntryChange.Kind.CHANGED))
                .put("removed", delta.count(EntryChange.Kind.REMOVED));
        node.setAll(cursor.of(wanted));
        Resource.answer(request, node);
    }

    private List<Release> held(Context request) throws ListsException {
        String dataset = request.pathParam("list");
        List<Release> releases = lists.held().releases(dataset);
        if (releases.isEmpty()) {
            throw new RefusedException(
                    404,
                    "no release of a list '" + RefusedException.shown(dataset) + "' is held; /v1/lists tells them");
        }
        return releases;
    }

    private static LocalDate before(List<Release> releases, LocalDate to) {
        return releases.stream()
                .map(Release::released)
                .filter(day -> day.isBefore(to))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new RefusedException(404, "no release before " + to + " is held to compare with"));
    }

    private static ObjectNode release(Release release) {
        return Resource.node()
                .put("dataset", release.dataset())
                .put("label", release.label())
                .put("released", release.released().toString())
                .put("imported", release.imported().toString())
                .put("digest", release.digest())
                .put("entries", release.entries())
                .put("reader", release.reader())
                .put("starter", release.starter());
    }
}
