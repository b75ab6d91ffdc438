// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A reading as the scorer asks it: text, and the names by which each entity is called. Offsets are code points. */
final class StoryReading {
    private static final int LONGEST_EVIDENCE = 400;
    private static final Pattern SEVERAL_WORDS = Pattern.compile("[\\s·-]");

    private final JsonNode reading;
    private final String text;
    private final Map<String, Set<String>> names = new HashMap<>();

    StoryReading(JsonNode reading) {
        this.reading = reading;
        this.text = reading.path("article").path("text").asText();
        for (JsonNode entity : reading.path("entities")) {
            Set<String> mine = new HashSet<>();
            mine.add(entity.path("caption").asText());
            names.put(entity.path("id").asText(), mine);
        }
        for (JsonNode mention : reading.path("mentions")) {
            Set<String> mine = names.get(mention.path("entity").asText());
            if (mine != null && mention.path("form").asText().equals("name")) {
                mine.add(words(mention));
            }
        }
        // a bare surname must not stand for everybody who bears it
        names.replaceAll((id, all) -> {
            Set<String> full = new HashSet<>(all);
            full.removeIf(name -> !SEVERAL_WORDS.matcher(name.strip()).find());
            return full.isEmpty() ? all : full;
        });
    }

    JsonNode tree() {
        return reading;
    }

    /** The part of the text that a node's start and end give. */
    String words(JsonNode node) {
        return text.substring(
                text.offsetByCodePoints(0, node.path("start").asInt()),
                text.offsetByCodePoints(0, node.path("end").asInt()));
    }

    /** The names of an entity; the id itself where there is none of it. */
    Set<String> names(String entity) {
        return names.getOrDefault(entity, Set.of(entity));
    }

    boolean isNamed(String entity, String name) {
        return names(entity).stream().anyMatch(each -> Folding.same(each, name));
    }

    /** Start and end of the first place where the words stand, or none. */
    List<Integer> locate(String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        if (at < 0) {
            return List.of();
        }
        int start = text.codePointCount(0, at);
        return List.of(start, start + words.codePointCount(0, words.length()));
    }

    /** Whether a span of evidence meets a place; every one does where there is none. */
    boolean meets(JsonNode evidence, List<Integer> where) {
        if (where.isEmpty()) {
            return true;
        }
        for (JsonNode span : evidence) {
            int start = span.path("start").asInt();
            int end = span.path("end").asInt();
            if (start < where.get(1) && end > where.get(0) && end - start <= LONGEST_EVIDENCE) {
                return true;
            }
        }
        return false;
    }

    /** Whether some region of chrome meets a place, or holds all of it. */
    boolean isChrome(List<Integer> where, boolean whole) {
        if (where.isEmpty()) {
            return false;
        }
        for (JsonNode region : reading.path("regions")) {
            if (!region.path("kind").asText().equals("chrome")) {
                continue;
            }
            int start = region.path("start").asInt();
            int end = region.path("end").asInt();
            boolean holds = start <= where.get(0) && end >= where.get(1);
            if (whole ? holds : start < where.get(1) && end > where.get(0)) {
                return true;
            }
        }
        return false;
    }

    /** The strings of a node that is a list of them. */
    static List<String> strings(JsonNode list) {
        List<String> found = new ArrayList<>();
        list.forEach(each -> found.add(each.asText()));
        return found;
    }
}
