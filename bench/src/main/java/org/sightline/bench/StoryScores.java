// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How right readings are: {@code StoryScores GOLD_DIR READINGS.ndjson [--verbose]}. A reading belongs to the gold whose article has the
 * same text, white space aside; the article lies beside the gold, or in a folder {@code articles} beside its folder. Without
 * {@code --verbose} nothing is told of any story but the sums, so that stories that are held out stay so.
 */
public final class StoryScores {
    private final ObjectMapper mapper = new ObjectMapper();
    private final StoryScore score = new StoryScore();
    private final List<String> unread = new ArrayList<>();

    private StoryScores() {}

    public static void main(String[] arguments) throws IOException {
        StoryScores scores = of(Path.of(arguments[0]), Path.of(arguments[1]));
        if (arguments.length > 2 && arguments[2].equals("--verbose")) {
            scores.score.remarks().forEach(remark -> System.out.println("   " + remark));
        }
        scores.score.lines().forEach(System.out::println);
        if (!scores.unread.isEmpty()) {
            System.out.println("no reading for: " + String.join(", ", scores.unread));
            System.exit(1);
        }
    }

    private static StoryScores of(Path gold, Path readings) throws IOException {
        StoryScores scores = new StoryScores();
        Map<String, JsonNode> byText = new HashMap<>();
        try (Stream<String> lines = Files.lines(readings)) {
            for (String line : (Iterable<String>) lines.filter(each -> !each.isBlank())::iterator) {
                JsonNode reading = scores.mapper.readTree(line);
                byText.put(spaced(reading.path("article").path("text").asText()), reading);
            }
        }
        scores.score(gold, byText);
        return scores;
    }

    /** The score of readings, as trees of their JSON; what is in no reading is an error. */
    static StoryScore score(Path gold, List<JsonNode> readings) throws IOException {
        StoryScores scores = new StoryScores();
        Map<String, JsonNode> byText = new HashMap<>();
        readings.forEach(reading ->
                byText.put(spaced(reading.path("article").path("text").asText()), reading));
        scores.score(gold, byText);
        if (!scores.unread.isEmpty()) {
            throw new IOException("no reading for " + scores.unread);
        }
        return scores.score;
    }

    private void score(Path folder, Map<String, JsonNode> byText) throws IOException {
        GoldScorer scorer = new GoldScorer(score);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonNode gold = mapper.readTree(file.toFile());
                String article = gold.path("article").asText();
                JsonNode reading = byText.get(spaced(Files.readString(article(folder, article))));
                if (reading == null) {
                    unread.add(article);
                    continue;
                }
                int before = score.remarks().size();
                scorer.add(gold, new StoryReading(reading));
                score.signFrom(before, article);
            }
        }
    }

    private static Path article(Path gold, String name) throws IOException {
        Path parent = gold.toAbsolutePath().getParent();
        for (Path folder : parent == null ? List.of(gold) : List.of(gold, parent.resolve("articles"), parent)) {
            if (Files.exists(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        throw new IOException("no article " + name + " beside " + gold);
    }

    private static String spaced(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }
}
