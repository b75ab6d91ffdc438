// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.sightline.article.Article;
import org.sightline.article.Published;
import org.sightline.article.Region;
import org.sightline.article.Span;

/** Little stories for tests: one body region a line. */
public final class Stories {
    private Stories() {}

    /** An English article of this text, published on the given day. */
    public static Article of(String text, Published published) {
        List<Region> regions = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                regions.add(new Region(Region.Kind.BODY, new Span(at, at + line.length())));
            }
            at += line.length() + 1;
        }
        return Article.of("en", text, regions).published(published);
    }
}
