// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sightline.watchlist.ListEntry;

/**
 * Which pairs of entries are worth comparing: those that share a number or a reference, and those of two lists that share a regime,
 * a birth year or country, and a word of a name. Nothing is compared with everything.
 */
final class Candidates {
    /** A number that more entries of one list bear is no proof of anything: a group's tax number, a shared licence. */
    static final int MOST_OF_ONE_LIST = 3;

    /** More entries than this in one block have too little in common to be worth their square. */
    private static final int MOST_IN_BLOCK = 300;

    private static final String LOOSE = "~";

    private final List<ListEntry> entries;
    private final Party.Reading reading;
    private final int[] dataset;
    private final BitSet vague = new BitSet();
    private final Set<Long> worn = new HashSet<>();
    private long[] pairs = new long[1 << 10];
    private int size;
    private int passedOver;

    Candidates(List<ListEntry> entries, Party.Reading reading) {
        if (entries.size() > Blocks.MOST_ENTRIES) {
            throw new IllegalArgumentException("more than " + Blocks.MOST_ENTRIES + " entries");
        }
        this.entries = entries;
        this.reading = reading;
        this.dataset = new int[entries.size()];
        Blocks numbers = new Blocks();
        Blocks exact = new Blocks();
        Blocks loose = new Blocks();
        Map<String, Integer> datasets = new HashMap<>();
        for (int at = 0; at < dataset.length; at++) {
            Party party = reading.read(entries.get(at));
            Integer known = datasets.putIfAbsent(party.dataset(), datasets.size());
            dataset[at] = known == null ? datasets.size() - 1 : known;
            vague.set(at, vague(party));
            for (BorneNumber number : party.numbers()) {
                numbers.add(number.key(), at);
            }
            for (String reference : party.references()) {
                numbers.add(reference, at);
            }
            for (String circumstance : circumstances(party)) {
                (circumstance.endsWith(LOOSE) ? loose : exact).add(circumstance, at);
            }
        }
        byNumber(numbers);
        byName(exact, false);
        byName(loose, true);
    }

    /** Pairs of places in the list of entries, the smaller in the upper half, ascending, each once. */
    long[] pairs() {
        return Arrays.stream(pairs, 0, size).sorted().distinct().toArray();
    }

    /** Whether so many entries of one list bear a number or reference that it says nothing. */
    Predicate<String> worn() {
        return new FoundPairs(List.of(), worn, 0).wornOut();
    }

    /** {@link #worn}, by the keys' hashes. */
    Set<Long> wornHashes() {
        return Set.copyOf(worn);
    }

    /** Blocks of names that were too large to be compared. */
    int passedOver() {
        return passedOver;
    }

    private void byNumber(Blocks blocks) {
        blocks.each((hash, block, count) -> {
            if (crowded(block, count)) {
                worn.add(hash);
                return;
            }
            pair(block, count, (one, other) -> true);
        });
    }

    private boolean crowded(int[] block, int count) {
        Map<Integer, Integer> ofList = new HashMap<>();
        for (int i = 0; i < count; i++) {
            if (ofList.merge(dataset[block[i]], 1, Integer::sum) > MOST_OF_ONE_LIST) {
                return true;
            }
        }
        return false;
    }

    /**
     * Pairs those that share a circumstance and a word. Names are only read of entries that share a circumstance with one of another
     * list.
     *
     * @param circumstances entries by what they have in common
     * @param oneVague whether that only counts where one of the two is vague
     */
    private void byName(Blocks circumstances, boolean oneVague) {
        Shared shared = new Shared();
        circumstances.each((hash, block, count) -> {
            BitSet lists = new BitSet();
            BitSet vagueLists = new BitSet();
            for (int i = 0; i < count; i++) {
                lists.set(dataset[block[i]]);
                vagueLists.set(dataset[block[i]], vagueLists.get(dataset[block[i]]) || vague.get(block[i]));
            }
            for (int i = 0; i < count; i++) {
                BitSet others = !oneVague || vague.get(block[i]) ? lists : vagueLists;
                int own = others.get(dataset[block[i]]) ? 1 : 0;
                if (others.cardinality() > own) {
                    shared.add(block[i], hash);
                }
            }
        });
        Blocks named = new Blocks();
        shared.each((entry, hashes) -> {
            Set<String> words = new TreeSet<>();
            for (Party.Named name : reading.read(entries.get(entry)).names()) {
                words.addAll(oneVague ? Names.pairKeys(name.read().name()) : name.keys());
            }
            for (long hash : hashes) {
                for (String word : words) {
                    named.add(hash + " " + word, entry);
                }
            }
        });
        named.each((hash, block, count) -> pairByName(block, count, oneVague));
    }

    private void pairByName(int[] block, int count, boolean oneVague) {
        if (count > MOST_IN_BLOCK) {
            passedOver++;
            return;
        }
        pair(
                block,
                count,
                (one, other) -> dataset[one] != dataset[other] && (!oneVague || vague.get(one) || vague.get(other)));
    }

    /**
     * What two entries have in common, at least one of it, if they are one by their circumstances. What is loose only counts where
     * one of the two is vague.
     */
    private static Set<String> circumstances(Party party) {
        Set<String> facts = new TreeSet<>();
        switch (party.kind) {
            case PERSON ->
                party.births.forEach(date -> {
                    facts.addAll(Births.days(date));
                    facts.add(date.substring(0, 4) + LOOSE);
                });
            case ORGANISATION -> {
                facts.addAll(party.countries);
                if (party.mayBeRenamed()) {
                    facts.add(LOOSE);
                }
            }
            case VESSEL -> {
                facts.addAll(party.values("flag"));
                facts.addAll(party.values("pastFlags"));
            }
            case AIRCRAFT, WALLET, OTHER -> {}
        }
        Set<String> circumstances = new TreeSet<>();
        for (String regime : party.regimes) {
            facts.forEach(fact -> circumstances.add(party.kind + " " + regime + " " + fact));
        }
        return circumstances;
    }

    /** Whether a birth date is no day, or a body has no country. */
    private static boolean vague(Party party) {
        return party.kind == PartyKind.PERSON
                ? party.births.stream().anyMatch(date -> date.length() < Births.DAY)
                : party.countries.isEmpty();
    }

    private void pair(int[] block, int count, IntPair worth) {
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                if (worth.test(block[i], block[j])) {
                    if (size == pairs.length) {
                        pairs = Arrays.copyOf(pairs, size * 2);
                    }
                    pairs[size++] = (long) block[i] << 32 | block[j];
                }
            }
        }
    }

    private interface IntPair {
        boolean test(int one, int other);
    }
}
