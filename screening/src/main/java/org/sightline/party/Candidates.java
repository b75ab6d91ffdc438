// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.watchlist.ListEntry;

/**
 * Which pairs of entries are worth comparing: those that share a number or a reference, and those of two lists that share a regime,
 * a birth year or country, and a word of a name. Nothing is compared with everything.
 */
final class Candidates {
    /** A number that more entries of one list bear is no proof of anything: a group's tax number, a shared licence. */
    static final int MOST_OF_ONE_LIST = 3;

    /** More entries than this in one block have too little in common to be worth their square. */
    private static final int MOST_IN_BLOCK = 1_000;

    private final List<ListEntry> entries;
    private final Party.Reading reading;
    private final int[] dataset;
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
        Map<String, Integer> numbers = new HashMap<>();
        for (int at = 0; at < dataset.length; at++) {
            String name = entries.get(at).id().dataset();
            Integer known = numbers.putIfAbsent(name, numbers.size());
            dataset[at] = known == null ? numbers.size() - 1 : known;
        }
        byNumber();
        byName();
    }

    /** Pairs of places in the list of entries, the smaller in the upper half, ascending, each once. */
    long[] pairs() {
        return Arrays.stream(pairs, 0, size).sorted().distinct().toArray();
    }

    /** Whether so many entries of one list bear a number or reference that it says nothing. */
    boolean worn(String key) {
        return !worn.isEmpty() && worn.contains(Blocks.hash(key));
    }

    /** Blocks of names that were too large to be compared. */
    int passedOver() {
        return passedOver;
    }

    private void byNumber() {
        Blocks blocks = new Blocks();
        for (int at = 0; at < dataset.length; at++) {
            Party party = reading.read(entries.get(at));
            for (BorneNumber number : party.numbers) {
                blocks.add(number.key(), at);
            }
            for (String reference : party.references) {
                blocks.add(reference, at);
            }
        }
        blocks.each((hash, block, count) -> {
            if (crowded(block, count)) {
                worn.add(hash);
                return;
            }
            pair(block, count, true);
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

    private void byName() {
        Map<String, Integer> lists = new HashMap<>();
        for (int at = 0; at < dataset.length; at++) {
            for (String circumstance : circumstances(reading.read(entries.get(at)))) {
                // -1 once a second list has it
                lists.merge(circumstance, dataset[at], (one, other) -> one.equals(other) ? one : -1);
            }
        }
        Blocks blocks = new Blocks();
        for (int at = 0; at < dataset.length; at++) {
            Party party = reading.read(entries.get(at));
            Set<String> shared = circumstances(party);
            shared.removeIf(circumstance -> lists.getOrDefault(circumstance, 0) >= 0);
            if (shared.isEmpty()) {
                continue;
            }
            Set<String> words = new TreeSet<>();
            party.names().forEach(name -> words.addAll(name.keys()));
            for (String circumstance : shared) {
                for (String word : words) {
                    blocks.add(circumstance + " " + word, at);
                }
            }
        }
        blocks.each((hash, block, count) -> {
            if (count > MOST_IN_BLOCK) {
                passedOver++;
                return;
            }
            pair(block, count, false);
        });
    }

    /** What two entries have in common, each of them, if they are one by their circumstances. */
    private static Set<String> circumstances(Party party) {
        Set<String> facts = new TreeSet<>();
        switch (party.kind) {
            case PERSON -> party.births.forEach(date -> facts.add(date.substring(0, 4)));
            case ORGANISATION -> facts.addAll(party.countries);
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

    private void pair(int[] block, int count, boolean withinList) {
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                if (withinList || dataset[block[i]] != dataset[block[j]]) {
                    if (size == pairs.length) {
                        pairs = Arrays.copyOf(pairs, size * 2);
                    }
                    pairs[size++] = (long) block[i] << 32 | block[j];
                }
            }
        }
    }
}
