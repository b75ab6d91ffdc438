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
    private static final List<String> OF_GOD = List.of("allah", "ullah", "ollah");
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

    private final Words words;
    private final Predicate<String> oriental;

    /**
     * @param oriental whether a word is how names of the Near East are written in Latin
     */
    Persons(Words words, Predicate<String> oriental) {
        this.words = words;
        this.oriental = oriental;
    }

    /**
     * The parts of a name.
     *
     * @param family how many of the last words are the family name
     */
    Parts parts(List<Token> latin, int family, Script script) {
        List<Word> identifying = new ArrayList<>();
        List<Word> aside = new ArrayList<>();
        int families = 0;
        boolean chained = false;
        boolean east = EAST.contains(script);
        for (int i = 0; i < latin.size(); i++) {
            Token token = latin.get(i);
            if (token.text().isEmpty()) {
                continue;
            }
            // Syllables of the East spell like particles of the West: Bin, Ben, Al.
            Role role = east ? Role.WORD : words.role(token.text(), NameKind.PERSON);
            if (!role.identifies() || identifying.size() >= NameParser.MAX_WORDS) {
                aside.add(word(token, role));
                chained |= SON_OF.contains(token.text());
                continue;
            }
            boolean ofGod = OF_GOD.contains(token.text())
                    && (i + 1 == latin.size()
                            || !AFTER_GOD.contains(latin.get(i + 1).text()));
            if (ofGod && joinedWithGod(identifying)) {
                continue;
            }
            int before = identifying.size();
            add(parted(token, role, aside), role, identifying);
            families += i >= latin.size() - family ? identifying.size() - before : 0;
        }
        if (identifying.isEmpty()) {
            identifying.addAll(aside.stream()
                    .map(word -> words.word(word.text(), Role.WORD, NameKind.PERSON))
                    .limit(NameParser.MAX_WORDS)
                    .toList());
            aside.clear();
        }
        return new Parts(identifying, aside, families, chained);
    }

    /** The word before and "of God" are one name, be they written together or apart (Nasr Allah, Abd Allah). */
    private boolean joinedWithGod(List<Word> identifying) {
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

    /** Without the article, or "son of", that is written to the name it belongs to (Albashir, Benomar), where tables know that name. */
    private Token parted(Token token, Role role, List<Word> aside) {
        String text = token.text();
        if (role != Role.WORD || token.bare() != null || words.known(text)) {
            return token;
        }
        String before = begins(text, ARTICLES, SHORTEST_WITH_ARTICLE);
        if (before.isEmpty()) {
            before = begins(text, SON_OF, SHORTEST_REST);
        }
        if (before.isEmpty()) {
            return token;
        }
        aside.add(words.word(before, Role.PARTICLE, NameKind.PERSON));
        return Token.of(text.substring(before.length()));
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

    private Word word(Token token, Role role) {
        String bare = token.bare();
        return bare == null ? words.word(token.text(), role, NameKind.PERSON) : words.bare(token.text(), bare, role);
    }

    /** Adds a word, or the two halves of one: "servant of" or "of the faith" and what it goes with (Abdulrahman, Shamsuddin). */
    private void add(Token token, Role role, List<Word> identifying) {
        String text = token.text();
        int room = NameParser.MAX_WORDS - identifying.size();
        int servant = role == Role.WORD && token.bare() == null && room > 1 ? servant(text) : 0;
        int faith = role == Role.WORD && token.bare() == null && room > 1 && servant == 0 ? faith(text) : 0;
        if (role == Role.WORD && token.bare() == null && room > 1 && father(text)) {
            identifying.add(words.word(FATHER, Role.WORD, NameKind.PERSON));
            identifying.add(words.word(text.substring(FATHER.length()), Role.WORD, NameKind.PERSON));
            return;
        }
        if (servant > 0) {
            identifying.add(words.word(text.substring(0, servant), Role.SERVANT, NameKind.PERSON));
            identifying.add(words.word(text.substring(servant), Role.WORD, NameKind.PERSON));
            return;
        }
        if (faith > 0) {
            identifying.add(words.word(text.substring(0, text.length() - faith), Role.WORD, NameKind.PERSON));
            identifying.add(words.word("din", Role.SERVANT, NameKind.PERSON));
            return;
        }
        identifying.add(word(token, role));
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
