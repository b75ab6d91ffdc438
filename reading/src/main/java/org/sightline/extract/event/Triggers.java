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
    private final Meaning meaning;

    Triggers(Frames frames) {
        this.frames = frames;
        this.meaning = new Meaning(frames);
    }

    /** All triggers in text order, with every frame that fits, in the order of the table. */
    List<Found> in(Sentence sentence, Parties parties) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            Mention mention = parties.at(i);
            if (mention != null && mention.form() == Mention.Form.NAME) {
                continue;
            }
            for (Frame frame : frames.of(token.lemma(), part(sentence, i))) {
                if (holds(frame, sentence, i, parties)) {
                    found.add(new Found(frame, i));
                }
            }
        }
        found.removeIf(copula -> found.stream().anyMatch(said -> saysMore(said, copula, sentence)));
        return found;
    }

    /** "was present at the launch": the predicate tells it, not the copula as well. */
    private static boolean saysMore(Found said, Found copula, Sentence sentence) {
        return said.frame().part() == 'a'
                && copula.frame().lemma().equals("be")
                && sentence.tokens().get(said.token()).head() == copula.token();
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
                    || (token.relation() == Relation.ROOT
                            && !sentence.dependents(index, Relation.PASSIVE_AUXILIARY)
                                    .isEmpty())
                    || token.relation() == Relation.OPEN_COMPLEMENT
                    || token.relation() == Relation.CONJUNCT
                    || token.relation() == Relation.APPOSITION
                    || opens(sentence, index)
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
            if (holds(condition, clause, parties) == condition.absent()) {
                return false;
            }
        }
        return true;
    }

    /** "Present there on invitation were X and Y": the parser takes the fronted predicate for the subject. */
    private static boolean opens(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        return index <= 1
                && token.relation() == Relation.SUBJECT
                && token.tag() == Tag.ADJECTIVE
                && token.head() >= 0
                && sentence.tokens().get(token.head()).lemma().equals("be");
    }

    private boolean holds(Frame.Condition condition, Clause clause, Parties parties) {
        for (String where : condition.where()) {
            if (where.equals("passive") ? clause.passive() : holds(where, condition.words(), clause, parties)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(String where, List<String> words, Clause clause, Parties parties) {
        if (where.equals(Frame.DATED)) {
            return true;
        }
        List<Integer> heads = heads(where, clause);
        if (words.isEmpty()) {
            return !heads.isEmpty() || hasWord(clause, where);
        }
        if (words.contains("~persons") && people(heads, parties) > 1) {
            return true;
        }
        if (words.contains("~parties") && parties.of(heads).size() > 1) {
            return true;
        }
        for (int head : heads) {
            if (meaning.fits(head, words, clause.sentence(), parties)) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> heads(String where, Clause clause) {
        Sentence sentence = clause.sentence();
        int word = clause.predicate();
        return switch (where) {
            case "object" -> sentence.dependents(word, Relation.OBJECT);
            case "undergoer" -> clause.undergoers();
            case "doer" -> clause.doers();
            case "negation" -> sentence.dependents(word, Relation.NEGATION);
            case "modal" -> sentence.dependents(word, Relation.MODAL);
            case "determiner" -> sentence.dependents(word, Relation.DETERMINER);
            case "predicate" ->
                sentence.dependents(word, Relation.PREDICATE, Relation.OPEN_COMPLEMENT, Relation.OBJECT);
            case "complement" ->
                sentence.dependents(word, Relation.OPEN_COMPLEMENT, Relation.COMPLEMENT, Relation.ADVERBIAL_CLAUSE);
            case "particle" ->
                sentence.dependents(word, Relation.PARTICLE, Relation.ADVERB_MODIFIER, Relation.PREPOSITION);
            default -> clause.objectsOf(where);
        };
    }

    /** How many persons the phrases name, by name or as "the two ministers". */
    private static long people(List<Integer> heads, Parties parties) {
        return parties.of(heads).stream()
                .filter(mention -> mention.type() == MentionType.PERSON)
                .count();
    }

    /** "arrived home", "was there": a word that needs no object. */
    private static boolean hasWord(Clause clause, String word) {
        return clause.sentence().dependents(clause.predicate()).stream()
                .anyMatch(i -> clause.sentence().tokens().get(i).lemma().equals(word)
                        && clause.sentence().tokens().get(i).tag() != Tag.PUNCTUATION);
    }
}
