// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in the order in which it is said.
 *
 * @param full all of it, such as {@code Kim Jong Sik} or {@code Vladimir Vladimirovich Putin}
 * @param family the family name where the list marks it
 * @param given everything else where the list marks the family name
 */
public record PersonName(
        String full, @Nullable String family, @Nullable String given) {
    private static final Pattern BETWEEN_NAMES = Pattern.compile(";|(?:^|\\s)[a-z]\\)\\s");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /**
     * Reads {@code SURNAME, Given}, with a suffix such as {@code Jr.} on either side. A name without a comma is kept in its order.
     *
     * @param familyFirst whether the family name is said first
     */
    public static PersonName ofInverted(String printed, boolean familyFirst) {
        List<String> parts = new ArrayList<>();
        List<String> suffixes = new ArrayList<>();
        for (String part : printed.split(",")) {
            String clean = part.strip();
            if (clean.isEmpty()) {
                continue;
            }
            (isSuffix(clean) ? suffixes : parts).add(spoken(clean));
        }
        String tail = suffixes.isEmpty() ? "" : " " + String.join(" ", suffixes);
        if (parts.isEmpty()) {
            return new PersonName(printed.strip(), null, null);
        }
        String family = parts.get(0);
        if (parts.size() == 1) {
            return new PersonName(family + tail, null, null);
        }
        String given = String.join(" ", parts.subList(1, parts.size()));
        String full = familyFirst ? family + " " + given : given + " " + family;
        return new PersonName(full + tail, family, given);
    }

    /** A name written in capitals as it is written in a sentence: {@code AL-ASSAD} is {@code Al-Assad}. Others stay as they are. */
    public static String spoken(String name) {
        if (name.codePoints().anyMatch(Character::isLowerCase)) {
            return name.strip();
        }
        StringBuilder spoken = new StringBuilder(name.length());
        int letters = 0;
        for (char c : name.strip().toLowerCase(Locale.ROOT).toCharArray()) {
            if (!Character.isLetter(c)) {
                // O'Brien, but Mu'ammar: an apostrophe after one letter begins a word, later it is a sound
                boolean apostrophe = c == '\'' || c == '’' || c == '`' || c == '‘';
                letters = apostrophe && letters != 1 ? letters : 0;
                spoken.append(c);
                continue;
            }
            spoken.append(letters == 0 ? Character.toTitleCase(c) : c);
            letters++;
        }
        return spoken.toString();
    }

    /** Splits {@code A; B} and {@code a) A b) B}, as the UN list writes several names in one field. */
    public static List<String> several(String text) {
        return BETWEEN_NAMES
                .splitAsStream(text)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean isSuffix(String part) {
        return SUFFIXES.contains(part.replace(".", "").toLowerCase(Locale.ROOT));
    }
}
