// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Clause;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Titles;
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

    Predications(RoleVerbs verbs, Organisations organisations, Words words) {
        this.verbs = verbs;
        this.organisations = organisations;
        this.words = words;
        this.sentence = words.sentence();
    }

    /** Whom a verb gives the title; empty where none does. */
    List<Holding> of(TitlePhrase phrase) {
        if (phrase.plural()) {
            return List.of();
        }
        int naming = namingVerb(phrase);
        Mention named = words.personBefore(phrase.start());
        if (naming >= 0 && named != null && isFact(naming)) {
            return List.of(new Holding(phrase, named.thing(), phrase.state(), naming, why(naming)));
        }
        List<Holding> turned = turned(phrase);
        if (!turned.isEmpty()) {
            return turned;
        }
        int verb = verb(phrase);
        if (verb < 0 || !isFact(verb)) {
            return List.of();
        }
        Optional<RoleVerbs.Verb> meaning = verbs.post(words.token(verb).lemma());
        return meaning.isEmpty() ? List.of() : holdings(phrase, verb, meaning.get());
    }

    /** "Its director is Rosa Diaz", "a firm whose director is Rosa Diaz": the title is the subject, the name the predicate. */
    private List<Holding> turned(TitlePhrase phrase) {
        Token head = words.token(phrase.head(words));
        int verb = head.head();
        boolean be = head.relation() == Relation.SUBJECT && verb >= 0 && words.token(verb).lemma().equals("be");
        if (!be || !isFact(verb) || !(phrase.owned() || !phrase.bodies().isEmpty() || whose(phrase))) {
            return List.of();
        }
        for (int predicate : sentence.dependents(verb, Relation.PREDICATE)) {
            Mention name = words.name(predicate, MentionType.PERSON);
            if (name != null && name.thing() >= 0) {
                TitlePhrase of = whose(phrase) ? phrase.in(owner(verb)) : phrase;
                RoleMention.State state = held(phrase, verb);
                return List.of(new Holding(of, name.thing(), state, verb, why(verb)));
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

    private String why(int verb) {
        return "by the verb " + words.token(verb).lemma();
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
        add(found, phrase, verb, meaning.doer(), meaning.held(), clause.doers());
        List<Integer> undergoers = clause.undergoers().stream()
                .filter(i -> i < phrase.start() || i >= phrase.end())
                .toList();
        // "was promoted and made minister": the passive is said once
        boolean shared = undergoers.isEmpty() && words.token(verb).relation() == Relation.CONJUNCT;
        add(found, phrase, verb, meaning.undergoer(), false, shared ? clause.doers() : undergoers);
        return found;
    }

    private void add(
            List<Holding> found,
            TitlePhrase phrase,
            int verb,
            RoleMention.@Nullable State state,
            boolean held,
            List<Integer> holders) {
        if (state == null) {
            return;
        }
        Set<Integer> people = new HashSet<>();
        for (int holder : holders) {
            Mention mention = words.mention(holder);
            boolean person = mention != null && mention.type() == MentionType.PERSON && mention.thing() >= 0;
            boolean itself = holder >= phrase.start() && holder < phrase.end();
            if (mention != null && person && !itself && people.add(mention.thing())) {
                RoleMention.State then = held ? held(phrase, verb) : stated(phrase, state);
                found.add(new Holding(phrase, mention.thing(), then, verb, why(verb)));
            }
        }
    }

    /** What the title says of its time counts where the verb says only that it is held. */
    private static RoleMention.State stated(TitlePhrase phrase, RoleMention.State state) {
        return state == RoleMention.State.CURRENT ? phrase.state() : state;
    }

    /** A role that is held in the past tense is over, unless the past is only that of a report: "he said Ri was director". */
    private RoleMention.State held(TitlePhrase phrase, int verb) {
        if (phrase.state() != RoleMention.State.CURRENT) {
            return phrase.state();
        }
        Token token = words.token(verb);
        boolean hadBeen = sentence.dependents(verb, Relation.AUXILIARY).stream()
                .anyMatch(i -> words.token(i).text().equalsIgnoreCase("had"));
        boolean past = (token.tag() == Tag.VERB_PAST && token.relation() != Relation.COMPLEMENT) || hadBeen;
        return past ? RoleMention.State.FORMER : RoleMention.State.CURRENT;
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

    /** Neither denied, nor planned, nor imagined. */
    private boolean isFact(int verb) {
        Token token = words.token(verb);
        if (!sentence.dependents(verb, Relation.NEGATION, Relation.MODAL).isEmpty()) {
            return false;
        }
        boolean wished = token.head() >= 0 && verbs.isUnreal(words.token(token.head()).lemma());
        if (wished && token.relation() != Relation.ADVERBIAL_CLAUSE && token.relation() != Relation.CONJUNCT) {
            return false;
        }
        for (int i : sentence.dependents(verb)) {
            boolean infinitive =
                    words.token(i).tag() == Tag.TO && words.token(i).relation() == Relation.AUXILIARY;
            boolean condition = words.token(i).relation() == Relation.MARKER && words.isOneOf(i, "if", "unless");
            if (infinitive || condition) {
                return false;
            }
        }
        return token.relation() != Relation.CONJUNCT || token.head() < 0 || token.tag() != Tag.VERB_BASE;
    }

    /** The roles of those who head, own or run an organisation. */
    List<Holding> ofBodies() {
        List<Holding> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).tag().isVerb() && isFact(i)) {
                ofBody(i, found);
            }
        }
        return found;
    }

    private void ofBody(int verb, List<Holding> found) {
        Optional<RoleVerbs.Verb> meaning = verbs.body(words.token(verb).lemma());
        Clause clause = new Clause(sentence, verb);
        if (meaning.isEmpty()) {
            return;
        }
        if (clause.passive()) {
            ledBy(verb, meaning.get(), clause, found);
            return;
        }
        for (int object : sentence.dependents(verb, Relation.OBJECT)) {
            if (object < verb) {
                continue;
            }
            Organisations.Chain chain = organisations.chain(words, leftmost(object, verb));
            if (chain.bodies().isEmpty() || verbs.isPassing(words.token(object).lemma()) || !isNamed(chain)) {
                continue;
            }
            TitlePhrase phrase = led(verb, chain.end(), meaning.get(), chain.bodies());
            add(found, phrase, verb, meaning.get().doer(), meaning.get().held(), clause.doers());
        }
    }

    /** "The Coast Agency, led by Rosa Diaz": the body is what it is done to. */
    private void ledBy(int verb, RoleVerbs.Verb meaning, Clause clause, List<Holding> found) {
        for (int undergoer : clause.undergoers()) {
            Mention body = words.mention(undergoer);
            if (body == null || body.type() != MentionType.ORGANIZATION || body.thing() < 0) {
                continue;
            }
            TitlePhrase phrase = led(verb, verb + 1, meaning, List.of(organisations.meant(body)));
            add(found, phrase, verb, meaning.doer(), meaning.held() && had(verb), clause.doers());
        }
    }

    private boolean had(int verb) {
        return sentence.dependents(verb, Relation.PASSIVE_AUXILIARY).stream()
                .anyMatch(i -> words.isOneOf(i, "was", "were", "been"));
    }

    private static TitlePhrase led(int verb, int end, RoleVerbs.Verb meaning, List<RoleMention.Body> bodies) {
        return new TitlePhrase(
                verb,
                verb,
                verb,
                verb + 1,
                end,
                meaning.title(),
                Titles.Kind.OFFICIAL,
                RoleMention.State.CURRENT,
                false,
                false,
                false,
                bodies);
    }

    /** A named body, or one that is somebody's: "Pakistan's spy agency". */
    private static boolean isNamed(Organisations.Chain chain) {
        return chain.bodies().size() > 1
                || chain.bodies().stream()
                        .anyMatch(organisation -> !organisation.country()
                                && Character.isUpperCase(organisation.name().codePointAt(0)));
    }

    private int leftmost(int object, int verb) {
        int first = object;
        while (first - 1 > verb
                && words.tagged(
                        first - 1, Tag.NOUN, Tag.PROPER_NOUN, Tag.ADJECTIVE, Tag.POSSESSIVE_MARK, Tag.DETERMINER)) {
            first--;
        }
        return first;
    }
}
