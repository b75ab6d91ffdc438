// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import org.sightline.reading.EntityPart;
import org.sightline.reading.LinkPart;
import org.sightline.reading.Reading;
import org.sightline.scan.Hit;
import org.sightline.scan.Scanner;
import org.sightline.screen.Screener;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/**
 * What the fast pass keeps from deep reading: {@code GateLoss HOME STORIES…} reads every story whole, and says which of the parties
 * that it links scanning has not seen, which stories would not have been read though they link one, and in how many of those that
 * link nobody scanning sees a name.
 */
public final class GateLoss {
    private int stories;
    private int linking;
    private int shut;
    private int silent;
    private int falseAlarms;
    private int accepted;
    private int acceptedLost;
    private int open;
    private int openLost;

    private GateLoss() {}

    public static void main(String[] arguments) throws ListsException {
        Path home = Path.of(arguments[0]);
        Listings listings = Lists.open(home).listings();
        Scanner scanner = new Scanner(listings);
        StoryReader reader = new StoryReader(
                listings,
                scanner,
                new Linker(new Screener(listings)),
                new LayeredAnnotator(new Nlp4jEngine(home.resolve("engines"), Progress.SILENT)));
        GateLoss loss = new GateLoss();
        for (int i = 1; i < arguments.length; i++) {
            for (Article story : stories(Path.of(arguments[i]))) {
                loss.add(scanner.scan(story), reader.read(story, StoryReader.Deep.ALWAYS), name(story, arguments[i]));
            }
        }
        loss.print();
    }

    private static List<Article> stories(Path file) {
        List<Article> articles = new ArrayList<>();
        try (Stream<Outcome> outcomes = new ArticleReader(Limits.STANDARD).read(file, Given.NOTHING)) {
            outcomes.forEach(outcome -> {
                if (outcome instanceof Outcome.Read read) {
                    articles.add(read.article());
                }
            });
        }
        return articles;
    }

    private static String name(Article story, String file) {
        String ref = story.ref();
        return ref == null ? String.valueOf(Path.of(file).getFileName()) : ref;
    }

    private void add(List<Hit> hits, Reading reading, String story) {
        Set<String> seen = hits.stream().map(hit -> hit.entry().toString()).collect(Collectors.toSet());
        Set<String> counted = new TreeSet<>();
        for (EntityPart entity : reading.entities()) {
            for (LinkPart link : entity.links()) {
                String entry = link.list() + ":" + link.entry();
                if (link.decision() != LinkPart.Decision.REJECTED && counted.add(entry)) {
                    count(link, seen.contains(entry), story, entity.caption());
                }
            }
        }
        stories++;
        if (counted.isEmpty()) {
            silent++;
            falseAlarms += hits.isEmpty() ? 0 : 1;
            return;
        }
        linking++;
        if (hits.isEmpty()) {
            shut++;
            System.out.println("not read: " + story);
        }
    }

    private void count(LinkPart link, boolean seen, String story, String caption) {
        boolean sure = link.decision() == LinkPart.Decision.ACCEPTED;
        accepted += sure ? 1 : 0;
        open += sure ? 0 : 1;
        if (seen) {
            return;
        }
        acceptedLost += sure ? 1 : 0;
        openLost += sure ? 0 : 1;
        System.out.println("not seen: " + caption + " = " + link.caption() + " (" + link.decision() + ") in " + story);
    }

    private void print() {
        System.out.println(stories + " stories; " + linking + " link a listed party, of which " + shut
                + " would not have been read; " + silent + " link nobody, of which " + falseAlarms
                + " would have been read");
        System.out.println("parties accepted " + accepted + ", not seen " + acceptedLost + "; ambiguous " + open
                + ", not seen " + openLost);
    }
}
