// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sightline.match.Match;

/**
 * How well the names agree, apart from how common they are: the screener's score falls with commonness too, which linking weighs by
 * itself. The list's own words agree wholly; a left-out patronymic costs next to nothing; other spellings lose twice what the
 * screener took.
 *
 * @param value 0 to 1
 * @param words what agreed and how
 */
record NameAgreement(double value, String words) {
    private static final double WITHOUT_PATRONYMIC = 0.97;
    private static final Pattern PATRONYMIC =
            Pattern.compile("\\p{L}{2,}(?:[aeiou]vi(?:ch|tch|c)|ov?ych|[iy]ich|ovna|evna|ivna|ichna)");

    /** How a person's names agree with an entry. */
    static NameAgreement of(List<String> said, Match match) {
        NameAgreement best = null;
        List<String> listed = new ArrayList<>(match.entry().entity().strongNames());
        for (String name : said) {
            List<String> words = sorted(name);
            for (String listName : listed) {
                List<String> listWords = sorted(listName);
                if (words.equals(listWords) || joined(name).equals(joined(listName))) {
                    return new NameAgreement(1, '"' + name + "\" as the list has it: \"" + listName + '"');
                }
                if (best == null && isWithoutPatronymic(words, listWords)) {
                    best = new NameAgreement(
                            WITHOUT_PATRONYMIC, '"' + name + "\" without the patronymic of \"" + listName + '"');
                }
            }
        }
        if (best != null) {
            return best;
        }
        double value = Math.max(0, 1 - 2 * (1 - match.score()));
        return new NameAgreement(value, '"' + match.listName() + "\" in another spelling or form");
    }

    /** Whether the names agree well enough to be asked about without any context. */
    boolean isFull() {
        return value >= WITHOUT_PATRONYMIC;
    }

    private static boolean isWithoutPatronymic(List<String> said, List<String> listed) {
        if (said.size() < 2 || listed.size() <= said.size()) {
            return false;
        }
        List<String> rest = new ArrayList<>(listed);
        for (String word : said) {
            if (!rest.remove(word)) {
                return false;
            }
        }
        return rest.stream()
                .allMatch(word ->
                        PATRONYMIC.matcher(word.toLowerCase(Locale.ROOT)).matches());
    }

    private static List<String> sorted(String name) {
        return Terms.plain(name).stream().sorted().toList();
    }

    private static String joined(String name) {
        return String.join("", Terms.plain(name));
    }
}
