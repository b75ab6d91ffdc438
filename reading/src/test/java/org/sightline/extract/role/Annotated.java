// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.List;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.LayeredAnnotator;
import org.sightline.annotate.RecordedEngine;
import org.sightline.article.Article;

/** Short texts as the layers annotate them over the engine's recorded trees. */
final class Annotated {
    private final LayeredAnnotator annotator;

    Annotated(String trees) {
        this.annotator = new LayeredAnnotator(new RecordedEngine(trees));
    }

    Annotation of(String text) {
        return annotator.annotate(Article.of("en", text), List.of());
    }
}
