// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sightline.annotate.WordClasses;
import org.sightline.article.RuleRows;
import org.sightline.reading.EventType;
import org.sightline.reading.ParticipantPart.Role;

/** The triggers of one language, by lemma. Immutable. */
final class Frames {
    private final Map<String, List<Frame>> byLemma;
    private final WordClasses classes;

    private Frames(Map<String, List<Frame>> byLemma, WordClasses classes) {
        this.byLemma = byLemma;
        this.classes = classes;
    }

    /** Reads {@code rules/<language>/events.tsv}. */
    static Frames of(String language) {
        Map<String, List<Frame>> byLemma = new LinkedHashMap<>();
        for (List<String> line : RuleRows.read(language + "/events.tsv", 5)) {
            for (Frame frame : frames(line)) {
                byLemma.computeIfAbsent(frame.lemma() + "/" + frame.part(), key -> new ArrayList<>())
                        .add(frame);
            }
        }
        return new Frames(byLemma, WordClasses.of(language));
    }

    /** The frames of a lemma as {@code v}, {@code n} or {@code a}, in the order of the table. */
    List<Frame> of(String lemma, char part) {
        return byLemma.getOrDefault(lemma + "/" + part, List.of());
    }

    /** Every frame, for the test that runs the examples. */
    List<Frame> all() {
        return byLemma.values().stream().flatMap(List::stream).toList();
    }

    /** Whether a lemma is one of the words, or belongs to one of the classes among them. */
    boolean matches(String lemma, List<String> words) {
        for (String word : words) {
            if (word.startsWith("~") ? isA(lemma, word.substring(1)) : word.equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a lemma belongs to a class of {@code classes.tsv}. */
    boolean isA(String lemma, String name) {
        return classes.isA(lemma, name);
    }

    private static List<Frame> frames(List<String> line) {
        EventType event = EventType.valueOf(line.get(0).toUpperCase(Locale.ROOT));
        List<Frame.Condition> conditions = new ArrayList<>();
        if (!line.get(2).equals("-")) {
            for (String condition : words(line.get(2), " ")) {
                conditions.add(condition(condition));
            }
        }
        Map<String, Frame.Part> parts = new LinkedHashMap<>();
        for (String part : words(line.get(3), " ")) {
            int equals = part.indexOf('=');
            String role = part.substring(equals + 1);
            parts.put(
                    part.substring(0, equals),
                    role.equals("place")
                            ? new Frame.Part(Role.OBJECT, true)
                            : new Frame.Part(Role.valueOf(role.toUpperCase(Locale.ROOT)), false));
        }
        List<Frame> frames = new ArrayList<>();
        for (String trigger : words(line.get(1), " ")) {
            int slash = trigger.lastIndexOf('/');
            frames.add(new Frame(
                    event,
                    trigger.substring(0, slash),
                    trigger.charAt(slash + 1),
                    List.copyOf(conditions),
                    parts,
                    line.get(4)));
        }
        return frames;
    }

    private static Frame.Condition condition(String text) {
        boolean absent = text.startsWith("!");
        String wanted = absent ? text.substring(1) : text;
        int equals = wanted.indexOf('=');
        List<String> where = words(equals < 0 ? wanted : wanted.substring(0, equals), "\\|");
        return new Frame.Condition(where, equals < 0 ? List.of() : words(wanted.substring(equals + 1), "\\|"), absent);
    }

    private static List<String> words(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .filter(word -> !word.isBlank())
                .map(String::strip)
                .toList();
    }
}
