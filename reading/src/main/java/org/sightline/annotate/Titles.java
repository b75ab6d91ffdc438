// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sightline.article.RuleRows;

/**
 * The words by which English news calls people by office, rank or trade ({@code rules/en/titles.tsv}), and the words that stand
 * before them ({@code rules/en/title-modifiers.tsv}). Immutable. Words are compared without regard to case; a hyphen may be
 * within a word or a word of its own, as the tokenizer has it.
 */
public final class Titles {
    /** What sort of title: an office, a rank, a trade or a form of address. */
    public enum Kind {
        POLITICAL,
        DIPLOMATIC,
        MILITARY,
        RANK,
        ROYAL,
        RELIGIOUS,
        OFFICIAL,
        JUDICIAL,
        BUSINESS,
        ACADEMIC,
        MEDIA,
        SPORT,
        CRIME,
        PROFESSION,
        /** "businessman", "official", "activist": what sort of person somebody is, a post only in a body */
        STANDING,
        /** "Mr", "Dr": says nothing of what somebody does */
        HONORIFIC
    }

    /** What a word before a title says. */
    public enum Modifier {
        /** "deputy", "senior": part of the title */
        GRADE,
        /** "defence", "finance": what the office is about, part of the title */
        FIELD,
        /** "former", "late" */
        FORMER,
        /** "acting", "interim" */
        ACTING,
        /** "incoming": not in office yet */
        ELECT,
        /** "longtime", "powerful": neither title nor time */
        PRAISE
    }

    /** "ex-minister" may be one word */
    private static final String EX = "ex-";

    private static final int LONGEST = 7;
    private static final int MOST_MODIFIERS = 12;

    private final Map<String, Kind> titles = new HashMap<>();
    private final Map<String, Modifier> modifiers = new HashMap<>();

    private Titles(List<List<String>> titles, List<List<String>> modifiers) {
        for (List<String> row : titles) {
            this.titles.put(row.get(0), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        for (List<String> row : modifiers) {
            this.modifiers.put(row.get(0), Modifier.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
    }

    /** The shipped English tables. */
    public static Titles english() {
        return new Titles(RuleRows.read("en/titles.tsv", 3), RuleRows.read("en/title-modifiers.tsv", 3));
    }

    /** The sort of a title phrase without modifiers ("chief of staff"), singular or plural; empty where it is none. */
    public Optional<Kind> kind(String phrase) {
        return Optional.ofNullable(titles.get(key(titles, phrase)));
    }

    /** What a word before a title says; empty where it is none of the known ones. */
    public Optional<Modifier> modifier(String phrase) {
        return Optional.ofNullable(modifiers.get(phrase.toLowerCase(Locale.ROOT)));
    }

    /** How many words the longest title phrase (without modifiers) has that begins at {@code from}; 0 where none does. */
    public int titleAt(List<String> words, int from) {
        for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
            if (titles.containsKey(key(titles, join(words, from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    /** How many words the longest modifier has that begins at {@code from}; 0 where none does. */
    public int modifierAt(List<String> words, int from) {
        for (int length = Math.min(3, words.size() - from); length > 0; length--) {
            if (modifiers.containsKey(join(words, from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether the words are modifiers and then one title phrase, with nothing more: "First Deputy Director". */
    public boolean isTitle(List<String> words) {
        return !words.isEmpty() && phraseAt(words, 0) == words.size();
    }

    /** How many words modifiers and one title phrase have together that begin at {@code from}; 0 where no title follows. */
    public int phraseAt(List<String> words, int from) {
        int at = from;
        int best = 0;
        for (int modifiers = 0; modifiers < MOST_MODIFIERS && at < words.size(); modifiers++) {
            int title = titleAt(words, at);
            // "chief" is a title, but in "chief prosecutor" only a part of one: the last title of the row closes it
            best = title > 0 ? at + title - from : best;
            int modifier = modifierAt(words, at);
            if (modifier == 0) {
                break;
            }
            at += modifier;
        }
        return best;
    }

    /**
     * How many words at the start of a person's name are titles: 2 in "Major General Davud Akbari". At least one word is always
     * left as the name.
     */
    public int prefix(List<String> name) {
        int at = 0;
        int length = phraseAt(name, at);
        while (length > 0 && at + length < name.size()) {
            at += length;
            length = phraseAt(name, at);
        }
        return at;
    }

    private static String key(Map<String, ?> table, String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        if (table.containsKey(lower)) {
            return lower;
        }
        return Nominals.singular(lower.startsWith(EX) ? lower.substring(EX.length()) : lower);
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to)).replace(" - ", "-").toLowerCase(Locale.ROOT);
    }
}
