// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import gg.jte.TemplateOutput;
import org.sightline.report.Plain;

/**
 * A page as it is written. Templates escape what they show; here control characters, and those that turn the direction of what
 * follows them, become U+FFFD, so that no story moves the words around it.
 */
final class PageText implements TemplateOutput {
    private final StringBuilder text = new StringBuilder(16_384);

    @Override
    public void writeContent(String value) {
        writeContent(value, 0, value.length());
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        int from = beginIndex;
        for (int at = beginIndex; at < endIndex; ) {
            int point = value.codePointAt(at);
            int width = Character.charCount(point);
            if (point >= 0x20 ? Plain.steers(point) : !Character.isWhitespace(point)) {
                text.append(value, from, at).append('\uFFFD');
                from = at + width;
            }
            at += width;
        }
        text.append(value, from, endIndex);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
