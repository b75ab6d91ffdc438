// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import org.sightline.article.Span;

/**
 * Somebody or something that says.
 *
 * @param name what to call him: a name where the words or their coreference give one, else the words without their article
 * @param span the words in the article that stand for him
 * @param thing index in {@link org.sightline.annotate.Annotation#things()}, or -1
 */
public record Speaker(String name, Span span, int thing) {
    public Speaker {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a speaker without a name");
        }
    }
}
