// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.annotate.Clause;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Titles;

/** Those who head, own or run an organisation, by the verb: "who heads the agency", "the agency, led by Rosa Diaz". */
final class Leaders {
    private final RoleVerbs verbs;
    private final Organisations organisations;
    private final Words words;
    private final Sentence sentence;
    private final Facts facts;

    Leaders(RoleVerbs verbs, Organisations organisations, Words words) {
        this.verbs = verbs;
        this.organisations = organisations;
        this.words = words;
        this.sentence = words.sentence();
        this.facts = new Facts(verbs, words);
    }

    /** The roles of those who head, own or run an organisation. */
    List<Holding> ofBodies() {
        List<Holding> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).tag().isVerb() && facts.isFact(i)) {
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
            facts.add(found, phrase, verb, meaning.get().doer(), meaning.get().held(), clause.doers());
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
            facts.add(found, phrase, verb, meaning.doer(), meaning.held() && had(verb), clause.doers());
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
