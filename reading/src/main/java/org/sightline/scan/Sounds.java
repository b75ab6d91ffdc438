// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.article.RuleRows;

/**
 * What a word sounds like, very coarsely and in any alphabet: the classes of its consonants, by {@code rules/any/sounds.tsv}, four
 * bits each. Spellings of one name mostly share it ("Yusuf" and "Youssef", "Шойгу" and "Shoigu"), and so do many words that are
 * none, in the manner of Soundex (Russell, 1918): whoever meets two words of equal sounds has to compare the words.
 */
final class Sounds {
    /** No letter of a word is in the table, as with Chinese characters. */
    static final long NONE = 0;

    private static final String CLASSES = "BDKSLRMNHA";
    private static final int BITS = 4;
    private static final int MOST = 15;
    private static final int OPENING = 1 + CLASSES.indexOf('A');
    private static final int LETTERS = 0x1100;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(String letters, boolean atStart, boolean atEnd, int[] classes) {}

    /** by first letter, its rows, the longest first */
    private final Row[] @Nullable [] rows = new Row[LETTERS][];

    private Sounds(List<List<String>> table) {
        List<Row> all = new ArrayList<>();
        for (List<String> line : table) {
            String from = line.get(0);
            boolean atStart = from.startsWith("^");
            boolean atEnd = from.endsWith("$");
            String letters = from.substring(atStart ? 1 : 0, from.length() - (atEnd ? 1 : 0));
            int[] classes =
                    line.get(1).chars().map(each -> 1 + CLASSES.indexOf(each)).toArray();
            all.add(new Row(letters, atStart, atEnd, classes));
        }
        all.sort(Comparator.comparingInt((Row row) -> -row.letters.length())
                .thenComparing(row -> !row.atStart)
                .thenComparing(Row::letters));
        for (Row row : all) {
            char first = row.letters.charAt(0);
            Row[] before = rows[first];
            Row[] more = before == null ? new Row[1] : java.util.Arrays.copyOf(before, before.length + 1);
            more[more.length - 1] = row;
            rows[first] = more;
        }
    }

    static Sounds load() {
        return new Sounds(RuleRows.read("any/sounds.tsv", 4));
    }

    /** The sounds of a folded word; classes past the fifteenth are left out. */
    long of(CharSequence word) {
        long sounds = 0;
        int last = 0;
        int count = 0;
        int at = 0;
        while (at < word.length() && count < MOST) {
            Row row = row(word, at);
            if (row == null && at > 0) {
                at++;
                continue;
            }
            int[] classes = row == null ? new int[] {OPENING} : row.classes;
            for (int each : classes) {
                if (each != last && count < MOST) {
                    sounds = sounds << BITS | each;
                    count++;
                    last = each;
                }
            }
            at += row == null ? 1 : row.letters.length();
        }
        return count == 1 && last == OPENING && !isWritten(word) ? NONE : sounds;
    }

    /** How many classes there are. */
    static int count(long sounds) {
        return (Long.SIZE - Long.numberOfLeadingZeros(sounds) + BITS - 1) / BITS;
    }

    private static boolean isWritten(CharSequence word) {
        return word.charAt(0) < LETTERS && Character.isLetter(word.charAt(0));
    }

    private @Nullable Row row(CharSequence word, int at) {
        char letter = word.charAt(at);
        Row[] some = letter < LETTERS ? rows[letter] : null;
        if (some == null) {
            return null;
        }
        for (Row row : some) {
            int end = at + row.letters.length();
            if (end <= word.length()
                    && (!row.atStart || at == 0)
                    && (!row.atEnd || end == word.length())
                    && stands(row.letters, word, at)) {
                return row;
            }
        }
        return null;
    }

    private static boolean stands(String letters, CharSequence word, int at) {
        for (int i = 1; i < letters.length(); i++) {
            if (word.charAt(at + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
