// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.link.NameAgreement.Fit;
import org.sightline.match.Match;
import org.sightline.name.Likeness;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.name.Word;

/**
 * How well a person's names agree with an entry's. The list's own words agree wholly; a left-out patronymic and another spelling of
 * the same sound cost next to nothing; anything else loses twice what the screener took.
 */
final class PersonNames {
    private static final double WITHOUT_PATRONYMIC = 0.97;
    /** what a word costs that is not the same letter by letter */
    private static final Map<Likeness.Rule, Double> ALIKE = new EnumMap<>(Map.of(
            Likeness.Rule.SAME, 1.0,
            Likeness.Rule.SPELLING, 0.98,
            Likeness.Rule.KOREAN, 0.98,
            Likeness.Rule.GIVEN_NAME, 0.94));
    /** what a name in another spelling must score to be a candidate */
    private static final double OTHER_SPELLING = 0.75;

    private static final Pattern PATRONYMIC =
            Pattern.compile("\\p{L}{2,}(?:[aeiou]vi(?:ch|tch|c)|ov?ych|[iy]ich|ovna|evna|ivna|ichna)");

    private final NameParser parser = new NameParser();

    /** The agreement; empty where it is too little. */
    Optional<Named> of(List<String> said, Match match) {
        NameAgreement agreement = agreement(said, match);
        return agreement.isFull() || match.score() >= OTHER_SPELLING
                ? Optional.of(new Named(agreement, List.of()))
                : Optional.empty();
    }

    private NameAgreement agreement(List<String> said, Match match) {
        String caption = match.entry().entity().caption();
        NameAgreement best = null;
        for (String name : said) {
            for (String listName : match.entry().entity().strongNames()) {
                if (sorted(name).equals(sorted(listName)) || joined(name).equals(joined(listName))) {
                    Fit fit = sorted(name).equals(sorted(caption)) ? Fit.FIRST_NAME : Fit.OTHER_NAME;
                    return new NameAgreement(1, fit, '"' + name + "\" as the list has it: \"" + listName + '"');
                }
                NameAgreement like = match.score() < OTHER_SPELLING ? null : like(name, listName);
                best = like != null && (best == null || like.value() > best.value()) ? like : best;
            }
        }
        double loose = Math.max(0, 1 - 2 * (1 - match.score()));
        return best != null && best.value() >= loose
                ? best
                : new NameAgreement(loose, Fit.LIKE, '"' + match.listName() + "\" in another spelling or form");
    }

    /** A name all of whose words are in the list's, which has at most a patronymic besides; null where it is none. */
    private @Nullable NameAgreement like(String name, String listName) {
        List<Word> words = parser.parse(name, NameKind.PERSON).words();
        List<Word> rest =
                new ArrayList<>(parser.parse(listName, NameKind.PERSON).words());
        if (words.size() < 2 || rest.size() < words.size()) {
            return null;
        }
        double value = 1;
        for (Word word : words) {
            Word mate = mate(word, rest);
            if (mate == null) {
                return null;
            }
            value = Math.min(value, ALIKE.getOrDefault(Likeness.of(word, mate).rule(), 0.0));
            rest.remove(mate);
        }
        if (!rest.stream().allMatch(PersonNames::isPatronymic)) {
            return null;
        }
        String how = value == 1 ? "" : "in another spelling ";
        return rest.isEmpty()
                ? new NameAgreement(value, Fit.LIKE, '"' + name + "\" is \"" + listName + "\" " + how.strip())
                : new NameAgreement(
                        value * WITHOUT_PATRONYMIC,
                        Fit.LIKE,
                        '"' + name + "\" " + how + "without the patronymic of \"" + listName + '"');
    }

    private static @Nullable Word mate(Word word, List<Word> words) {
        Word best = null;
        double most = 0;
        for (Word other : words) {
            double value = ALIKE.getOrDefault(Likeness.of(word, other).rule(), 0.0);
            if (value > most) {
                best = other;
                most = value;
            }
        }
        return best;
    }

    private static boolean isPatronymic(Word word) {
        return PATRONYMIC.matcher(word.text().toLowerCase(Locale.ROOT)).matches();
    }

    private static List<String> sorted(String name) {
        return Terms.plain(name).stream().sorted().toList();
    }

    private static String joined(String name) {
        return String.join("", Terms.plain(name));
    }
}
