// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Folds copies of one text into one cluster. The longest text of a cluster stands for it, and every other one is its copy: two texts are
 * never joined only because each is like a third. The order of the texts changes nothing.
 */
final class Folding {
    private static final int WHOLE = 42;
    private static final int LEAD = 30;

    private final Map<String, Cluster> clusters = new HashMap<>();
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

    /**
     * Texts that are one.
     *
     * @param whole the longest
     * @param likeness of each of the others to it, by id
     */
    record Cluster(Text whole, Map<String, Double> likeness) {
        List<String> ids() {
            List<String> ids = new ArrayList<>(likeness.keySet());
            ids.add(whole.id());
            return ids;
        }
    }

    static Folding of(List<Text> texts) {
        Folding folding = new Folding();
        Map<Long, List<Cluster>> met = new HashMap<>();
        List<Text> ordered = texts.stream().sorted(Text.LONGEST_FIRST).toList();
        for (int at = 0; at < ordered.size(); at++) {
            Text text = ordered.get(at);
            long[] whole = Sketch.keys(text.shingles().set(), WHOLE, 1);
            long[] lead = Sketch.keys(text.shingles().lead(), LEAD, 2);
            TreeSet<Cluster> candidates = new TreeSet<>(
                    Comparator.comparing(cluster -> cluster.whole().id()));
            for (long[] keys : List.of(whole, lead)) {
                for (long key : keys) {
                    candidates.addAll(met.getOrDefault(key, List.of()));
                }
            }
            if (!folding.joined(text, candidates)) {
                Cluster fresh = folding.begin(text);
                for (long[] keys : List.of(whole, lead)) {
                    for (long key : keys) {
                        met.computeIfAbsent(key, any -> new ArrayList<>(1)).add(fresh);
                    }
                }
            }
        }
        return folding;
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
        Cluster fresh = new Cluster(text, new HashMap<>());
        clusters.put(text.id(), fresh);
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
                    || best != null
                            && likeness.resemblance() == most
                            && candidate.whole().id().compareTo(best.whole().id()) < 0;
            if (likeness.copy() && better) {
                best = candidate;
                most = likeness.resemblance();
            }
        }
        if (best == null) {
            return false;
        }
        best.likeness().put(text.id(), most);
        return true;
    }
}
