// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.sightline.annotate.LayeredAnnotator;
import org.sightline.annotate.nlp4j.Nlp4jEngine;
import org.sightline.annotate.nlp4j.Progress;
import org.sightline.article.Article;
import org.sightline.article.ArticleReader;
import org.sightline.article.Given;
import org.sightline.article.Limits;
import org.sightline.article.Outcome;
import org.sightline.link.Linker;
import org.sightline.reader.StoryReader;
import org.sightline.scan.Scanner;
import org.sightline.screen.Screener;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/**
 * How fast a warm reader is, on one thread: {@code ReadingSpeed HOME STORIES} over the lists and the model of a data directory. Of
 * the stories the English ones are taken, and told as if their words came in articles of 500. The engine is measured by tokens,
 * alone, with dependencies.
 */
public final class ReadingSpeed {
    private static final int WORDS = 500;
    private static final double LEAST_CPU_SECONDS = 10;
    private static final int WARM_UP = 5;

    private ReadingSpeed() {}

    public static void main(String[] arguments) throws ListsException {
        Path home = Path.of(arguments[0]);
        List<Article> articles = english(Path.of(arguments[1]));
        Listings listings = Lists.open(home).listings();
        Scanner scanner = new Scanner(listings);
        Nlp4jEngine engine = new Nlp4jEngine(home.resolve("engines"), Progress.SILENT);
        StoryReader reader =
                new StoryReader(listings, scanner, new Linker(new Screener(listings)), new LayeredAnnotator(engine));
        engine.warm();
        long words = articles.stream().mapToLong(ReadingSpeed::words).sum();
        System.out.printf(
                Locale.ROOT,
                "%d English stories, %d words in all, against %d entries%n",
                articles.size(),
                words,
                listings.entries().size());
        Timing cold = new Timing();
        articles.forEach(article -> reader.read(article, StoryReader.Deep.ALWAYS));
        System.out.printf(
                Locale.ROOT,
                "deep, first time         %.2f articles a second%n",
                words / (double) WORDS / cold.seconds());
        print(
                "deep",
                articles,
                words,
                article ->
                        reader.read(article, StoryReader.Deep.ALWAYS).mentions().size());
        print("scan", articles, words, article -> scanner.scan(article).size());
        tokens(engine, articles);
    }

    private static void print(String what, List<Article> articles, long words, ToLongFunction<Article> work) {
        Rate rate = Rate.of(articles, work);
        double done = rate.rounds() * (words / (double) WORDS);
        System.out.printf(
                Locale.ROOT,
                "%-24s %.1f articles a second, %.1f a CPU second%n",
                what + ", warm",
                done / rate.seconds(),
                done / rate.cpuSeconds());
    }

    private static void tokens(Nlp4jEngine engine, List<Article> articles) {
        Rate rate = Rate.of(
                articles,
                article -> engine.parse(article).sentences().stream()
                        .mapToLong(sentence -> sentence.tokens().size())
                        .sum());
        System.out.printf(
                Locale.ROOT,
                "engine alone, warm       %.0f tokens a second, %.0f a CPU second (tags, names and dependencies)%n",
                rate.counted() / rate.seconds(),
                rate.counted() / rate.cpuSeconds());
    }

    /** Rounds through all articles until the clock has something to say. */
    private record Rate(int rounds, long counted, double seconds, double cpuSeconds) {
        static Rate of(List<Article> articles, ToLongFunction<Article> work) {
            long warm = 0;
            for (int i = 0; i < WARM_UP; i++) {
                warm += round(articles, work);
            }
            Timing timing = new Timing();
            long counted = 0;
            int rounds = 0;
            while (timing.cpuSeconds() < LEAST_CPU_SECONDS) {
                counted += round(articles, work);
                rounds++;
            }
            if (counted / rounds != warm / WARM_UP) {
                throw new IllegalStateException("equal articles gave unequal work");
            }
            return new Rate(rounds, counted, timing.seconds(), timing.cpuSeconds());
        }

        private static long round(List<Article> articles, ToLongFunction<Article> work) {
            return articles.stream().mapToLong(work).sum();
        }
    }

    private static long words(Article article) {
        return article.text().strip().split("\\s+").length;
    }

    private static List<Article> english(Path stories) {
        List<Article> articles = new ArrayList<>();
        try (Stream<Outcome> outcomes = new ArticleReader(Limits.STANDARD).read(stories, Given.NOTHING)) {
            outcomes.forEach(outcome -> {
                if (outcome instanceof Outcome.Read read
                        && read.article().language().equals("en")) {
                    articles.add(read.article());
                }
            });
        }
        return articles;
    }
}
