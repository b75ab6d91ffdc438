// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Explanation;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/**
 * Which entries of all lists are one party. Made once over the entries in force, or read from where they keep what is worked out of
 * them; clusters and their reasons are made when they are asked for, so that little is held. Safe to share between threads.
 */
public final class Clusters {
    private final Listings listings;
    private final List<ListEntry> entries;
    private final Judgements judgements;
    private final Party.Reading reading;
    private final FoundPairs found;
    private final Comparison comparison;
    private final Components components;
    /** What was asked for, by number of its component. */
    private final Map<Integer, Grouping> joined = new ConcurrentHashMap<>();

    private Clusters(Listings listings, Judgements judgements, Party.Reading reading, FoundPairs found) {
        this.listings = listings;
        this.entries = listings.entries();
        this.judgements = judgements;
        this.reading = reading;
        this.found = found;
        this.comparison = new Comparison(found.wornOut());
        this.components = new Components(judged(), found.edges());
    }

    /**
     * The clusters of all entries in force, by the machine and by what persons said. What the machine found is kept beside the lists;
     * judgements count as they are now.
     */
    public static Clusters of(Listings listings, Judgements judgements) {
        Party.Reading reading = new Party.Reading();
        return new Clusters(listings, judgements, reading, PairsInForce.of(listings, reading));
    }

    /** The cluster of an entry: the entry alone where it has no other, or is not in force. */
    public Cluster cluster(EntryId entry) {
        Grouping.Group group = group(entry);
        if (group == null) {
            return new Cluster(List.of(entry), List.of(), List.of());
        }
        return new Cluster(
                group.members(),
                group.ties().stream().map(this::link).toList(),
                group.leftOut().stream().distinct().map(this::link).toList());
    }

    /** The members of the cluster of an entry, by id, without the cost of the reasons. */
    public List<EntryId> members(EntryId entry) {
        Grouping.Group group = group(entry);
        return group == null ? List.of(entry) : group.members();
    }

    /** Every cluster of two entries or more, as its members; by the first member. */
    public List<List<EntryId>> all() {
        return components.numbers().stream()
                .flatMap(number -> joined(number).members().stream())
                .sorted(Comparator.comparing(members -> members.get(0)))
                .toList();
    }

    /**
     * How many blocks of names were too large to be compared: hundreds of entries of one programme, one year or country and one pair
     * of words. More than none means that twins may stand apart.
     */
    public int passedOver() {
        return found.passedOver();
    }

    private List<Edge> judged() {
        List<Edge> judged = new ArrayList<>();
        for (Judgement judgement : judgements.standing()) {
            if (judgement.kind() != Judgement.Kind.JOIN) {
                continue;
            }
            int one = listings.place(judgement.one());
            int other = listings.place(judgement.other());
            if (one >= 0 && other >= 0) {
                judged.add(new Edge(one, other, Basis.JUDGEMENT, 1));
            }
        }
        return judged;
    }

    private Grouping.@Nullable Group group(EntryId entry) {
        int place = listings.place(entry);
        int number = place < 0 ? -1 : components.of(place);
        return number < 0 ? null : joined(number).of(entry);
    }

    private Grouping joined(int number) {
        return joined.computeIfAbsent(number, any -> join(components.get(number)));
    }

    private Grouping join(Components.Component component) {
        Joining joining = new Joining(
                new Parties(entries, reading),
                (one, other) ->
                        judgements.of(entries.get(one).id(), entries.get(other).id()));
        joining.join(component.judged(), component.found());
        return new Grouping(entries, joining, component.found());
    }

    private Link link(Grouping.Tie tie) {
        List<Explanation> details = new ArrayList<>();
        if (!tie.leftOut().isEmpty()) {
            details.add(Explanation.of(0, "left out: " + tie.leftOut()));
        }
        Optional<Explanation> machine = listings.entry(tie.one())
                .flatMap(one -> listings.entry(tie.other())
                        .flatMap(other -> comparison.compare(reading.read(one), reading.read(other))))
                .map(Finding::why);
        Optional<Judgement> judgement = judgements.of(tie.one(), tie.other());
        judgement.ifPresent(said -> details.add(explain(said)));
        if (tie.leftOut().isEmpty() && judgement.isEmpty() && machine.isPresent()) {
            return new Link(tie.one(), tie.other(), tie.basis(), machine.get());
        }
        machine.ifPresent(details::add);
        boolean followed = tie.leftOut().isEmpty();
        String summary = followed ? "a person said that the two are one" : "not followed";
        return new Link(tie.one(), tie.other(), tie.basis(), new Explanation(followed ? 1 : 0, summary, details));
    }

    private static Explanation explain(Judgement said) {
        String what = said.kind() == Judgement.Kind.JOIN ? "joined" : "split";
        String note = said.note().isEmpty() ? "" : ": " + said.note();
        return Explanation.of(1, what + " by " + said.by() + " on " + said.at() + note);
    }
}
