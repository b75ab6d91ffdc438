// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.annotate.Clause;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.reading.EventType;
import org.sightline.reading.ParticipantPart.Role;

/** Who plays which part at a trigger, as its frame says: doers, undergoers, what prepositions tie to it, and its company. */
final class Cast {
    /** how far behind the beginning of a sentence a fronted predicate may stand: "Also present at …" */
    private static final int FRONTED = 2;

    private final Sentence sentence;
    private final Parties parties;
    private final Frames frames;
    private final Company company;

    Cast(Sentence sentence, Parties parties, Frames frames, Company company) {
        this.sentence = sentence;
        this.parties = parties;
        this.frames = frames;
        this.company = company;
    }

    /** Who takes part, in the order of the frame's parts. */
    Map<Integer, Participant> participants(Triggers.Found found) {
        Frame frame = found.frame();
        Clause clause = new Clause(sentence, found.token());
        Map<Integer, Participant> participants = new LinkedHashMap<>();
        for (Map.Entry<String, Frame.Part> part : frame.parts().entrySet()) {
            if (!part.getValue().place()) {
                Casting.add(
                        participants,
                        parties.of(heads(part.getKey(), clause)),
                        part.getValue().role(),
                        frame);
            }
        }
        if (frame.type() == EventType.APPEARANCE || frame.type() == EventType.MEETING) {
            Casting.add(participants, parties.of(company.of(found.token())), Role.COMPANION, frame);
        }
        return participants;
    }

    /** The heads of the phrases that a key of a frame stands for. */
    List<Integer> heads(String part, Clause clause) {
        return switch (part) {
            case "doer" -> doers(clause);
            case "undergoer" -> {
                List<Integer> found = clause.undergoers();
                yield found.isEmpty() && clause.passive() ? inverted(clause.predicate()) : found;
            }
            case "dative" -> sentence.dependents(clause.predicate(), Relation.INDIRECT_OBJECT);
            case "owner" -> owners(clause);
            case "with", "alongside" -> beside(clause.predicate(), part, 2);
            default -> tied(clause, part);
        };
    }

    /** What a preposition ties to the trigger, its object or, in the passive, its subject: "sanctions on X were lifted". */
    private List<Integer> tied(Clause clause, String preposition) {
        List<Integer> found = new ArrayList<>(clause.objectsOf(preposition));
        for (int subject : sentence.dependents(clause.predicate(), Relation.PASSIVE_SUBJECT)) {
            found.addAll(clause.objectsOf(subject, preposition));
        }
        boolean moves = preposition.equals("to") || preposition.equals("from");
        return found.isEmpty() && moves ? beside(clause.predicate(), preposition, 2) : found;
    }

    /** Whose a noun is, or whose the verb's undergoer is: "X's dismissal", "froze X's assets". */
    private List<Integer> owners(Clause clause) {
        int word = clause.predicate();
        if (sentence.tokens().get(word).tag().isNoun()) {
            return sentence.dependents(word, Relation.POSSESSOR);
        }
        List<Integer> found = new ArrayList<>();
        for (int undergoer : clause.undergoers()) {
            found.addAll(sentence.dependents(undergoer, Relation.POSSESSOR));
        }
        return found;
    }

    /** "walked before the launcher with two officials": company may hang on a noun further down. */
    private List<Integer> beside(int word, String preposition, int depth) {
        List<Integer> found = new ArrayList<>(new Clause(sentence, word).objectsOf(preposition));
        if (depth == 0) {
            return found;
        }
        for (int object : sentence.dependents(word, Relation.OBJECT)) {
            found.addAll(beside(object, preposition, depth - 1));
        }
        for (int below : sentence.dependents(word, Relation.PREPOSITION, Relation.ADVERB_MODIFIER)) {
            for (int object : sentence.dependents(below, Relation.PREPOSITION_OBJECT)) {
                found.addAll(beside(object, preposition, depth - 1));
            }
        }
        return found;
    }

