// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sightline.party.Clusters;
import org.sightline.party.Judgements;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/**
 * Entries of several lists that are one party: {@code PartyTimes HOME} finds them anew, as on the first look after an import, then
 * again in a warm process, then as they are kept; and tells how many there are, of how many members, and how many persons of each
 * part of the United Nations' list have a twin on a list of the US.
 */
public final class PartyTimes {
    private static final int ROUNDS = 5;
    private static final String NATIONS = "un_sc_sanctions";

    private PartyTimes() {}

    public static void main(String[] arguments) throws ListsException {
        Listings listings = Lists.open(Path.of(arguments[0])).listings();
        // Entries that come from no directory are compared anew each time.
        Listings unkept = Listings.of(List.of(), List.copyOf(listings.entries()));
        Clusters clusters = timed("clusters, " + listings.entries().size() + " entries, cold", unkept);
        for (int round = 1; round < ROUNDS; round++) {
            clusters = timed("again, process warm", unkept);
        }
        timed("as they are kept, or kept from now on", listings);
        timed("as they are kept", listings);
        Map<Integer, Integer> sizes = new TreeMap<>();
        clusters.all().forEach(members -> sizes.merge(members.size(), 1, Integer::sum));
        System.out.println(
                "clusters by number of members: " + sizes + ", blocks passed over: " + clusters.passedOver());
        twins(listings, clusters);
    }

    /** With the CPU time of all threads of the process, as the compiler's is a part of it, too. */
    private static Clusters timed(String what, Listings listings) {
        long wall = System.nanoTime();
        long cpu = processTime();
        Clusters clusters = Clusters.of(listings, Judgements.none());
        System.out.printf(
                Locale.ROOT,
                "%-44s %.2f s (%.2f CPU s)%n",
                what,
                (System.nanoTime() - wall) / 1e9,
                (processTime() - cpu) / 1e9);
        return clusters;
    }

    private static void twins(Listings listings, Clusters clusters) {
        Map<String, int[]> parts = new TreeMap<>();
        for (ListEntry entry : listings.entries()) {
            if (!entry.id().dataset().equals(NATIONS)
                    || !entry.entity().schema().equals("Person")) {
                continue;
            }
            Predicate<EntryId> american = member -> member.dataset().startsWith("us_");
            int[] counts = parts.computeIfAbsent(entry.id().entry().replaceFirst("\\..*", ""), any -> new int[2]);
            counts[0] += clusters.members(entry.id()).stream().anyMatch(american) ? 1 : 0;
            counts[1]++;
        }
        parts.forEach((part, counts) ->
                System.out.printf("%s: %d of %d persons have a twin on a US list%n", part, counts[0], counts[1]));
    }

    private static long processTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
