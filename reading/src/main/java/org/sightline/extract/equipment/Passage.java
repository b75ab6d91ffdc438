// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.equipment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Countries;

/** One region's words and the equipment found in them so far. */
final class Passage {
    private static final int LONGEST_QUOTED = 3;
    private static final int LONGEST_PROPER = 2;

    private final Classes classes;
    private final Names names;
    private final List<Word> words;
    private final boolean ofWeapons;
    private final Context context;
    private final Neighbours neighbours;
    private final Extents extents;
    private final Finds finds;

    /**
     * Reads a region.
     *
     * @param ofWeapons whether the article speaks of weapons or spacecraft anywhere
     */
    Passage(Classes classes, Names names, Countries countries, List<Word> words, boolean ofWeapons) {
        this.classes = classes;
        this.names = names;
        this.words = words;
        this.ofWeapons = ofWeapons;
        this.finds = new Finds(words);
        this.context = new Context(classes, names, countries, words);
        this.neighbours = new Neighbours(classes, countries, context, words);
        this.extents = new Extents(classes, names, context, neighbours, words);
        for (int i = 0; i < words.size(); i++) {
            if (!finds.covers(i) && !quoted(i) && !family(i) && !designator(i)) {
                properName(i);
            }
        }
        new Rows(names, context, neighbours, extents, words, finds).find();
    }

    List<EquipmentMention> found() {
        return finds.mentions();
    }

    /** Takes the names that were known elsewhere in the article wherever they stand here. */
    void repeat(Map<String, EquipmentMention> known) {
        for (int i = 0; i < words.size(); i++) {
            EquipmentMention first = known.get(words.get(i).name());
            if (first != null && !finds.covers(i) && !neighbours.partOfLongerName(i, i + 1)) {
                finds.add(i, i + 1, first.kind(), "named before: " + first.why());
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
        if (end == open + 1 || close >= words.size() || !words.get(close).isClosingQuote()) {
            return false;
        }
        if (extents.anyNot(open + 1, end)) {
            return close == end && finds.offer(open + 1, end, context.before(open + 1), "in quotes after the class noun ");
        }
        String after = close == end ? context.after(close) : null;
        return finds.offer(open + 1, end, after, "in quotes before the class noun ")
                || finds.offer(open + 1, end, context.before(open + 1), "in quotes after the class noun ")
                || finds.offer(open + 1, end, context.saidOf(end), "in quotes, and said to be the class noun ");
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
        if (family.isEmpty() || context.numbersOther(start, end)) {
            return false;
        }
        Word last = words.get(end - 1);
        boolean variant = !last.stem().equals(last.name());
        int stop = variant ? end : extents.number(end);
        if (stop == end && !variant && end < words.size() && names.isCode(words.get(end).name())) {
            stop = end + 1;
        }
        boolean numbered = stop > end;
        if (!numbered && isLetter(end) && classAfter(end + 1) != null) {
            stop = end + 1;
        }
        String kind = near(start, stop);
        if (family.get().rule() == Names.Rule.NUMBER) {
            return numbered && finds.offer(start, stop, kind, "known family with a number and the class noun ");
        }
        if (kind != null) {
            return finds.offer(start, stop, kind, "known family with the class noun ");
        }
        boolean code = numbered && names.designator(words.get(stop - 1).name()).isPresent();
        boolean sure = family.get().rule() == Names.Rule.ALONE || variant || ofWeapons || code;
        if (sure && (variant || numbered)) {
            return finds.add(start, stop, family.get().kind(), "known family with a number or variant");
        }
        boolean handled = context.isHandled(start) || context.isCounted(start);
        boolean known = family.get().rule() == Names.Rule.ALONE || (handled && ofWeapons);
        return known
                && !neighbours.partOfLongerName(start, end)
                && finds.add(start, end, family.get().kind(), "known family");
    }

    /** "E" of "Gripen E jets". */
    private boolean isLetter(int at) {
        return at < words.size() && words.get(at).text().length() == 1 && words.get(at).mayBeNamed();
    }

    private @Nullable String classAfter(int at) {
        return at < words.size() ? context.after(at) : null;
    }

    /** "F-35A Lightning II", "the LX-9 radar", "fired an LX-9": a code of letters and number, with its nickname. */
    private boolean designator(int at) {
        String word = words.get(at).name();
        Optional<String> known = names.designator(word);
        boolean shaped = names.hasShape(word);
        if (names.isNot(word)
                || context.numbersOther(at, at + 1)
                || (known.isEmpty() && !shaped && !names.isLettered(word))) {
            return false;
        }
        int named = extents.nickname(at + 1);
        if (known.isPresent()) {
            int end = named > at + 1 ? named : at + 1;
            return finds.offer(at, end, near(at, end), "designator with the class noun ")
                    || finds.offer(at, at + 1, near(at, at + 1), "designator with the class noun ")
                    || finds.add(at, end, known.get(), "known designator");
        }
        int start = extents.before(at);
        if (finds.offer(start, named, classAfter(named), "designator with the class noun ")
                || finds.offer(start, at + 1, near(start, at + 1), "designator with the class noun ")) {
            return true;
        }
        boolean coded = shaped && word.indexOf('-') > 0;
        return coded
                && (finds.offer(start, at + 1, context.namedBy(start), "designator of the class noun ") || loose(start, named));
    }

    /** "fired an LX-9", "the Torvald-9": where missiles, drones or the like are spoken of, a code is equipment without a noun, too. */
    private boolean loose(int start, int end) {
        if (!ofWeapons) {
            return false;
        }
        if (context.isHandled(start)) {
            return finds.add(start, end, "weapon", "designator behind a verb of weapons");
        }
        return end == start + 1
                && context.isCounted(start)
                && names.isTelling(words.get(start).name())
                && !neighbours.isOfPlace(words.get(start).text())
                && finds.add(start, end, "weapon", "name with a number where weapons are spoken of");
    }

    /** "a Torvald missile": a name that nobody told us of, before a noun that leaves no doubt; any noun behind "Torvald 9". */
    private boolean properName(int start) {
        Word first = words.get(start);
        if (!neighbours.isProper(start) || names.isMaker(first.text()) || neighbours.opens(first)) {
            return false;
        }
        int end = start + 1;
        while (end < words.size() && end < start + LONGEST_PROPER && neighbours.isProper(end)) {
            end++;
        }
        int stop = extents.number(end);
        boolean begins = start > 0
                && (neighbours.opens(words.get(start - 1))
                        || names.isMaker(words.get(start - 1).text())
                        || context.isHandled(start));
        if (!begins && !(stop > end && neighbours.opensSentence(start))) {
            return false;
        }
        int noun = context.classAt(stop);
        boolean doubtful = noun < 0
                || !(stop > end || context.isPlain(stop, noun))
                || !words.get(noun).isCommonNoun()
                || extents.anyNot(start, stop)
                || neighbours.bearsLongerName(start, end);
        return !doubtful
                && finds.offer(start, stop, classes.singular(words.get(noun).text()), "proper name before the class noun ");
    }

    private @Nullable String near(int start, int end) {
        String kind = context.after(end);
        kind = kind == null ? context.before(start) : kind;
        return kind == null ? context.saidOf(end) : kind;
    }
}
