// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sightline.article.Article;
import org.sightline.article.Region;
import org.sightline.article.Span;

/** Stories of a few sentences in the manners of different newsrooms: every mention of the things that a line names, and no other. */
class NewsroomTest {
    private static final LayeredAnnotator ANNOTATOR = new LayeredAnnotator(new RecordedEngine("coreference.conll"));

    @ParameterizedTest
    @CsvFileSource(resources = "/coreference/newsroom.tsv", delimiter = '\t', quoteCharacter = '\0')
    void everyMentionGoesToItsThing(String story, String things) {
        String text = story.replace("\\n", "\n");
        assertThat(told(text)).as(text).contains(things.split(" ; "));
    }

    private static List<String> told(String text) {
        Annotation annotation = ANNOTATOR.annotate(article(text), List.of());
        Map<Integer, List<String>> mentions = new TreeMap<>();
        for (Mention mention : annotation.mentions()) {
            if (mention.thing() >= 0) {
                mentions.computeIfAbsent(mention.thing(), thing -> new ArrayList<>())
                        .add(mention.span().of(text));
            }
        }
        List<String> told = new ArrayList<>();
        mentions.forEach((thing, words) -> {
            Thing who = annotation.things().get(thing);
            told.add(who.type().name().charAt(0) + " " + who.caption() + ": " + String.join(" | ", words));
        });
        return told;
    }

    /** Each line is a region; one that begins with "By" is a byline. */
    private static Article article(String text) {
        List<Region> regions = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n")) {
            Region.Kind kind = line.startsWith("By ") ? Region.Kind.BYLINE : Region.Kind.BODY;
            regions.add(new Region(kind, new Span(at, at + line.length())));
            at += line.length() + 1;
        }
        return Article.of("en", text, regions);
    }
}
