// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes names apart by the shipped tables. Immutable, so safe to share between threads; loading takes some ten milliseconds.
 *
 * <p>Any text is accepted. What exceeds {@link #MAX_LETTERS} or {@link #MAX_WORDS} is not read.
 */
public final class NameParser {
    public static final int MAX_LETTERS = 400;
    public static final int MAX_WORDS = 16;
    private static final int MAX_WORD = 40;
    static final List<String> TABLES = List.of(
            "arabic.tsv",
            "commonness.tsv",
            "cyrillic.tsv",
            "given-names.tsv",
            "korean.tsv",
            "legal-forms.tsv",
            "numbers.tsv",
            "organisation-words.tsv",
            "person-words.tsv",
            "spelling.tsv");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?=\\s|$)");

    private final Words words = new Words();
    private final LegalForms legalForms = new LegalForms();
    private final Romaniser romaniser = new Romaniser();
    private final Korean korean = new Korean();

    /**
     * Names the tables that names are read by: it changes when one of them does. What was made of names by other tables has to be
     * made again.
     */
    public String version() {
        return "tables " + Table.checksum(NameParser.class, TABLES);
    }

    /** The name as that of a thing of this kind. */
    public Name parse(String text, NameKind kind) {
        String bounded = text.length() > MAX_LETTERS ? text.substring(0, MAX_LETTERS) : text;
        if (bounded.indexOf('\'') >= 0 || bounded.indexOf('’') >= 0) {
            bounded = POSSESSIVE.matcher(bounded).replaceAll("");
        }
        String folded = Folding.fold(bounded);
        Script script = Script.of(folded);
        if (kind == NameKind.PERSON) {
            return person(text, bounded, folded, script);
        }
        return organisation(text, romaniser.romanise(folded, script), kind, script);
    }

    /**
     * A person's name whose parts are known, whatever the order it is written in.
     *
     * @param text the name as it is written
     */
    public Name person(String text, String given, String family) {
        Name parts = parse(family.replace(',', ' ') + ", " + given.replace(',', ' '), NameKind.PERSON);
        return new Name(
                text,
                parts.kind(),
                parts.script(),
                parts.words(),
                parts.family(),
                parts.chained(),
                parts.particles(),
                parts.legalForms(),
                parts.syllables());
    }

    private Name person(String text, String written, String folded, Script script) {
        Written parts = Written.of(written, folded, script == Script.LATIN);
        List<String> original = parts.words();
        List<String> latin = script == Script.LATIN
                ? original
                : Written.split(romaniser.romanise(String.join(" ", original), script));
        List<Word> identifying = new ArrayList<>();
        List<Word> aside = new ArrayList<>();
        int family = 0;
        boolean chained = false;
        for (int i = 0; i < latin.size(); i++) {
            String word = latin.get(i);
            boolean isFamily = i >= latin.size() - parts.family();
            Role role = words.role(word, NameKind.PERSON);
            String rest = role == Role.WORD ? afterServant(word) : word;
            if (!rest.equals(word) && identifying.size() < MAX_WORDS) {
                identifying.add(
                        words.word(word.substring(0, word.length() - rest.length()), Role.SERVANT, NameKind.PERSON));
                family += isFamily ? 1 : 0;
            }
            Word made = script == Script.ARABIC
                    ? words.word(rest, role, NameKind.PERSON, true)
                    : words.word(rest, role, NameKind.PERSON);
            if (!role.identifies() || identifying.size() == MAX_WORDS) {
                aside.add(made);
                chained |= word.equals("bin") || word.equals("ibn") || word.equals("ben");
                continue;
            }
            identifying.add(made);
            family += isFamily ? 1 : 0;
        }
        if (identifying.isEmpty()) {
            identifying.addAll(aside.stream()
                    .map(word -> words.word(word.text(), Role.WORD, NameKind.PERSON))
                    .limit(MAX_WORDS)
                    .toList());
            aside.clear();
        }
        List<List<Word>> syllables = script == Script.LATIN || script == Script.HANGUL
                ? korean.readings(original, parts.family()).stream()
                        .map(reading -> reading.stream().map(words::korean).toList())
                        .toList()
                : characters(original, script);
        return new Name(text, NameKind.PERSON, script, identifying, family, chained, aside, Set.of(), syllables);
    }

    private List<List<Word>> characters(List<String> original, Script script) {
        if (script != Script.HAN) {
            return List.of();
        }
        return List.of(String.join("", original)
                .codePoints()
                .limit(MAX_WORDS)
                .mapToObj(letter -> words.character(Character.toString(letter)))
                .toList());
    }

    /** What follows "servant of" in a name written as one word (Abdulrahman), else the word. */
    private static String afterServant(String word) {
        for (String servant : List.of("abdul", "abdel", "abdal", "abdol", "abdil", "abdur", "abdus")) {
            if (word.startsWith(servant) && word.length() >= servant.length() + 4 && !word.startsWith("abdulla")) {
                return word.substring(servant.length());
            }
        }
        return word;
    }

    private Name organisation(String text, String latin, NameKind kind, Script script) {
        Set<String> forms = new LinkedHashSet<>();
        List<String> written = Written.organisation(latin);
        List<String> rest = kind == NameKind.ORGANISATION ? legalForms.without(written, forms) : written;
        List<Word> identifying = new ArrayList<>();
        List<Word> aside = new ArrayList<>();
        int tens = 0;
        for (String word : rest) {
            Role role = words.role(word, kind);
            int number = role == Role.WORD ? words.number(word) : -1;
            if (number >= 0 && number < 10 && tens > 0) {
                identifying.remove(identifying.size() - 1);
                number += tens;
            }
            tens = number >= 20 ? number : 0;
            boolean figure = number >= 0 || role == Role.NUMBER;
            String figures = number >= 0 ? String.valueOf(number) : figure ? withoutZeros(word) : word;
            boolean leading = role == Role.PREFIX && (kind != NameKind.VESSEL || !identifying.isEmpty());
            Role used = figure ? Role.NUMBER : leading ? Role.WORD : role;
            Word made = words.word(figure ? figures : word, used, kind);
            (used.identifies() && identifying.size() < MAX_WORDS ? identifying : aside).add(made);
        }
        if (identifying.isEmpty()) {
            identifying.addAll(aside.stream()
                    .map(word -> words.word(word.text(), Role.WORD, kind))
                    .limit(MAX_WORDS)
                    .toList());
            aside.clear();
        }
        return new Name(text, kind, script, identifying, 0, false, aside, forms, List.of());
    }

    private static String withoutZeros(String figures) {
        int from = 0;
        while (from + 1 < figures.length()
                && figures.charAt(from) == '0'
                && figures.charAt(from + 1) >= '0'
                && figures.charAt(from + 1) <= '9') {
            from++;
        }
        return figures.substring(from);
    }

    static String bounded(String word) {
        return word.length() > MAX_WORD ? word.substring(0, MAX_WORD) : word;
    }
}
