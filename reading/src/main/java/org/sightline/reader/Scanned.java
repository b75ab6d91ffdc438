// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** An annotation without sentences, one thing for each spelling that the scan found. */
    static Annotation annotation(Article article, List<Hit> hits) {
        Map<String, Integer> index = new LinkedHashMap<>();
        List<Mention> mentions = new ArrayList<>();
        List<Thing> things = new ArrayList<>();
        for (NamedSpan name : Scanner.names(hits)) {
            String words = name.span().of(article.text());
            Integer known = index.get(words);
            int thing = known == null ? things.size() : known;
            if (known == null) {
                index.put(words, thing);
                things.add(new Thing(name.type(), words, List.of(words)));
            }
            mentions.add(new Mention(name.span(), name.type(), Mention.Form.NAME, thing));
        }
        return new Annotation(List.of(), mentions, things, List.of());
    }
}
