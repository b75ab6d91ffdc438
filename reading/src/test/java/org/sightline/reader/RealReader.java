// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.sightline.scan.Scanner;
import org.sightline.screen.Screener;
import org.sightline.watchlist.Listings;

/** The rooms wired as the program wires them, with the real model, which is unpacked once for all modules' tests. */
final class RealReader {
    private final Nlp4jEngine engine = new Nlp4jEngine(Path.of("target", "engine"), Progress.SILENT);

    /** A reader of its own over these lists; all of them share the model. */
    StoryReader over(Listings listings) {
        return over(listings, Limits.STANDARD);
    }

    StoryReader over(Listings listings, Limits limits) {
        return new StoryReader(
                limits,
                listings,
                new Scanner(listings),
                new Linker(new Screener(listings)),
                new LayeredAnnotator(engine));
    }

    /** The articles of a file, none of which may be refused. */
    static List<Article> articles(Path file) {
        List<Article> articles = new ArrayList<>();
        try (Stream<Outcome> outcomes = new ArticleReader(Limits.STANDARD).read(file, Given.NOTHING)) {
            outcomes.forEach(outcome -> articles.add(article(outcome)));
        }
        return articles;
    }

    private static Article article(Outcome outcome) {
        if (outcome instanceof Outcome.Read read) {
            return read.article();
        }
        throw new IllegalArgumentException(outcome.toString());
    }
}
