// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;

/** Whether a verb's role is so, and whether it still is. */
final class Facts {
    private final RoleVerbs verbs;
    private final Words words;
    private final Sentence sentence;

    Facts(RoleVerbs verbs, Words words) {
        this.verbs = verbs;
        this.words = words;
        this.sentence = words.sentence();
    }

    /** Neither denied, nor planned, nor imagined. */
    boolean isFact(int verb) {
        Token token = words.token(verb);
        if (!sentence.dependents(verb, Relation.NEGATION, Relation.MODAL).isEmpty()) {
            return false;
        }
        boolean wished =
                token.head() >= 0 && verbs.isUnreal(words.token(token.head()).lemma());
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

    /** A role that is held in the past tense is over, unless the past is only that of a report: "he said Ri was director". */
    RoleMention.State held(TitlePhrase phrase, int verb) {
        if (phrase.state() != RoleMention.State.CURRENT) {
            return phrase.state();
        }
        Token token = words.token(verb);
        boolean hadBeen = sentence.dependents(verb, Relation.AUXILIARY).stream()
                .anyMatch(i -> words.token(i).text().equalsIgnoreCase("had"));
        boolean past = (token.tag() == Tag.VERB_PAST && token.relation() != Relation.COMPLEMENT) || hadBeen;
        return past ? RoleMention.State.FORMER : RoleMention.State.CURRENT;
    }

    /** What the title says of its time counts where the verb says only that it is held. */
    private static RoleMention.State stated(TitlePhrase phrase, RoleMention.State state) {
        return state == RoleMention.State.CURRENT ? phrase.state() : state;
    }

    void add(
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

    String why(int verb) {
        return "by the verb " + words.token(verb).lemma();
    }
}
