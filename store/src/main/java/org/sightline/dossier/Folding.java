// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Folds copies of one text into one cluster. The longest text of a cluster stands for it, and every other one is its copy: two texts are
 * never joined only because each is like a third. The order of the texts changes nothing.
 */
final class Folding {
    /** Bands of a whole text's sketch: two that are a quarter alike meet in one of them in 98 of 100 cases, more alike ones nearly always. */
    private static final int WHOLE = 64;
    /** Bands of its beginning's, by which one that was cut short meets the whole. */
    private static final int LEAD = 32;

    private final List<Cluster> inOrder = new ArrayList<>();

    private Folding() {}

    /**
     * A text.
     *
     * @param id breaks ties, so that nothing hangs on the order
     */
    record Text(String id, Shingles shingles) {
        private static final Comparator<Text> LONGEST_FIRST =
                Comparator.<Text>comparingInt(text -> -text.shingles().size()).thenComparing(Text::id);

        static Text of(String id, CharSequence words) {
            return new Text(id, Shingles.of(words));
        }
    }

    /** Texts that are one. */
    static final class Cluster {
        private final Text whole;
        private final Map<String, Double> likeness = new HashMap<>();

        private Cluster(Text whole) {
            this.whole = whole;
        }

        /** The longest. */
        Text whole() {
            return whole;
        }

        /** How like the longest each of the others is, by id. */
        Map<String, Double> likeness() {
            return likeness;
        }

        List<String> ids() {
            List<String> ids = new ArrayList<>(likeness.keySet());
            ids.add(whole.id());
            return ids;
        }
    }

    static Folding of(List<Text> texts) {
        List<Text> ordered = texts.stream().sorted(Text.LONGEST_FIRST).toList();
        long[][] keys = new long[ordered.size()][];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = keys(ordered.get(at).shingles());
        }
        long[] met = twice(keys);
        Folding folding = new Folding();
        Map<Long, List<Cluster>> meetings = new HashMap<>();
        for (int at = 0; at < keys.length; at++) {
            Text text = ordered.get(at);
            List<Long> own = Arrays.stream(keys[at])
                    .filter(key -> Arrays.binarySearch(met, key) >= 0)
                    .boxed()
                    .toList();
            Set<Cluster> candidates = new LinkedHashSet<>();
            own.forEach(key -> candidates.addAll(meetings.getOrDefault(key, List.of())));
            if (!folding.joined(text, candidates)) {
                Cluster fresh = folding.begin(text);
                own.forEach(key ->
                        meetings.computeIfAbsent(key, any -> new ArrayList<>(1)).add(fresh));
            }
        }
        return folding;
    }

    private static long[] keys(Shingles shingles) {
        long[] whole = Sketch.keys(shingles.set(), WHOLE, 1);
        long[] lead = Sketch.keys(shingles.lead(), LEAD, 2);
        long[] keys = Arrays.copyOf(whole, WHOLE + LEAD);
        System.arraycopy(lead, 0, keys, WHOLE, LEAD);
        return keys;
    }

    /** The keys that more than one text has, ascending: nearly all texts meet nobody. */
    private static long[] twice(long[][] keys) {
        long[] all = Arrays.stream(keys).flatMapToLong(Arrays::stream).sorted().toArray();
        return IntStream.range(1, all.length)
                .filter(i -> all[i] == all[i - 1] && (i == 1 || all[i] != all[i - 2]))
                .mapToLong(i -> all[i])
                .toArray();
    }

    /** The same by comparing every text with every cluster: what {@link #of} is held against. */
    static Folding naive(List<Text> texts) {
        Folding folding = new Folding();
        for (Text text : texts.stream().sorted(Text.LONGEST_FIRST).toList()) {
            if (!folding.joined(text, List.copyOf(folding.inOrder))) {
                folding.begin(text);
            }
        }
        return folding;
    }

    /** Every cluster, the longest text first. */
    List<Cluster> clusters() {
        return List.copyOf(inOrder);
    }

    private Cluster begin(Text text) {
        Cluster fresh = new Cluster(text);
        inOrder.add(fresh);
        return fresh;
    }

    /** Whether the text is a copy of one of these; it joins the one that it is most like. */
    private boolean joined(Text text, Iterable<Cluster> candidates) {
        @Nullable Cluster best = null;
        double most = -1;
        for (Cluster candidate : candidates) {
            Likeness likeness = Likeness.of(text.shingles(), candidate.whole().shingles());
            boolean better = likeness.resemblance() > most
                    || (best != null
                            && likeness.resemblance() == most
                            && candidate.whole().id().compareTo(best.whole().id()) < 0);
            if (likeness.copy() && better) {
                best = candidate;
                most = likeness.resemblance();
            }
        }
        if (best == null) {
            return false;
        }
        best.likeness.put(text.id(), most);
        return true;
    }
}
