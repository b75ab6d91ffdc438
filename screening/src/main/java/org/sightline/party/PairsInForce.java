// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sightline.match.NameScorer;
import org.sightline.name.NameParser;
import org.sightline.name.Table;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.kept.KeptFolder;
import org.sightline.watchlist.kept.Origin;

/**
 * The pairs of all entries in force that are one party by the machine. Finding them takes seconds and reading them milliseconds, so
 * they are kept beside the lists. Judgements are no part of it: those are looked at anew each time.
 */
final class PairsInForce {
    private static final String FILE = "parties.index";
    private static final String FORMAT = "sightline-parties";

    /** Pairs that one thread compares at a time. */
    private static final int PART = 512;

    private PairsInForce() {}

    /** As they are kept, else found and kept from now on. */
    static FoundPairs of(Listings listings, Party.Reading reading) {
        Origin origin = listings.origin().orElse(null);
        List<ListEntry> entries = listings.entries();
        if (origin == null) {
            return found(entries, reading);
        }
        KeptFolder folder = origin.folder();
        String madeFrom = rules() + ", " + List.of(Basis.values()) + ", " + origin.name();
        return folder.read(FILE, FORMAT, FoundPairs.VERSION, madeFrom, file -> FoundPairs.read(file, entries.size()))
                .orElseGet(() -> {
                    FoundPairs found = found(entries, reading);
                    folder.write(FILE, FORMAT, FoundPairs.VERSION, madeFrom, found::write);
                    return found;
                });
    }

    /** Found anew. */
    static FoundPairs found(List<ListEntry> entries, Party.Reading reading) {
        Candidates candidates = new Candidates(entries, reading);
        Comparison comparison = new Comparison(candidates.worn());
        long[] pairs = candidates.pairs();
        int parts = (pairs.length + PART - 1) / PART;
        List<Edge> edges = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> edges(
                        new Parties(entries, reading),
                        comparison,
                        pairs,
                        part * PART,
                        Math.min(pairs.length, (part + 1) * PART)))
                .flatMap(List::stream)
                .toList();
        return new FoundPairs(edges, candidates.wornHashes(), candidates.passedOver());
    }

    private static List<Edge> edges(Parties parties, Comparison comparison, long[] pairs, int from, int to) {
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

    /** Names the tables by which parties are compared: it changes when one of them does. */
    private static String rules() {
        return "rules " + Table.checksum(PairsInForce.class, List.of("identifiers.tsv", "regimes.tsv")) + ", features "
                + NameScorer.tables() + ", " + NameParser.tables();
    }
}
