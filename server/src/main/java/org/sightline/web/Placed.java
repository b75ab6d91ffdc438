// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.dossier.Network;

/**
 * Places for the nodes of a network: those of most ties in the middle of a spiral, then drawn together along ties and pushed apart
 * where they crowd, as Fruchterman and Reingold do (1991), with a grid so that only near ones push. Equal networks are placed equally.
 */
final class Placed {
    private static final double GAP = 60;
    private static final double TURN = Math.PI * (3 - Math.sqrt(5));
    private static final int ROUNDS = 60;

    private final Map<String, Integer> places = new HashMap<>();
    private final double[] x;
    private final double[] y;

    private Placed(List<Network.Node> nodes, Map<String, Integer> degrees) {
        List<Network.Node> ordered = new ArrayList<>(nodes);
        ordered.sort((one, other) -> {
            int byDegree = degrees.getOrDefault(other.id(), 0) - degrees.getOrDefault(one.id(), 0);
            return byDegree != 0 ? byDegree : one.id().compareTo(other.id());
        });
        x = new double[ordered.size()];
        y = new double[ordered.size()];
        for (int at = 0; at < ordered.size(); at++) {
            places.put(ordered.get(at).id(), at);
            double radius = GAP * Math.sqrt(at);
            x[at] = radius * Math.cos(at * TURN);
            y[at] = radius * Math.sin(at * TURN);
        }
    }

    static Placed of(Network network) {
        Map<String, Integer> degrees = new HashMap<>();
        network.ties().forEach(tie -> {
            degrees.merge(tie.one(), 1, Integer::sum);
            degrees.merge(tie.other(), 1, Integer::sum);
        });
        Placed placed = new Placed(network.nodes(), degrees);
        for (int round = 0; round < ROUNDS; round++) {
            placed.draw(network.ties(), GAP * (1 - round / (double) ROUNDS));
        }
        return placed;
    }

    double x(String node) {
        return x[places.getOrDefault(node, 0)];
    }

    double y(String node) {
        return y[places.getOrDefault(node, 0)];
    }

    private void draw(List<Network.Tie> ties, double most) {
        double[] moveX = new double[x.length];
        double[] moveY = new double[x.length];
        Map<Long, List<Integer>> cells = new HashMap<>();
        for (int at = 0; at < x.length; at++) {
            cells.computeIfAbsent(cell(x[at], y[at], 0, 0), any -> new ArrayList<>())
                    .add(at);
        }
        for (int at = 0; at < x.length; at++) {
            for (int right = -1; right <= 1; right++) {
                for (int down = -1; down <= 1; down++) {
                    for (int other : cells.getOrDefault(cell(x[at], y[at], right, down), List.of())) {
                        push(at, other, moveX, moveY);
                    }
                }
            }
        }
        for (Network.Tie tie : ties) {
            pull(places.getOrDefault(tie.one(), 0), places.getOrDefault(tie.other(), 0), moveX, moveY);
        }
        for (int at = 0; at < x.length; at++) {
            double length = Math.max(1e-9, Math.hypot(moveX[at], moveY[at]));
            x[at] += moveX[at] / length * Math.min(length, most);
            y[at] += moveY[at] / length * Math.min(length, most);
        }
    }

    private void push(int at, int other, double[] moveX, double[] moveY) {
        double apartX = x[at] - x[other];
        double apartY = y[at] - y[other];
        double apart = Math.hypot(apartX, apartY);
        if (at == other || apart > 2 * GAP || apart < 1e-9) {
            return;
        }
        moveX[at] += apartX / apart * GAP * GAP / apart;
        moveY[at] += apartY / apart * GAP * GAP / apart;
    }

    private void pull(int one, int other, double[] moveX, double[] moveY) {
        double apartX = x[one] - x[other];
        double apartY = y[one] - y[other];
        double pull = Math.hypot(apartX, apartY) / GAP / 8;
        moveX[one] -= apartX * pull;
        moveY[one] -= apartY * pull;
        moveX[other] += apartX * pull;
        moveY[other] += apartY * pull;
    }

    private static long cell(double x, double y, int right, int down) {
        long column = (long) Math.floor(x / (2 * GAP)) + right;
        long row = (long) Math.floor(y / (2 * GAP)) + down;
        return (column << 32) ^ (row & 0xFFFFFFFFL);
    }
}
