// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Thing;
import org.sightline.annotate.Token;
import org.sightline.article.Span;

/**
 * Who speaks in a transcript: each turn begins with its speaker and a colon ("ANNA WEBER: …", "Weber: …") and lasts until the next.
 * A story is a transcript where such beginnings come again: a single one may be a headline's or a list's.
 */
final class Turns {
    private static final int LONGEST = 5;
    private static final int FEWEST = 3;
    private static final int REACH = 60;

    private final Annotation annotation;
    /** sentence in which a turn begins, and the index of its colon */
    private final TreeMap<Integer, Integer> turns = new TreeMap<>();

    /** The turns around a sentence; those far off do not matter to it. */
    Turns(Annotation annotation, int sentence) {
        this.annotation = annotation;
        Map<String, Integer> names = new LinkedHashMap<>();
        int last = Math.min(annotation.sentences().size(), sentence + REACH);
        for (int i = Math.max(0, sentence - REACH); i < last; i++) {
            int colon = colon(annotation.sentences().get(i));
            if (colon > 0) {
                turns.put(i, colon);
                names.merge(label(i, colon), 1, Integer::sum);
            }
        }
        boolean again = names.size() > 1 && names.values().stream().anyMatch(times -> times > 1);
        if (turns.size() < FEWEST || !again) {
            turns.clear();
        }
    }

    /** The speaker of the turn that a sentence belongs to; empty outside transcripts. */
    Optional<Source> of(int sentence) {
        Map.Entry<Integer, Integer> turn = turns.floorEntry(sentence);
        if (turn == null) {
            return Optional.empty();
        }
        Sentence first = annotation.sentences().get(turn.getKey());
        String label = label(turn.getKey(), turn.getValue());
        Span span = Phrase.span(first, 0, turn.getValue() - 1);
        Integer thing = person(label);
        String name = thing == null ? label : annotation.things().get(thing).caption();
        return Optional.of(new Source(new Speaker(name, span, thing == null ? -1 : thing), label + ":", span, null));
    }

    /** Index of the colon behind a label at the beginning of a sentence, or -1. */
    private static int colon(Sentence sentence) {
        for (int i = 0; i < Math.min(sentence.tokens().size(), LONGEST + 1); i++) {
            Token token = sentence.tokens().get(i);
            if (token.text().equals(":")) {
                return i;
            }
            boolean capital = Character.isUpperCase(token.text().codePointAt(0));
            boolean joins = token.tag() == Tag.PUNCTUATION && !token.text().equals(",");
            if (!capital && !joins) {
                return -1;
            }
        }
        return -1;
    }

    private String label(int sentence, int colon) {
        return Phrase.text(annotation.sentences().get(sentence), 0, colon - 1);
    }

    /** The one person of the story whose name is, or ends in, the label. */
    private @Nullable Integer person(String label) {
        String wanted = label.toLowerCase(Locale.ROOT);
        Integer found = null;
        for (int i = 0; i < annotation.things().size(); i++) {
            Thing thing = annotation.things().get(i);
            String caption = thing.caption().toLowerCase(Locale.ROOT);
            if (thing.type() != MentionType.PERSON || !(" " + caption).endsWith(" " + wanted)) {
                continue;
            }
            boolean longer = found == null
                    || caption.length() > annotation.things().get(found).caption().length();
            found = longer ? Integer.valueOf(i) : found;
        }
        return found;
    }
}
