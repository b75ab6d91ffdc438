// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Sentence;
import org.sightline.extract.attribution.AttributionRule.Kind;

/**
 * Direct speech that runs over several sentences: the reporting verb stands outside the quotation marks, in the sentence where they
 * open, in the one where they close, or in the one before that they continue ("…," he said. "…").
 */
final class Quotation {
    private static final int REACH = 6;

    private final Annotation annotation;
    private final AttributionRules rules;

    Quotation(Annotation annotation, AttributionRules rules) {
        this.annotation = annotation;
        this.rules = rules;
    }

    /**
     * A saying and where it stands.
     *
     * @param sentence index in the annotation
     */
    record Voice(int sentence, Saying saying) {}

    /** Who speaks a quoted word, when its own sentence does not say; empty when the word is not in quotation marks. */
    Optional<Voice> of(int sentence, int word) {
        int first = Math.max(0, sentence - REACH);
        int last = Math.min(annotation.sentences().size() - 1, sentence + REACH);
        List<List<Boolean>> quoted = new ArrayList<>();
        boolean open = false;
        for (int i = first; i <= last; i++) {
            List<Boolean> marks = quoted(annotation.sentences().get(i), open);
            open = !marks.isEmpty() && marks.get(marks.size() - 1);
            quoted.add(marks);
        }
        if (!quoted.get(sentence - first).get(word)) {
            return Optional.empty();
        }
        int opening = sentence;
        while (opening > first && quoted.get(opening - first).get(0) && ends(quoted.get(opening - 1 - first))) {
            opening--;
        }
        int closing = sentence;
        while (closing < last && ends(quoted.get(closing - first))) {
            closing++;
        }
        List<Integer> places = new ArrayList<>(List.of(opening, closing));
        if (opening > first && quoted.get(opening - 1 - first).contains(true)) {
            places.add(opening - 1);
        }
        for (int place : places) {
            Optional<Voice> voice = place == sentence ? Optional.empty() : voice(place, quoted.get(place - first));
            if (voice.isPresent()) {
                return voice;
            }
        }
        return Optional.empty();
    }

    private static boolean ends(List<Boolean> marks) {
        return !marks.isEmpty() && marks.get(marks.size() - 1);
    }

    /** For each word whether it stands in quotation marks; the closing mark itself does not. */
    private static List<Boolean> quoted(Sentence sentence, boolean openBefore) {
        boolean open = openBefore;
        List<Boolean> found = new ArrayList<>();
        for (var token : sentence.tokens()) {
            open = switch (token.text()) {
                case "“", "``", "„", "«" -> true;
                case "”", "''", "»" -> false;
                case "\"" -> !open;
                default -> open;
            };
            found.add(open);
        }
        return found;
    }

    private Optional<Voice> voice(int index, List<Boolean> quoted) {
        Sentence sentence = annotation.sentences().get(index);
        for (int verb = 0; verb < sentence.tokens().size(); verb++) {
            boolean reports = !quoted.get(verb)
                    && sentence.tokens().get(verb).tag().isVerb()
                    && rules.is(Kind.VERB, sentence, verb);
            if (!reports) {
                continue;
            }
            List<Integer> speakers = new Speakers(rules, sentence).of(verb);
            if (!speakers.isEmpty()) {
                return Optional.of(new Voice(index, new Saying(speakers, verb, verb)));
            }
        }
        return Optional.empty();
    }
}
