// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract;

import org.sightline.annotate.Sentence;
import org.sightline.article.Span;

/**
 * A test's sentence with its event's word between asterisks.
 *
 * @param text without the asterisks
 * @param event where the marked words stand in it
 */
public record Marked(String text, Span event) {
    public static Marked of(String marked) {
        int start = marked.indexOf('*');
        int end = marked.indexOf('*', start + 1);
        if (start < 0 || end < 0) {
            throw new IllegalArgumentException("no *event* in: " + marked);
        }
        String text = marked.substring(0, start) + marked.substring(start + 1, end) + marked.substring(end + 1);
        return new Marked(text, new Span(start, end - 1));
    }

    /** Index of the event's word in its sentence: the head, where several are marked. */
    public int trigger(Sentence sentence) {
        return sentence.headOf(new Span(
                sentence.span().start() + event.start(), sentence.span().start() + event.end()));
    }
}
