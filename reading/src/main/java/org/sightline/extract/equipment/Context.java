// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.equipment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Countries;

/**
 * What class noun stands with a name: after it ("Bulava intercontinental ballistic missile"), before it ("the satellite
 * “Vega-1”"), or said of it ("the “Vega,” a Lydian missile"; "the Vega is a missile"). Indexes are of the words around.
 */
final class Context {
    private static final Pattern PLACE_ADJECTIVE = Pattern.compile("\\p{Lu}\\p{L}+(?:ian|ean|ese|ish)");
    private static final int QUALIFIERS = 7;
    private static final int AFTERTHOUGHT = 3;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "another", "one");
    private static final Set<String> CALLED =
            Set.of("called", "dubbed", "named", "codenamed", "designated", "christened", "nicknamed");
    /** after one of these the noun phrase is over */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "from", "by", "with", "for", "over", "near", "and", "or",
            "but", "as", "that", "which", "who", "it", "he", "she", "they", "his", "its", "their", "is", "was", "are",
            "were", "be", "been", "has", "had", "have", "can", "could", "will", "would", "may", "might", "must", "not",
            "after", "before", "during", "while", "when", "where", "into", "out", "off", "under", "against");
    private static final Set<String> COUNTS =
            Set.of("two", "three", "four", "five", "six", "several", "some", "more", "of", "what", "his", "her", "our", "this");
    private static final int BETWEEN_VERB_AND_NAME = 4;
    private static final Set<String> CALLING = Set.of("call", "calls", "called", "dub", "dubbed", "named", "names");
    private static final Set<String> BE = Set.of("is", "was", "are", "were");

    private final Classes classes;
    private final Names names;
    private final Countries countries;
    private final List<Word> words;

    Context(Classes classes, Names names, Countries countries, List<Word> words) {
        this.classes = classes;
        this.names = names;
        this.countries = countries;
        this.words = words;
    }

    /** Index of the class noun that ends the noun phrase which begins at {@code from}, or -1. */
    int classAt(int from) {
        int found = -1;
        for (int i = from; i < words.size() && i < from + QUALIFIERS; i++) {
            String word = words.get(i).text();
            boolean isClass = i > from ? isClassAt(i) : classes.isClass(word);
            if (isClass) {
                found = i;
            }
            if (!isClass && (found >= 0 || !(classes.isQualifier(word) || isAdjectiveOfPlace(word)))) {
                break;
            }
        }
        return found < 0 || isPartOfAnother(found) ? -1 : found;
    }

    /** "missile maker", "rocket launch site": the noun is not the class of what stands before it. */
    private boolean isPartOfAnother(int noun) {
        for (int i = noun + 1; i < words.size() && i <= noun + AFTERTHOUGHT; i++) {
            Word word = words.get(i);
            if (!word.isLower() || word.isMark() || FUNCTION_WORDS.contains(word.text())) {
                return false;
            }
            if (classes.isNot(word.text())) {
                return true;
            }
        }
        return false;
    }

    /** The class noun right after the name that ends before {@code end}, quotes between them passed over; null where none. */
    @Nullable String after(int end) {
        int at = end < words.size() && words.get(end).isClosingQuote() ? end + 1 : end;
        return kind(classAt(at));
    }

    /** The class noun right before the name that begins at {@code start}; null where none. */
    @Nullable String before(int start) {
        int at = start - 1;
        boolean quoted = at >= 0 && words.get(at).isOpeningQuote();
        at = quoted ? at - 1 : at;
        if (at >= 0 && quoted && words.get(at).isComma()) {
            at--;
        }
        if (at >= 0 && CALLED.contains(words.get(at).text())) {
            at--;
        }
        if (at >= 1
                && words.get(at).text().equals("as")
                && words.get(at - 1).text().equals("known")) {
            at -= 2;
        }
        if (at >= 0 && words.get(at).isComma()) {
            at--;
        }
        return at >= 0 && words.get(at).isCommonNoun() && isClassAt(at) ? kind(at) : null;
    }

    /** Whether a class noun ends at the word: "lathe", the centre of "machining centre". */
    private boolean isClassAt(int at) {
        String word = words.get(at).text();
        return classes.isClass(word)
                || (at > 0 && classes.isClass(words.get(at - 1).text() + " " + word.toLowerCase(Locale.ROOT)));
    }

    /** The class noun of which a designator is the apposition or the name: "a new tank, the LX-9", "a missile they call the LX-9". */
    @Nullable String namedBy(int start) {
        int at = start - 1;
        if (at >= 0 && ARTICLES.contains(words.get(at).text())) {
            at--;
        }
        if (at >= 2 && CALLING.contains(words.get(at).text())) {
            at--;
            while (at > 0 && start - at < QUALIFIERS && !classes.isClass(words.get(at).text())) {
                at--;
            }
            return classes.isClass(words.get(at).text()) ? kind(at) : null;
        }
        boolean comma = at >= 1 && words.get(at).isComma();
        return comma && classes.isClass(words.get(at - 1).text()) ? kind(at - 1) : null;
    }

    /** The class noun that an apposition or a copula says of the name that ends before {@code end}; null where none. */
    @Nullable String saidOf(int end) {
        int at = end;
        boolean comma = false;
        while (at < words.size() && (words.get(at).isComma() || words.get(at).isClosingQuote())) {
            comma |= words.get(at).isComma();
            at++;
        }
        boolean copula = at < words.size() && BE.contains(words.get(at).text());
        if (!comma && !copula) {
            return null;
        }
        at = copula ? at + 1 : at;
        if (at >= words.size() || !ARTICLES.contains(words.get(at).text())) {
            return null;
        }
        at++;
        for (int unknown = 0; unknown <= 1; unknown++, at++) {
            int noun = classAt(at);
            if (noun >= 0) {
                return kind(noun);
            }
            if (at >= words.size() || !words.get(at).isLower()) {
                return null;
            }
        }
        return null;
    }

    /** Whether a designator numbers what stands right before or behind it, which is no equipment: "Gate B-52", "an F-6 visa". */
    boolean numbersOther(int start, int end) {
        return (start > 0 && isNumbered(words.get(start - 1).text()))
                || (end < words.size() && isNumbered(words.get(end).text()));
    }

    boolean isNumbered(String word) {
        return classes.isNumbered(word);
    }

    /** Whether a verb of weapons ("fired", "paraded") has the name that begins at {@code start} for its object. */
    boolean isHandled(int start) {
        int at = start - 1;
        int passed = 0;
        while (at >= 0 && passed < BETWEEN_VERB_AND_NAME && mayStandBetween(words.get(at))) {
            at--;
            passed++;
        }
        return at >= 0 && names.isHandling(words.get(at).text());
    }

    private boolean mayStandBetween(Word word) {
        String text = word.text();
        return !names.isHandling(text)
                && (ARTICLES.contains(text)
                        || COUNTS.contains(text)
                        || Character.isDigit(text.charAt(0))
                        || isAdjectiveOfPlace(text)
                        || classes.isQualifier(text));
    }

    /** Whether a noun phrase up to its class noun leaves no doubt that it is of weapons or spacecraft. */
    boolean isPlain(int from, int noun) {
        return words.subList(from, noun + 1).stream()
                .anyMatch(word -> classes.isStrong(word.text()) || classes.isMilitary(word.text()));
    }

    /** Whether an article or a count stands before the name, as before things and seldom before people and places: "the new LX-9". */
    boolean isCounted(int start) {
        int at = start > 1 && classes.isQualifier(words.get(start - 1).text()) ? start - 2 : start - 1;
        if (at < 0) {
            return false;
        }
        String word = words.get(at).text().toLowerCase(Locale.ROOT);
        return ARTICLES.contains(word) || COUNTS.contains(word);
    }

    /** "Russian", or a word that looks like one: peoples and regions are more than any table holds. */
    boolean isAdjectiveOfPlace(String word) {
        return countries.adjective(word).isPresent()
                || PLACE_ADJECTIVE.matcher(word).matches();
    }

    private @Nullable String kind(int noun) {
        return noun < 0 ? null : classes.singular(words.get(noun).text());
    }
}
