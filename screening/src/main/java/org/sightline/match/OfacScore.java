// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The score of the US Treasury's public search, as far as its answers tell: of names alone, 0 to 100.
 *
 * <p>The higher of two: the whole names without blanks by Jaro and Winkler's likeness, only where they begin with one letter; and
 * the mean over the query's words of the likeness of each to the name's nearest word. Winkler's bonus for a common beginning
 * counts up to five letters, as the tool's answers show, and is given however unlike the rest is (Winkler's own is of four
 * letters and for likely pairs only). Words of one or two letters are left out of a query that has longer ones. Not symmetric.
 *
 * <p>W. E. Winkler, String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage, 1990.
 */
public final class OfacScore {
    private static final int LONGEST_BEGINNING = 5;
    private static final double BONUS = 0.1;
    private static final double LEAST_OF_A_WORD = 0.5;
    private static final int SHORTEST_WORD = 3;
    private static final int MAX_LETTERS = 400;
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}'’‘`´ʻʼ]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private OfacScore() {}

    /**
     * How well a list's name answers a query: 100 where every word of the query is in the name, 0 where nothing agrees.
     *
     * @param query any text; letters beyond the first 400 are not read
     * @param name a list's name, family name first or last
     */
    public static int of(String query, String name) {
        List<String> words = words(query);
        List<String> others = words(name);
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        return (int) Math.round(100 * Math.max(whole(words, others), mean(words, others)));
    }

    static double whole(List<String> words, List<String> others) {
        String one = String.join("", words);
        String other = String.join("", others);
        return one.charAt(0) == other.charAt(0) ? jaroWinkler(one, other) : 0;
    }

    private static double mean(List<String> words, List<String> others) {
        List<String> asked = asked(words);
        double sum = 0;
        for (String word : asked) {
            double best = 0;
            for (String other : others) {
                best = Math.max(best, jaroWinkler(word, other));
            }
            sum += ofWord(best);
        }
        return sum / asked.size();
    }

    /** The words of a query that count. */
    static List<String> asked(List<String> words) {
        List<String> longer =
                words.stream().filter(word -> word.length() >= SHORTEST_WORD).toList();
        return longer.isEmpty() ? words : longer;
    }

    /** What a word adds whose nearest word is so like it. */
    static double ofWord(double likeness) {
        return likeness < LEAST_OF_A_WORD ? 0 : likeness;
    }

    /** The score from 0 to 1 with its parts. */
    public static Explanation explain(String query, String name) {
        List<String> words = words(query);
        List<String> others = words(name);
        List<Explanation> details = new ArrayList<>();
        if (!words.isEmpty() && !others.isEmpty()) {
            details.add(Explanation.of(whole(words, others), "the whole names, where they begin with one letter"));
            details.add(Explanation.of(mean(words, others), "the query's words, each with the name's nearest"));
        }
        return new Explanation(
                of(query, name) / 100.0,
                "'" + query + "' and '" + name + "' by the score of the US Treasury's public search, the higher of",
                details);
    }

    /** Small letters without marks; apostrophes do not divide, everything else that is no letter or digit does. */
    static List<String> words(String text) {
        String bounded = text.length() > MAX_LETTERS ? text.substring(0, MAX_LETTERS) : text;
        String bare = MARKS.matcher(Normalizer.normalize(bounded, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(bare)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    static double jaroWinkler(String a, String b) {
        double jaro = jaro(a, b);
        int same = 0;
        while (same < LONGEST_BEGINNING && same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return jaro + same * BONUS * (1 - jaro);
    }

    /** M. A. Jaro's likeness: the share of common letters that stand not too far apart, less what half of the transposed ones take. */
    static double jaro(String a, String b) {
        int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] ofA = new boolean[a.length()];
        boolean[] ofB = new boolean[b.length()];
        double common = 0;
        for (int i = 0; i < a.length(); i++) {
            int to = Math.min(b.length() - 1, i + reach);
            for (int j = Math.max(0, i - reach); j <= to; j++) {
                if (!ofB[j] && a.charAt(i) == b.charAt(j)) {
                    ofA[i] = true;
                    ofB[j] = true;
                    common++;
                    break;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        int outOfOrder = 0;
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (!ofA[i]) {
                continue;
            }
            while (!ofB[j]) {
                j++;
            }
            outOfOrder += a.charAt(i) == b.charAt(j) ? 0 : 1;
            j++;
        }
        double inOrder = common - outOfOrder / 2.0;
        return (common / a.length() + common / b.length() + inOrder / common) / 3;
    }
}
