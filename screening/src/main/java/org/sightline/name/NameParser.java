// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final Korean korean = new Korean("korean.tsv");
    private final Romaniser romaniser = new Romaniser(words::known, words::common);
    private final Persons persons = new Persons(words, korean, romaniser::oriental);
    private final Organisations organisations = new Organisations(words);
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
        // A plain text has no apostrophe.
        boolean plain = Folding.plain(bounded);
        if (!plain && (bounded.contains("'s") || bounded.contains("’s"))) {
            bounded = POSSESSIVE.matcher(bounded).replaceAll("");
        }
        String parted = kind == NameKind.ORGANISATION ? organisations.parted(bounded) : bounded;
        String folded = plain ? parted.toLowerCase(Locale.ROOT) : Folding.fold(parted);
        Script script = Script.of(folded);
        if (kind == NameKind.PERSON) {
            return script == Script.LATIN ? latin(text, bounded, folded) : person(text, folded, script);
        }
        Organisations.Parts read = organisations.parts(romaniser.romanise(folded, script), kind);
        return new Name(
                text, kind, script, read.identifying(), 0, false, read.aside(), read.legalForms(), read.acronyms());
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

    private Name latin(String text, String written, String folded) {
        PersonWords latin = PersonWords.of(written, folded, persons.terms());
        Persons.Parts read = persons.parts(latin);
        return new Name(
                text,
                NameKind.PERSON,
                Script.LATIN,
                read.identifying(),
                read.family(),
                read.chained(),
                read.aside(),
                Set.of(),
                latin.mayBeReadOtherwise() ? latin(latin.texts(), latin.family()) : List.of());
    }

    private Name person(String text, String folded, Script script) {
        Written parts = Written.of(folded);
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
        bareNames.forEach(bare -> readings.add(personWords(bare)));
        return readings;
    }

    private List<Word> syllableWords(List<String> syllables) {
        int size = Math.min(MAX_WORDS, syllables.size());
        List<Word> made = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            made.add(words.syllable(syllables.get(i)));
        }
        return made;
    }

    private List<Word> personWords(List<String> latin) {
        int size = Math.min(MAX_WORDS, latin.size());
        List<Word> made = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            made.add(words.word(latin.get(i), Role.WORD, NameKind.PERSON));
        }
        return made;
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
        readings.add(characterWords(String.join("", bounded)));
        readings.addAll(syllables(han().korean(bounded)));
        List<String> cantonese = han().cantonese(bounded);
        if (cantonese != null) {
            readings.add(syllableWords(cantonese));
        }
        for (List<String> foreign : hanLoans().read(bounded)) {
            readings.add(personWords(foreign));
        }
        List<String> read = japanese.read(bounded);
        if (read != null) {
            readings.add(personWords(read));
        }
        return readings;
    }

    private List<Word> characterWords(String characters) {
        List<Word> made = new ArrayList<>(characters.length());
        for (int at = 0; at < characters.length() && made.size() < MAX_WORDS; ) {
            int letter = characters.codePointAt(at);
            made.add(words.character(letter));
            at += Character.charCount(letter);
        }
        return made;
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

    static String bounded(String word) {
        return word.length() > MAX_WORD ? word.substring(0, MAX_WORD) : word;
    }
}
