// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;

/** Who came together in one component and by which edges, without the reasons. Filled while it is built, then only read. */
final class Grouping {
    private final List<ListEntry> entries;
    private final Map<EntryId, Group> groups = new TreeMap<>();

    /** A cluster, or an entry that was nearly in one. */
    record Group(List<EntryId> members, List<Tie> ties, List<Tie> leftOut) {
        Group(List<EntryId> members) {
            this(members, new ArrayList<>(1), new ArrayList<>(0));
        }
    }

    /** An edge; {@code leftOut} says why it was not followed, or is empty. */
    record Tie(EntryId one, EntryId other, Basis basis, String leftOut) {}

    Grouping(List<ListEntry> entries, Joining joining, List<Edge> found) {
        this.entries = entries;
        for (List<Integer> members : joining.groups()) {
            Group group = new Group(members.stream().map(this::id).toList());
            group.members.forEach(member -> groups.put(member, group));
        }
        Map<Long, Edge> followed = new LinkedHashMap<>();
        found.forEach(edge -> followed.put(Joining.key(edge.one(), edge.other()), edge));
        // of a pair that a person joined, the person's word is the link
        joining.judged().forEach(edge -> followed.put(Joining.key(edge.one(), edge.other()), edge));
        for (Joining.LeftOut leftOut : joining.leftOut()) {
            Tie tie = tie(leftOut.edge(), leftOut.why());
            if (together(tie)) {
                // others brought them together after all
                continue;
            }
            followed.remove(Joining.key(leftOut.edge().one(), leftOut.edge().other()));
            for (EntryId end : List.of(tie.one, tie.other)) {
                groups.computeIfAbsent(end, alone -> new Group(List.of(alone)))
                        .leftOut
                        .add(tie);
            }
        }
        for (Edge edge : followed.values()) {
            Tie tie = tie(edge, "");
            Objects.requireNonNull(groups.get(tie.one)).ties.add(tie);
        }
    }

    /** The group of an entry of this component. */
    @Nullable Group of(EntryId entry) {
        return groups.get(entry);
    }

    /** The members of each group of two or more. */
    List<List<EntryId>> members() {
        return groups.values().stream()
                .map(Group::members)
                .filter(members -> members.size() > 1)
                .distinct()
                .toList();
    }

    private boolean together(Tie tie) {
        Group group = groups.get(tie.one);
        return group != null && group.members.contains(tie.other);
    }

    private Tie tie(Edge edge, String leftOut) {
        return new Tie(id(edge.one()), id(edge.other()), edge.basis(), leftOut);
    }

    private EntryId id(int place) {
        return entries.get(place).id();
    }
}
