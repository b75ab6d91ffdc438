// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.sightline.article.Article;
import org.sightline.article.Published;
import org.sightline.match.Explanation;
import org.sightline.reading.EntityPart;
import org.sightline.reading.LinkPart;
import org.sightline.reading.MentionPart;
import org.sightline.reading.Reading;
import org.sightline.scan.Lists;
import org.sightline.watchlist.Listings;

/** Links and their reasons from the words of small stories on, with the real model: namesakes, former names, firms that look like men. */
@Tag("model")
final class PartyStoriesIT {
    private static final Path FILES = Path.of("src", "test", "resources", "org", "sightline", "reader");

    /**
     * What a name must be linked to.
     *
     * @param why words of the explanation of each of its links
     */
    private record Expected(String name, String decisions, String why) {}

    @TestFactory
    Stream<DynamicTest> linksOfSmallStories() throws IOException {
        StoryReader reader = new RealReader().over(parties());
        String all = Files.readString(FILES.resolve("party-stories.txt"));
        return Arrays.stream(all.split("(?m)^== "))
                .skip(1)
                .map(block -> block.lines().toList())
                .map(lines -> DynamicTest.dynamicTest(lines.get(0), () -> check(reader, lines)));
    }

    private static void check(StoryReader reader, List<String> lines) {
        LocalDate day = LocalDate.parse(lines.get(0).split(" \\| ")[1].strip());
        String text = lines.stream()
                .skip(1)
                .filter(line -> !line.startsWith("> "))
                .collect(Collectors.joining("\n"))
                .strip();
        Reading reading = reader.read(article(text, day), StoryReader.Deep.ALWAYS);
        for (Expected expected : lines.stream()
                .filter(line -> line.startsWith("> "))
                .map(PartyStoriesIT::expected)
                .toList()) {
            List<LinkPart> links = links(reading, expected.name());
            String explained = links.stream()
                    .map(link -> explain(link.explanation(), "\n  "))
                    .collect(Collectors.joining());
            assertThat(decisions(links)).as(expected.name() + explained).isEqualTo(expected.decisions());
            for (LinkPart link : links) {
                assertThat(explain(link.explanation(), " ")).contains(expected.why());
            }
        }
    }

    private static Expected expected(String line) {
        String[] cells = line.substring(2).split(" \\| ");
        int bracket = cells[1].indexOf('[');
        String decisions =
                bracket < 0 ? cells[1].strip() : cells[1].substring(0, bracket).strip();
        String why = bracket < 0 ? "" : cells[1].substring(bracket + 1, cells[1].indexOf(']'));
        return new Expected(cells[0], decisions, why);
    }

    /** The links of every entity that bears the name. */
    private static List<LinkPart> links(Reading reading, String name) {
        List<LinkPart> found = new ArrayList<>();
        for (EntityPart entity : reading.entities()) {
            boolean named = entity.caption().equals(name)
                    || reading.mentions().stream()
                            .filter(mention -> entity.id().equals(mention.entity()))
                            .filter(mention -> mention.form() == MentionPart.Form.NAME)
                            .anyMatch(mention -> words(reading, mention).equals(name));
            if (named) {
                found.addAll(entity.links());
            }
        }
        return found;
    }

    private static String words(Reading reading, MentionPart mention) {
        String text = reading.article().text();
        return text.substring(text.offsetByCodePoints(0, mention.start()), text.offsetByCodePoints(0, mention.end()));
    }

    private static String decisions(List<LinkPart> links) {
        String found = links.stream()
                .map(link -> link.list() + ":" + link.entry() + " "
                        + link.decision().name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? "-" : found;
    }

    private static String explain(Explanation explanation, String indent) {
        return indent + explanation.value() + " " + explanation.description()
                + explanation.details().stream()
                        .map(each -> explain(each, indent + "  "))
                        .collect(Collectors.joining());
    }

    private static Article article(String text, LocalDate day) {
        return Article.of("en", text).published(new Published(day, Published.Basis.GIVEN));
    }

    private static Listings parties() throws IOException {
        return Lists.of(Files.readAllLines(FILES.resolve("parties.psv")).stream()
                .map(line -> line.split("\\|"))
                .map(cells -> Lists.entry(cells[0], cells[1], Arrays.copyOfRange(cells, 2, cells.length)))
                .toArray(org.sightline.watchlist.ListEntry[]::new));
    }
}
