// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Folds what copies of one story tell alike: the first of them tells it, the others are named beside it. Where a copy tells it otherwise
 * (another day, another hedge), it speaks for itself.
 */
final class Copies {
    private Copies() {}

    /** @param told by day */
    static List<Telling.Told> folded(List<Telling.Told> told) {
        Map<String, Telling.Told> first = new LinkedHashMap<>();
        Map<String, List<String>> copies = new HashMap<>();
        Map<String, Integer> before = new HashMap<>();
        for (Telling.Told each : told) {
            String alike = alike(each);
            // what one article tells twice alike, its copies tell twice too
            int time = before.merge(each.report().article() + alike, 1, Integer::sum);
            String key = alike + "#" + time;
            if (first.putIfAbsent(key, each) != null) {
                copies.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(each.report().article());
            }
        }
        List<Telling.Told> folded = new ArrayList<>();
        first.forEach((key, each) ->
                folded.add(new Telling.Told(each.event(), each.report().with(copies.getOrDefault(key, List.of())))));
        return folded;
    }

    private static String alike(Telling.Told told) {
        Report report = told.report();
        return String.join(
                "|",
                report.story(),
                told.event().type().name(),
                report.date() == null ? "" : report.date().key(),
                report.place() == null ? "" : Folded.of(report.place()),
                report.roles().toString(),
                report.companions().stream().map(Companion::party).sorted().collect(Collectors.joining(",")),
                report.claims().stream()
                        .map(said -> said.polarity() + " " + said.modality())
                        .sorted()
                        .collect(Collectors.joining(",")));
    }
}
