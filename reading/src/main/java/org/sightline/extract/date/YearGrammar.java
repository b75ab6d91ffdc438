// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import org.jspecify.annotations.Nullable;

/** Years: after a month, and by themselves where their neighbours leave no doubt that the number is one. */
final class YearGrammar {
    private final Words words;
    private final Lexicon lexicon;

    /** A year and the index after it; absent years end where they would have begun. */
    record Year(YearWords words, int to) {}

    YearGrammar(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** The year that follows a day or month: ", 2024", "of last year", "in 2016", "the same year". */
    Year after(int i) {
        int j = is(i, ",") || is(i, "of") || is(i, "in") ? i + 1 : i;
        Word word = words.at(j);
        boolean apart = !word.joined() || (j > i && is(i, ","));
        if (word.isYear() && apart && isOver(j)) {
            return new Year(YearWords.number(word.number()), j + 1);
        }
        boolean of = is(i, "of");
        boolean mark = is(of ? j : i, "'") || is(of ? j : i, "’");
        int k = (of ? j : i) + (mark ? 1 : 0);
        Word cut = words.at(k);
        boolean two =
                (mark || of) && cut.isNumber() && !cut.ordinal() && cut.text().length() == 2;
        if (two && isOver(k) && !isCounted(k + 1)) {
            return new Year(YearWords.twoDigits(cut.number()), k + 1);
        }
        if (is(i, "of") && is(j, "the") && is(j + 1, "year")) {
            return new Year(new YearWords(YearWords.Kind.PUBLICATION, 0), j + 2);
        }
        Year named = named(j);
        // "in May, last year's winner" is not May of last year.
        return named == null || (is(i, ",") && !is(named.to(), ",") && !is(named.to(), "."))
                ? new Year(YearWords.ABSENT, i)
                : named;
    }

    /** "last year", "this year", "the same year", "that year", "the following year", "the year before". */
    @Nullable Year named(int i) {
        int j = is(i, "the") || is(i, "that") ? i + 1 : i;
        boolean article = j > i;
        Word word = words.at(j);
        if (is(i, "that") && is(j, "year") && !is(j + 1, "'s")) {
            return new Year(new YearWords(YearWords.Kind.DISCOURSE, 0), j + 1);
        }
        if (article && is(j, "year") && (is(j + 1, "before") || is(j + 1, "after")) && !opensClause(j + 2)) {
            return new Year(new YearWords(YearWords.Kind.DISCOURSE, is(j + 1, "before") ? -1 : 1), j + 2);
        }
        if (!is(j + 1, "year") || is(j + 2, "-") || is(j + 2, "'s") || is(j + 2, "’s")) {
            return null;
        }
        Integer follow = lexicon.value("follow", word.lower());
        if (article && follow != null) {
            return new Year(new YearWords(YearWords.Kind.DISCOURSE, follow), j + 2);
        }
        Integer shift = lexicon.value("shift", word.lower());
        return shift == null ? null : new Year(new YearWords(YearWords.Kind.PUBLICATION, shift), j + 2);
    }

    /** A year by itself. */
    @Nullable Parsed at(int i) {
        Parsed decade = decade(i);
        if (decade != null) {
            return decade;
        }
        Word word = words.at(i);
        if (!word.isYear() || !isOver(i) || (word.joined() && !is(i - 1, "(") && !dash(i - 1))) {
            return null;
        }
        return isIntroduced(i) ? new Parsed(i, i + 1, new Expression.YearOf(YearWords.number(word.number()))) : null;
    }

    private @Nullable Parsed decade(int i) {
        String word = words.at(i).lower();
        if (words.at(i).joined() && !is(i - 1, "'") && !is(i - 1, "’")) {
            return null;
        }
        if (word.matches("(1[89]|20)\\d0s")) {
            return new Parsed(i, i + 1, new Expression.Decade(Integer.parseInt(word.substring(0, 4))));
        }
        boolean round = words.at(i).isYear() && words.at(i).number() % 10 == 0;
        boolean apart = is(i + 1, "s")
                || ((is(i - 1, "the")
                                || is(i - 1, "in")
                                || lexicon.is("part", words.at(i - 1).lower()))
                        && (is(i + 1, "'s") || is(i + 1, "’s")));
        if (round && apart) {
            return new Parsed(i, i + 2, new Expression.Decade(words.at(i).number()));
        }
        int before = is(i - 1, "'") || is(i - 1, "’") ? i - 2 : i - 1;
        Integer named = is(before, "the") || lexicon.is("part", words.at(before).lower())
                ? lexicon.value("decade", word)
                : null;
        return named == null ? null : new Parsed(i, i + 1, new Expression.Decade(named));
    }

    /** Whether a noun follows that a number before it counts. */
    private boolean isCounted(int i) {
        Word next = words.at(i);
        return is(i, "%") || (next.isLetters() && !lexicon.is("preposition", next.lower()) && !isFunction(next));
    }

    private boolean isIntroduced(int i) {
        Word before = words.at(i - 1);
        Word next = words.at(i + 1);
        if (begins(i)) {
            return true;
        }
        boolean measured = lexicon.is("quantity", next.lower()) && !is(i + 1, "sanctions");
        boolean plain =
                next.isLetters() && !lexicon.is("preposition", next.lower()) && !next.isCapital() && !isFunction(next);
        if (is(i - 1, "(")) {
            return is(i + 1, ")");
        }
        if (measured || before.isNumber()) {
            return false;
        }
        return switch (before.lower()) {
            case "in",
                    "since",
                    "until",
                    "till",
                    "during",
                    "before",
                    "after",
                    "early",
                    "late",
                    "mid",
                    "year",
                    "through" -> true;
            case "of", "by", "from", "to", "around", "about", "than", "between", "and", "circa", "or", "for", "not" ->
                !plain;
            case "-", "–" -> lexicon.is("part", words.at(i - 2).lower());
            default -> lexicon.is("determiner", before.lower()) && next.isLetters() && !isFunction(next);
        };
    }

    /** Whether it is the first of two years with a dash or "to" between them. */
    private boolean begins(int i) {
        Word last = words.at(i + 2);
        boolean between = dash(i + 1) || is(i + 1, "to") || is(i + 1, "through");
        boolean joined = !dash(i + 1) || (words.at(i + 1).joined() && last.joined());
        boolean quantity = lexicon.is("quantity", words.at(i + 3).lower());
        boolean loose = !words.at(i).joined() || is(i - 1, "(");
        return between
                && loose
                && joined
                && last.isYear()
                && last.number() > words.at(i).number()
                && !quantity
                && !words.at(i - 1).isCapital();
    }

    private static boolean isFunction(Word word) {
        return switch (word.lower()) {
            case "was",
                    "were",
                    "is",
                    "are",
                    "had",
                    "has",
                    "when",
                    "that",
                    "which",
                    "with",
                    "but",
                    "he",
                    "she",
                    "it",
                    "they",
                    "while" -> true;
            default -> false;
        };
    }

    /** Whether the number ends here and is not part of a larger sign such as "2024-X" or "2024.5". */
    private boolean isOver(int i) {
        Word next = words.at(i + 1);
        Word after = words.at(i + 2);
        if (!next.joined()) {
            return true;
        }
        if (dash(i + 1) && lexicon.is("month", after.lower())) {
            return true;
        }
        if (dash(i + 1)) {
            return (after.isNumber() && after.joined()) || (after.isLetters() && !after.isCapital()) || !after.joined();
        }
        return !((is(i + 1, ".") || is(i + 1, ",") || is(i + 1, "/")) && after.joined() && after.isNumber());
    }

    /** Whether "the year before" goes on to say before what. */
    private boolean opensClause(int i) {
        Word next = words.at(i);
        return next.isLetters() && (!lexicon.is("preposition", next.lower()) || next.isCapital());
    }

    private boolean dash(int i) {
        return is(i, "-") || is(i, "–") || is(i, "—");
    }

    private boolean is(int i, String word) {
        return words.at(i).lower().equals(word);
    }
}
