// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import static org.sightline.bench.StoryReading.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.bench.StoryScore.Measure;
import org.sightline.bench.StoryScore.Share;

/**
 * Holds readings of stories against what a person has read out of them, by the rules of {@code ../shared/tools/score-reading}: a link
 * counts once however many lists agree, every accepted link without a line of the gold is wrong, and of what the gold does not speak
 * of nothing is wrong.
 */
final class GoldScorer {
    private record Linked(String entity, String entry, String decision) {}

    private record Pair(String entity, String entry) {}

    private final StoryScore score;

    GoldScorer(StoryScore score) {
        this.score = score;
    }

    /** Counts one story. */
    void add(JsonNode gold, StoryReading reading) {
        published(gold, reading);
        links(gold, reading);
        new ClaimScorer(score, gold, reading).count();
        roles(gold, reading);
        equipment(gold, reading);
        for (JsonNode words : gold.path("chrome")) {
            score.share(Share.CHROME, reading.isChrome(reading.locate(words.asText()), true));
        }
        for (JsonNode claim : gold.path("claims")) {
            if (reading.isChrome(reading.locate(claim.path("evidence").asText()), false)) {
                score.evidenceLost();
            }
        }
    }

    private void published(JsonNode gold, StoryReading reading) {
        String wanted = gold.path("published").asText("");
        if (wanted.isEmpty() || wanted.equals("null")) {
            return;
        }
        JsonNode got = reading.tree().path("article").path("published");
        int slack = got.path("basis").asText().equals("text") ? 1 : 0;
        String date = got.path("date").isTextual() ? got.path("date").asText() : "";
        score.share(
                Share.PUBLISHED,
                !date.isEmpty()
                        && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(date), LocalDate.parse(wanted))) <= slack);
    }

    private void links(JsonNode gold, StoryReading reading) {
        List<Linked> links = new ArrayList<>();
        for (JsonNode entity : reading.tree().path("entities")) {
            for (JsonNode link : entity.path("links")) {
                links.add(new Linked(
                        entity.path("id").asText(),
                        link.path("list").asText() + ":" + link.path("entry").asText(),
                        link.path("decision").asText()));
            }
        }
        Set<Pair> explained = new HashSet<>();
        Set<Pair> reviewed = new HashSet<>();
        for (JsonNode wanted : gold.path("links")) {
            link(wanted, reading, links, explained, reviewed);
        }
        for (Linked link : links) {
            Pair pair = new Pair(link.entity(), link.entry());
            if (link.decision().equals("accepted") && !explained.contains(pair)) {
                score.wrong(Measure.LINKS);
                score.remark("wrong link: " + link.entry() + " " + new TreeSet<>(reading.names(link.entity())));
            }
            if (link.decision().equals("ambiguous") && !reviewed.contains(pair)) {
                score.needlessReview();
            }
        }
    }

    private void link(
            JsonNode wanted, StoryReading reading, List<Linked> links, Set<Pair> explained, Set<Pair> reviewed) {
        String name = wanted.path("name").asText();
        List<String> entries = strings(wanted.path("entries"));
        Set<Pair> hits = new HashSet<>();
        boolean left = false;
        for (Linked link : links) {
            if (!entries.contains(link.entry()) || !reading.isNamed(link.entity(), name)) {
                continue;
            }
            Pair pair = new Pair(link.entity(), link.entry());
            if (link.decision().equals("accepted")) {
                hits.add(pair);
            }
            if (link.decision().equals("ambiguous")) {
                reviewed.add(pair);
                left = true;
            }
        }
        String decision = wanted.path("decision").asText();
        if (decision.equals("accepted")) {
            explained.addAll(hits);
            score.share(
                    Share.ENTRIES,
                    (int) hits.stream().map(Pair::entry).distinct().count(),
                    entries.size());
            if (hits.isEmpty()) {
                score.missed(Measure.LINKS);
                score.remark("link missed: " + name);
                return;
            }
            score.right(Measure.LINKS);
        }
        if (decision.equals("ambiguous")) {
            boolean kept = hits.isEmpty() && left;
            score.share(Share.REVIEW, kept);
            if (!kept) {
                score.remark("not left to review: " + name);
            }
        }
    }

    /** A title equal but for case and white space, of an organisation that overlaps. */
    private void roles(JsonNode gold, StoryReading reading) {
        List<JsonNode> wanted = new ArrayList<>();
        gold.path("roles").forEach(wanted::add);
        List<JsonNode> left = new ArrayList<>(wanted);
        for (JsonNode role : reading.tree().path("roles")) {
            String person = role.path("person").asText();
            String title = Folding.fold(role.path("title").asText());
            List<JsonNode> about = wanted.stream()
                    .filter(each -> reading.isNamed(person, each.path("person").asText()))
                    .toList();
            List<JsonNode> titled = about.stream()
                    .filter(each -> Folding.fold(each.path("title").asText()).equals(title))
                    .toList();
            JsonNode found = titled.stream()
                    .filter(left::contains)
                    .filter(each -> isOf(role, each.path("organization").asText(""), reading))
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                left.remove(found);
                score.right(Measure.ROLES);
            } else if (!about.isEmpty() && titled.isEmpty()) {
                score.wrong(Measure.ROLES);
                score.remark("role wrong: " + new TreeSet<>(reading.names(person)) + " "
                        + role.path("title").asText());
            }
        }
        for (JsonNode role : left) {
            score.missed(Measure.ROLES);
            score.remark("role missed: " + role.path("person").asText() + " "
                    + role.path("title").asText());
        }
    }

    private static boolean isOf(JsonNode role, String organisation, StoryReading reading) {
        if (organisation.isEmpty() || organisation.equals("null")) {
            return true;
        }
        String body = role.path("organization").isTextual()
                ? role.path("organization").asText()
                : "";
        return reading.isNamed(body, organisation);
    }

    private void equipment(JsonNode gold, StoryReading reading) {
        if (!gold.has("equipment")) {
            return;
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (JsonNode mention : reading.tree().path("mentions")) {
            if (mention.path("type").asText().equals("Equipment")
                    && mention.path("form").asText().equals("name")) {
                found.put(Folding.fold(reading.words(mention)), reading.words(mention));
            }
        }
        List<String> wanted = strings(gold.path("equipment"));
        for (String name : wanted) {
            if (found.keySet().stream().anyMatch(each -> Folding.same(each, name))) {
                score.right(Measure.EQUIPMENT);
            } else {
                score.missed(Measure.EQUIPMENT);
                score.remark("equipment missed: " + name);
            }
        }
        for (Map.Entry<String, String> each : found.entrySet()) {
            if (wanted.stream().noneMatch(name -> Folding.same(each.getKey(), name))) {
                score.wrong(Measure.EQUIPMENT);
                score.remark("equipment wrong: " + each.getValue());
            }
        }
    }
}
