// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.List;
import java.util.Map;
import org.sightline.reading.EventType;
import org.sightline.reading.ParticipantPart.Role;

/**
 * One line of {@code events.tsv}: a trigger, what must stand beside it, and which part each of its dependents plays.
 *
 * @param type the event it tells
 * @param lemma the trigger's base form
 * @param part {@code v} verb, {@code n} noun, {@code a} adjective or adverb after a copula
 * @param conditions all must hold
 * @param parts who plays what; keys are {@code doer}, {@code undergoer} or a preposition
 * @param example a sentence that tells such an event
 */
record Frame(
        EventType type, String lemma, char part, List<Condition> conditions, Map<String, Part> parts, String example) {
    /** The condition that the sentence dates the trigger: a state ("is under sanctions") is an event only where it began. */
    static final String DATED = "dated";

    boolean dated() {
        return conditions.stream().anyMatch(condition -> condition.where().contains(DATED));
    }

    /** Whether the frame asks for a ship. */
    boolean ofShips() {
        return conditions.stream().anyMatch(condition -> condition.words().contains("~vessel"));
    }

    /** Whether the frame asks for an organisation: a company exhibits at a fair. */
    boolean ofBodies() {
        return conditions.stream().anyMatch(condition -> condition.words().contains("~body"));
    }

    /**
     * What must depend on the trigger, or must not.
     *
     * @param where {@code object}, {@code particle}, {@code predicate}, {@code complement}, {@code determiner}, {@code undergoer},
     *     {@code doer} or a preposition; several mean any of them
     * @param words lemmas, one of which must head it, or class names of {@code classes.tsv} written {@code ~class}; none: anything
     * @param absent whether the frame asks that there be no such thing
     */
    record Condition(List<String> where, List<String> words, boolean absent) {}

    /** What a dependent is to the event: a participant in a role, or the place. */
    record Part(Role role, boolean place) {}
}
