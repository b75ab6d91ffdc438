// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.List;

/** A word of a person's name in Latin letters. */
final class PersonTerm extends Term {
    /** The two words that it is, if it identifies and there is room for two; none where it is one. */
    final List<Word> halves;
    /** Whether it is "son of". */
    final boolean son;
    /** Whether a Korean family is spelled so. */
    final boolean koreanFamily;
    /** Whether pinyin never spells so, and the romanisation of Wade and Giles does. */
    final boolean wadeGiles;
    /** Whether it ends as men's names in Baltic languages do. */
    final boolean endsInS;
    /** Whether it is "of God", which goes with the word before. */
    final boolean ofGod;
    /** Whether it identifies, and is no more than one word. */
    final boolean oneWord;
    /** Whether it may be initials that are written together. */
    final boolean initials;

    PersonTerm(Word word, List<Word> halves, boolean son, boolean koreanFamily) {
        super(word);
        this.halves = List.copyOf(halves);
        this.oneWord = halves.isEmpty() && role.identifies();
        this.son = son;
        this.koreanFamily = koreanFamily;
        this.wadeGiles = WadeGiles.sign(text);
        this.endsInS = text.endsWith("s");
        this.ofGod = Persons.OF_GOD.contains(text);
        this.initials = PersonWords.initials(text);
    }
}
