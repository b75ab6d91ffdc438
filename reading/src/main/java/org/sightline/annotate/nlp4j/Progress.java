// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

/** Told what loading a model does, for a caller who wants to show it. Calls come one at a time, from any thread. */
@FunctionalInterface
public interface Progress {
    /** Says nothing. */
    Progress SILENT = (what, done, total) -> {};

    /**
     * One step of work.
     *
     * @param what a sentence fragment for people, such as "unpacking the parser"
     * @param done how much of it is done, in bytes
     * @param total how much there is, in bytes, or 0 when {@code what} is only a message
     */
    void step(String what, long done, long total);
}
