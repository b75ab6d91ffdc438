// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

/**
 * One way in which a list name may stand in a text.
 *
 * @param words the words in their order, as one string
 * @param kind how it was made from the list name
 */
record Spelling(String words, Kind kind) {
    /** How a spelling was made; its worth is the score of a hit. */
    enum Kind {
        /** the list's own words */
        AS_LISTED(1),
        /** given and family name in the other order */
        OTHER_ORDER(0.95),
        /** "Jongsik" for "Jong Sik" */
        JOINED(0.95),
        /** without the patronymic, which news leave out */
        NO_PATRONYMIC(0.9),
        /** a company without its legal form */
        NO_LEGAL_FORM(0.9),
        /** a Korean name in Hangul as its Latin spelling may be meant */
        IN_HANGUL(0.8),
        /** words that sound like the list's, and that the scorer of names takes for them */
        OTHER_SPELLING(0.72),
        /** three and more words of an organisation's name */
        PART_OF_NAME(0.71),
        /** a name of one word, which may be another thing's too */
        ONE_WORD(0.7),
        /** a name of one word that everybody uses: only in capitals a name */
        COMMON_WORD(0.7);

        private final double worth;

        Kind(double worth) {
            this.worth = worth;
        }

        double worth() {
            return worth;
        }
    }
}
