// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.List;

/** Plain texts as the reader of bytes cuts them. */
final class Texts {
    private static final ArticleReader READER = new ArticleReader(Limits.STANDARD);

    private Texts() {}

    static Article read(String text) {
        return ((Outcome.Read) READER.text(text, Given.NOTHING)).article();
    }

    static List<String> chrome(Article article) {
        return article.regions(Region.Kind.CHROME)
                .map(region -> region.span().of(article.text()))
                .toList();
    }
}
