// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import org.jspecify.annotations.Nullable;

/** A word of the name of an organisation or a ship. */
final class OtherTerm extends Term {
    /** How many words the longest legal form has that begins with it, 0 where none does. */
    final int legalWords;
    /** Whether a legal form of several words goes on with it. */
    final boolean inLegalForm;
    /** The class of legal forms that it is by itself. */
    final @Nullable String legalForm;
    /** The number that it is however it is written, or -1. */
    final long number;
    /** Whether it says that a number follows (No.). */
    final boolean numberSign;

    OtherTerm(Word word, LegalForms legalForms, Numbers numbers) {
        super(word);
        this.legalWords = legalForms.longest(text);
        this.inLegalForm = legalForms.goesOn(text);
        this.legalForm = legalForms.form(text);
        this.number = numbers.number(text);
        this.numberSign = numbers.sign(text);
    }
}
