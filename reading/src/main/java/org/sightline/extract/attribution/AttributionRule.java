// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import java.util.List;
import java.util.Locale;

/**
 * One line of {@code rules/en/attribution.tsv}.
 *
 * @param takes what a reporting word has for its content: a clause, an event's noun ("announced a visit") or both
 * @param words lemmas or printed forms; the first is the cue, the others stand among what hangs on it
 * @param example a sentence with {@code *the event's word*}, {@code [each source]} and {@code {who relays it}}
 */
record AttributionRule(Kind kind, Takes takes, List<String> words, String example) {
    enum Kind {
        /** a word that reports */
        VERB,
        /** a verb that says that something is not said */
        SILENT,
        /** a verb whose object is the speaker */
        CITING,
        /** a verb whose object is who hears it */
        HEARER,
        /** a thing that carries somebody's words: footage, a report */
        CARRIER,
        /** words of somebody, with a clause for their content: a claim */
        NOUN,
        /** what an outlet is, beside its name: "the agency Fars" */
        OUTLET,
        /** somebody without a name */
        PERSON
    }

    enum Takes {
        CLAUSE,
        NOUN,
        BOTH
    }

    AttributionRule {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a rule without words");
        }
    }

    static AttributionRule of(List<String> columns) {
        return new AttributionRule(
                Kind.valueOf(columns.get(0).toUpperCase(Locale.ROOT)),
                Takes.valueOf(columns.get(1).toUpperCase(Locale.ROOT)),
                List.of(columns.get(2).split(" ")),
                columns.get(3));
    }
}
