// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.equipment;

import java.util.List;

/**
 * How far a name reaches around the word that shows it to be one: back over the rest of a name ("Hsiung" of "Hsiung Feng-3"), on over a
 * number, a mark or a nickname ("Merkava Mk 4", "F-35A Lightning II"). Indexes are of the words around.
 */
final class Extents {
    private static final int NICKNAME = 2;
    private static final int NAME_BEFORE = 2;
    private static final int TELLING = 4;

    private final Classes classes;
    private final Names names;
    private final Context context;
    private final Neighbours neighbours;
    private final List<Word> words;

    Extents(Classes classes, Names names, Context context, Neighbours neighbours, List<Word> words) {
        this.classes = classes;
        this.names = names;
        this.context = context;
        this.neighbours = neighbours;
        this.words = words;
    }

    /** The end of what numbers a name that ends before {@code end}: "9" of "Falcon 9", "Mk 4" of "Merkava Mk 4"; else {@code end}. */
    int number(int end) {
        if (end >= words.size()) {
            return end;
        }
        boolean mark = words.get(end).text().equals("Mk") || words.get(end).text().equals("Mark");
        int at = mark ? end + 1 : end;
        return at < words.size() && names.isNumber(words.get(at).name()) ? at + 1 : end;
    }

    /**
     * The end of a nickname behind a designator, else {@code end}. It must end where a name may: before a class noun, a word in small
     * letters, a mark, or at the end of the text.
     */
    int nickname(int end) {
        int at = end;
        while (at < words.size() && at < end + NICKNAME && mayBeNickname(at)) {
            at++;
        }
        if (at == end) {
            return end;
        }
        at = number(at);
        boolean closed = at == words.size()
                || words.get(at).isLower()
                || words.get(at).isMark()
                || classes.isClass(words.get(at).text())
                || words.get(at).text().matches("['’]s");
        return closed ? at : end;
    }

    /** Whether any of the words is one that names no equipment. */
    boolean anyNot(int start, int end) {
        return words.subList(start, end).stream()
                .anyMatch(word -> names.isNot(word.text()) || context.isNumbered(word.text()));
    }

    private boolean mayBeNickname(int at) {
        return neighbours.isProper(at)
                && !names.isNot(words.get(at).text())
                && !context.isNumbered(words.get(at).text())
                && !neighbours.bearsLongerName(at, at + 1);
    }

    /** The start of a name whose last word is a code of letters and number: the words of the name before it, no maker's. */
    int before(int start) {
        int at = start;
        while (at > 0 && start - at < NAME_BEFORE && mayBegin(at - 1)) {
            at--;
        }
        boolean maker = at == start && at > 0 && names.isMaker(words.get(at - 1).text());
        return maker && letters(words.get(start).name()) < TELLING ? at - 1 : at;
    }

    /** "M82" alone may be anything: such a code keeps its maker's name. */
    private static long letters(String code) {
        return code.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private boolean mayBegin(int at) {
        String word = words.get(at).text();
        return neighbours.isProper(at)
                && !neighbours.opensSentence(at)
                && !neighbours.opens(words.get(at))
                && !names.isNot(word)
                && !names.isMaker(word)
                && !names.isNumber(word)
                && !neighbours.bearsLongerName(at, at + 1);
    }
}
