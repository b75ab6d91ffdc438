// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.match.Explanation;
import org.sightline.match.Match;
import org.sightline.match.NameScorer;

/**
 * An explanation by feature, as clients of yente read one: of each its share of the score, a line for people, and what was compared.
 * What takes off has a negative score. Immutable.
 */
final class Explained {
    /** The names, all differences counted. */
    static final String NAME = "name_match";
    /** What the agreeing words say, which the rest is multiplied by. */
    static final String EVIDENCE = "evidence";

    static final String WEAK = "weak_alias";
    static final String IDENTIFIER = "identifier_match";
    static final String OFAC = "ofac_score";

    private static final String SHARED_IDENTIFIER = "the same identifier";
    private static final String WEAK_WORDS = "a weak alias";

    /** How a line of an explanation begins, to the feature's name. */
    private final Map<String, String> beginnings = new LinkedHashMap<>();

    private final Map<String, String> meanings = new LinkedHashMap<>();

    Explained() {
        meanings.put(NAME, "How well the names agree, 1 for the same name; all that follows is counted in it.");
        meanings.put(EVIDENCE, "What share of a full score the agreeing words allow: common words say less.");
        new NameScorer().meanings().forEach((feature, meaning) -> {
            meanings.put(feature, "Takes off: " + meaning + ".");
            beginnings.put(feature.replace('_', ' ') + ": ", feature);
            beginnings.put(meaning + ": ", feature);
        });
        meanings.put(
                WEAK, "The list calls the name a weak alias, which reaches a match only where another fact agrees.");
        meanings.put(IDENTIFIER, "A number that both have, whatever their names.");
        beginnings.put("evidence: ", EVIDENCE);
        beginnings.put(WEAK_WORDS, WEAK);
        beginnings.put(SHARED_IDENTIFIER, IDENTIFIER);
    }

    /** What each feature is, by name. */
    Map<String, String> meanings(Algorithm algorithm) {
        return algorithm == Algorithm.OFAC
                ? Map.of(OFAC, "The higher of two likenesses, of the whole names and of their words, 0 to 1.")
                : java.util.Collections.unmodifiableMap(meanings);
    }

    private record Feature(double score, StringBuilder detail) {}

    /** Writes the object. */
    void write(JsonGenerator json, Algorithm algorithm, List<String> asked, Match match) throws IOException {
        Explanation root = match.explanation();
        // where more than the name counts, the name is the first of the parts
        boolean parts =
                !root.details().isEmpty() && !root.details().get(0).details().isEmpty();
        Explanation named = parts ? root.details().get(0) : root;
        Map<String, Feature> features = new LinkedHashMap<>();
        String name = algorithm == Algorithm.OFAC ? OFAC : NAME;
        features.put(name, new Feature(named.value(), new StringBuilder(named.description())));
        named.details().forEach(line -> take(line, name, features));
        if (parts) {
            root.details().stream().skip(1).forEach(line -> take(line, name, features));
        }
        json.writeStartObject();
        for (Map.Entry<String, Feature> feature : features.entrySet()) {
            json.writeObjectFieldStart(feature.getKey());
            json.writeNumberField("score", feature.getValue().score());
            json.writeStringField("detail", feature.getValue().detail().toString());
            if (feature.getKey().equals(name)) {
                json.writeStringField("query", bestName(asked, named));
                json.writeStringField("candidate", match.listName());
            } else {
                json.writeNullField("query");
                json.writeNullField("candidate");
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void take(Explanation line, String name, Map<String, Feature> features) {
        String feature = feature(line.description());
        if (feature.isEmpty()) {
            Feature whole = features.get(name);
            if (whole != null) {
                whole.detail().append("; ").append(line.description());
            }
            return;
        }
        features.merge(
                feature,
                new Feature(line.value(), new StringBuilder(line.description())),
                (one, other) -> new Feature(
                        one.score() + other.score(), one.detail().append("; ").append(other.detail())));
    }

    private String feature(String line) {
        for (Map.Entry<String, String> beginning : beginnings.entrySet()) {
            if (line.startsWith(beginning.getKey())) {
                return beginning.getValue();
            }
        }
        return "";
    }

    /** Which of several names was compared: the explanation quotes it. */
    private static String bestName(List<String> asked, Explanation named) {
        List<String> quoted = new ArrayList<>(asked);
        quoted.removeIf(name -> !named.description().contains("'" + name + "'"));
        return quoted.isEmpty() ? asked.get(0) : quoted.get(0);
    }
}
