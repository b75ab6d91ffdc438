// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.article.Article;
import org.sightline.article.ArticleReader;
import org.sightline.article.Given;
import org.sightline.article.Limits;
import org.sightline.article.Outcome;

/** The English stories with hand-made answers, where they are at hand: every date that a claim needs is read somewhere in its story. */
final class StoriesDatesTest {
    private static final Path DATA = Path.of(System.getenv().getOrDefault("SIGHTLINE_DATA", "../../shared/data"));

    private final ArticleReader articles = new ArticleReader(Limits.STANDARD);
    private final DateReader dates = new DateReader();

    @Test
    void theDatesOfClaimsAreRead() throws IOException {
        assumeTrue(Files.isDirectory(DATA.resolve("gold")), "no stories under " + DATA + "; set SIGHTLINE_DATA");
        List<String> missing = new ArrayList<>();
        int found = 0;
        try (Stream<Path> files = Files.list(DATA.resolve("gold"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonNode gold = new ObjectMapper().readTree(file.toFile());
                Article article = article(gold);
                if (!article.language().equals("en")) {
                    continue;
                }
                List<DateMention> mentions = dates.read(article, List.of());
                for (JsonNode claim : gold.get("claims")) {
                    if (claim.get("date").isNull() || reads(mentions, claim)) {
                        found++;
                        continue;
                    }
                    missing.add(gold.get("article").asText() + ": " + claim.get("date") + " "
                            + claim.get("evidence").asText());
                }
            }
        }
        assertThat(missing).as("found " + found).isEmpty();
    }

    private Article article(JsonNode gold) {
        Given given = new Given(LocalDate.parse(gold.get("published").asText()), null);
        try (Stream<Outcome> outcomes = articles.read(
                DATA.resolve("articles").resolve(gold.get("article").asText()), given)) {
            return ((Outcome.Read) outcomes.findFirst().orElseThrow()).article();
        }
    }

    private static boolean reads(List<DateMention> mentions, JsonNode claim) {
        return mentions.stream()
                .map(DateMention::interval)
                .anyMatch(date -> date != null
                        && date.start()
                                .toString()
                                .equals(claim.get("date").get(0).asText())
                        && date.end().toString().equals(claim.get("date").get(1).asText()));
    }
}
