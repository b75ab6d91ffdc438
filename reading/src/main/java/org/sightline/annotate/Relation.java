// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

/**
 * How a token depends on its head. Prepositions head their phrase: in "in Moscow", "Moscow" is {@link #PREPOSITION_OBJECT} of
 * "in". A copula heads its predicate: in "is leader", "leader" is {@link #PREDICATE} of "is". Auxiliaries depend on the main verb.
 * In a coordination the first conjunct is the head and each later one depends on the conjunct before it.
 */
public enum Relation {
    ROOT,
    /** subject of an active clause */
    SUBJECT,
    /** subject of a passive clause */
    PASSIVE_SUBJECT,
    OBJECT,
    INDIRECT_OBJECT,
    /** the "by" of a passive, or its object where the tree has no preposition */
    AGENT,
    /** noun or adjective that a copula says of its subject */
    PREDICATE,
    /** clause that a verb of saying or thinking takes ("said that he had come") */
    COMPLEMENT,
    /** infinitive or participle without a subject of its own ("is expected to attend", "was seen sitting") */
    OPEN_COMPLEMENT,
    /** "as they watched", "because …", "where he …" hanging on a verb */
    ADVERBIAL_CLAUSE,
    /** clause that hangs on a noun ("the man who …", "a meeting held in …") */
    RELATIVE_CLAUSE,
    APPOSITION,
    /** part of a compound noun or name */
    COMPOUND,
    ADJECTIVE_MODIFIER,
    ADVERB_MODIFIER,
    NUMBER_MODIFIER,
    /** "Kim's" in "Kim's visit", "his" in "his visit" */
    POSSESSOR,
    DETERMINER,
    /** a preposition, or a preposition-like word, on what it modifies */
    PREPOSITION,
    PREPOSITION_OBJECT,
    /** "last year", "on Friday" without its "on": a noun phrase used as an adverb */
    NOUN_ADVERBIAL,
    CONJUNCT,
    /** "and", "or" */
    COORDINATOR,
    AUXILIARY,
    PASSIVE_AUXILIARY,
    /** "will", "may" */
    MODAL,
    NEGATION,
    /** "that", "whether", "as" that opens a clause */
    MARKER,
    PARTICLE,
    /** "he said" set into a sentence */
    PARENTHETICAL,
    PUNCTUATION,
    OTHER
}
