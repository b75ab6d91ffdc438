// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts texts into terms for both databases alike. A term is a word of letters, marks and digits, folded: compatibility forms and case
 * by Unicode's NFKC_Casefold, and the accents of Latin, Greek and Cyrillic letters left out. Scripts that write words together, or
 * particles onto them (Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese), are cut into letters, and pairs of neighbours.
 */
final class Terms {
    /** A longer run of letters is no word that anybody would ask for. */
    private static final int LONGEST = 100;

    /** PostgreSQL takes a megabyte of terms an article; so much is indexed in both databases. */
    private static final int MOST_BYTES = 900_000;

    private static final Set<UnicodeScript> BY_LETTER = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    private static final Set<UnicodeScript> WITHOUT_ACCENTS =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    private Terms() {}

    /**
     * A word, or a letter of a script that is cut by letter.
     *
     * @param start first code unit in the text
     * @param end the code unit after the last
     * @param joined whether it is a letter that stands directly after the letter before
     */
    record Token(String term, int start, int end, boolean letter, boolean joined) {}

    /** The words of a text in order. */
    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!Character.isLetterOrDigit(point)) {
                at += Character.charCount(point);
                continue;
            }
            boolean letter = byLetter(point);
            int end = letter ? endOfLetter(text, at) : endOfWord(text, at);
            for (String term : fold(text.substring(at, end))) {
                Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
                boolean joined = letter && last != null && last.letter() && last.end() == at;
                tokens.add(new Token(term, at, end, letter, joined));
            }
            at = end;
        }
        return tokens;
    }

    /** What an article is found by: its words, letters and pairs of letters, as many as both databases hold. */
    static Set<String> indexed(String... texts) {
        Set<String> terms = new LinkedHashSet<>();
        int bytes = 0;
        for (String text : texts) {
            for (String term : terms(tokens(text), true)) {
                bytes += terms.add(term) ? term.getBytes(StandardCharsets.UTF_8).length : 0;
                if (bytes > MOST_BYTES) {
                    return terms;
                }
            }
        }
        return terms;
    }

    /** What an article has to have for these tokens to stand in it one after the other. */
    static Collection<String> asked(List<Token> phrase) {
        return new LinkedHashSet<>(terms(phrase, false));
    }

    /** @param letters whether single letters are wanted too where pairs say more */
    private static List<String> terms(List<Token> tokens, boolean letters) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.term().length() > LONGEST) {
                continue;
            }
            if (token.joined()) {
                terms.add(tokens.get(i - 1).term() + token.term());
            }
            boolean paired =
                    token.joined() || (i + 1 < tokens.size() && tokens.get(i + 1).joined());
            if (letters || !paired) {
                terms.add(token.term());
            }
        }
        return terms;
    }

    private static boolean byLetter(int point) {
        return Character.isLetter(point) && BY_LETTER.contains(UnicodeScript.of(point));
    }

    private static int endOfLetter(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            boolean within = Character.isLetterOrDigit(point) || (end > start && isMark(point));
            if (byLetter(point) || !within) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Usually one term; a compatibility form may stand for several words. */
    private static List<String> fold(String word) {
        if (isAscii(word)) {
            return List.of(word.toLowerCase(Locale.ROOT));
        }
        String apart = Normalizer2.getNFDInstance()
                .normalize(Normalizer2.getNFKCCasefoldInstance().normalize(word));
        StringBuilder kept = new StringBuilder(apart.length());
        boolean bare = false;
        for (int at = 0; at < apart.length(); ) {
            int point = apart.codePointAt(at);
            at += Character.charCount(point);
            boolean mark = isMark(point);
            if (!mark) {
                bare = WITHOUT_ACCENTS.contains(UnicodeScript.of(point));
            }
            if (mark && bare) {
                continue;
            }
            kept.appendCodePoint(mark || Character.isLetterOrDigit(point) ? point : ' ');
        }
        String folded = Normalizer2.getNFCInstance().normalize(kept).strip();
        return folded.isEmpty() ? List.of() : List.of(folded.split(" +"));
    }
}
