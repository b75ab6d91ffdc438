// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sightline.entity.Entity;

/**
 * Which words stand in which entries, and whether in a name. A search for a text asks this; who is meant by a name, however it is
 * spelled, the screener knows. Immutable.
 */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> NAMES = Set.of("name", "alias", "previousName", "weakAlias");
    private static final int LONGEST_TEXT = 2_000;
    /** Shorter words are not looked for with a slip in them; longer ones may have two. */
    private static final int ONE_SLIP = 4;

    private static final int TWO_SLIPS = 8;

    /** By word the entries that it stands in, ascending: twice the place, one more where it stands in no name. */
    private final NavigableMap<String, int[]> places;

    private Words(NavigableMap<String, int[]> places) {
        this.places = places;
    }

    /** Without marks and in small letters. */
    static String folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }

    /** The words of a text, folded. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(BETWEEN.split(folded(text))));
        words.removeIf(String::isEmpty);
        return words;
    }

    /** Where a word stands, as {@link #places} has it; with slips, also words that resemble it. */
    int[] with(String word, boolean slips) {
        if (!slips || word.length() < ONE_SLIP) {
            return places.getOrDefault(word, new int[0]);
        }
        int most = word.length() < TWO_SLIPS ? 1 : 2;
        int[] all = new int[0];
        for (Map.Entry<String, int[]> each : places.entrySet()) {
            if (Slips.within(word, each.getKey(), most)) {
                all = union(all, each.getValue());
            }
        }
        return all;
    }

    /** Where words stand that begin like that. */
    int[] beginning(String beginning) {
        int[] all = new int[0];
        for (Map.Entry<String, int[]> each :
                places.subMap(beginning, beginning + Character.MAX_VALUE).entrySet()) {
            all = union(all, each.getValue());
        }
        return all;
    }

    /** Places of either; one that stands in a name in one of them does. */
    static int[] union(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == 0 ? other : one;
        }
        int[] all = new int[one.length + other.length];
        System.arraycopy(one, 0, all, 0, one.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        Arrays.sort(all);
        return distinct(all, all.length);
    }

    /** Each place once, as the name's where it is there as one. */
    private static int[] distinct(int[] sorted, int size) {
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (kept == 0 || sorted[kept - 1] >> 1 != sorted[at] >> 1) {
                sorted[kept++] = sorted[at];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /** Words while they are gathered. Not safe for use by several threads. */
    static final class Gathering {
        private final Map<String, int[]> places = new HashMap<>();
        private final Map<String, Integer> sizes = new HashMap<>();

        void add(int place, Entity entity) {
            Set<String> named = new LinkedHashSet<>();
            Set<String> others = new LinkedHashSet<>(of(entity.id()));
            entity.properties().forEach((property, values) -> {
                for (String value : values) {
                    if (value.length() <= LONGEST_TEXT) {
                        (NAMES.contains(property) ? named : others).addAll(of(value));
                    }
                }
            });
            others.removeAll(named);
            named.forEach(word -> add(word, 2 * place));
            others.forEach(word -> add(word, 2 * place + 1));
        }

        private void add(String word, int place) {
            int size = sizes.merge(word, 1, Integer::sum);
            int[] known = places.computeIfAbsent(word, any -> new int[2]);
            if (size > known.length) {
                known = Arrays.copyOf(known, 2 * known.length);
                places.put(word, known);
            }
            known[size - 1] = place;
        }

        Words words() {
            NavigableMap<String, int[]> all = new TreeMap<>();
            places.forEach((word, known) -> all.put(word, Arrays.copyOf(known, sizes.getOrDefault(word, 0))));
            return new Words(all);
        }
    }
}
