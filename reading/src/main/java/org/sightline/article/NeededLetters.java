// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads off a pattern which letters a line must hold for it to match: a few strings, one of which is in every match. Most lines hold
 * none of them, and need not be tried. After the prefilters of Cox's RE2, for the part of the syntax that rules use; what it does
 * not know it takes for anything.
 */
final class NeededLetters {
    /** A pattern with more alternatives than this is as good as any letter. */
    private static final int MOST = 400;

    /** What a string must say to be looked for: two letters, or one sign that prose seldom has. */
    private static final int LEAST = 2;

    private final String pattern;
    private int at;

    private NeededLetters(String pattern) {
        this.pattern = pattern;
    }

    /**
     * What a pattern that compiles needs.
     *
     * @return folded strings, one of which is in every match; null where none can be told
     */
    static @Nullable List<String> of(String pattern) {
        if (pattern.contains("\\Q")) {
            return null;
        }
        NeededLetters needed = new NeededLetters(pattern);
        List<String> found = needed.alternatives();
        return needed.at == pattern.length() ? found : null;
    }

    /** As a pattern that ignores case compares: {@link java.util.regex.Pattern#UNICODE_CASE}. */
    static char fold(char letter) {
        if (letter < 0x80) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
        }
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    private @Nullable List<String> alternatives() {
        List<String> all = new ArrayList<>(4);
        boolean told = true;
        while (true) {
            List<String> one = sequence();
            told &= one != null;
            if (one != null) {
                all.addAll(one);
            }
            if (at >= pattern.length() || pattern.charAt(at) != '|') {
                return told && all.size() <= MOST ? all : null;
            }
            at++;
        }
    }

    private @Nullable List<String> sequence() {
        StringBuilder run = new StringBuilder();
        List<String> best = null;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            char c = pattern.charAt(at);
            char letter = 0;
            List<String> within = null;
            if (c == '(') {
                within = group();
            } else if (c == '[') {
                within = oneOf();
            } else if (c == '\\') {
                letter = escape();
            } else {
                at++;
                letter = c == '.' || c == '^' || c == '$' || Character.isSurrogate(c) ? 0 : c;
            }
            boolean once = at >= pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0;
            boolean needed = once || repeats();
            if (letter != 0 && needed) {
                run.append(fold(letter));
            }
            if (letter == 0 || !once) {
                best = better(best, run);
                run.setLength(0);
            }
            best = needed ? better(best, within) : best;
        }
        return better(best, run);
    }

    /** Goes past a quantifier, and says whether it asks for one at least. */
    private boolean repeats() {
        char kind = pattern.charAt(at);
        boolean least = kind == '+' || (kind == '{' && pattern.charAt(at + 1) != '0');
        at = kind == '{' ? behindBrace() : at + 1;
        if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
        return least;
    }

    private int behindBrace() {
        int brace = pattern.indexOf('}', at);
        return brace < 0 ? pattern.length() : brace + 1;
    }

    /** What a group needs; a look ahead or behind needs nothing of its own place. */
    private @Nullable List<String> group() {
        at++;
        boolean looks = false;
        if (pattern.startsWith("?", at)) {
            int start = at;
            while (at < pattern.length() && ":=!)>".indexOf(pattern.charAt(at)) < 0) {
                at++;
            }
            char end = at < pattern.length() ? pattern.charAt(at) : ')';
            boolean named = pattern.startsWith("?<", start) && end == '>';
            looks = end == '=' || end == '!' || (end == '>' && !named);
            if (end == ')') {
                at++;
                return null;
            }
            at++;
        }
        List<String> within = alternatives();
        at++;
        return looks ? null : within;
    }

    /** The letters of a class that names them one by one, each as a string; null of any other class. */
    private @Nullable List<String> oneOf() {
        int start = at + 1;
        skipClass();
        List<String> letters = new ArrayList<>();
        for (int i = start; i < at - 1; i++) {
            char c = pattern.charAt(i);
            boolean edge = i == start || i == at - 2;
            if (c == '\\' && !Character.isLetterOrDigit(pattern.charAt(i + 1))) {
                i++;
                c = pattern.charAt(i);
            } else if (c == '\\' || c == '[' || c == '&' || c == '^' || (c == '-' && !edge)) {
                return null;
            }
            letters.add(String.valueOf(fold(c)));
        }
        return worth(letters) >= LEAST ? letters : null;
    }

    private void skipClass() {
        int depth = 0;
        do {
            char c = pattern.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            }
            at++;
        } while (depth > 0 && at < pattern.length());
    }

    /** The letter that an escape stands for, 0 where it is a class or a place. */
    private char escape() {
        char c = pattern.charAt(at + 1);
        at += 2;
        if ((c == 'p' || c == 'P') && pattern.startsWith("{", at)) {
            at = behindBrace();
        }
        return Character.isLetterOrDigit(c) ? 0 : c;
    }

    private static @Nullable List<String> better(@Nullable List<String> one, StringBuilder run) {
        List<String> other = List.of(run.toString());
        return better(one, worth(other) < LEAST ? null : other);
    }

    /** The one that fewer lines hold. */
    private static @Nullable List<String> better(@Nullable List<String> one, @Nullable List<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return worth(other) > worth(one) ? other : one;
    }

    /** How much the commonest of the strings says. */
    private static int worth(List<String> strings) {
        return strings.stream().mapToInt(NeededLetters::worth).min().orElse(0);
    }

    private static int worth(String string) {
        int worth = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            boolean plain = Character.isLetterOrDigit(c) || ".,'\"-".indexOf(c) >= 0;
            worth += c == ' ' ? 0 : c >= 0x80 ? 2 : plain ? 1 : 3;
        }
        return worth;
    }
}
