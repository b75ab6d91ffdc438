// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds legal forms in the words of an organisation's name, by the table {@code legal-forms.tsv}. */
final class LegalForms {
    private final Map<String, String> classes = new HashMap<>();
    /** First word of a form to the words of the longest form that begins with it. */
    private final Map<String, Integer> longest = new HashMap<>();
    /** The words of forms but for the first of each. */
    private final Set<String> further = new HashSet<>();

    LegalForms() {
        for (List<String> row :
                Table.shipped(LegalForms.class, "legal-forms.tsv", 2).rows()) {
            String[] words = row.get(1).split(" ");
            classes.putIfAbsent(row.get(1), row.get(0));
            longest.merge(words[0], words.length, Math::max);
            further.addAll(List.of(words).subList(1, words.length));
        }
    }

    /** Parts a legal form in capitals from the word that it was joined on to (SiemensAG); other texts are returned as they are. */
    String parted(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (!upper(text.charAt(i)) || !Character.isLowerCase(text.charAt(i - 1))) {
                continue;
            }
            int end = i;
            while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
                end++;
            }
            boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (whole
                    && end - i > 1
                    && classes.containsKey(text.substring(i, end).toLowerCase(Locale.ROOT))) {
                return text.substring(0, i) + ' ' + parted(text.substring(i));
            }
        }
        return text;
    }

    private static boolean upper(char letter) {
        return letter < 0x80 ? letter >= 'A' && letter <= 'Z' : Character.isUpperCase(letter);
    }

    /** How many words the longest legal form has that begins with this one, 0 where none does. */
    int longest(String word) {
        return longest.getOrDefault(word, 0);
    }

    /** Whether a legal form has this word after its first. */
    boolean goesOn(String word) {
        return further.contains(word);
    }

    /** The class of the legal form that is written so, or null. */
    @Nullable String form(String words) {
        return classes.get(words);
    }

    /** Whether any of the words begins a legal form. */
    static boolean any(List<OtherTerm> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).legalWords > 0) {
                return true;
            }
        }
        return false;
    }

    /** Takes the legal forms out of a name's words and adds their classes; a name that is nothing else keeps its words. */
    List<OtherTerm> without(List<OtherTerm> words, Set<String> found) {
        List<OtherTerm> rest = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); ) {
            int taken = formAt(words, i, found);
            if (taken == 0) {
                rest.add(words.get(i));
                taken = 1;
            }
            i += taken;
        }
        return rest.isEmpty() ? words : rest;
    }

    private int formAt(List<OtherTerm> words, int start, Set<String> found) {
        OtherTerm first = words.get(start);
        int most = Math.min(first.legalWords, words.size() - start);
        int longest = Math.min(1, most);
        while (longest > 0 && longest < most && words.get(start + longest).inLegalForm) {
            longest++;
        }
        for (int length = longest; length > 0; length--) {
            String legal = length == 1 ? first.legalForm : classes.get(joined(words.subList(start, start + length)));
            if (legal != null) {
                found.add(legal);
                return length;
            }
        }
        return 0;
    }

    private static String joined(List<OtherTerm> words) {
        StringBuilder joined = new StringBuilder();
        for (OtherTerm word : words) {
            joined.append(joined.isEmpty() ? "" : " ").append(word.text);
        }
        return joined.toString();
    }
}
