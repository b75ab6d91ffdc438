// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import static org.sightline.bench.StoryReading.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.bench.StoryScore.Measure;
import org.sightline.bench.StoryScore.Share;

/**
 * Holds the claims of one story against the gold. A claim is found when type, person and date agree and its evidence meets the gold's;
 * each serves once. A further claim about somebody of the gold is a false alarm unless it repeats a gold claim elsewhere.
 */
final class ClaimScorer {
    /** One claim about one participant of its event. */
    private record Told(JsonNode claim, JsonNode event, JsonNode participant, Set<String> names) {}

    private record Rank(boolean truth, boolean source, boolean participant, boolean place) implements Comparable<Rank> {
        private int value() {
            return (truth ? 8 : 0) + (source ? 4 : 0) + (participant ? 2 : 0) + (place ? 1 : 0);
        }

        @Override
        public int compareTo(Rank other) {
            return Integer.compare(value(), other.value());
        }
    }

    private record Alarm(String claim, String type, String name) {}

    private final StoryScore score;
    private final JsonNode gold;
    private final StoryReading reading;
    private final List<Told> told = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();
    private final Set<Integer> excused = new HashSet<>();

    ClaimScorer(StoryScore score, JsonNode gold, StoryReading reading) {
        this.score = score;
        this.gold = gold;
        this.reading = reading;
        Map<String, JsonNode> events = new HashMap<>();
        reading.tree().path("events").forEach(event -> events.put(event.path("id").asText(), event));
        for (JsonNode claim : reading.tree().path("claims")) {
            JsonNode event = events.get(claim.path("event").asText());
            if (event == null) {
                continue;
            }
            for (JsonNode participant : event.path("participants")) {
                Set<String> names = new HashSet<>();
                names.add(participant.path("name").asText());
                if (participant.path("entity").isTextual()) {
                    names.addAll(entityNames(participant.path("entity").asText()));
                }
                told.add(new Told(claim, event, participant, names));
            }
        }
    }

    private Set<String> entityNames(String entity) {
        Set<String> names = reading.names(entity);
        return names.equals(Set.of(entity)) ? Set.of() : names;
    }

    void count() {
        for (JsonNode wanted : gold.path("claims")) {
            find(wanted);
        }
        alarms();
    }

    private void find(JsonNode wanted) {
        List<Integer> where = reading.locate(wanted.path("evidence").asText());
        Rank best = null;
        int found = -1;
        for (int i = 0; i < told.size(); i++) {
            Told each = told.get(i);
            if (!agrees(wanted, each)) {
                continue;
            }
            if (isAsSure(wanted, each) && hasDate(wanted)) {
                excused.add(i);
            }
            if (used.contains(i) || !reading.meets(each.claim().path("evidence"), where)) {
                continue;
            }
            Rank rank = rank(wanted, each);
            if (best == null || rank.compareTo(best) > 0) {
                best = rank;
                found = i;
            }
        }
        String words = wanted.path("who").asText() + " " + wanted.path("type").asText() + " " + wanted.path("date");
        if (best == null) {
            score.missed(Measure.CLAIMS);
            score.remark("claim missed: " + words);
            return;
        }
        used.add(found);
        score.right(Measure.CLAIMS);
        score.share(Share.TRUTH, best.truth());
        score.share(Share.SOURCE, best.source());
        score.share(Share.PARTICIPANT, best.participant());
        if (isGiven(wanted.path("place"))) {
            score.share(Share.PLACE, best.place());
        }
        if (!best.truth()) {
            score.remark("polarity or modality wrong: " + words);
        }
        if (!best.source()) {
            score.remark("source wrong: " + words);
        }
    }

    private static boolean agrees(JsonNode wanted, Told told) {
        String who = wanted.path("who").asText();
        if (!told.event().path("type").asText().equals(wanted.path("type").asText())
                || told.names().stream().noneMatch(name -> Folding.same(name, who))) {
            return false;
        }
        JsonNode date = told.event().path("date");
        return !hasDate(wanted)
                || (date.isObject()
                        && date.path("start").equals(wanted.path("date").path(0))
                        && date.path("end").equals(wanted.path("date").path(1)));
    }

    private static boolean hasDate(JsonNode wanted) {
        return !wanted.path("date").isEmpty();
    }

    private static boolean isAsSure(JsonNode wanted, Told told) {
        return told.claim().path("polarity").equals(wanted.path("polarity"))
                && told.claim().path("modality").equals(wanted.path("modality"));
    }

    private static Rank rank(JsonNode wanted, Told told) {
        List<String> right = strings(wanted.path("sources"));
        boolean sources = true;
        for (JsonNode source : told.claim().path("sources")) {
            String name = source.path("name").asText();
            boolean uncued = source.path("cue").asText("").isEmpty();
            sources &= right.stream().anyMatch(each -> Folding.same(name, each) || (each.isEmpty() && uncued));
        }
        JsonNode place = wanted.path("place");
        return new Rank(
                isAsSure(wanted, told),
                sources,
                told.participant().path("role").equals(wanted.path("role")),
                !isGiven(place)
                        || Folding.same(told.event().path("place").path("name").asText(""), place.asText()));
    }

    private static boolean isGiven(JsonNode words) {
        return words.isTextual() && !words.asText().isEmpty();
    }

    private void alarms() {
        Set<String> cast = new TreeSet<>();
        for (JsonNode wanted : gold.path("claims")) {
            if (!wanted.path("open").asBoolean()) {
                cast.add(wanted.path("who").asText());
            }
        }
        cast.addAll(strings(gold.path("cast")));
        Set<Alarm> alarms = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            Told each = told.get(i);
            if (used.contains(i) || excused.contains(i) || isOptional(each)) {
                continue;
            }
            cast.stream()
                    .filter(name -> each.names().stream().anyMatch(mine -> Folding.same(mine, name)))
                    .findFirst()
                    .ifPresent(name -> alarms.add(new Alarm(
                            each.claim().path("id").asText(),
                            each.event().path("type").asText(),
                            name)));
        }
        for (Alarm alarm : alarms) {
            score.wrong(Measure.CLAIMS);
            score.remark("false alarm: " + alarm.claim() + " " + alarm.type() + " " + alarm.name());
        }
    }

    private boolean isOptional(Told each) {
        for (JsonNode optional : gold.path("optional")) {
            if (agrees(optional, each)
                    && reading.meets(
                            each.claim().path("evidence"),
                            reading.locate(optional.path("evidence").asText("")))) {
                return true;
            }
        }
        return false;
    }
}
