// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.List;

/** Brings spellings of one sound to one form, by the table {@code spelling.tsv}. */
final class Spelling {
    /** One line of the table. */
    record Rule(String from, String to, boolean atStart, boolean atEnd, String spelling, String other) {}

    private final Rule[] rules;
    /** By rule, the set of the letters that it asks for. */
    private final int[] letters;

    Spelling() {
        this(shipped());
    }

    Spelling(List<Rule> rules) {
        this.rules = rules.toArray(Rule[]::new);
        this.letters = rules.stream().mapToInt(rule -> letters(rule.from())).toArray();
    }

    static List<Rule> shipped() {
        List<Rule> rules = new ArrayList<>();
        for (List<String> row : Table.shipped(Spelling.class, "spelling.tsv", 4).rows()) {
            String from = row.get(0);
            boolean atStart = from.startsWith("^");
            boolean atEnd = from.endsWith("$");
            String letters = from.substring(atStart ? 1 : 0, from.length() - (atEnd ? 1 : 0));
            rules.add(new Rule(letters, row.get(1), atStart, atEnd, row.get(2), row.get(3)));
        }
        return rules;
    }

    /** The form of a folded Latin word; two spellings of one name often have one form. */
    String form(String word) {
        String form = word;
        int held = letters(form);
        for (int i = 0; i < rules.length; i++) {
            if ((letters[i] & ~held) != 0) {
                continue;
            }
            Rule rule = rules[i];
            int at = rule.atEnd ? form.length() - rule.from.length() : form.indexOf(rule.from);
            if (at < 0 || (rule.atStart && at != 0) || !form.startsWith(rule.from, at)) {
                continue;
            }
            form = rule.atStart || rule.atEnd
                    ? form.substring(0, at) + rule.to + form.substring(at + rule.from.length())
                    : form.replace(rule.from, rule.to);
            held = letters(form);
        }
        return single(form);
    }

    /** The letters of a text as a set, several that are not a to z to one bit. Most rules ask for one that the word lacks. */
    static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1 << (text.charAt(i) & 31);
        }
        return letters;
    }

    /** The word with each of its doubled letters once. */
    static String single(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1) || Character.isDigit(word.charAt(i))) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }
}
