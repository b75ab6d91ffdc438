// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

/** A folded word as it stands in a name, with what tables say of it whatever stands beside it. Immutable. */
abstract class Term {
    final String text;
    /** {@link Word#key} of the text. */
    final long key;
    /** What it does in a name, by itself. */
    final Role role;
    /** The word that it is in this role. */
    final Word word;

    Term(Word word) {
        this.text = word.text();
        this.key = Word.key(text);
        this.role = word.role();
        this.word = word;
    }

    @Override
    public String toString() {
        return text;
    }
}
