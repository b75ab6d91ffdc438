// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Mention;
import org.sightline.annotate.NamedSpan;
import org.sightline.annotate.Thing;
import org.sightline.article.Article;
import org.sightline.scan.Hit;
import org.sightline.scan.Scanner;

/** What the fast pass alone knows of an article: the list names in it, without trees. */
final class Scanned {
    private Scanned() {}

    /** What was read deeply, and the list names that the scan found after its end: they are mentions, of the same things by name. */
    static Annotation beyond(Article article, Annotation deep, List<Hit> hits, int end) {
        List<Hit> after = hits.stream().filter(hit -> hit.span().start() >= end).toList();
        List<Mention> mentions = new ArrayList<>(deep.mentions());
        List<Thing> things = new ArrayList<>(deep.things());
        add(article, Scanner.names(after), mentions, things);
        return new Annotation(deep.sentences(), mentions, things, deep.limits());
    }

    /** An annotation without sentences, one thing for each spelling that the scan found. */
    static Annotation annotation(Article article, List<Hit> hits) {
        List<Mention> mentions = new ArrayList<>();
        List<Thing> things = new ArrayList<>();
        add(article, Scanner.names(hits, Scanner.LIKELY), mentions, things);
        return new Annotation(List.of(), mentions, things, List.of());
    }

    private static void add(Article article, List<NamedSpan> names, List<Mention> mentions, List<Thing> things) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            for (String name : things.get(i).names()) {
                index.putIfAbsent(name, i);
            }
        }
        for (NamedSpan name : names) {
            String words = name.span().of(article.text());
            Integer known = index.get(words);
            int thing = known == null ? things.size() : known;
            if (known == null) {
                index.put(words, thing);
                things.add(new Thing(name.type(), words, List.of(words)));
            }
            mentions.add(new Mention(name.span(), name.type(), Mention.Form.NAME, thing));
        }
    }
}
