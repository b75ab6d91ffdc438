// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sightline.match.Explanation;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/**
 * Which entries of all lists are one party. Built once over the entries in force; the reasons are made when they are asked for, so
 * that little is kept. Immutable, so safe to share between threads.
 */
public final class Clusters {
    /** Pairs that one thread compares at a time. */
    private static final int PART = 512;

    private final Listings listings;
    private final Judgements judgements;
    private final Party.Reading reading;
    private final Comparison comparison;
    private final int passedOver;
    private final Map<EntryId, Group> groups = new TreeMap<>();

    private Clusters(Listings listings, Judgements judgements, Party.Reading reading, Candidates candidates) {
        this.listings = listings;
        this.judgements = judgements;
        this.reading = reading;
        this.comparison = new Comparison(candidates.worn());
        this.passedOver = candidates.passedOver();
        List<ListEntry> entries = listings.entries();
        List<Edge> found = compare(entries, candidates.pairs());
        Parties parties = new Parties(entries, reading);
        Joining joining = new Joining(
                parties,
                (one, other) ->
                        judgements.of(entries.get(one).id(), entries.get(other).id()));
        joining.join(judged(entries), found);
        keep(entries, joining, found);
    }

    /** The clusters of all entries in force, by the machine and by what persons said. */
    public static Clusters of(Listings listings, Judgements judgements) {
        Party.Reading reading = new Party.Reading();
        return new Clusters(listings, judgements, reading, new Candidates(listings.entries(), reading));
    }

    /** The cluster of an entry: the entry alone where it has no other, or is not in force. */
    public Cluster cluster(EntryId entry) {
        Group group = groups.get(entry);
        return group == null ? new Cluster(List.of(entry), List.of(), List.of()) : cluster(group);
    }

    /** The members of the cluster of an entry, by id, without the cost of the reasons. */
    public List<EntryId> members(EntryId entry) {
        Group group = groups.get(entry);
        return group == null ? List.of(entry) : group.members;
    }

    /** Every cluster of two entries or more, as its members; by the first member. */
    public List<List<EntryId>> all() {
        List<List<EntryId>> all = new ArrayList<>();
        groups.forEach((entry, group) -> {
            if (group.members.size() > 1 && entry.equals(group.members.get(0))) {
                all.add(group.members);
            }
        });
        return all;
    }

    /**
     * How many blocks of names were too large to be compared: hundreds of entries of one programme, one year or country and one pair
     * of words. More than none means that twins may stand apart.
     */
    public int passedOver() {
        return passedOver;
    }

    private List<Edge> compare(List<ListEntry> entries, long[] pairs) {
        int parts = (pairs.length + PART - 1) / PART;
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> compare(entries, pairs, part * PART, Math.min(pairs.length, (part + 1) * PART)))
                .flatMap(List::stream)
                .toList();
    }

    private List<Edge> compare(List<ListEntry> entries, long[] pairs, int from, int to) {
        Parties parties = new Parties(entries, reading);
        List<Edge> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            int one = (int) (pairs[at] >>> Integer.SIZE);
            int other = (int) pairs[at];
            comparison
                    .compare(parties.apply(one), parties.apply(other))
                    .ifPresent(finding -> found.add(new Edge(one, other, finding.basis(), finding.strength())));
        }
        return found;
    }

    private List<Edge> judged(List<ListEntry> entries) {
        List<Judgement> standing = judgements.standing();
        if (standing.isEmpty()) {
            return List.of();
        }
        // entries are in the order of their ids
        List<EntryId> ids = entries.stream().map(ListEntry::id).toList();
        List<Edge> judged = new ArrayList<>();
        for (Judgement judgement : standing) {
            int one = Collections.binarySearch(ids, judgement.one());
            int other = Collections.binarySearch(ids, judgement.other());
            if (judgement.kind() == Judgement.Kind.JOIN && one >= 0 && other >= 0) {
                judged.add(new Edge(one, other, Basis.JUDGEMENT, 1));
            }
        }
        return judged;
    }

    private void keep(List<ListEntry> entries, Joining joining, List<Edge> found) {
        for (List<Integer> members : joining.groups()) {
            Group group = new Group(
                    members.stream().map(member -> entries.get(member).id()).toList());
            group.members.forEach(member -> groups.put(member, group));
        }
        Map<Long, Edge> followed = new LinkedHashMap<>();
        found.forEach(edge -> followed.put(Joining.key(edge.one(), edge.other()), edge));
        // of a pair that a person joined, the person's word is the link
        joining.judged().forEach(edge -> followed.put(Joining.key(edge.one(), edge.other()), edge));
        for (Joining.LeftOut leftOut : joining.leftOut()) {
            Tie tie = tie(entries, leftOut.edge(), leftOut.why());
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
            Tie tie = tie(entries, edge, "");
            Objects.requireNonNull(groups.get(tie.one)).ties.add(tie);
        }
    }

    private boolean together(Tie tie) {
        Group group = groups.get(tie.one);
        return group != null && group.members.contains(tie.other);
    }

    private static Tie tie(List<ListEntry> entries, Edge edge, String leftOut) {
        return new Tie(entries.get(edge.one()).id(), entries.get(edge.other()).id(), edge.basis(), leftOut);
    }

    private Cluster cluster(Group group) {
        return new Cluster(
                group.members,
                group.ties.stream().map(this::link).toList(),
                group.leftOut.stream().distinct().map(this::link).toList());
    }

    private Link link(Tie tie) {
        List<Explanation> details = new ArrayList<>();
        if (!tie.leftOut.isEmpty()) {
            details.add(Explanation.of(0, "left out: " + tie.leftOut));
        }
        Optional<Explanation> machine = listings.entry(tie.one)
                .flatMap(one -> listings.entry(tie.other)
                        .flatMap(other -> comparison.compare(reading.read(one), reading.read(other))))
                .map(Finding::why);
        Optional<Judgement> judgement = judgements.of(tie.one, tie.other);
        judgement.ifPresent(said -> details.add(explain(said)));
        if (tie.leftOut.isEmpty() && judgement.isEmpty() && machine.isPresent()) {
            return new Link(tie.one, tie.other, tie.basis, machine.get());
        }
        machine.ifPresent(details::add);
        String summary = tie.leftOut.isEmpty() ? "a person said that the two are one" : "not followed";
        return new Link(
                tie.one, tie.other, tie.basis, new Explanation(tie.leftOut.isEmpty() ? 1 : 0, summary, details));
    }

    private static Explanation explain(Judgement said) {
        String what = said.kind() == Judgement.Kind.JOIN ? "joined" : "split";
        String note = said.note().isEmpty() ? "" : ": " + said.note();
        return Explanation.of(1, what + " by " + said.by() + " on " + said.at() + note);
    }

    /** What is kept of a cluster, or of an entry that was nearly in one. Filled while the clusters are built, then only read. */
    private static final class Group {
        private final List<EntryId> members;
        private final List<Tie> ties = new ArrayList<>(1);
        private final List<Tie> leftOut = new ArrayList<>(0);

        Group(List<EntryId> members) {
            this.members = members;
        }
    }

    /** An edge; {@code leftOut} says why it was not followed, or is empty. */
    private record Tie(EntryId one, EntryId other, Basis basis, String leftOut) {}
}
