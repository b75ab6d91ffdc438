// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The stories with hand-made answers, where they are at hand: all their chrome is found, and no evidence is lost to it. */
final class StoriesTest {
    private static final Path DATA = Path.of(System.getenv().getOrDefault("SIGHTLINE_DATA", "../../shared/data"));

    @Test
    void chromeIsFoundAndEvidenceKept() throws IOException {
        assumeTrue(Files.isDirectory(DATA.resolve("gold")), "no stories under " + DATA + "; set SIGHTLINE_DATA");
        ArticleReader reader = new ArticleReader(Limits.STANDARD);
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(DATA.resolve("gold"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonNode gold = new ObjectMapper().readTree(file.toFile());
                try (Stream<Outcome> outcomes = reader.read(
                        DATA.resolve("articles").resolve(gold.get("article").asText()), Given.NOTHING)) {
                    check(((Outcome.Read) outcomes.findFirst().orElseThrow()).article(), gold, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(Article article, JsonNode gold, List<String> wrong) {
        for (JsonNode chrome : gold.get("chrome")) {
            if (article.regions(Region.Kind.CHROME)
                    .noneMatch(region -> region.span().of(article.text()).contains(chrome.asText()))) {
                wrong.add(gold.get("article").asText() + ": not chrome: " + chrome.asText());
            }
        }
        for (JsonNode claim : gold.get("claims")) {
            int at = article.text().indexOf(claim.get("evidence").asText());
            Span evidence = new Span(at, at + claim.get("evidence").asText().length());
            if (article.regions(Region.Kind.CHROME)
                    .anyMatch(region -> region.span().overlaps(evidence))) {
                wrong.add(gold.get("article").asText() + ": evidence lost: "
                        + claim.get("evidence").asText());
            }
        }
        if (article.title() == null || article.regions(Region.Kind.TITLE).count() != 1) {
            wrong.add(gold.get("article").asText() + ": no title");
        }
    }
}
