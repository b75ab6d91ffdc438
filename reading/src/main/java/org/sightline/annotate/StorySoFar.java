// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.annotate.NameClusters.Cluster;

/** What a reader knows at a point of a story: its things, how present each is, and whom a word alone meant before. */
final class StorySoFar {
    private final NameClusters clusters = new NameClusters();
    private final Salience salience = new Salience();
    private final List<Mention> mentions = new ArrayList<>();
    /** whom a surname or a description alone meant last: a story keeps to that, and gives relatives their full names */
    private final Map<String, Integer> usualBearer = new HashMap<>();

    NameClusters clusters() {
        return clusters;
    }

    Salience salience() {
        return salience;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Map<String, Integer> usualBearer() {
        return usualBearer;
    }

    Cluster cluster(int thing) {
        return clusters.all().get(thing);
    }

    /** The indexes of all things. */
    List<Integer> things() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < clusters.all().size(); i++) {
            all.add(i);
        }
        return all;
    }
}
