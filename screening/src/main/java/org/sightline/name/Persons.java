// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sightline.name.NativeNames.Token;

/** Tells which words of a person's name identify, and which are titles, particles or suffixes. */
final class Persons {
    private static final List<String> SERVANTS = List.of("abdul", "abdel", "abdal", "abdol", "abdil", "abdur", "abdus");
    private static final List<String> OF_THE_FAITH = List.of(
            "uddin", "eddin", "addin", "oddin", "uddine", "eddine", "addine", "uddeen", "eddeen", "oddine", "aldin",
            "eldin", "aldeen", "eldeen", "eldine", "udin", "udine", "udeen");
    static final List<String> OF_GOD = List.of("allah", "ullah", "ollah");
    /** What makes a name with "God" before it. */
    private static final Set<String> AFTER_GOD = Set.of("dad", "yar", "ditta", "bakhsh", "nazar");

    private static final List<String> ARTICLES = List.of("al", "el", "ul");
    private static final int SHORTEST_WITH_ARTICLE = 4;
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

    /** Room for words in other letters, and for syllables of the East. */
    private static final int FEWER_BITS = 12;

    private final Words words;
    private final Korean korean;
    private final Predicate<String> oriental;
    private final Terms<PersonTerm> terms = new Terms<>(BITS, this::term);
    private final Terms<PersonTerm> syllables = new Terms<>(FEWER_BITS, this::syllable);
    private final Remembered<Token, PersonTerm> bareWords = new Remembered<>(FEWER_BITS);

    /**
     * @param korean tells Korean families by their spelling in Latin letters
     * @param oriental whether a word is how names of the Near East are written in Latin
     */
    Persons(Words words, Korean korean, Predicate<String> oriental) {
        this.words = words;
        this.korean = korean;
        this.oriental = oriental;
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

    /** Syllables of the East spell like particles of the West: Bin, Ben, Al. */
    private PersonTerm syllable(String text) {
        return new PersonTerm(words.made(text, Role.WORD, NameKind.PERSON), halves(text), SON_OF.contains(text), false);
    }

    /** A word that was written without its vowels. */
    private PersonTerm bare(Token token, String bare) {
        PersonTerm known = bareWords.get(token);
        if (known != null) {
            return known;
        }
        String text = token.text();
        Word word = words.bare(text, bare, words.role(text, NameKind.PERSON));
        return bareWords.put(token, new PersonTerm(word, List.of(), SON_OF.contains(text), false));
    }

    /** The parts of a name in Latin letters. */
    Parts parts(PersonWords latin) {
        List<PersonTerm> written = latin.terms();
        boolean plain = !written.isEmpty() && written.size() <= NameParser.MAX_WORDS;
        for (int i = 0; plain && i < written.size(); i++) {
            plain = written.get(i).oneWord && !written.get(i).ofGod;
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
            boolean more = i + 1 < written.size() && AFTER_GOD.contains(written.get(i + 1).text);
            if (term.ofGod && !more && gathered.joinedWithGod(words)) {
                continue;
            }
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
            boolean more =
                    i + 1 < latin.size() && AFTER_GOD.contains(latin.get(i + 1).text());
            if (OF_GOD.contains(text) && !more && gathered.joinedWithGod(words)) {
                continue;
            }
            PersonTerm term = bare == null ? (east ? syllables : terms).of(text) : bare(latin.get(i), bare);
            gathered.add(term.word, term.halves, term.son, ofFamily);
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
            int before = identifying.size();
            for (Word each : two ? halves : List.of(word)) {
                (each.role().identifies() ? identifying : aside).add(each);
            }
            families += ofFamily ? identifying.size() - before : 0;
        }

        /** The word before and "of God" are one name, be they written together or apart (Nasr Allah, Abd Allah). */
        boolean joinedWithGod(Words words) {
            int last = identifying.size() - 1;
            if (last < 0
                    || identifying.get(last).vowelless()
                    || identifying.get(last).role() == Role.INITIAL) {
                return false;
            }
            Word before = identifying.remove(last);
            String whole = (before.role() == Role.SERVANT ? "abd" : before.text()) + "ullah";
            identifying.add(words.word(NameParser.bounded(whole), Role.WORD, NameKind.PERSON));
            return true;
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
        String particle = words.known(text) ? "" : begins(text, ARTICLES, SHORTEST_WITH_ARTICLE);
        if (particle.isEmpty() && !words.known(text)) {
            particle = begins(text, SON_OF, SHORTEST_REST);
        }
        if (!particle.isEmpty()) {
            // The article, or "son of", written to the name it belongs to (Albashir, Benomar).
            return halves(particle, Role.PARTICLE, text.substring(particle.length()), Role.WORD);
        }
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

    private String begins(String text, List<String> particles, int shortest) {
        for (String particle : particles) {
            boolean longEnough = text.length() >= particle.length() + shortest;
            if (longEnough && text.startsWith(particle) && oriental.test(text.substring(particle.length()))) {
                return particle;
            }
        }
        return "";
    }

    /** Whether it is "father of" written together with a known name (Abubakar, Abulqasim is not). */
    private boolean father(String word) {
        return word.startsWith(FATHER)
                && word.length() >= FATHER.length() + SHORTEST_REST
                && words.known(word.substring(FATHER.length()));
    }

    private int servant(String word) {
        if (!word.startsWith("abd")) {
            return 0;
        }
        // Without the article, as North Africans and Somalis write (Abdefattah, Abdirahman).
        for (int length = 3; length <= 4 && length + SHORTEST_REST <= word.length(); length++) {
            boolean vowel = length == 3 || word.charAt(3) == 'e' || word.charAt(3) == 'i' || word.charAt(3) == 'u';
            if (vowel && oriental.test(word.substring(length))) {
                return length;
            }
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
