// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sightline.entity.Entity;
import org.sightline.service.InForce;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.format.Model;

/**
 * What stands beside an entry, by the property by which FollowTheMoney leads there: its sanctions, addresses, documents and relations,
 * those too that stand beside another entry and name this one.
 */
final class Neighbours {
    /** The words for the way back to what names an entity, of all schemas. */
    private static final Set<String> WAYS_BACK = waysBack();

    private final InForce inForce;

    Neighbours(InForce inForce) {
        this.inForce = inForce;
    }

    /**
     * An entity and the entry that it is, or stands beside.
     *
     * @param listed whether it is the entry itself
     */
    record Neighbour(ListEntry owner, Entity entity, boolean listed) {}

    /** By property, in the order of the list. */
    Map<String, List<Neighbour>> of(ListEntry entry) {
        Map<String, List<Neighbour>> found = new TreeMap<>();
        Set<String> placed = new HashSet<>();
        Entity own = entry.entity();
        own.properties().forEach((property, values) -> {
            if (Model.ENTITY.equals(Model.shipped().type(own.schema(), property))) {
                values.forEach(id -> beside(entry, id).or(() -> listed(id)).ifPresent(neighbour -> {
                    add(found, property, neighbour);
                    placed.add(id);
                }));
            }
        });
        EntityJson.sanctions(entry).forEach(sanction -> add(found, "sanctions", new Neighbour(entry, sanction, false)));
        for (Entity beside : entry.adjacent()) {
            if (!placed.contains(beside.id())) {
                relate(found, new Neighbour(entry, beside, false), own.id());
            }
        }
        Survey survey = Survey.over(inForce);
        Listings listings = inForce.listings();
        for (int place : survey.relations(own.id())) {
            ListEntry other = listings.entries().get(place);
            other.adjacent().stream()
                    .filter(beside -> !beside.id().equals(own.id()))
                    .forEach(beside -> relate(found, new Neighbour(other, beside, false), own.id()));
        }
        return found;
    }

    /** Whether a property may lead from an entity of a schema to others. */
    static boolean leads(String schema, String property) {
        return WAYS_BACK.contains(property)
                || Model.ENTITY.equals(Model.shipped().type(schema, property));
    }

    /** An entry in force by its id. */
    Optional<Neighbour> listed(String id) {
        if (id.indexOf(':') < 1 || id.endsWith(":")) {
            return Optional.empty();
        }
        return inForce.listings().entry(EntryId.parse(id)).map(entry -> new Neighbour(entry, entry.entity(), true));
    }

    private static Optional<Neighbour> beside(ListEntry entry, String id) {
        return entry.adjacent().stream()
                .filter(beside -> beside.id().equals(id))
                .findFirst()
                .map(beside -> new Neighbour(entry, beside, false));
    }

    /** Files an entity under the way back of each property by which it names this one. */
    private static void relate(Map<String, List<Neighbour>> found, Neighbour neighbour, String id) {
        Entity entity = neighbour.entity();
        for (String property : Model.shipped().naming(entity.schema())) {
            if (entity.values(property).contains(id)) {
                String back = Model.shipped().wayBack(entity.schema(), property);
                add(found, back == null ? "relatedEntities" : back, neighbour);
            }
        }
    }

    private static void add(Map<String, List<Neighbour>> found, String property, Neighbour neighbour) {
        List<Neighbour> there = found.computeIfAbsent(property, any -> new ArrayList<>());
        if (there.stream()
                .noneMatch(
                        known -> known.entity().id().equals(neighbour.entity().id()))) {
            there.add(neighbour);
        }
    }

    private static Set<String> waysBack() {
        Set<String> ways = new HashSet<>(Set.of("sanctions", "relatedEntities"));
        Model model = Model.shipped();
        for (String schema : model.schemata()) {
            for (String property : model.naming(schema)) {
                String back = model.wayBack(schema, property);
                if (back != null) {
                    ways.add(back);
                }
            }
        }
        return Set.copyOf(ways);
    }
}
