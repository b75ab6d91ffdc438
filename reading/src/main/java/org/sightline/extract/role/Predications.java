// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.annotate.Clause;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;

/** Roles that a verb gives, over the tree: "is director", "was removed as minister", "who heads the agency". */
final class Predications {
    private static final int DEEPEST = 6;
    private static final Set<String> LINKS = Set.of(
            "as",
            "to",
            "of",
            "from",
            "into",
            "post",
            "position",
            "office",
            "role",
            "job",
            "rank",
            "duty",
            "title",
            "over",
            "down",
            "in");

    private final RoleVerbs verbs;
    private final Organisations organisations;
    private final Words words;
    private final Sentence sentence;
    private final Facts facts;
    private final RowReading inARow;

    Predications(RoleVerbs verbs, Organisations organisations, Words words) {
        this.verbs = verbs;
        this.organisations = organisations;
        this.words = words;
        this.sentence = words.sentence();
        this.facts = new Facts(verbs, words);
        this.inARow = new RowReading(verbs, words);
    }

    /** Whom a verb gives the title; empty where none does. */
    List<Holding> of(TitlePhrase phrase) {
        if (phrase.plural()) {
            return List.of();
        }
        int naming = namingVerb(phrase);
        Mention named = words.personBefore(phrase.start());
        if (naming >= 0 && named != null && facts.isFact(naming)) {
            return List.of(new Holding(phrase, named.thing(), phrase.state(), naming, facts.why(naming)));
        }
        List<Holding> turned = turned(phrase);
        if (!turned.isEmpty()) {
            return turned;
        }
        int verb = verb(phrase);
        if (verb >= 0 && !facts.isFact(verb)) {
            return kept(phrase, verb);
        }
        Optional<RoleVerbs.Verb> meaning =
                verb < 0 ? Optional.empty() : verbs.post(words.token(verb).lemma());
        List<Holding> told = meaning.isEmpty() ? List.of() : holdings(phrase, verb, meaning.get());
        if (!told.isEmpty()) {
            return told;
        }
        Holding row = inARow.holding(phrase);
        return row == null || !facts.isFact(row.verb()) ? List.of() : List.of(row);
    }

    /** "Its director is Rosa Diaz", "a firm whose director is Rosa Diaz": the title is the subject, the name the predicate. */
    private List<Holding> turned(TitlePhrase phrase) {
        Token head = words.token(phrase.head(words));
        int verb = head.head();
        boolean be = head.relation() == Relation.SUBJECT
                && verb >= 0
                && words.token(verb).lemma().equals("be");
        if (!be || !facts.isFact(verb) || !(phrase.owned() || !phrase.bodies().isEmpty() || whose(phrase))) {
            return List.of();
        }
        for (int predicate : sentence.dependents(verb, Relation.PREDICATE)) {
            Mention name = words.name(predicate, MentionType.PERSON);
            if (name != null && name.thing() >= 0) {
                TitlePhrase of = whose(phrase) ? phrase.in(owner(verb)) : phrase;
                RoleMention.State state = facts.held(phrase, verb);
                return List.of(new Holding(of, name.thing(), state, verb, facts.why(verb)));
            }
        }
        return List.of();
    }

    private boolean whose(TitlePhrase phrase) {
        return words.is(phrase.start() - 1, "whose");
    }

    /** The body that a "whose" clause hangs on. */
    private List<RoleMention.Body> owner(int verb) {
        int noun = words.token(verb).relation() == Relation.RELATIVE_CLAUSE
                ? words.token(verb).head()
                : -1;
        Mention mention = words.mention(noun);
        boolean body = mention != null && mention.type() == MentionType.ORGANIZATION;
        return body ? List.of(organisations.organisation(words, words.firstOf(noun), words.endOf(noun))) : List.of();
    }

    /** "appointed Rosa Diaz director": verb, name and title in a row, whatever the tree makes of it; -1 where there is none. */
    private int namingVerb(TitlePhrase phrase) {
        if (words.personBefore(phrase.start()) == null) {
            return -1;
        }
        int verb = words.firstOf(phrase.start() - 1) - 1;
        boolean names = words.has(verb)
                && words.token(verb).tag().isVerb()
                && verbs.post(words.token(verb).lemma())
                        .filter(meaning -> meaning.undergoer() == RoleMention.State.CURRENT)
                        .isPresent();
        return names ? verb : -1;
    }

    private List<Holding> holdings(TitlePhrase phrase, int verb, RoleVerbs.Verb meaning) {
        Clause clause = new Clause(sentence, verb);
        List<Holding> found = new ArrayList<>();
        facts.add(found, phrase, verb, meaning.doer(), meaning.held(), clause.doers());
        List<Integer> undergoers = clause.undergoers().stream()
                .filter(i -> i < phrase.start() || i >= phrase.end())
                .toList();
        // "was promoted and made minister": the passive is said once
        boolean shared = undergoers.isEmpty() && words.token(verb).relation() == Relation.CONJUNCT;
        facts.add(found, phrase, verb, meaning.undergoer(), false, shared ? clause.doers() : undergoers);
        return found;
    }

    /** "may step down as chairman": whose loss of a post is no fact still holds it. */
    private List<Holding> kept(TitlePhrase phrase, int verb) {
        List<Holding> found = new ArrayList<>();
        Optional<RoleVerbs.Verb> meaning = verbs.post(words.token(verb).lemma());
        Clause clause = new Clause(sentence, verb);
        if (meaning.isPresent() && meaning.get().doer() == RoleMention.State.FORMER) {
            facts.add(found, phrase, verb, RoleMention.State.CURRENT, false, clause.doers());
        }
        if (meaning.isPresent() && meaning.get().undergoer() == RoleMention.State.FORMER) {
            facts.add(found, phrase, verb, RoleMention.State.CURRENT, false, clause.undergoers());
        }
        return found;
    }

    /** The verb that the title hangs on, over "as" and "the post of"; -1 where none is known. */
    private int verb(TitlePhrase phrase) {
        int at = phrase.head(words);
        for (int depth = 0; depth < DEEPEST; depth++) {
            Token token = words.token(at);
            int head = token.head();
            boolean joined = head >= 0
                    && token.relation() == Relation.CONJUNCT
                    && words.token(head).tag() == Tag.NOUN
                    && depth == 0;
            if (joined) {
                at = head;
                continue;
            }
            if (head < 0 || !mayLead(token.relation())) {
                return -1;
            }
            Token governor = words.token(head);
            if (governor.tag().isVerb()) {
                boolean bare = token.relation() == Relation.OBJECT || token.relation() == Relation.OPEN_COMPLEMENT;
                Optional<RoleVerbs.Verb> post = verbs.post(governor.lemma());
                boolean fits =
                        post.isPresent() && (!bare || depth > 0 || post.get().bare());
                return fits ? head : -1;
            }
            if (!LINKS.contains(governor.lemma())) {
                return -1;
            }
            at = head;
        }
        return -1;
    }

    private static boolean mayLead(Relation relation) {
        return switch (relation) {
            case PREDICATE,
                    OBJECT,
                    OPEN_COMPLEMENT,
                    PREPOSITION,
                    PREPOSITION_OBJECT,
                    COMPLEMENT,
                    ADVERB_MODIFIER,
                    MARKER,
                    ADVERBIAL_CLAUSE,
                    OTHER -> true;
            default -> false;
        };
    }
}
