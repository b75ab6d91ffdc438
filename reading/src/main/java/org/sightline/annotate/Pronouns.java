// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sightline.annotate.NameClusters.Cluster;

/** "He", "her", "it": to the most salient thing that agrees in sex and kind and that grammar does not bar. */
final class Pronouns {
    private static final Map<String, Nominals.Gender> PERSONAL = Map.of(
            "he", Nominals.Gender.MALE,
            "him", Nominals.Gender.MALE,
            "his", Nominals.Gender.MALE,
            "himself", Nominals.Gender.MALE,
            "she", Nominals.Gender.FEMALE,
            "her", Nominals.Gender.FEMALE,
            "hers", Nominals.Gender.FEMALE,
            "herself", Nominals.Gender.FEMALE);
    /** "it" may be a capital that acts, not one where something merely happens */
    private static final double SUBJECT_OF_LAST_SENTENCE = 2;

    private static final Set<String> NEUTER = Set.of("it", "its");
    private final StorySoFar story;
    /** verbs whose subject speaks */
    private final Set<String> speech;

    Pronouns(StorySoFar story, Set<String> speech) {
        this.story = story;
        this.speech = speech;
    }

    /** Resolves the pronoun at a token, if there is one and it is clear whom it means. */
    void resolve(int index, Sentence sentence, int t) {
        Token token = sentence.tokens().get(t);
        String word = token.text().toLowerCase(Locale.ROOT);
        Nominals.Gender gender = PERSONAL.get(word);
        int thing = -1;
        int beside = firstOfTwo(sentence, t);
        if (beside >= 0
                && (gender == null
                        ? NEUTER.contains(word) && mayBeIts(beside)
                        : mayBe(story.cluster(beside), gender))) {
            thing = beside;
        } else if (gender != null) {
            thing = story.salience()
                    .best(
                            index,
                            story.salience().present(),
                            candidate -> mayBe(story.cluster(candidate), gender) && !boundAway(sentence, t, candidate));
        } else if (NEUTER.contains(word) && !expletive(sentence, t)) {
            boolean speaks = speaks(sentence, t);
            thing = story.salience()
                    .best(index, story.salience().present(), candidate -> mayBeIt(candidate, index, speaks));
        }
        if (thing < 0) {
            return;
        }
        if (gender != null
                && story.cluster(thing).gender() == Nominals.Gender.ANY
                && story.cluster(thing).type() == MentionType.PERSON) {
            story.cluster(thing).gender(gender);
        }
        story.add(new Mention(token.span(), story.cluster(thing).type(), Mention.Form.PRONOUN, thing));
        story.salience().note(thing, index, sentence, t);
    }

    /** "Heron Shipping and its director", "Putin and his wife": whose the second is, is who stands first; else -1. */
    private int firstOfTwo(Sentence sentence, int t) {
        if (sentence.tokens().get(t).relation() != Relation.POSSESSOR) {
            return -1;
        }
        boolean coordinated = t > 0 && sentence.tokens().get(t - 1).tag() == Tag.CONJUNCTION;
        int word = sentence.tokens().get(t).head();
        for (int steps = 0; word >= 0 && steps < 3; steps++) {
            Token noun = sentence.tokens().get(word);
            // a parser may take "and its director, Omar Hadi" for an apposition, which "and" never begins
            boolean second =
                    noun.relation() == Relation.CONJUNCT || (coordinated && noun.relation() == Relation.APPOSITION);
            if (second && noun.head() >= 0) {
                return named(sentence, noun.head());
            }
            word = noun.relation() == Relation.APPOSITION ? noun.head() : -1;
        }
        return -1;
    }

    private int named(Sentence sentence, int word) {
        return story.mentionsIn(sentence.tokens().get(word).span()).stream()
                .mapToInt(Mention::thing)
                .filter(thing -> thing >= 0)
                .findFirst()
                .orElse(-1);
    }

    private boolean mayBeIts(int thing) {
        MentionType type = story.cluster(thing).type();
        return type == MentionType.ORGANIZATION || type == MentionType.VESSEL || type == MentionType.PLACE;
    }

    /** "it is believed", "it seems": stands for nothing. */
    private boolean expletive(Sentence sentence, int t) {
        Token token = sentence.tokens().get(t);
        if (token.relation() == Relation.PASSIVE_SUBJECT || token.relation() == Relation.OTHER) {
            return true;
        }
        return token.head() >= 0
                && Set.of("be", "seem", "appear")
                        .contains(sentence.tokens().get(token.head()).lemma());
    }

    /** A ship is "she" too. */
    private boolean mayBe(Cluster cluster, Nominals.Gender gender) {
        return cluster.type() == MentionType.PERSON
                ? cluster.mayBe(gender)
                : cluster.type() == MentionType.VESSEL && gender == Nominals.Gender.FEMALE;
    }

    /** Ships do not speak, and a place acts only where it stands for a state. */
    private boolean mayBeIt(int candidate, int index, boolean speaks) {
        return switch (story.cluster(candidate).type()) {
            case ORGANIZATION -> true;
            case VESSEL -> !speaks;
            case PLACE -> story.salience().of(candidate, index) >= SUBJECT_OF_LAST_SENTENCE;
            default -> false;
        };
    }

    private boolean speaks(Sentence sentence, int t) {
        Token token = sentence.tokens().get(t);
        return token.relation() == Relation.SUBJECT
                && token.head() >= 0
                && speech.contains(sentence.tokens().get(token.head()).lemma());
    }

    /** "Putin met him", "the judge, Anna Bos, told him": the object of a clause is not its subject. */
    private boolean boundAway(Sentence sentence, int t, int candidate) {
        Token token = sentence.tokens().get(t);
        int verb = token.relation() == Relation.PREPOSITION_OBJECT && token.head() >= 0
                ? sentence.tokens().get(token.head()).head()
                : token.head();
        boolean object = token.relation() == Relation.OBJECT
                || token.relation() == Relation.INDIRECT_OBJECT
                || token.relation() == Relation.PREPOSITION_OBJECT;
        if (!object || verb < 0) {
            return false;
        }
        for (int subject : new Clause(sentence, verb).doers()) {
            if (isNamedBy(sentence, subject, candidate)
                    || sentence.dependents(subject, Relation.APPOSITION).stream()
                            .anyMatch(name -> isNamedBy(sentence, name, candidate))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedBy(Sentence sentence, int word, int candidate) {
        return story.mentionsIn(sentence.tokens().get(word).span()).stream()
                .anyMatch(mention -> mention.thing() == candidate);
    }
}
