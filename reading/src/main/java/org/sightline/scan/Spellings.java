// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sightline.article.RuleRows;
import org.sightline.name.Commonness;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.scan.Spelling.Kind;

/**
 * How a list name may stand in a story. Every way is a small change of the list's own words; spellings that need a judgement (another
 * transliteration, a typing error) are left to the screener.
 */
final class Spellings {
    /** "Vladimirovich", "Ryhoravich", "Borisovna": never the family name when it stands in the middle */
    private static final Pattern PATRONYMIC =
            Pattern.compile(".{2,}(?:[aeiou]vi(?:ch|tch|c)|ov?ych|[iy]ich|ovna|evna|ivna|ichna)");

    private static final int SHORTEST_PATRONYMIC = 6;
    static final int LONGEST_SYLLABLE = 6;
    private static final int SHORTEST_SINGLE_WORD = 4;

    private final Set<String> legalForms;
    private final NameParser parser;
    private final HangulSpellings hangul;

    private Spellings(Set<String> legalForms, NameParser parser) {
        this.legalForms = legalForms;
        this.parser = parser;
        this.hangul = new HangulSpellings(parser);
    }

    /** With the legal forms of {@code rules/legal-forms.tsv}. */
    static Spellings load(NameParser parser) {
        return new Spellings(
                RuleRows.read("legal-forms.tsv", 2).stream()
                        .map(line -> line.get(0))
                        .collect(Collectors.toUnmodifiableSet()),
                parser);
    }

    /** Legal forms in small letters. */
    Set<String> legalForms() {
        return legalForms;
    }

    /** The spellings of one name of an entry of this FollowTheMoney schema, each once, the list's own first. */
    List<Spelling> of(String listName, String schema) {
        List<Spelling> found = new ArrayList<>();
        if (schema.equals("Person")) {
            persons(listName, found);
            hangul.of(listName).forEach(each -> found.add(new Spelling(each, Kind.IN_HANGUL)));
        } else {
            things(listName, schema, found);
        }
        Set<String> seen = new HashSet<>();
        return found.stream().filter(each -> seen.add(each.words())).toList();
    }

    private static void persons(String listName, List<Spelling> found) {
        int comma = listName.indexOf(',');
        if (comma > 0) {
            String family = listName.substring(0, comma).strip();
            String given = listName.substring(comma + 1).replace(',', ' ').strip();
            people(words(given + " " + family), found, Kind.AS_LISTED);
            people(words(family + " " + given), found, Kind.AS_LISTED);
            return;
        }
        List<String> words = words(listName);
        people(words, found, Kind.AS_LISTED);
        if (words.size() >= 2 && words.size() <= 4) {
            people(turned(words, 1), found, Kind.OTHER_ORDER);
            people(turned(words, words.size() - 1), found, Kind.OTHER_ORDER);
        }
    }

    private static void people(List<String> words, List<Spelling> found, Kind kind) {
        if (words.size() < 2) {
            if (isWhole(words)) {
                found.add(new Spelling(words.get(0), kind));
            }
            return;
        }
        found.add(new Spelling(String.join(" ", words), kind));
        for (int i = 1; i < words.size() && words.size() > 2; i++) {
            if (i < words.size() - 1 && isPatronymic(words.get(i))) {
                found.add(new Spelling(String.join(" ", without(words, i)), Kind.NO_PATRONYMIC));
            }
        }
        if (words.size() == 3 && words.stream().allMatch(word -> word.length() <= LONGEST_SYLLABLE)) {
            found.add(new Spelling(words.get(0) + " " + words.get(1) + words.get(2), Kind.JOINED));
            found.add(new Spelling(words.get(0) + words.get(1) + " " + words.get(2), Kind.JOINED));
        }
    }

    private static boolean isPatronymic(String word) {
        return word.length() >= SHORTEST_PATRONYMIC
                && PATRONYMIC.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }

    /** A name that is written in one piece though it has a family and a given part, as Han and Hangul names are. */
    private static boolean isWhole(List<String> words) {
        return words.size() == 1
                && words.get(0).codePointCount(0, words.get(0).length()) >= 2
                && words.get(0).codePoints().allMatch(Letters::isSyllable);
    }

    private void things(String listName, String schema, List<Spelling> found) {
        List<String> words = words(listName);
        addThing(words, Kind.AS_LISTED, schema, found);
        int from = 0;
        int to = words.size();
        while (from < to && isLegalForm(words.get(from))) {
            from++;
        }
        while (to > from && isLegalForm(words.get(to - 1))) {
            to--;
        }
        addThing(words.subList(from, to), Kind.NO_LEGAL_FORM, schema, found);
    }

    private void addThing(List<String> words, Kind kind, String schema, List<Spelling> found) {
        if (words.isEmpty() || words.stream().allMatch(this::isLegalForm)) {
            return;
        }
        if (words.size() > 1 || isWhole(words)) {
            found.add(new Spelling(String.join(" ", words), kind));
            return;
        }
        String word = words.get(0);
        if (word.length() >= SHORTEST_SINGLE_WORD && !word.chars().allMatch(Character::isDigit)) {
            // A ship is told by what is said before its name.
            boolean rare = schema.equals("Vessel") || isRare(word);
            found.add(new Spelling(word, rare ? Kind.ONE_WORD : Kind.COMMON_WORD));
        }
    }

    private boolean isRare(String word) {
        return parser.parse(word, NameKind.ORGANISATION).words().stream()
                .allMatch(each -> each.commonness() == Commonness.RARE);
    }

    private boolean isLegalForm(String word) {
        return legalForms.contains(word.toLowerCase(Locale.ROOT));
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= name.length(); i++) {
            boolean within = i < name.length() && isWithinWord(name.charAt(i));
            if (within && start < 0) {
                start = i;
            }
            if (!within && start >= 0) {
                words.add(name.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWithinWord(char letter) {
        return Letters.isWordCharacter(letter)
                || Letters.isApostrophe(letter)
                || Character.isSurrogate(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }

    private static List<String> turned(List<String> words, int by) {
        List<String> turned = new ArrayList<>(words.subList(by, words.size()));
        turned.addAll(words.subList(0, by));
        return turned;
    }

    private static List<String> without(List<String> words, int index) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(index);
        return rest;
    }
}
