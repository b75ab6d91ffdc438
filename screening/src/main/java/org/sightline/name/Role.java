// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

/** What a word does in a name. */
public enum Role {
    /** It identifies: a given or family name, the proper word of a company. */
    WORD,
    /** One letter that stands for a name. */
    INITIAL,
    /** Abd, Abdul: servant of, the first half of a name. */
    SERVANT,
    /** A number in figures, words or Roman figures; {@link Word#text} holds it in figures. */
    NUMBER,
    /** The initial letters of an organisation's words, in one word. */
    ACRONYM,
    /** Al-, bin, van, de. */
    PARTICLE,
    /** Mr, Sheikh, General. */
    TITLE,
    /** Jr, III. */
    SUFFIX,
    /** Of, and, the. */
    JOINER,
    /** MV, M/T. */
    PREFIX;

    /** Whether two names are compared by words of this role. */
    public boolean identifies() {
        return this == WORD || this == INITIAL || this == SERVANT || this == NUMBER || this == ACRONYM;
    }
}
