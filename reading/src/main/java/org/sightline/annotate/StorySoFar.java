// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.annotate.NameClusters.Cluster;
import org.sightline.article.Span;

/** What a reader knows at a point of a story: its things, how present each is, and whom a word alone meant before. */
final class StorySoFar {
    private final NameClusters clusters;
    private final Salience salience = new Salience();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Integer, Integer> times = new HashMap<>();
    private final Map<Integer, Integer> inFull = new HashMap<>();
    /** whom a surname or a description alone meant last: a story keeps to that, and gives relatives their full names */
    private final Map<String, Integer> usualBearer = new HashMap<>();

    StorySoFar(GivenNames given) {
        this.clusters = new NameClusters(given);
    }

    NameClusters clusters() {
        return clusters;
    }

    Salience salience() {
        return salience;
    }

    /** In text order. */
    List<Mention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    /** Those so far that lie in a stretch of the text, in text order. */
    List<Mention> mentionsIn(Span span) {
        int first = mentions.size();
        while (first > 0 && mentions.get(first - 1).span().end() > span.start()) {
            first--;
        }
        int last = first;
        while (last < mentions.size() && mentions.get(last).span().start() < span.end()) {
            last++;
        }
        return List.copyOf(mentions.subList(first, last));
    }

    void add(Mention mention) {
        mentions.add(mention);
        times.merge(mention.thing(), 1, Integer::sum);
    }

    /** Adds a mention of words that were passed already. */
    void insert(Mention mention) {
        int at = mentions.size();
        while (at > 0 && mentions.get(at - 1).span().start() > mention.span().start()) {
            at--;
        }
        mentions.add(at, mention);
        times.merge(mention.thing(), 1, Integer::sum);
    }

    /** How often a thing was mentioned. */
    int times(int thing) {
        return times.getOrDefault(thing, 0);
    }

    void namedInFull(int thing) {
        inFull.merge(thing, 1, Integer::sum);
    }

    /** How often a thing was named by more than one word. */
    int timesInFull(int thing) {
        return inFull.getOrDefault(thing, 0);
    }

    Map<String, Integer> usualBearer() {
        return usualBearer;
    }

    Cluster cluster(int thing) {
        return clusters.all().get(thing);
    }
}
