// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.service.InForce;
import org.sightline.watchlist.ListEntry;

/** Which entries a text is found in, and how well. */
final class TextSearch {
    private static final int IN_NAME = 2;
    private static final int WHOLE_NAME = 8;

    private final InForce inForce;
    private final Words words;

    TextSearch(InForce inForce) {
        this.inForce = inForce;
        this.words = Survey.over(inForce).words();
    }

    /**
     * One entry.
     *
     * @param score counts the words of the query, those in a name double, and more for a name that is the query
     */
    record Found(int place, int score) {}

    /** The entries in the order of their places. */
    List<Found> find(TextQuery query) {
        int size = Survey.over(inForce).cards().size();
        int[] scores = new int[size];
        boolean[] out = new boolean[size];
        for (List<TextQuery.Term> group : query.alternatives()) {
            int[] there = new int[0];
            for (TextQuery.Term term : group) {
                there = Words.union(there, places(term));
            }
            keep(there, scores, out);
        }
        for (TextQuery.Term term : query.without()) {
            for (int each : places(term)) {
                out[each >> 1] = true;
            }
        }
        String whole = whole(query);
        List<Found> found = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            if (!out[place]) {
                boolean same = !whole.isEmpty()
                        && whole.equals(String.join(
                                " ",
                                Words.of(Survey.over(inForce).cards().get(place).name())));
                found.add(new Found(place, scores[place] + (same ? WHOLE_NAME : 0)));
            }
        }
        return found;
    }

    /** Counts the entries that have a group, and leaves the others out. */
    private static void keep(int[] there, int[] scores, boolean[] out) {
        boolean[] has = new boolean[out.length];
        for (int each : there) {
            has[each >> 1] = true;
            scores[each >> 1] += (each & 1) == 0 ? IN_NAME : 1;
        }
        for (int place = 0; place < out.length; place++) {
            out[place] |= !has[place];
        }
    }

    private int[] places(TextQuery.Term term) {
        int[] all = null;
        int last = term.words().size() - 1;
        for (int at = 0; at <= last; at++) {
            String word = term.words().get(at);
            int[] of = at == last && term.beginning() ? words.beginning(word) : words.with(word, term.slips());
            all = all == null ? of : both(all, of);
        }
        if (all == null || last == 0) {
            return all == null ? new int[0] : all;
        }
        int[] adjoining = Arrays.stream(all)
                .filter(each -> adjoin(inForce.listings().entries().get(each >> 1), term))
                .toArray();
        return adjoining;
    }

    /** Whether the words stand next to each other in a value. */
    private static boolean adjoin(ListEntry entry, TextQuery.Term term) {
        String phrase = " " + String.join(" ", term.words()) + (term.beginning() ? "" : " ");
        return term.slips()
                || Stream.concat(
                                Stream.of(entry.entity().id()),
                                entry.entity().properties().values().stream().flatMap(List::stream))
                        .anyMatch(value -> (" " + String.join(" ", Words.of(value)) + " ").contains(phrase));
    }

    /** Places of both; as a name's where both have it as one. */
    private static int[] both(int[] one, int[] other) {
        int[] both = new int[Math.min(one.length, other.length)];
        int size = 0;
        int j = 0;
        for (int each : one) {
            while (j < other.length && other[j] >> 1 < each >> 1) {
                j++;
            }
            if (j < other.length && other[j] >> 1 == each >> 1) {
                both[size++] = each | other[j];
            }
        }
        return Arrays.copyOf(both, size);
    }

    private static String whole(TextQuery query) {
        if (query.alternatives().stream().anyMatch(group -> group.size() > 1)) {
            return "";
        }
        return String.join(
                " ",
                query.alternatives().stream()
                        .flatMap(group -> group.get(0).words().stream())
                        .toList());
    }
}
