// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.sightline.annotate.Clause;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;

/** Finds the words of a sentence that tell an event, by the frames of {@code events.tsv}. */
final class Triggers {
    /** A trigger in its sentence: the frame that fits, at a token. */
    record Found(Frame frame, int token) {}

    private final Frames frames;

    Triggers(Frames frames) {
        this.frames = frames;
    }

    /** All triggers in text order; at most one frame of a type for a token, the first that fits. */
    List<Found> in(Sentence sentence, Parties parties) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            Mention mention = parties.at(i);
            if (mention != null && mention.form() == Mention.Form.NAME) {
                continue;
            }
            for (Frame frame : frames.of(token.lemma(), part(sentence, i))) {
                boolean known = false;
                for (Found other : found) {
                    known |= other.token() == i && other.frame().type() == frame.type();
                }
                if (!known && holds(frame, sentence, i, parties)) {
                    found.add(new Found(frame, i));
                }
            }
        }
        return found;
    }

    private static char part(Sentence sentence, int index) {
        Tag tag = sentence.tokens().get(index).tag();
        if (tag.isVerb()) {
            return 'v';
        }
        return tag == Tag.NOUN ? 'n' : 'a';
    }

    private boolean holds(Frame frame, Sentence sentence, int index, Parties parties) {
        Token token = sentence.tokens().get(index);
        if (frame.part() == 'a') {
            boolean predicative = token.relation() == Relation.PREDICATE
                    || token.relation() == Relation.OPEN_COMPLEMENT
                    || token.relation() == Relation.CONJUNCT
                    || token.relation() == Relation.APPOSITION
                    || (token.relation() == Relation.ADVERB_MODIFIER
                            && token.head() >= 0
                            && sentence.tokens().get(token.head()).lemma().equals("be"));
            if (!predicative) {
                return false;
            }
        }
        if (frame.part() == 'v'
                && token.tag() == Tag.VERB_PARTICIPLE
                && token.relation() == Relation.ADJECTIVE_MODIFIER) {
            return false;
        }
        Clause clause = new Clause(sentence, index);
        for (Frame.Condition condition : frame.conditions()) {
            if (!holds(condition, clause, parties)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Frame.Condition condition, Clause clause, Parties parties) {
        String where = condition.where();
        if (where.equals("passive")) {
            return clause.passive();
        }
        if (where.contains("|") || condition.words().isEmpty()) {
            for (String preposition : where.split("\\|")) {
                if (!clause.objectsOf(preposition).isEmpty() || hasWord(clause, preposition)) {
                    return true;
                }
            }
            return false;
        }
        Sentence sentence = clause.sentence();
        List<Integer> heads = switch (where) {
            case "object" -> sentence.dependents(clause.predicate(), Relation.OBJECT);
            case "undergoer" -> clause.undergoers();
            case "doer" -> clause.doers();
            case "predicate" ->
                sentence.dependents(clause.predicate(), Relation.PREDICATE, Relation.OPEN_COMPLEMENT, Relation.OBJECT);
            case "particle" ->
                sentence.dependents(
                        clause.predicate(), Relation.PARTICLE, Relation.ADVERB_MODIFIER, Relation.PREPOSITION);
            default -> clause.objectsOf(where);
        };
        for (int head : heads) {
            if (fits(head, condition.words(), sentence, parties)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(int head, List<String> words, Sentence sentence, Parties parties) {
        if (words.contains("~placename")) {
            Mention place = parties.at(head);
            return place != null && place.type() == MentionType.PLACE && place.form() == Mention.Form.NAME;
        }
        if (words.contains("~vessel")) {
            return parties.of(head).stream().anyMatch(mention -> mention.type() == MentionType.VESSEL);
        }
        if (words.contains("~person")) {
            return parties.of(head).stream().anyMatch(mention -> mention.type() == MentionType.PERSON);
        }
        if (frames.matches(sentence.tokens().get(head).lemma(), words)) {
            return true;
        }
        Mention mention = parties.at(head);
        if (mention != null && mention.type() == MentionType.EQUIPMENT) {
            return words.contains("~arms") || words.contains("~launched");
        }
        for (int conjunct : sentence.dependents(head, Relation.CONJUNCT, Relation.APPOSITION)) {
            if (frames.matches(sentence.tokens().get(conjunct).lemma(), words)) {
                return true;
            }
        }
        for (int part : new Clause(sentence, head).objectsOf(head, "of")) {
            if (frames.matches(sentence.tokens().get(part).lemma(), words)) {
                return true;
            }
        }
        return false;
    }

    /** "arrived home", "was there": a word that needs no object. */
    private static boolean hasWord(Clause clause, String word) {
        return clause.sentence().dependents(clause.predicate()).stream()
                .anyMatch(i -> clause.sentence().tokens().get(i).lemma().equals(word)
                        && clause.sentence().tokens().get(i).tag() != Tag.PUNCTUATION);
    }
}
