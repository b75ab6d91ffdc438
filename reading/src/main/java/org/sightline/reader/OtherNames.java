// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Thing;
import org.sightline.article.RuleRows;
import org.sightline.article.Span;

/**
 * Joins what a story calls by two names and says so: "Blue Dune Petroleum, formerly Marsa Bunkering", "the Ocean Wren (ex Lady Wren)",
 * "the Forces of the Great Lakes (FGL)". Which words say so is in {@code rules/en/other-names.tsv}.
 */
final class OtherNames {
    private static final Set<MentionType> BODIES = EnumSet.of(
            MentionType.ORGANIZATION, MentionType.VESSEL, MentionType.PLACE, MentionType.EQUIPMENT, MentionType.EVENT);
    private static final Pattern BRACKETS = Pattern.compile(" ?\\([^()]{1,60}\\)");
    /** "X of Fujairah, formerly" */
    private static final Pattern PLACE_BEHIND =
            Pattern.compile("^ (?:of|in|from|based in) (?:the )?\\p{Lu}[\\p{L}'’ -]{2,25}?(?=,| which| that)");

    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\p{N}-]{2,10}");
    private static final Pattern ACRONYM_CUE = Pattern.compile(" ?\\(|,? or(?: the)? |, (?:also |better )?known as(?: the)? ");
    private static final int FARTHEST = 110;

    private record Words(String kind, Pattern pattern) {}

    private final List<Words> patterns = RuleRows.read("en/other-names.tsv", 3).stream()
            .map(row -> new Words(row.get(0), Pattern.compile(row.get(1))))
            .toList();

    /** The annotation with every two things joined that the text says to be one; the earlier one's place is kept. */
    Annotation join(Annotation annotation, String text) {
        int[] now = new int[annotation.things().size()];
        for (int i = 0; i < now.length; i++) {
            now[i] = i;
        }
        boolean joined = false;
        for (Sentence sentence : annotation.sentences()) {
            joined |= inSentence(annotation, sentence, text, now);
        }
        return joined ? rebuilt(annotation, now) : annotation;
    }

    private boolean inSentence(Annotation annotation, Sentence sentence, String text, int[] now) {
        List<Mention> mentions = annotation.mentionsIn(sentence.span());
        boolean joined = false;
        for (int i = 0; i < mentions.size(); i++) {
            Mention second = mentions.get(i);
            if (second.form() != Mention.Form.NAME || second.thing() < 0) {
                continue;
            }
            int first = i == 0 ? spokenOfBefore(annotation, sentence, second, text) : firstName(mentions, i, text);
            // "The Emirati company, formerly X": the name stands in the sentence before
            if (i > 0 && first == second.thing() && mentions.get(i - 1).form() == Mention.Form.NOMINAL) {
                first = namedBefore(annotation, sentence, second);
            }
            if (first >= 0 && root(now, first) != root(now, second.thing())) {
                int kept = Math.min(root(now, first), root(now, second.thing()));
                now[root(now, first)] = kept;
                now[root(now, second.thing())] = kept;
                joined = true;
            }
        }
        return joined;
    }

    /** The thing of which a name in a list of mentions is another name, or -1. */
    private int firstName(List<Mention> mentions, int at, String text) {
        Mention second = mentions.get(at);
        for (int i = at - 1; i >= 0; i--) {
            Mention first = mentions.get(i);
            int from = first.span().end();
            if (second.span().start() - from > FARTHEST) {
                return -1;
            }
            if (first.thing() < 0 || first.form() == Mention.Form.PRONOUN) {
                continue;
            }
            String between = text.substring(from, second.span().start());
            boolean name = first.form() == Mention.Form.NAME;
            // an engine takes bare letters for anything, also for a man
            boolean letters = name
                    && BODIES.contains(first.type())
                    && isAcronym(first.span(), second.span(), between, text);
            if (letters) {
                return first.thing();
            }
            if (!fit(first, second)) {
                continue;
            }
            if (saysSo(second.type() == MentionType.PERSON ? "any" : "body", between)) {
                return first.thing();
            }
            if (first.type() != MentionType.PLACE) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the words between two names of a kind ("any", "body", "that") say that they are one thing's. */
    boolean saysSo(String kind, String between) {
        String cut = PLACE_BEHIND.matcher(BRACKETS.matcher(between).replaceAll("")).replaceFirst("");
        return patterns.stream()
                .filter(each -> each.kind().equals(kind)
                        || (kind.equals("body") && each.kind().equals("any")))
                .anyMatch(each -> each.pattern().matcher(cut).matches());
    }

    private static boolean fit(Mention first, Mention second) {
        return first.type() == MentionType.PERSON
                ? second.type() == MentionType.PERSON
                : BODIES.contains(first.type()) && BODIES.contains(second.type());
    }

    /** "That is the former Onegabank.": of what the sentence before named last. */
    private int spokenOfBefore(Annotation annotation, Sentence sentence, Mention second, String text) {
        String opening = text.substring(sentence.span().start(), second.span().start());
        return saysSo("that", opening) ? namedBefore(annotation, sentence, second) : -1;
    }

    /** The last thing of the same type that the sentence before names, or -1. */
    private static int namedBefore(Annotation annotation, Sentence sentence, Mention second) {
        int place = annotation.sentences().indexOf(sentence);
        if (place == 0) {
            return -1;
        }
        List<Mention> earlier =
                annotation.mentionsIn(annotation.sentences().get(place - 1).span());
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Mention first = earlier.get(i);
            boolean other = first.thing() >= 0 && first.thing() != second.thing();
            if (first.form() == Mention.Form.NAME && other && first.type() == second.type()) {
                return first.thing();
            }
        }
        return -1;
    }

    /** Whether the second name is in brackets, or behind an "or", and its letters begin words of the first in their order. */
    private static boolean isAcronym(Span first, Span second, String between, String text) {
        String letters = second.of(text);
        if (!ACRONYM.matcher(letters).matches() || !ACRONYM_CUE.matcher(between).matches()) {
            return false;
        }
        String[] words = first.of(text).split("[\\s'’-]+");
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            String letter = letters.substring(i, i + 1).toLowerCase(Locale.ROOT);
            while (at < words.length && !words[at].toLowerCase(Locale.ROOT).startsWith(letter)) {
                at++;
            }
            if (at == words.length) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static int root(int[] now, int thing) {
        int at = thing;
        while (now[at] != at) {
            at = now[at];
        }
        return at;
    }

    private static Annotation rebuilt(Annotation annotation, int[] now) {
        int[] index = new int[now.length];
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < now.length; i++) {
            int kept = root(now, i);
            Thing thing = annotation.things().get(i);
            if (kept == i) {
                index[i] = things.size();
                things.add(thing);
                continue;
            }
            index[i] = index[kept];
            Thing one = things.get(index[i]);
            Set<String> names = new LinkedHashSet<>(one.names());
            names.addAll(thing.names());
            String caption = ACRONYM.matcher(one.caption()).matches() ? thing.caption() : one.caption();
            things.set(index[i], new Thing(one.type(), caption, List.copyOf(names)));
        }
        List<Mention> mentions = annotation.mentions().stream()
                .map(mention -> mention.thing() < 0
                        ? mention
                        : new Mention(mention.span(), mention.type(), mention.form(), index[mention.thing()]))
                .toList();
        return new Annotation(annotation.sentences(), mentions, things, annotation.limits());
    }
}
