// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.service.InForce;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Release;
import org.sightline.watchlist.format.Model;

/**
 * Which entries a request asks about: its dataset, and what it includes and leaves out. Parameters are those of yente.
 *
 * @param datasets whose entries count, or null for those of all
 * @param topics of which an entry must have one, where there are any
 * @param changedSince the first day of a change that counts, or null
 */
record Scope(
        @Nullable Set<String> datasets,
        Set<String> withoutSchemas,
        Set<String> topics,
        Set<String> withoutIds,
        @Nullable LocalDate changedSince) {
    /** All lists together. */
    static final String DEFAULT = "default";

    private static final int MOST_IDS = 50;
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ].*)?");

    /**
     * What the parameters say.
     *
     * @param dataset as in the request's path
     * @throws RefusedException when there is no such dataset, or a parameter is none
     */
    static Scope of(String dataset, Parameters parameters, InForce lists) {
        Set<String> held = new HashSet<>();
        lists.listings().releases().stream().map(Release::dataset).forEach(held::add);
        if (!dataset.equals(DEFAULT) && !held.contains(dataset)) {
            throw new RefusedException(404, "No such dataset: '" + RefusedException.shown(dataset) + "'");
        }
        List<String> included = known("include_dataset", parameters, held);
        List<String> excluded = known("exclude_dataset", parameters, held);
        Set<String> datasets = null;
        if (!dataset.equals(DEFAULT) || !included.isEmpty() || !excluded.isEmpty()) {
            datasets = dataset.equals(DEFAULT) ? held : new HashSet<>(Set.of(dataset));
            if (!included.isEmpty() && !included.contains(DEFAULT)) {
                datasets.retainAll(included);
            }
            excluded.forEach(datasets::remove);
        }
        List<String> ids = parameters.all("exclude_entity_ids");
        if (ids.size() > MOST_IDS) {
            throw Parameters.refused("exclude_entity_ids", "names more than " + MOST_IDS);
        }
        return new Scope(
                datasets,
                schemas(parameters.all("exclude_schema")),
                Set.copyOf(parameters.all("topics")),
                Set.copyOf(ids),
                parameters.one("changed_since").map(Scope::day).orElse(null));
    }

    /** Whether there is nothing that it leaves out. */
    boolean all() {
        return datasets == null
                && withoutSchemas.isEmpty()
                && topics.isEmpty()
                && withoutIds.isEmpty()
                && changedSince == null;
    }

    /** Whether nothing counts but which dataset an entry is of. */
    boolean onlyDatasets() {
        return withoutSchemas.isEmpty() && topics.isEmpty() && withoutIds.isEmpty() && changedSince == null;
    }

    boolean holds(String dataset) {
        return datasets == null || datasets.contains(dataset);
    }

    /** This with whatever topics; a search has a filter of its own for them. */
    Scope withoutTopics() {
        return new Scope(datasets, withoutSchemas, Set.of(), withoutIds, changedSince);
    }

    /** Whether an entry is asked about. */
    Predicate<ListEntry> test(Listings listings) {
        return entry -> {
            Entity entity = entry.entity();
            return (datasets == null || datasets.contains(entry.id().dataset()))
                    && withoutSchemas.stream()
                            .noneMatch(schema -> Model.shipped().is(entity.schema(), schema))
                    && (topics.isEmpty() || entity.values("topics").stream().anyMatch(topics::contains))
                    && !withoutIds.contains(entity.id())
                    && entry.referents().stream().noneMatch(withoutIds::contains)
                    && changed(entry.id(), listings);
        };
    }

    private boolean changed(EntryId id, Listings listings) {
        LocalDate since = changedSince;
        return since == null
                || listings.seen(id)
                        .map(seen -> !seen.lastChange().isBefore(since))
                        .orElse(false);
    }

    private static List<String> known(String parameter, Parameters parameters, Set<String> held) {
        List<String> named = parameters.all(parameter);
        for (String dataset : named) {
            if (!held.contains(dataset) && !dataset.equals(DEFAULT)) {
                throw Parameters.refused(parameter, "names no dataset: '" + RefusedException.shown(dataset) + "'");
            }
        }
        return named;
    }

    private static Set<String> schemas(List<String> named) {
        named.forEach(Scope::requireSchema);
        return Set.copyOf(named);
    }

    /** @throws RefusedException for what is no schema of FollowTheMoney */
    static void requireSchema(String schema) {
        if (Model.shipped().kind(schema) == null) {
            throw new RefusedException(400, "Invalid schema: '" + RefusedException.shown(schema) + "'");
        }
    }

    private static LocalDate day(String text) {
        Matcher moment = MOMENT.matcher(text);
        try {
            if (moment.matches()) {
                return LocalDate.parse(moment.group(1));
            }
        } catch (java.time.DateTimeException e) {
            // said below
        }
        throw Parameters.refused(
                "changed_since", "is no date such as 2026-02-27: '" + RefusedException.shown(text) + "'");
    }
}
