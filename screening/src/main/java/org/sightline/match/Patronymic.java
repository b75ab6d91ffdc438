// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.List;
import java.util.regex.Pattern;
import org.sightline.name.Name;
import org.sightline.name.NameKind;
import org.sightline.name.Word;

/**
 * The father's name that East Slavs and peoples of the Caucasus and Central Asia put beside a given name. Told by its ending and by
 * its place: in a name of three or more words, neither the first nor in the family name, for family names may end alike (Abramovich).
 */
final class Patronymic {
    static final int NONE = -1;
    private static final int FEWEST = 3;
    static final Pattern ENDING = Pattern.compile(
            "[a-z]{2,}(?:[oeay][vb]i(?:t?chi?|tj|cs?|cz)|[oeay]vy(?:t?ch)|[oeai][vu]na|[aoe]wna|[uoiy]?fi(?:tsh|ch)|[uoiy]?fna|uly|ogl[uy]|kyzy|qizi|gyzy)|(?:il[iy]|luk|kuzm|fom|nikit)i?(?:t?ch)");

    private Patronymic() {}

    /** The place of the patronymic among a name's words, or {@link #NONE}. */
    static int in(Name name, List<Word> words) {
        if (name.kind() != NameKind.PERSON || words.size() < FEWEST) {
            return NONE;
        }
        for (int i = 1; i < words.size() - name.family(); i++) {
            Word word = words.get(i);
            if (mayBe(word) && ENDING.matcher(word.text()).matches()) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether a word's last letters are those of some ending; few are, and only those are looked at closely. */
    static boolean mayBe(Word word) {
        int last = word.textLength() - 1;
        if (last < 2) {
            return false;
        }
        char before = word.letter(last - 1);
        return switch (word.letter(last)) {
            case 'h' -> before == 'c' || before == 's';
            case 'a' -> before == 'n' && "vuwf".indexOf(word.letter(last - 2)) >= 0;
            case 'y' -> before == 'l' || before == 'z';
            case 'c' -> before == 'i';
            case 'j' -> before == 't';
            case 'z' -> before == 'c';
            case 'u' -> before == 'l';
            case 'i' -> before == 'z' || before == 'h';
            case 's' -> before == 'c';
            default -> false;
        };
    }
}
