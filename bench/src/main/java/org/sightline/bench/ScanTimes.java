// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sightline.annotate.LayeredAnnotator;
import org.sightline.annotate.nlp4j.Nlp4jEngine;
import org.sightline.annotate.nlp4j.Progress;
import org.sightline.article.Article;
import org.sightline.article.ArticleReader;
import org.sightline.article.Given;
import org.sightline.article.Limits;
import org.sightline.article.Outcome;
import org.sightline.article.Span;
import org.sightline.link.Linker;
import org.sightline.reader.StoryReader;
import org.sightline.scan.Hit;
import org.sightline.scan.Scanner;
import org.sightline.screen.Screener;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/**
 * What the fast pass costs: {@code ScanTimes HOME STORIES…} over the lists of a data directory. How long its index takes to make and
 * to load, how large it is, how many megabytes a second are scanned, and how many articles of 500 words a second are read from bytes
 * to a reading when nobody listed is in them: for that, whatever scanning finds in the stories is cut out of them.
 */
public final class ScanTimes {
    private static final double MEGABYTE = 1e6;
    private static final double SECONDS = 4;
    private static final int ROUNDS = 5;
    private static final double ARTICLE = 3200;

    private ScanTimes() {}

    public static void main(String[] arguments) throws IOException, ListsException {
        Path home = Path.of(arguments[0]);
        Path kept = home.resolve("lists").resolve("index").resolve("scan.index");
        Files.deleteIfExists(kept);
        Listings listings = Lists.open(home).listings();
        long names = listings.entries().stream()
                .mapToLong(entry -> entry.entity().strongNames().size())
                .sum();
        Timing making = new Timing();
        new Scanner(listings);
        making.print("index of " + names + " names made and kept");
        double before = heap();
        Timing loading = new Timing();
        Scanner scanner = new Scanner(listings);
        loading.print("index loaded");
        System.out.printf(
                Locale.ROOT,
                "index on disk %.1f MB, heap that it takes %.1f MB%n",
                Files.size(kept) / MEGABYTE,
                heap() - before);
        List<Article> stories = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            try (Stream<Outcome> outcomes =
                    new ArticleReader(Limits.STANDARD).read(Path.of(arguments[i]), Given.NOTHING)) {
                outcomes.forEach(outcome -> keep(outcome, stories));
            }
        }
        rate("scanned, stories with listed names", stories, scanner);
        List<byte[]> nobody = new ArrayList<>();
        List<Article> plain = new ArrayList<>();
        for (Article story : stories) {
            byte[] bytes = withoutHits(story.text(), scanner).getBytes(StandardCharsets.UTF_8);
            nobody.add(bytes);
            keep(read(bytes), plain);
        }
        rate("scanned, the same without the names", plain, scanner);
        StoryReader reader = new StoryReader(
                listings,
                scanner,
                new Linker(new Screener(listings)),
                new LayeredAnnotator(new Nlp4jEngine(home.resolve("engines"), Progress.SILENT)));
        endToEnd(nobody, reader);
    }

    private static void keep(Outcome outcome, List<Article> articles) {
        if (outcome instanceof Outcome.Read read) {
            articles.add(read.article());
        }
    }

    private static final ArticleReader ARTICLES = new ArticleReader(Limits.STANDARD);

    private static Outcome read(byte[] bytes) {
        try (Stream<Outcome> outcomes = ARTICLES.read(new ByteArrayInputStream(bytes), "story.txt", Given.NOTHING)) {
            return outcomes.findFirst().orElseThrow();
        }
    }

    /** The text with small letters for whatever is found, until nothing is. */
    private static String withoutHits(String text, Scanner scanner) {
        String rest = text;
        for (List<Hit> hits = scanner.scan(rest); !hits.isEmpty(); hits = scanner.scan(rest)) {
            Span span = hits.get(0).span();
            rest = rest.substring(0, span.start()) + "somebody else" + rest.substring(span.end());
        }
        return rest;
    }

    private static void rate(String what, List<Article> articles, Scanner scanner) {
        long bytes = articles.stream()
                .mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        long found = 0;
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Timing timing = new Timing();
            long done = 0;
            while (timing.cpuSeconds() < SECONDS) {
                found = articles.stream()
                        .mapToLong(article -> scanner.scan(article).size())
                        .sum();
                done += bytes;
            }
            best = Math.max(best, done / MEGABYTE / timing.cpuSeconds());
        }
        System.out.printf(
                Locale.ROOT,
                "%-44s %.1f MB a CPU second (the best of %d rounds), %d hits in %d%n",
                what,
                best,
                ROUNDS,
                found,
                articles.size());
    }

    private static void endToEnd(List<byte[]> articles, StoryReader reader) {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Timing timing = new Timing();
            double done = 0;
            while (timing.cpuSeconds() < SECONDS) {
                for (byte[] bytes : articles) {
                    if (read(bytes) instanceof Outcome.Read read) {
                        reader.read(read.article(), StoryReader.Deep.LISTED);
                        done += read.article().text().length() / ARTICLE;
                    }
                }
            }
            best = Math.max(best, done / timing.cpuSeconds());
        }
        System.out.printf(
                Locale.ROOT,
                "%-44s %.0f articles of 500 words a CPU second (the best of %d rounds)%n",
                "bytes to reading, nobody listed",
                best,
                ROUNDS);
    }

    private static double heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
