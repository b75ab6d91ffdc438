// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes {@link Word}s: looks a folded word up in the shipped tables. The words of lists recur, so some that were made are remembered.
 * Safe for use by several threads.
 */
final class Words {
    /** Room for what comes by here: {@link Terms} remember the words that stand in names as they are. */
    private static final int BITS = 12;

    private static final int FEWER_BITS = 10;

    private final Spelling spelling = new Spelling();
    private final KnownWords knownOfPersons = new KnownWords(BITS);
    private final KnownWords knownOfOthers = new KnownWords(BITS);
    private final KnownWords syllables = new KnownWords(FEWER_BITS);
    private final Remembered<Integer, Word> characters = new Remembered<>(BITS);
    private final Map<String, Commonness> ofPersons = new HashMap<>();
    private final Map<String, Commonness> ofOthers = new HashMap<>();
    private final Map<String, Integer> variants = new HashMap<>();
    private final Map<String, Integer> variantsOfOthers = new HashMap<>();
    private final Map<String, Role> personRoles = roles("person-words.tsv");
    private final Map<String, Role> organisationRoles = roles("organisation-words.tsv");

    Words() {
        for (List<String> row : Table.shipped(Words.class, "commonness.tsv", 3).rows()) {
            Commonness commonness =
                    Commonness.valueOf(row.get(2).replace('-', '_').toUpperCase(java.util.Locale.ROOT));
            (row.get(1).equals("name") ? ofPersons : ofOthers).put(row.get(0), commonness);
        }
        groups("given-names.tsv", variants);
        groups("word-variants.tsv", variantsOfOthers);
    }

    private static void groups(String file, Map<String, Integer> variants) {
        int group = 0;
        for (List<String> row : Table.shipped(Words.class, file, 1).rows()) {
            List<String> names = List.of(row.get(0).split(" "));
            // A name in two lines makes them one group.
            for (int earlier : names.stream()
                    .map(variants::get)
                    .filter(java.util.Objects::nonNull)
                    .toList()) {
                int now = group;
                variants.replaceAll((name, of) -> of == earlier ? now : of);
            }
            for (String name : names) {
                variants.put(name, group);
            }
            group++;
        }
    }

    private static Map<String, Role> roles(String file) {
        Map<String, Role> roles = new HashMap<>();
        Table.shipped(Words.class, file, 2)
                .rows()
                .forEach(row -> roles.put(row.get(0), Role.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT))));
        return roles;
    }

    /** Whether tables know the word as a person's name. */
    boolean known(String text) {
        return variants.containsKey(text) || ofPersons.containsKey(text);
    }

    /** Whether many persons bear the name. */
    boolean common(String text) {
        Commonness commonness = commonness(text, NameKind.PERSON);
        return commonness == Commonness.VERY_COMMON || commonness == Commonness.COMMON;
    }

    Role role(String text, NameKind kind) {
        Role listed = (kind == NameKind.PERSON ? personRoles : organisationRoles).get(text);
        if (listed != null) {
            return listed;
        }
        if (Character.isDigit(text.charAt(0)) && text.chars().allMatch(Character::isDigit)) {
            return Role.NUMBER;
        }
        return kind == NameKind.PERSON && text.length() == 1 ? Role.INITIAL : Role.WORD;
    }

    Word word(String text, Role role, NameKind kind) {
        KnownWords known = kind == NameKind.PERSON ? knownOfPersons : knownOfOthers;
        Word word = known.get(text);
        return word == null || word.role() != role ? known.put(made(text, role, kind)) : word;
    }

    /** The word as it is made when it comes for the first time. */
    Word made(String text, Role role, NameKind kind) {
        return new Word(text, spelling.form(text), role, commonness(text, kind), variants(text, kind), false, null);
    }

    /**
     * A word of a script that leaves vowels out. It says less than one with its vowels: never more than an uncommon word.
     *
     * @param form its consonants
     */
    Word bare(String text, String form, Role role) {
        Commonness commonness = commonness(text, NameKind.PERSON);
        return new Word(
                text,
                form.isEmpty() ? text : form,
                role,
                commonness == Commonness.RARE ? Commonness.UNCOMMON : commonness,
                variants(text, NameKind.PERSON),
                true,
                null);
    }

    Word korean(Korean.Syllable syllable) {
        Commonness commonness = ofPersons.getOrDefault(syllable.known(), Commonness.UNCOMMON);
        return new Word(syllable.text(), syllable.text(), Role.WORD, commonness, -1, false, syllable.sound());
    }

    /** One Chinese character of a name, to be compared with other such characters. */
    Word character(int letter) {
        Word known = characters.get(letter);
        if (known != null) {
            return known;
        }
        String text = Character.toString(letter);
        return characters.put(letter, new Word(text, text, Role.WORD, Commonness.COMMON, -1, false, null));
    }

    /** A word of one syllable that a Chinese character is read as; there are only some hundreds, so none is rare. */
    Word syllable(String text) {
        Word known = syllables.get(text);
        if (known != null) {
            return known;
        }
        Word word = made(text, Role.WORD, NameKind.PERSON);
        return syllables.put(
                word.commonness() == Commonness.RARE
                        ? new Word(text, word.form(), Role.WORD, Commonness.COMMON, -1, false, null)
                        : word);
    }

    private Commonness commonness(String text, NameKind kind) {
        return (kind == NameKind.PERSON ? ofPersons : ofOthers).getOrDefault(text, Commonness.RARE);
    }

    private int variants(String text, NameKind kind) {
        Integer group = (kind == NameKind.PERSON ? variants : variantsOfOthers).get(text);
        if (group != null) {
            return group;
        }
        return kind == NameKind.PERSON ? Fathers.group(text, variants, Word.FATHERS) : -1;
    }
}
