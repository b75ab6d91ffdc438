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

    private final Words words;

    Persons(Words words) {
        this.words = words;
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
            int before = identifying.size();
            add(token, role, identifying);
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
