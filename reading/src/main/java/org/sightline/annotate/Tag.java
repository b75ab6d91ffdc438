// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

/** What a word is in its sentence, fine enough to tell tense. */
public enum Tag {
    NOUN,
    PROPER_NOUN,
    PRONOUN,
    /** "his", "their" */
    POSSESSIVE_PRONOUN,
    /** "who", "which", "where", "when", "whose" */
    WH_WORD,
    /** "attend", base form or infinitive */
    VERB_BASE,
    /** "attends", "attend" (finite, present) */
    VERB_PRESENT,
    /** "attended" (finite, past) */
    VERB_PAST,
    /** "attending" */
    VERB_ING,
    /** "seen", past participle */
    VERB_PARTICIPLE,
    /** "may", "will" */
    MODAL,
    ADJECTIVE,
    ADVERB,
    DETERMINER,
    /** prepositions and subordinating conjunctions */
    PREPOSITION,
    /** "and", "or", "but" */
    CONJUNCTION,
    NUMBER,
    /** "to" before an infinitive or as a preposition */
    TO,
    /** "up" in "blow up" */
    PARTICLE,
    /** "'s" */
    POSSESSIVE_MARK,
    PUNCTUATION,
    OTHER;

    public boolean isVerb() {
        return this == VERB_BASE
                || this == VERB_PRESENT
                || this == VERB_PAST
                || this == VERB_ING
                || this == VERB_PARTICIPLE;
    }

    public boolean isNoun() {
        return this == NOUN || this == PROPER_NOUN;
    }
}
