// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.equipment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Countries;
import org.sightline.article.Span;

/** One region's words and the equipment found in them so far. */
final class Passage {
    private static final int LONGEST_QUOTED = 3;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern NUMBER_OF_FAMILY = Pattern.compile("\\p{Lu}?[0-9]{1,4}\\p{Lu}?");
    private static final Set<String> LINKS = Set.of("and", "or", ",", "/");

    private final Classes classes;
    private final Names names;
    private final List<Word> words;
    private final Context context;
    private final Neighbours neighbours;
    /** by index of the first word */
    private final TreeMap<Integer, Found> found = new TreeMap<>();

    private record Found(int end, EquipmentMention mention) {}

    Passage(Classes classes, Names names, Countries countries, List<Word> words) {
        this.classes = classes;
        this.names = names;
        this.words = words;
        this.context = new Context(classes, countries, words);
        this.neighbours = new Neighbours(classes, countries, context, words);
        for (int i = 0; i < words.size(); i++) {
            if (!covered(i) && !quoted(i) && !family(i) && !designator(i)) {
                properName(i);
            }
        }
        coordinated();
    }

    List<EquipmentMention> found() {
        return found.values().stream().map(Found::mention).toList();
    }

    /** Takes the names that were known elsewhere in the article wherever they stand here. */
    void repeat(Map<String, EquipmentMention> known) {
        for (int i = 0; i < words.size(); i++) {
            EquipmentMention first = known.get(words.get(i).name());
            if (first != null && !covered(i) && !neighbours.partOfLongerName(i, i + 1)) {
                add(i, i + 1, first.kind(), "named before: " + first.why());
            }
        }
    }

    /** “Malligyong-1” with a class noun near. */
    private boolean quoted(int open) {
        if (!words.get(open).isOpeningQuote()) {
            return false;
        }
        int end = open + 1;
        while (end < words.size()
                && end <= open + LONGEST_QUOTED
                && words.get(end).mayBeNamed()) {
            end++;
        }
        int close = end < words.size() && words.get(end).isComma() ? end + 1 : end;
        if (end == open + 1 || close >= words.size() || !words.get(close).isClosingQuote() || anyNot(open + 1, end)) {
            return false;
        }
        String after = close == end ? context.after(close) : null;
        return offer(open + 1, end, after, "in quotes before the class noun ")
                || offer(open + 1, end, context.before(open + 1), "in quotes after the class noun ")
                || offer(open + 1, end, context.saidOf(end), "in quotes, and said to be the class noun ");
    }

    /** A known family, alone, with a number of its own, or with a class noun. */
    private boolean family(int start) {
        Word first = words.get(start);
        int end = start + 1;
        Optional<Names.Family> family = Optional.empty();
        if (end < words.size()) {
            family = names.family(first.text() + " " + words.get(end).stem());
            end = family.isPresent() ? end + 1 : end;
        }
        family = family.isPresent() ? family : names.family(first.stem());
        if (family.isEmpty()) {
            return false;
        }
        Word last = words.get(end - 1);
        boolean variant = !last.stem().equals(last.name());
        boolean numbered = !variant && end < words.size() && isNumber(words.get(end));
        int stop = numbered ? end + 1 : end;
        String kind = near(start, stop);
        Names.Rule rule = family.get().rule();
        if (rule == Names.Rule.NUMBER) {
            return numbered && offer(start, stop, kind, "known family with a number and the class noun ");
        }
        if (kind != null) {
            return offer(start, stop, kind, "known family with the class noun ");
        }
        if (variant || numbered) {
            return add(start, stop, family.get().kind(), "known family with a number or variant");
        }
        return rule == Names.Rule.ALONE
                && !neighbours.partOfLongerName(start, end)
                && add(start, end, family.get().kind(), "known family");
    }

    private boolean isNumber(Word word) {
        String name = word.name();
        return NUMBER_OF_FAMILY.matcher(name).matches()
                || names.designator(name).isPresent()
                || names.hasShape(name);
    }

    private boolean designator(int at) {
        String word = words.get(at).name();
        Optional<String> known = names.designator(word);
        if (names.isNot(word) || (known.isEmpty() && !names.hasShape(word))) {
            return false;
        }
        return offer(at, at + 1, near(at, at + 1), "designator with the class noun ")
                || (known.isPresent() && add(at, at + 1, known.get(), "known designator"));
    }

    /** "a Torvald missile": a name that nobody told us of, before a noun that leaves no doubt. */
    private boolean properName(int start) {
        if (start == 0 || !neighbours.isProper(start) || !neighbours.opens(words.get(start - 1))) {
            return false;
        }
        int end = start + 1;
        if (end < words.size() && (neighbours.isProper(end) || isPlainNumber(end))) {
            end++;
        }
        int noun = context.classAt(end);
        boolean doubtful = noun < 0
                || !classes.isStrong(words.get(noun).text())
                || !words.get(noun).isCommonNoun()
                || anyNot(start, end)
                || neighbours.bearsLongerName(start, end);
        return !doubtful
                && offer(start, end, classes.singular(words.get(noun).text()), "proper name before the class noun ");
    }

    private boolean isPlainNumber(int at) {
        return NUMBER.matcher(words.get(at).text()).matches();
    }

    private boolean anyNot(int start, int end) {
        return words.subList(start, end).stream().anyMatch(word -> names.isNot(word.text()));
    }

    /** "Su-30 and MiG-29 fighters": what stands in a row with equipment and looks like it is equipment. */
    private void coordinated() {
        for (int i = words.size() - 3; i >= 0; i--) {
            inRow(i, i + 1, found.get(i + 2));
        }
        for (int i = 2; i < words.size(); i++) {
            inRow(i, i - 1, found.get(i - 2));
        }
    }

    private void inRow(int at, int link, @Nullable Found other) {
        String word = words.get(at).name();
        if (other != null
                && LINKS.contains(words.get(link).text())
                && !covered(at)
                && word.indexOf('-') > 0
                && names.hasShape(word)
                && !names.isNot(word)) {
            add(at, at + 1, other.mention().kind(), "in a row with another name of equipment");
        }
    }

    private @Nullable String near(int start, int end) {
        String kind = context.after(end);
        kind = kind == null ? context.before(start) : kind;
        return kind == null ? context.saidOf(end) : kind;
    }

    private boolean offer(int start, int end, @Nullable String kind, String why) {
        return kind != null && add(start, end, kind, why + kind);
    }

    private boolean add(int start, int end, String kind, String why) {
        Word last = words.get(end - 1);
        Span span = new Span(
                words.get(start).span().start(),
                last.span().start() + last.name().length());
        found.put(start, new Found(end, new EquipmentMention(span, kind, why)));
        return true;
    }

    private boolean covered(int at) {
        Map.Entry<Integer, Found> before = found.floorEntry(at);
        return before != null && before.getValue().end() > at;
    }
}
