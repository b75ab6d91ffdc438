// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import org.sightline.article.Span;

/**
 * A place in the text that speaks of something.
 *
 * @param span the words
 * @param form a name, a description ("the leader") or a pronoun
 * @param thing index of what it speaks of in {@link Annotation#things()}, or -1 when that is not known
 */
public record Mention(Span span, MentionType type, Form form, int thing) {
    /** How it is mentioned. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN
    }
}
