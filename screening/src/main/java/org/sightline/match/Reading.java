// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.ArrayList;
import java.util.List;
import org.sightline.name.Name;
import org.sightline.name.NameKind;
import org.sightline.name.Role;
import org.sightline.name.Script;
import org.sightline.name.Word;

/** One way to read a name, with its words weighed: as it is written, by Korean syllables, or by another tradition of its script. */
final class Reading {
    /** Before this stand no Chinese characters. */
    private static final char FIRST_CHARACTER = 0x2E80;

    private static final Word[] NO_WORDS = {};

    final Name name;
    final List<Word> words;
    final boolean syllabic;
    /** The place of the patronymic among the words, or {@link Patronymic#NONE}. */
    final int patronymic;

    // The same words, for those who look at each of them often.
    private final Word[] row;
    final double[] weights;
    final double total;
    /** The weight of the initials among the words. */
    final double initialWeight;

    private Reading(Name name, List<Word> words, boolean syllabic) {
        this.name = name;
        this.words = words;
        this.syllabic = syllabic;
        this.row = words.toArray(NO_WORDS);
        this.weights = new double[row.length];
        this.patronymic = syllabic ? Patronymic.NONE : Patronymic.in(name, words);
        NameKind kind = name.kind();
        double sum = 0;
        double initialSum = 0;
        for (int i = 0; i < weights.length; i++) {
            Word word = row[i];
            double weight = Weighing.weight(word, kind);
            weights[i] = i == patronymic ? Math.min(Weighing.PATRONYMIC, weight) : weight;
            sum += weights[i];
            if (word.role() == Role.INITIAL) {
                initialSum += weights[i];
            }
        }
        total = sum;
        initialWeight = initialSum;
    }

    static Reading written(Name name) {
        return new Reading(name, name.words(), false);
    }

    static List<Reading> syllabic(Name name) {
        List<Reading> readings = new ArrayList<>();
        name.syllables().forEach(words -> readings.add(new Reading(name, words, syllabic(words))));
        return readings;
    }

    /** Whether each word is a Korean syllable or a Chinese character, so that the family name stands first. */
    private static boolean syllabic(List<Word> words) {
        for (Word word : words) {
            if (word.sound() != null) {
                return true;
            }
        }
        return characters(words);
    }

    private static boolean characters(List<Word> words) {
        for (Word word : words) {
            if (word.letter(0) >= FIRST_CHARACTER
                    && Character.isIdeographic(word.text().codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two readings are of one sort, so that comparing their words says something. */
    boolean comparable(Reading other) {
        return characters(words) == characters(other.words) && sounding() == other.sounding();
    }

    /** Which table made the words of what is written; empty for Latin letters as they stand. */
    String table() {
        if (characters(words)) {
            return "";
        }
        Script script = name.script();
        if (sounding()) {
            return switch (script) {
                case CYRILLIC -> "Korean in Cyrillic, korean-cyrillic.tsv";
                case HAN -> "a Korean's reading, han.tsv";
                case HANGUL -> "Hangul";
                case LATIN -> "";
                case KANA -> "Korean in kana, kana.tsv";
                default -> "Korean, korean.tsv";
            };
        }
        boolean written = words.equals(name.words());
        if (!written && name.kind() == NameKind.ORGANISATION) {
            return "initial letters";
        }
        return switch (script) {
            case LATIN -> written ? "" : "Wade and Giles's romanisation, or without Baltic endings";
            case CYRILLIC -> "cyrillic.tsv";
            case ARABIC -> "native-names.tsv and arabic.tsv";
            case HEBREW -> "native-names.tsv and hebrew.tsv";
            case GREEK -> "greek.tsv";
            case KANA -> "kana.tsv";
            case HANGUL -> "hangul-loans.tsv";
            case HAN ->
                written
                        ? "Mandarin, CLDR"
                        : "Cantonese, Japanese or a foreign name, han.tsv, cantonese.tsv, japanese.tsv and han-loans.tsv";
            case THAI, OTHER -> "CLDR";
        };
    }

    /** Whether its words are Korean syllables. */
    boolean sounding() {
        return sounding(words);
    }

    static boolean sounding(List<Word> words) {
        return !words.isEmpty() && words.get(0).sound() != null;
    }

    int size() {
        return row.length;
    }

    Word word(int at) {
        return row[at];
    }

    /** Whether the word is a known given name. */
    boolean givenName(int word) {
        return name.kind() == NameKind.PERSON && row[word].givenName();
    }

    /** How many of its words are initials. */
    int initials() {
        return (int) Math.round(initialWeight / Weighing.INITIAL);
    }

    /** Whether the word may be the family name. */
    boolean family(int word) {
        if (syllabic) {
            return word == 0;
        }
        int known = name.family();
        return word >= size() - Math.max(1, known) || (known == 0 && word == 0 && size() == 2);
    }
}
