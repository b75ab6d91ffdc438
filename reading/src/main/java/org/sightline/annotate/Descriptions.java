// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sightline.annotate.NameClusters.Cluster;

/** "The general", "the ship", "the parent": definite descriptions, to the thing that was called so or is of that kind. */
final class Descriptions {
    /** Descriptions that fit anybody of note, titled or not. */
    private static final Set<String> GENERIC = Set.of("leader", "official", "man", "woman", "politician");

    private final StorySoFar story;
    private final Titles titles;
    private final Nominals nominals;

    Descriptions(StorySoFar story, Titles titles, Nominals nominals) {
        this.story = story;
        this.titles = titles;
        this.nominals = nominals;
    }

    /** "the general", "the ship": a definite noun with nothing that would make it somebody new. */
    void resolve(int index, Sentence sentence, int t) {
        Token token = sentence.tokens().get(t);
        if (token.tag() != Tag.NOUN || !definite(sentence, t)) {
            return;
        }
        String noun = token.text().toLowerCase(Locale.ROOT);
        Optional<MentionType> type = nominals.of(noun).map(Nominals.Nominal::type);
        boolean title = titles.kind(noun).isPresent();
        if (type.isEmpty() && !title) {
            return;
        }
        MentionType wanted = title ? MentionType.PERSON : type.get();
        int thing = wanted == MentionType.PERSON ? person(index, noun) : body(index, wanted, noun);
        if (thing < 0) {
            return;
        }
        story.add(new Mention(token.span(), wanted, Mention.Form.NOMINAL, thing));
        story.salience().note(thing, index, sentence, t);
    }

    private int person(int index, String noun) {
        Integer usual = story.usualBearer().get("the " + noun);
        if (usual != null) {
            return usual;
        }
        int found = newPerson(index, noun);
        if (found >= 0) {
            story.usualBearer().put("the " + noun, found);
        }
        return found;
    }

    private int newPerson(int index, String noun) {
        int titled = mostNamed(index, noun);
        if (titled >= 0 || !GENERIC.contains(noun)) {
            return titled;
        }
        Nominals.Gender gender = nominals.of(noun).map(Nominals.Nominal::gender).orElse(Nominals.Gender.ANY);
        return story.salience()
                .best(
                        index,
                        story.salience().present(),
                        candidate -> story.cluster(candidate).type() == MentionType.PERSON
                                && (gender == Nominals.Gender.ANY
                                        || story.cluster(candidate).mayBe(gender)));
    }

    /** Of those with the title who are present at all, the one whom the story names most. */
    private int mostNamed(int index, String title) {
        int best = -1;
        for (int candidate : story.salience().present()) {
            boolean qualifies = story.cluster(candidate).titles().contains(title)
                    && story.salience().of(candidate, index) > 0;
            if (qualifies && (best < 0 || times(candidate) > times(best))) {
                best = candidate;
            }
        }
        return best;
    }

    private int times(int thing) {
        return story.times(thing);
    }

    /** The body that was described by this very noun ("its parent, the Shipbuilding Corporation"), else one that fits it. */
    private int body(int index, MentionType wanted, String noun) {
        int described = mostNamed(index, noun);
        return described >= 0
                ? described
                : story.salience().best(index, story.salience().present(), candidate -> fits(candidate, wanted, noun));
    }

    private boolean fits(int candidate, MentionType wanted, String noun) {
        Cluster cluster = story.cluster(candidate);
        if (cluster.type() != wanted) {
            return false;
        }
        return wanted == MentionType.VESSEL
                || Set.of("company", "firm", "group").contains(noun)
                || cluster.words().words().contains(noun);
    }

    private boolean definite(Sentence sentence, int t) {
        boolean the = false;
        for (int i : sentence.dependents(t)) {
            Token token = sentence.tokens().get(i);
            if (token.relation() == Relation.DETERMINER) {
                the = token.lemma().equals("the")
                        || token.lemma().equals("this")
                        || token.lemma().equals("that");
            } else if (token.relation() != Relation.PUNCTUATION
                    && token.tag() != Tag.POSSESSIVE_MARK
                    && !set(sentence, t, i)) {
                return false;
            }
        }
        Relation relation = sentence.tokens().get(t).relation();
        return the
                && relation != Relation.APPOSITION
                && relation != Relation.PREDICATE
                && relation != Relation.COMPOUND;
    }

    /** ", who was born there, ": tells more, and does not tell which. */
    private boolean set(Sentence sentence, int noun, int clause) {
        return sentence.tokens().get(clause).relation() == Relation.RELATIVE_CLAUSE
                && noun + 1 < sentence.tokens().size()
                && sentence.tokens().get(noun + 1).text().equals(",");
    }
}
