// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Thing;
import org.sightline.match.Explanation;
import org.sightline.scan.Hit;
import org.sightline.scan.Scanner;
import org.sightline.screen.Screener;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/**
 * Small stories of our own against the real lists, namesakes in both directions among them. A story is a block of
 * {@code real-stories.txt}: its text, then one line a thing with what the text says of it and what is expected.
 */
class RealListsIT {
    private record Expected(Subject subject, String decisions) {}

    private record Block(String title, LocalDate published, String text, List<Expected> things) {}

    @TempDir
    Path home;

    @TestFactory
    Stream<DynamicTest> storiesAgainstTheRealLists() throws IOException, ListsException {
        Path data = Path.of(System.getenv().getOrDefault("SIGHTLINE_DATA", "../../shared/data"));
        Path lists = data.resolve("lists");
        assumeTrue(Files.isDirectory(lists), "no lists at " + lists.toAbsolutePath());
        Listings listings = listings(lists);
        Linker linker = new Linker(new Screener(listings));
        Scanner scanner = new Scanner(listings);
        return blocks().stream()
                .flatMap(block -> Stream.of(
                        DynamicTest.dynamicTest(block.title(), () -> links(linker, block)),
                        DynamicTest.dynamicTest(block.title() + ": scan", () -> gate(scanner, block))));
    }

    private static void links(Linker linker, Block block) {
        List<Subject> subjects = block.things().stream().map(Expected::subject).toList();
        List<List<Link>> links = linker.link(new Story(block.published(), block.text(), subjects));
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            String found = links.get(i).stream()
                    .map(link ->
                            link.entry().id() + " " + link.decision().name().toLowerCase(Locale.ROOT))
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!found.equals(block.things().get(i).decisions())) {
                differences.add(subjects.get(i).thing().caption() + ": expected "
                        + block.things().get(i).decisions() + " but found " + found + explain(links.get(i)));
            }
        }
        assertThat(differences).isEmpty();
    }

    /** What the deep reading links, the cheap first look must have seen: somewhere in the story at least one listed name. */
    private static void gate(Scanner scanner, Block block) {
        boolean linked =
                block.things().stream().anyMatch(each -> each.decisions().contains("accepted"));
        List<Hit> hits = scanner.scan(block.text());
        assertThat(linked && hits.isEmpty())
                .as("hits in " + block.title() + ": " + hits)
                .isFalse();
    }

    private Listings listings(Path data) throws ListsException {
        Lists lists = Lists.open(home);
        lists.importRelease(new ImportRequest(
                "us_ofac_sdn",
                List.of(
                        data.resolve("ofac-sdn-2024-05-03.csv"),
                        data.resolve("ofac-alt-2025-12.csv"),
                        data.resolve("ofac-add-2025-12.csv")),
                null,
                false));
        lists.importRelease(new ImportRequest(
                "un_sc_sanctions", List.of(data.resolve("un-consolidated-2026-02-27.xml")), null, false));
        return lists.listings();
    }

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        try (var in = RealListsIT.class.getResourceAsStream("real-stories.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String block : all.split("(?m)^== ")) {
                if (!block.isBlank()) {
                    blocks.add(block(block.lines().toList()));
                }
            }
        }
        return blocks;
    }

    private static Block block(List<String> lines) {
        String[] head = lines.get(0).split(" \\| ");
        List<String> sentences = new ArrayList<>();
        List<Expected> things = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("> ")) {
                things.add(thing(line.substring(2), sentences));
            } else if (!line.isBlank()) {
                sentences.add(line);
            }
        }
        return new Block(head[0], LocalDate.parse(head[1]), String.join("\n", sentences), things);
    }

    /** {@code TYPE name; other name | role: …; said: …; also: 2 | expected}; "also" adds sentences by number. */
    private static Expected thing(String line, List<String> sentences) {
        String[] cells = line.split(" ?\\|", -1);
        int blank = cells[0].indexOf(' ');
        List<String> names = List.of(cells[0].substring(blank + 1).split("; "));
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (String part :
                cells[1].strip().isEmpty() ? new String[0] : cells[1].strip().split("; ")) {
            int colon = part.indexOf(": ");
            said.computeIfAbsent(part.substring(0, colon).strip(), any -> new ArrayList<>())
                    .add(part.substring(colon + 2));
        }
        List<String> about = new ArrayList<>(sentences.stream()
                .filter(each -> names.stream().anyMatch(each::contains))
                .toList());
        said.getOrDefault("also", List.of()).forEach(number -> about.add(sentences.get(Integer.parseInt(number) - 1)));
        Context context =
                new Context(said.getOrDefault("role", List.of()), said.getOrDefault("said", List.of()), about);
        return new Expected(
                new Subject(new Thing(MentionType.valueOf(cells[0].substring(0, blank)), names.get(0), names), context),
                cells.length > 2 ? cells[2].strip() : "");
    }

    private static String explain(List<Link> links) {
        StringBuilder lines = new StringBuilder();
        links.forEach(link -> explain(link.explanation(), "\n    ", lines));
        return lines.toString();
    }

    private static void explain(Explanation explanation, String indent, StringBuilder lines) {
        lines.append(indent).append(explanation.value()).append(' ').append(explanation.description());
        explanation.details().forEach(each -> explain(each, indent + "  ", lines));
    }
}