    /** Doers of a verb or noun, or of the copula that an adjective stands behind. */
    private List<Integer> doers(Clause clause) {
        Token token = sentence.tokens().get(clause.predicate());
        boolean adjective = !token.tag().isVerb() && !token.tag().isNoun();
        if (adjective) {
            List<Integer> found = token.head() < 0 ? List.<Integer>of() : new Clause(sentence, token.head()).doers();
            return found.isEmpty() ? inverted(clause.predicate()) : found;
        }
        List<Integer> found = clause.doers();
        if (!found.isEmpty()) {
            return found;
        }
        if (token.tag().isNoun()) {
            return carriers(clause.predicate());
        }
        List<Integer> after = inverted(clause.predicate());
        return after.isEmpty() && token.tag() == Tag.VERB_PAST ? before(clause.predicate()) : after;
    }

    /** "Present at the ceremony were X and Y", "Pictured in Cairo: X and Y": who is named after the copula or the colon. */
    private List<Integer> inverted(int opening) {
        int copula = -1;
        for (int i = opening; i < sentence.tokens().size() && copula < 0; i++) {
            Token token = sentence.tokens().get(i);
            boolean is = token.lemma().equals("be") && (i > opening || fronts(i));
            copula = is || token.text().equals(":") ? i : -1;
        }
        Token first = sentence.tokens().get(0);
        boolean opens = (opening <= FRONTED || copula == opening)
                && first.relation() != Relation.SUBJECT
                && !first.tag().isNoun();
        if (copula < 0 || !opens) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        for (Mention mention : parties.named()) {
            int head = sentence.headOf(mention.span());
            if (head > copula && (mention.type() == MentionType.PERSON || isPredicate(head, opening))) {
                found.add(head);
            }
        }
        return found;
    }

    /** "Also on hand were X and Y": a copula without subject, behind the phrase that it puts first. */
    private boolean fronts(int copula) {
        return sentence.dependents(copula, Relation.SUBJECT).isEmpty()
                && sentence.dependents(copula, Relation.PREPOSITION, Relation.ADVERB_MODIFIER).stream()
                        .anyMatch(i -> i < copula && i <= FRONTED)
                && !sentence.dependents(copula, Relation.PREDICATE).isEmpty();
    }

    /** A body or ship is only meant where the copula itself, or its participle, names it. */
    private boolean isPredicate(int head, int opening) {
        Token token = sentence.tokens().get(head);
        boolean named = token.relation() == Relation.PREDICATE
                || token.relation() == Relation.PASSIVE_SUBJECT
                || token.relation() == Relation.SUBJECT;
        if (token.relation() == Relation.CONJUNCT && token.head() > opening) {
            return isPredicate(token.head(), opening);
        }
        return named;
    }

    /** A finite verb without a subject, where the parser lost it among commas: the party that stands right before. */
    private List<Integer> before(int verb) {
        int at = verb - 1;
        while (at >= 0
                && (sentence.tokens().get(at).tag() == Tag.ADVERB
                        || sentence.tokens().get(at).text().equals(","))) {
            at--;
        }
        Mention mention = at < 0 ? null : parties.at(at);
        boolean party = mention != null
                && mention.form() == Mention.Form.NAME
                && sentence.tokens().get(at).relation() != Relation.CONJUNCT;
        return party ? List.of(at) : List.of();
    }

    /** Whose verb carries a noun: who "postponed the launch", "went on a visit", "prepares for a test". */
    private List<Integer> carriers(int noun) {
        Token token = sentence.tokens().get(noun);
        int over = token.head();
        if (token.relation() == Relation.PREPOSITION_OBJECT && over >= 0) {
            over = sentence.tokens().get(over).head();
        } else if (token.relation() != Relation.OBJECT && token.relation() != Relation.PASSIVE_SUBJECT) {
            return List.of();
        }
        if (over < 0 || !frames.isA(sentence.tokens().get(over).lemma(), "carrier")) {
            return List.of();
        }
        return new Clause(sentence, over).doers();
    }
}
