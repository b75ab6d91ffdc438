// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.dossier.Dossier;
import org.sightline.dossier.Story;
import org.sightline.report.Html;
import org.sightline.report.Plain;

/** The stories of a dossier by number, as they are referred to; a copy has the number of its story. */
final class Numbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Story.Told> articles = new HashMap<>();

    Numbers(Dossier dossier) {
        List<Story> stories = dossier.stories();
        for (int i = 0; i < stories.size(); i++) {
            put(stories.get(i).article(), i + 1);
            for (Story.Copy copy : stories.get(i).copies()) {
                put(copy.article(), i + 1);
            }
        }
    }

    private void put(Story.Told article, int number) {
        numbers.put(article.id(), number);
        articles.put(article.id(), article);
    }

    /** The number of an article's story, from 1; 0 for an article that is in none. */
    int of(String article) {
        return numbers.getOrDefault(article, 0);
    }

    /** Who published it and when. */
    String cited(String article) {
        Story.Told told = articles.get(article);
        return told == null ? "" : Terms.publisher(told) + ", " + Terms.day(told);
    }

    /** A number that leads to the source, with words as its tooltip. */
    void cite(Html html, String article, String words) {
        html.leaf(
                "a",
                "[" + of(article) + "]",
                "class",
                "cite",
                "href",
                "#n-" + of(article),
                "title",
                words.isEmpty() ? cited(article) : Plain.line(words, 200));
        html.text(" ");
    }
}
