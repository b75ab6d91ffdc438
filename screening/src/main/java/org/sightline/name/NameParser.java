// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.name.NativeNames.Token;

/**
 * Takes names apart by the shipped tables. Immutable, so safe to share between threads; loading takes some ten milliseconds.
 *
 * <p>Any text is accepted. What exceeds {@link #MAX_LETTERS} or {@link #MAX_WORDS} is not read.
 */
public final class NameParser {
    public static final int MAX_LETTERS = 400;
    public static final int MAX_WORDS = 16;
    static final int MAX_WORD = 40;
    static final List<String> TABLES = List.of(
            "arabic.tsv",
            "commonness.tsv",
            "cyrillic.tsv",
            "given-names.tsv",
            "han-loans.tsv",
            "korean.tsv",
            "legal-forms.tsv",
            "numbers.tsv",
            "organisation-words.tsv",
            "person-words.tsv",
            "spelling.tsv",
            "word-variants.tsv");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?=\\s|$)");

    private final Words words = new Words();
    private final LegalForms legalForms = new LegalForms();
    private final Numbers numbers = new Numbers();
    private final Romaniser romaniser = new Romaniser(words::known, words::common);
    private final Persons persons = new Persons(words, romaniser::oriental);
    private final Korean korean = new Korean("korean.tsv");
    private final Korean koreanInCyrillic = new Korean("korean-cyrillic.tsv");
    private final Japanese japanese = new Japanese();
    // Its table takes some time to load, so nobody who writes no Chinese characters waits for it.
    private volatile @Nullable Han han;
    private volatile @Nullable HanLoans hanLoans;

    /**
     * Names the tables that names are read by: it changes when one of them does. What was made of names by other tables has to be
     * made again.
     */
    public String version() {
        return tables();
    }

    /** {@link #version}, for those who need no parser. */
    public static String tables() {
        return "tables " + Table.checksum(NameParser.class, TABLES);
    }

    /** The name as that of a thing of this kind. */
    public Name parse(String text, NameKind kind) {
        String bounded = text.length() > MAX_LETTERS ? text.substring(0, MAX_LETTERS) : text;
        if (bounded.contains("'s") || bounded.contains("’s")) {
            bounded = POSSESSIVE.matcher(bounded).replaceAll("");
        }
        String folded = Folding.fold(kind == NameKind.ORGANISATION ? legalForms.parted(bounded) : bounded);
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
        List<List<Token>> spellings = romaniser.readings(original, script);
        Persons.Parts read = persons.parts(spellings.get(0), familyWords(spellings.get(0), original, parts), script);
        List<List<Word>> readings = readings(original, parts.family(), script);
        if (spellings.size() > 1) {
            readings = new ArrayList<>(readings);
            for (List<Token> other : spellings.subList(1, spellings.size())) {
                readings.add(persons.parts(other, 0, script).identifying());
            }
        }
        return new Name(
                text,
                NameKind.PERSON,
                script,
                read.identifying(),
                read.family(),
                read.chained(),
                read.aside(),
                Set.of(),
                readings);
    }

    /** How many of the Latin words are the family name, as one word of another script may be several. */
    private static int familyWords(List<Token> latin, List<String> original, Written parts) {
        return parts.family() == 0 ? 0 : Math.max(1, parts.family() + latin.size() - original.size());
    }

    private List<List<Word>> readings(List<String> original, int family, Script script) {
        return switch (script) {
            case LATIN -> latin(original, family);
            case HANGUL -> syllables(korean.readings(original, family));
            case CYRILLIC -> syllables(koreanInCyrillic.readings(original, family));
            case HAN -> characters(original);
            case KANA ->
                KoreanKana.latin(original, romaniser::japanese).stream()
                        .flatMap(latin -> syllables(korean.readings(latin, 0)).stream())
                        .distinct()
                        .toList();
            default -> List.of();
        };
    }

    private List<List<Word>> latin(List<String> original, int family) {
        List<List<Word>> syllables = syllables(korean.readings(original, family));
        List<List<String>> inPinyin = WadeGiles.pinyin(original);
        List<List<String>> bareNames = Baltic.bare(original, words::known);
        if (inPinyin.isEmpty() && bareNames.isEmpty()) {
            return syllables;
        }
        List<List<Word>> readings = new ArrayList<>(syllables);
        inPinyin.forEach(pinyin -> readings.add(syllableWords(pinyin)));
        bareNames.forEach(bare -> readings.add(bare.stream()
                .limit(MAX_WORDS)
                .map(word -> words.word(word, Role.WORD, NameKind.PERSON))
                .toList()));
        return readings;
    }

    private List<Word> syllableWords(List<String> syllables) {
        return syllables.stream().limit(MAX_WORDS).map(words::syllable).toList();
    }

    private List<List<Word>> syllables(List<List<Korean.Syllable>> readings) {
        if (readings.isEmpty()) {
            return List.of();
        }
        List<List<Word>> made = new ArrayList<>(readings.size());
        for (List<Korean.Syllable> reading : readings) {
            List<Word> syllables = new ArrayList<>(reading.size());
            for (Korean.Syllable syllable : reading) {
                syllables.add(words.korean(syllable));
            }
            made.add(syllables);
        }
        return made;
    }

    /** The characters themselves, then a Korean's readings of them, a Cantonese's and a Japanese's. */
    private List<List<Word>> characters(List<String> original) {
        if (original.isEmpty()) {
            return List.of();
        }
        List<String> bounded = original.size() > MAX_WORDS ? original.subList(0, MAX_WORDS) : original;
        List<List<Word>> readings = new ArrayList<>();
        readings.add(String.join("", bounded)
                .codePoints()
                .limit(MAX_WORDS)
                .mapToObj(letter -> words.character(Character.toString(letter)))
                .toList());
        readings.addAll(syllables(han().korean(bounded)));
        List<String> cantonese = han().cantonese(bounded);
        if (cantonese != null) {
            readings.add(syllableWords(cantonese));
        }
        for (List<String> foreign : hanLoans().read(bounded)) {
            readings.add(foreign.stream()
                    .map(word -> words.word(word, Role.WORD, NameKind.PERSON))
                    .toList());
        }
        List<String> read = japanese.read(bounded);
        if (read != null) {
            readings.add(read.stream()
                    .map(word -> words.word(word, Role.WORD, NameKind.PERSON))
                    .toList());
        }
        return readings;
    }

    private Han han() {
        Han ready = han;
        if (ready == null) {
            ready = new Han(korean);
            han = ready;
        }
        return ready;
    }

    private HanLoans hanLoans() {
        HanLoans ready = hanLoans;
        if (ready == null) {
            ready = new HanLoans(words::known);
            hanLoans = ready;
        }
        return ready;
    }

    private Name organisation(String text, String latin, NameKind kind, Script script) {
        Set<String> forms = new LinkedHashSet<>(4);
        List<String> written = Written.organisation(latin);
        List<String> rest = kind == NameKind.ORGANISATION ? legalForms.without(written, forms) : written;
        List<Word> identifying = new ArrayList<>();
        List<Word> aside = new ArrayList<>();
        for (Numbers.Item item : numbers.read(rest)) {
            Role listed = words.role(item.text(), kind);
            boolean leading = listed == Role.PREFIX && (kind != NameKind.VESSEL || !identifying.isEmpty());
            Role role = item.number() ? Role.NUMBER : leading ? Role.WORD : listed;
            Word made = words.word(item.text(), role, kind);
            (role.identifies() && identifying.size() < MAX_WORDS ? identifying : aside).add(made);
        }
        if (identifying.isEmpty()) {
            identifying.addAll(aside.stream()
                    .map(word -> words.word(word.text(), Role.WORD, kind))
                    .limit(MAX_WORDS)
                    .toList());
            aside.clear();
        }
        List<List<Word>> acronyms = List.of();
        if (kind == NameKind.ORGANISATION) {
            acronyms = acronyms(Acronyms.of(written, identifying, this::joins));
        }
        return new Name(text, kind, script, identifying, 0, false, aside, forms, acronyms);
    }

    private boolean joins(String word) {
        return words.role(word, NameKind.ORGANISATION) == Role.JOINER;
    }

    private List<List<Word>> acronyms(Set<String> acronyms) {
        if (acronyms.isEmpty()) {
            return List.of();
        }
        List<List<Word>> readings = new ArrayList<>(acronyms.size());
        for (String letters : acronyms) {
            readings.add(List.of(words.word(letters, Role.ACRONYM, NameKind.ORGANISATION)));
        }
        return readings;
    }

    static String bounded(String word) {
        return word.length() > MAX_WORD ? word.substring(0, MAX_WORD) : word;
    }
}
