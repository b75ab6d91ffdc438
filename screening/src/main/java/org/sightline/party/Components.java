// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Entries that hang together by edges of any kind, however many steps apart (union-find with path halving). What becomes of one
 * component says nothing about another, so that each can be joined on its own, when it is asked for. Immutable once built.
 */
final class Components {
    private final Map<Integer, Integer> above = new HashMap<>();
    private final Map<Integer, Component> components = new TreeMap<>();

    /**
     * The edges of one component.
     *
     * @param judged by persons, in the order in which they are followed
     * @param found by the machine
     */
    record Component(List<Edge> judged, List<Edge> found) {}

    Components(List<Edge> judged, List<Edge> found) {
        judged.forEach(this::unite);
        found.forEach(this::unite);
        List.copyOf(above.keySet()).forEach(end -> above.put(end, root(end)));
        judged.forEach(edge -> component(edge).judged.add(edge));
        found.forEach(edge -> component(edge).found.add(edge));
    }

    /** The number of the component of an entry: the place of its first; a negative number for an entry without an edge. */
    int of(int entry) {
        return above.getOrDefault(entry, -1);
    }

    /** The component of a number. */
    Component get(int number) {
        Component component = components.get(number);
        if (component == null) {
            throw new IllegalArgumentException("no component " + number);
        }
        return component;
    }

    /** The numbers of all components, ascending. */
    List<Integer> numbers() {
        return List.copyOf(components.keySet());
    }

    private Component component(Edge edge) {
        return components.computeIfAbsent(of(edge.one()), any -> new Component(new ArrayList<>(1), new ArrayList<>(1)));
    }

    private void unite(Edge edge) {
        int one = root(edge.one());
        int other = root(edge.other());
        above.put(Math.max(one, other), Math.min(one, other));
    }

    private int root(int entry) {
        int at = entry;
        int next = above.computeIfAbsent(at, self -> self);
        while (next != at) {
            int further = above.getOrDefault(next, next);
            above.put(at, further);
            at = next;
            next = further;
        }
        return at;
    }
}
