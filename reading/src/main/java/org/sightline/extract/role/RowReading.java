// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Tag;

/**
 * Name, verb and title in an unbroken row, whatever the tree makes of it: "Rosa Diaz, who has been acting director", "he was named
 * director". A parser errs most where ranks, names and titles pile up.
 */
final class RowReading {
    private static final Set<String> BE = Set.of("is", "was", "been", "are", "were");
    private static final Set<String> AUXILIARIES = Set.of("has", "had", "have");
    private static final Set<String> BETWEEN = Set.of("now", "also", "then", "once", "currently", "later", "recently");

    private final RoleVerbs verbs;
    private final Words words;

    RowReading(RoleVerbs verbs, Words words) {
        this.verbs = verbs;
        this.words = words;
    }

    /** Who holds a title by the row before it, or null where none stands there. */
    @Nullable Holding holding(TitlePhrase phrase) {
        int verb = back(phrase.start() - 1);
        if (words.isOneOf(verb, "as", "to")) {
            verb = back(verb - 1);
        }
        if (!words.has(verb)) {
            return null;
        }
        boolean is = BE.contains(lower(verb));
        boolean named = words.token(verb).tag().isVerb()
                && BE.contains(lower(back(verb - 1)))
                && verbs.post(words.token(verb).lemma())
                        .filter(meaning -> meaning.undergoer() != null)
                        .isPresent();
        if (!is && !named) {
            return null;
        }
        int first = named ? back(verb - 1) : verb;
        boolean had = words.is(first, "was") && is;
        while (AUXILIARIES.contains(lower(first - 1)) || BETWEEN.contains(lower(first - 1))) {
            first--;
            had |= words.is(first, "had");
        }
        Mention holder = holder(first);
        if (holder == null) {
            return null;
        }
        RoleMention.State state = phrase.state();
        Optional<RoleVerbs.Verb> meaning = verbs.post(words.token(verb).lemma());
        if (named && meaning.isPresent() && meaning.get().undergoer() == RoleMention.State.FORMER) {
            state = RoleMention.State.FORMER;
        }
        boolean past = had && state == RoleMention.State.CURRENT && is;
        return new Holding(
                phrase,
                holder.thing(),
                past ? RoleMention.State.FORMER : state,
                verb,
                "by the verb " + words.token(verb).lemma());
    }

    /** The person right before the verb, or before the "who" that is its subject. */
    private @Nullable Mention holder(int verb) {
        int at = verb;
        boolean who = words.is(at - 1, "who");
        if (who) {
            at = words.is(at - 2, ",") ? at - 2 : at - 1;
        }
        Mention before = words.mention(at - 1);
        boolean person = before != null
                && before.type() == MentionType.PERSON
                && before.thing() >= 0
                && (who
                        || !words.tagged(words.firstOf(at - 1) - 1, Tag.PREPOSITION)
                        || before.form() == Mention.Form.NAME);
        boolean possessor = words.tagged(at - 1, Tag.POSSESSIVE_PRONOUN);
        return person && !possessor ? before : null;
    }

    private int back(int at) {
        int to = at;
        while (BETWEEN.contains(lower(to))) {
            to--;
        }
        return to;
    }

    private String lower(int at) {
        return words.has(at) ? words.token(at).text().toLowerCase(Locale.ROOT) : "";
    }
}
