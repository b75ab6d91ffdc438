// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import org.sightline.article.Article;

/**
 * A language engine: tokens, tags, dependencies and named entities of one language. Implementations load their model on first
 * use, say whether they are thread-safe, and keep their own labels to themselves.
 */
public interface Engine {
    /** Name and version, as {@code provenance.engine} shows it. Does not load the model. */
    String version();

    /** Whether it reads this ISO 639-1 language. Does not load the model. */
    boolean reads(String language);

    /**
     * Parses the article's regions except chrome, each for itself.
     *
     * @throws java.io.UncheckedIOException when the model cannot be loaded; the message says what to do
     */
    Parsed parse(Article article);
}
