// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sightline.name.NativeNames.Token;

/** Tells which words of a person's name identify, and which are titles, particles or suffixes. */
final class Persons {
    private static final List<String> SERVANTS = List.of("abdul", "abdel", "abdal", "abdol", "abdil", "abdur", "abdus");
    private static final List<String> OF_THE_FAITH = List.of(
            "uddin", "eddin", "addin", "oddin", "uddine", "eddine", "uddeen", "eddeen", "oddine", "aldin", "eldin");
    private static final List<String> SON_OF = List.of("bin", "ibn", "ben");
    private static final String FATHER = "abu";
    private static final int SHORTEST_REST = 3;
    private static final Set<Script> EAST = EnumSet.of(Script.HAN, Script.HANGUL);

    /**
     * @param family how many of the last identifying words are the family name
     * @param chained whether "son of" ties the words in their order
     */
    record Parts(List<Word> identifying, List<Word> aside, int family, boolean chained) {}

    /** Room for most of the fifty thousand words that all lists have together. */
    private static final int BITS = 16;

    private final Words words;
    private final Korean korean;
    private final Terms<PersonTerm> terms = new Terms<>(BITS, this::term);

    /**
     * @param korean tells Korean families by their spelling in Latin letters
     */
    Persons(Words words, Korean korean) {
        this.words = words;
        this.korean = korean;
    }

    /** The words of persons' names in Latin letters. */
    Terms<PersonTerm> terms() {
        return terms;
    }

    private PersonTerm term(String text) {
        Role role = words.role(text, NameKind.PERSON);
        List<Word> halves = role == Role.WORD ? halves(text) : List.of();
        Word word = words.made(text, role, NameKind.PERSON);
        return new PersonTerm(word, halves, SON_OF.contains(text), korean.mayBeFamily(text));
    }

    /** The parts of a name in Latin letters. */
    Parts parts(PersonWords latin) {
        List<PersonTerm> written = latin.terms();
        boolean plain = !written.isEmpty() && written.size() <= NameParser.MAX_WORDS;
        for (int i = 0; plain && i < written.size(); i++) {
            plain = written.get(i).isOneWord();
        }
        if (plain) {
            Word[] identifying = new Word[written.size()];
            for (int i = 0; i < identifying.length; i++) {
                identifying[i] = written.get(i).word;
            }
            return new Parts(List.of(identifying), List.of(), latin.family(), false);
        }
        Gathered gathered = new Gathered();
        for (int i = 0; i < written.size(); i++) {
            PersonTerm term = written.get(i);
            gathered.add(term.word, term.halves, term.son, i >= written.size() - latin.family());
        }
        return gathered.parts(words);
    }

    /**
     * The parts of a name.
     *
     * @param family how many of the last words are the family name
     */
    Parts parts(List<Token> latin, int family, Script script) {
        Gathered gathered = new Gathered();
        boolean east = EAST.contains(script);
        for (int i = 0; i < latin.size(); i++) {
            String text = latin.get(i).text();
            String bare = latin.get(i).bare();
            boolean ofFamily = i >= latin.size() - family;
            if (text.isEmpty()) {
                continue;
            }
            if (bare == null && !east) {
                PersonTerm term = terms.of(text);
                gathered.add(term.word, term.halves, term.son, ofFamily);
                continue;
            }
            // Syllables of the East spell like particles of the West: Bin, Ben, Al.
            Word word = bare == null
                    ? words.word(text, Role.WORD, NameKind.PERSON)
                    : words.bare(text, bare, east ? Role.WORD : words.role(text, NameKind.PERSON));
            gathered.add(word, bare == null ? halves(text) : List.of(), SON_OF.contains(text), ofFamily);
        }
        return gathered.parts(words);
    }

    /** Parts while they are gathered. */
    private static final class Gathered {
        private final List<Word> identifying = new ArrayList<>();
        private final List<Word> aside = new ArrayList<>();
        private int families;
        private boolean chained;

        void add(Word word, List<Word> halves, boolean son, boolean ofFamily) {
            int room = NameParser.MAX_WORDS - identifying.size();
            if (room == 0 || !word.role().identifies()) {
                aside.add(word);
                chained |= son;
                return;
            }
            boolean two = room > 1 && !halves.isEmpty();
            if (two) {
                identifying.addAll(halves);
            } else {
                identifying.add(word);
            }
            families += !ofFamily ? 0 : two ? 2 : 1;
        }

        Parts parts(Words words) {
            if (identifying.isEmpty()) {
                for (Word word : aside.subList(0, Math.min(NameParser.MAX_WORDS, aside.size()))) {
                    identifying.add(words.word(word.text(), Role.WORD, NameKind.PERSON));
                }
                aside.clear();
            }
            return new Parts(List.copyOf(identifying), List.copyOf(aside), families, chained);
        }
    }

    /** The two halves of a word: "servant of" or "father of" or "of the faith" and what it goes with (Abdulrahman, Shamsuddin); else none. */
    private List<Word> halves(String text) {
        if (father(text)) {
            return halves(FATHER, Role.WORD, text.substring(FATHER.length()), Role.WORD);
        }
        int servant = servant(text);
        if (servant > 0) {
            return halves(text.substring(0, servant), Role.SERVANT, text.substring(servant), Role.WORD);
        }
        int faith = faith(text);
        return faith == 0
                ? List.of()
                : halves(text.substring(0, text.length() - faith), Role.WORD, "din", Role.SERVANT);
    }

    private List<Word> halves(String first, Role role, String second, Role roleOfSecond) {
        return List.of(words.word(first, role, NameKind.PERSON), words.word(second, roleOfSecond, NameKind.PERSON));
    }

    /** Whether it is "father of" written together with a known name (Abubakar, Abulqasim is not). */
    private boolean father(String word) {
        return word.startsWith(FATHER)
                && word.length() >= FATHER.length() + SHORTEST_REST
                && words.known(word.substring(FATHER.length()));
    }

    private static int servant(String word) {
        if (!word.startsWith("abd")) {
            return 0;
        }
        for (String servant : SERVANTS) {
            if (word.startsWith(servant)
                    && word.length() >= servant.length() + SHORTEST_REST
                    && !word.startsWith("abdulla")) {
                return servant.length();
            }
        }
        return 0;
    }

    private static int faith(String word) {
        if (word.indexOf('d') < 0) {
            return 0;
        }
        for (String faith : OF_THE_FAITH) {
            if (word.endsWith(faith) && word.length() >= faith.length() + SHORTEST_REST) {
                return faith.length();
            }
        }
        return 0;
    }
}
