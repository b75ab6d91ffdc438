// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.List;
import org.sightline.article.Article;

/** Sentences, tokens, dependencies, mentions and coreference of one article. */
public interface Annotator {
    /** Engine name and version, for {@code provenance.engine}. */
    String version();

    /** Whether it reads this ISO 639-1 language. */
    boolean reads(String language);

    /**
     * Annotates one article.
     *
     * @param known names that the scan has found, so that a long name the engine cuts or misses is still whole
     */
    Annotation annotate(Article article, List<NamedSpan> known);
}
