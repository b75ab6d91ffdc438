// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.Model;
import org.sightline.watchlist.format.Tally;

/**
 * Puts the lines of one file together. A sanction goes to every entry that it names. A relation stands beside the entry that it names
 * first, where it begins before where it ends, and its other ends with it; any other entity (a document, a wallet) beside every entry
 * that it names, and one that an entry names (an address) beside that entry. The order beside an entry is by schema and id, for these
 * files have none of their own. Not safe for use by several threads.
 */
final class FtmJoining {
    private static final Comparator<Entity> ORDER =
            Comparator.comparing(Entity::schema).thenComparing(Entity::id);

    private final Model model;
    private final Tally tally;
    private final FtmIds ids;
    private final FtmMapper mapper;
    private final Map<String, Joined> entries = new LinkedHashMap<>();
    private final Map<String, Entity> mapped = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    FtmJoining(String dataset, Model model, Map<String, FtmLine> lines, Tally tally) {
        this.model = model;
        this.tally = tally;
        this.ids = new FtmIds(dataset, lines);
        this.mapper = new FtmMapper(model, ids, tally);
        lines.forEach((id, line) -> entries.put(id, new Joined(line)));
    }

    /**
     * The entries, each with what belongs to it.
     *
     * @param beside relations, documents, addresses, positions
     * @param unlisted those who are only named
     */
    List<ListedEntity> joined(
            Map<String, FtmLine> sanctions, Map<String, FtmLine> beside, Map<String, FtmLine> unlisted) {
        sanctions.values().forEach(this::sanction);
        Neighbours neighbours = id -> beside.containsKey(id) ? beside.get(id) : unlisted.get(id);
        beside.values().forEach(line -> attach(line, neighbours));
        unlisted.values().forEach(line -> attach(line, neighbours));
        List<ListedEntity> listed = new ArrayList<>(entries.size());
        for (Joined entry : entries.values()) {
            attachNamed(entry, entry.line, neighbours);
            List<Entity> adjacent = new ArrayList<>(entry.adjacent.values());
            adjacent.sort(ORDER);
            listed.add(new ListedEntity(
                    mapper.entry(entry.line, adjacent), entry.sanctions, adjacent, entry.line.referents()));
        }
        beside.values().stream()
                .filter(line -> !used.contains(line.id()))
                .forEach(line -> tally.add(line.schema() + " of nobody who is listed"));
        return listed;
    }

    private interface Neighbours {
        @Nullable FtmLine line(String id);
    }

    private void sanction(FtmLine line) {
        Set<String> targets = new LinkedHashSet<>();
        for (String id : line.values("entity")) {
            String entry = ids.entry(id);
            if (entry != null) {
                targets.add(entry);
            }
        }
        if (targets.isEmpty()) {
            tally.add("Sanction of an entity that is not kept");
            return;
        }
        Sanction sanction = SanctionFacts.sanction(line, tally);
        targets.forEach(id -> of(id).sanctions.add(sanction));
    }

    private void attach(FtmLine line, Neighbours neighbours) {
        Set<String> named = new LinkedHashSet<>();
        for (String property : model.naming(line.schema())) {
            for (String id : line.values(property)) {
                String entry = ids.entry(id);
                if (entry != null) {
                    named.add(entry);
                }
            }
        }
        boolean relation = model.kind(line.schema()) == Model.Kind.RELATION;
        for (String id : named) {
            Joined entry = of(id);
            entry.adjacent.put(line.id(), entity(line));
            if (relation) {
                attachNamed(entry, line, neighbours);
                return;
            }
        }
    }

    /** Puts those whom the line names and who are no entries beside the entry. */
    private void attachNamed(Joined entry, FtmLine line, Neighbours neighbours) {
        for (String property : model.naming(line.schema())) {
            for (String id : line.values(property)) {
                FtmLine neighbour = ids.entry(id) == null ? neighbours.line(id) : null;
                if (neighbour != null) {
                    entry.adjacent.put(neighbour.id(), entity(neighbour));
                }
            }
        }
    }

    private Entity entity(FtmLine line) {
        used.add(line.id());
        return mapped.computeIfAbsent(line.id(), id -> mapper.beside(line));
    }

    private Joined of(String id) {
        Joined entry = entries.get(id);
        if (entry == null) {
            throw new IllegalStateException("no entry " + id);
        }
        return entry;
    }

    private static final class Joined {
        private final FtmLine line;
        private final List<Sanction> sanctions = new ArrayList<>(1);
        private final Map<String, Entity> adjacent = new HashMap<>();

        Joined(FtmLine line) {
            this.line = line;
        }
    }
}
