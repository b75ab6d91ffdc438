// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

/** What became of one piece of input: an article, or a refusal with its reason. */
public sealed interface Outcome {
    /** An article was read. */
    record Read(Article article) implements Outcome {}

    /**
     * It was not read, and why.
     *
     * @param source file name as given, or {@code -} for standard input
     * @param line line of an NDJSON file, counted from 1; 0 when the whole input is meant
     */
    record Refused(String source, long line, String reason) implements Outcome {
        /** Place and reason as people read it. */
        @Override
        public String toString() {
            return line > 0 ? source + ":" + line + ": " + reason : source + ": " + reason;
        }
    }
}
