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
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.sightline.annotate.LayeredAnnotator;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.NamedSpan;
import org.sightline.annotate.nlp4j.Nlp4jEngine;
import org.sightline.annotate.nlp4j.Progress;
import org.sightline.article.Article;
import org.sightline.article.Span;

/**
 * How well names of persons, organisations and places are cut, ours beside the bare engine's: {@code SpanScores HOME RE3D}, over the
 * documents of the re3d data set (Dstl, 2017), which marks descriptions such as "the camp" as well, so that no reader of names alone
 * finds all. A "the" at the head of a span does not count. No list is in force.
 */
public final class SpanScores {
    private static final List<MentionType> TYPES =
            List.of(MentionType.PERSON, MentionType.ORGANIZATION, MentionType.PLACE);
    private static final Map<String, MentionType> GOLD = Map.of(
            "Person", MentionType.PERSON, "Organisation", MentionType.ORGANIZATION, "Location", MentionType.PLACE);

    private record Document(
            String text, List<NamedSpan> gold, List<NamedSpan> bare, List<NamedSpan> names, List<NamedSpan> all) {}

    private SpanScores() {}

    public static void main(String[] arguments) throws IOException {
        Nlp4jEngine engine = new Nlp4jEngine(Path.of(arguments[0]).resolve("engines"), Progress.SILENT);
        LayeredAnnotator annotator = new LayeredAnnotator(engine);
        List<Document> documents = new ArrayList<>();
        for (String source : List.of("centcom", "wikipedia")) {
            Path folder = Path.of(arguments[1], source);
            Map<String, List<NamedSpan>> gold = gold(folder.resolve("entities.json"));
            for (JsonNode node : lines(folder.resolve("documents.json"))) {
                String text = node.path("text").asText();
                Article article = Article.of("en", text);
                List<NamedSpan> names = new ArrayList<>();
                List<NamedSpan> all = new ArrayList<>();
                for (Mention mention : annotator.annotate(article, List.of()).mentions()) {
                    NamedSpan span = new NamedSpan(mention.span(), mention.type());
                    if (mention.form() == Mention.Form.NAME) {
                        names.add(span);
                    }
                    if (mention.form() != Mention.Form.PRONOUN) {
                        all.add(span);
                    }
                }
                documents.add(new Document(
                        text,
                        gold.getOrDefault(node.path("_id").asText(), List.of()),
                        engine.parse(article).names(),
                        names,
                        all));
            }
        }
        System.out.println(documents.size() + " documents; precision, recall and F1, exact and overlapping");
        for (MentionType type : TYPES) {
            System.out.println(type.name().toLowerCase(Locale.ROOT));
            row("the bare engine's names", documents, type, Document::bare);
            row("our names", documents, type, Document::names);
            row("our names and descriptions", documents, type, Document::all);
        }
    }

    private interface Spans {
        List<NamedSpan> of(Document document);
    }

    private static void row(String what, List<Document> documents, MentionType type, Spans spans) {
        System.out.printf(
                Locale.ROOT,
                "  %-28s %s   %s%n",
                what,
                figures(documents, type, spans, Span::equals),
                figures(documents, type, spans, Span::overlaps));
    }

    private static String figures(
            List<Document> documents, MentionType type, Spans spans, BiPredicate<Span, Span> meet) {
        int found = 0;
        int right = 0;
        int wanted = 0;
        int met = 0;
        for (Document document : documents) {
            List<Span> mine = of(document.text(), spans.of(document), type);
            List<Span> gold = of(document.text(), document.gold(), type);
            found += mine.size();
            wanted += gold.size();
            right += (int) mine.stream()
                    .filter(each -> gold.stream().anyMatch(other -> meet.test(each, other)))
                    .count();
            met += (int) gold.stream()
                    .filter(each -> mine.stream().anyMatch(other -> meet.test(each, other)))
                    .count();
        }
        double precision = found == 0 ? 1 : (double) right / found;
        double recall = wanted == 0 ? 1 : (double) met / wanted;
        double sum = precision + recall;
        return String.format(
                Locale.ROOT, "%.3f %.3f %.3f", precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }

    private static List<Span> of(String text, List<NamedSpan> spans, MentionType type) {
        return spans.stream()
                .filter(each -> each.type() == type)
                .map(each -> withoutArticle(text, each.span()))
                .distinct()
                .toList();
    }

    private static Span withoutArticle(String text, Span span) {
        return span.of(text).toLowerCase(Locale.ROOT).startsWith("the ")
                ? new Span(span.start() + 4, span.end())
                : span;
    }

    private static Map<String, List<NamedSpan>> gold(Path file) throws IOException {
        Map<String, List<NamedSpan>> gold = new HashMap<>();
        for (JsonNode node : lines(file)) {
            MentionType type = GOLD.get(node.path("type").asText());
            if (type != null) {
                gold.computeIfAbsent(node.path("documentId").asText(), any -> new ArrayList<>())
                        .add(new NamedSpan(
                                new Span(
                                        node.path("begin").asInt(),
                                        node.path("end").asInt()),
                                type));
            }
        }
        return gold;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> nodes = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines.filter(each -> !each.isBlank())::iterator) {
                nodes.add(mapper.readTree(line));
            }
        }
        return nodes;
    }
}
