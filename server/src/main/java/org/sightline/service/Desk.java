// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.service;

import org.sightline.article.Article;
import org.sightline.reader.StoryReader;
import org.sightline.reading.Reading;

/** Where an article becomes a reading, over the lists that it was made for. */
@FunctionalInterface
public interface Desk {
    /** Reads one article. */
    Reading read(Article article, StoryReader.Deep deep);
}
