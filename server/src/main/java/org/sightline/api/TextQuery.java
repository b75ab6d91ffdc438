// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is searched for: words that must all be there. {@code "two words"} stand next to each other, {@code -word} and {@code NOT
 * word} are not there, {@code one OR other} is either, {@code wor*} begins so, {@code word~} may have a slip. Of a simple query nothing
 * but its words counts.
 *
 * @param alternatives of each group one must be there
 * @param without of which none may be there
 */
record TextQuery(List<List<Term>> alternatives, List<Term> without) {
    private static final Pattern PART = Pattern.compile("([-+]?)(?:\"([^\"]*)\"?|(\\S+))");
    private static final int MOST_TERMS = 64;

    TextQuery {
        alternatives = alternatives.stream().map(List::copyOf).toList();
        without = List.copyOf(without);
    }

    /**
     * One thing to look for.
     *
     * @param words at least one; several stand next to each other
     * @param beginning whether the last word may go on
     * @param slips whether words may have a slip
     */
    record Term(List<String> words, boolean beginning, boolean slips) {
        Term {
            words = List.copyOf(words);
        }
    }

    static TextQuery of(String text, boolean simple, boolean slips) {
        List<List<Term>> alternatives = new ArrayList<>();
        List<Term> without = new ArrayList<>();
        if (simple) {
            Words.of(text).stream()
                    .limit(MOST_TERMS)
                    .forEach(word -> alternatives.add(List.of(new Term(List.of(word), false, slips))));
            return new TextQuery(alternatives, without);
        }
        boolean or = false;
        boolean not = false;
        Matcher parts = PART.matcher(text);
        for (int at = 0; at < MOST_TERMS && parts.find(); at++) {
            String bare = parts.group(3) == null ? "" : parts.group(3);
            switch (bare.toUpperCase(Locale.ROOT).equals(bare) ? bare : "") {
                case "OR", "|", "||" -> or = true;
                case "NOT", "!" -> not = true;
                case "AND", "&&" -> or = false;
                default -> {
                    List<Term> terms = terms(parts, slips);
                    boolean excluded = not || parts.group(1).equals("-");
                    place(terms, excluded, or, alternatives, without);
                    or = false;
                    not = false;
                }
            }
        }
        return new TextQuery(alternatives, without);
    }

    /** What was typed so far: the last word may go on. */
    static TextQuery beginning(String text) {
        List<List<Term>> alternatives = new ArrayList<>();
        List<String> words = Words.of(text);
        boolean open = !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
        for (int at = 0; at < Math.min(MOST_TERMS, words.size()); at++) {
            alternatives.add(List.of(new Term(List.of(words.get(at)), open && at == words.size() - 1, false)));
        }
        return new TextQuery(alternatives, List.of());
    }

    /** Whether anything must be there. */
    boolean open() {
        return alternatives.isEmpty();
    }

    private static List<Term> terms(Matcher part, boolean slips) {
        String phrase = part.group(2);
        if (phrase != null) {
            List<String> words = Words.of(phrase);
            return words.isEmpty() ? List.of() : List.of(new Term(words, false, false));
        }
        String word = part.group(3);
        boolean beginning = word.endsWith("*");
        boolean slip = slips || word.matches(".*~[0-2]?");
        List<String> words = Words.of(word.replaceAll("~[0-2]?$", ""));
        // a word with a hyphen or an apostrophe is several for the index, next to each other
        return words.isEmpty() ? List.of() : List.of(new Term(words, beginning, slip));
    }

    private static void place(
            List<Term> terms, boolean excluded, boolean or, List<List<Term>> alternatives, List<Term> without) {
        if (excluded) {
            without.addAll(terms);
            return;
        }
        for (Term term : terms) {
            if (or && !alternatives.isEmpty()) {
                List<Term> last = new ArrayList<>(alternatives.remove(alternatives.size() - 1));
                last.add(term);
                alternatives.add(last);
            } else {
                alternatives.add(List.of(term));
            }
        }
    }
}
