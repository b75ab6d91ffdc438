// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

import java.util.List;
import java.util.Locale;

/**
 * One line of {@code rules/en/modality.tsv}.
 *
 * @param takes whether a governing word takes a clause ("is expected to come"), a noun ("plans a visit") or both
 * @param words lemmas or printed forms; the first is the cue, the others stand among what hangs on it
 * @param example a sentence whose {@code *marked*} event comes out as the rule's effect
 */
record ModalityRule(Kind kind, Takes takes, List<String> words, Effect effect, String example) {
    /** Where a cue stands in the tree, seen from the event. */
    enum Kind {
        /** on the event's verb */
        MODAL,
        ADVERB,
        /** on the event's noun: "a planned visit" */
        ADJECTIVE,
        /** opens the event's clause: "if", "whether" */
        MARKER,
        /** over the event: "without" */
        PREPOSITION,
        /** a few words in a row, beside the event: "according to unconfirmed reports" */
        PHRASE,
        /** a verb over the event, in any voice */
        VERB,
        ACTIVE,
        PASSIVE,
        /** after a copula: "is likely to" */
        PREDICATE,
        /** a noun over the event: "evidence that" */
        NOUN,
        /** the event's own word: "was absent" */
        SELF,
        /** a verb that only carries the event's noun: "held talks" */
        SUPPORT,
        /** a verb whose object happens when the verb does: who will attend a launch expects a launch */
        ATTENDING,
        /** a verb whose participle is what was seen: "was seen leaving" */
        PERCEPTION
    }

    /** What a governing word has scope over. */
    enum Takes {
        CLAUSE,
        NOUN,
        BOTH
    }

    ModalityRule {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a rule without words");
        }
    }

    static ModalityRule of(List<String> columns) {
        return new ModalityRule(
                Kind.valueOf(columns.get(0).toUpperCase(Locale.ROOT)),
                Takes.valueOf(columns.get(1).toUpperCase(Locale.ROOT)),
                List.of(columns.get(2).split(" ")),
                Effect.of(columns.get(3)),
                columns.get(4));
    }

    boolean negated() {
        return words.get(0).equals("not");
    }

    /** The words but "not". */
    List<String> cue() {
        return negated() ? words.subList(1, words.size()) : words;
    }

    boolean takes(boolean noun) {
        return takes == Takes.BOTH || (takes == Takes.NOUN) == noun;
    }
}
