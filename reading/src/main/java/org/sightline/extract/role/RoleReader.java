// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Countries;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Nominals;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Titles;
import org.sightline.article.Region;
import org.sightline.extract.date.DateInterval;
import org.sightline.extract.date.DateMention;

/**
 * Reads who is what. Immutable, thread-safe; time grows with the length of the text and no tree makes it fail.
 *
 * <p>A role is told once: of several mentions that agree in person, title and state, the first that names an organisation stands.
 * Titles that are not held yet ("president-elect", "will become director") and those that are denied are left out.
 */
public final class RoleReader {
    private static final int DEEPEST = 4;

    private final Titles titles;
    private final Countries countries;
    private final Nominals nominals;
    private final RoleVerbs verbs = new RoleVerbs();

    RoleReader(Titles titles, Countries countries, Nominals nominals) {
        this.titles = titles;
        this.countries = countries;
        this.nominals = nominals;
    }

    /** A reader with the shipped English tables. */
    public static RoleReader english() {
        return new RoleReader(Titles.english(), Countries.english(), Nominals.english());
    }

    /** The offices that an annotation of {@code text} tells of, in text order, without their dates. */
    public List<RoleMention> read(Annotation annotation, String text) {
        return read(annotation, text, List.of());
    }

    /** The offices that an annotation of {@code text} tells of, in text order. */
    public List<RoleMention> read(Annotation annotation, String text, List<DateMention> dates) {
        return readAll(annotation, text, dates).stream()
                .filter(RoleMention::isOffice)
                .toList();
    }

    /** Offices, and the ranks and trades that say what sort of person somebody is besides; in text order. */
    public List<RoleMention> readAll(Annotation annotation, String text, List<DateMention> dates) {
        List<RoleMention> found = new ArrayList<>();
        TitlePhrases phrases = new TitlePhrases(titles, countries, nominals, annotation);
        Organisations organisations = new Organisations(titles, countries, nominals, annotation);
        @Nullable Words before = null;
        for (Words words : Words.of(annotation, text)) {
            if (words.sentence().region() != Region.Kind.BYLINE
                    && words.sentence().region() != Region.Kind.CHROME) {
                for (Holding holding : holdings(words, before, phrases.in(words), organisations)) {
                    found.add(mention(words, holding, dates));
                }
                before = words;
            }
        }
        return once(found);
    }

    private List<Holding> holdings(
            Words words, @Nullable Words before, List<TitlePhrase> phrases, Organisations organisations) {
        Map<TitlePhrase, Holding> beside = new Neighbours(words, organisations, phrases).holdings();
        PluralTitles plurals = new PluralTitles(organisations, words);
        Predications predications = new Predications(verbs, organisations, words);
        List<Holding> found = new ArrayList<>(predications.ofBodies());
        for (TitlePhrase phrase : phrases) {
            Holding holding = beside.get(phrase);
            if (holding != null) {
                found.add(holding);
                continue;
            }
            List<Holding> told = phrase.plural() ? plurals.holdings(phrase) : predications.of(phrase);
            found.addAll(told);
            if (told.isEmpty()) {
                described(words, before, phrase, found);
            }
        }
        found.removeIf(holding -> holding.phrase().elect() || holding.phrase().kind() == Titles.Kind.HONORIFIC);
        found.sort(Comparator.comparingInt(holding -> holding.phrase().titleFrom()));
        return found;
    }

    /** "The keeper of the Harbour Museum": a description of somebody whom coreference knows, or of whom the last sentence told. */
    private static void described(Words words, @Nullable Words before, TitlePhrase phrase, List<Holding> found) {
        boolean inBody = phrase.bodies().stream().anyMatch(body -> !body.country());
        if (!inBody || phrase.plural()) {
            return;
        }
        Mention mention = words.mention(phrase.head(words));
        if (mention != null && mention.form() == Mention.Form.NOMINAL && isSomebody(mention)) {
            found.add(new Holding(phrase, mention.thing(), phrase.state(), -1, "a description of the person"));
            return;
        }
        Mention told = before == null || mention != null ? null : subject(before);
        if (told != null && words.is(phrase.start(), "the") && hasAge(words, phrase)) {
            found.add(new Holding(phrase, told.thing(), phrase.state(), -1, "a description with the person's age"));
        }
    }

    private static boolean isSomebody(Mention mention) {
        return mention.type() == MentionType.PERSON && mention.thing() >= 0;
    }

    /** The one whom a sentence is about: the first of its subjects who is somebody. */
    private static @Nullable Mention subject(Words words) {
        for (int i = 0; i < words.size(); i++) {
            Relation relation = words.token(i).relation();
            Mention mention = words.mention(i);
            boolean subject = relation == Relation.SUBJECT || relation == Relation.PASSIVE_SUBJECT;
            if (subject && mention != null && isSomebody(mention)) {
                return mention;
            }
        }
        return null;
    }

    /** "The 22-year-old …": an age in front says that we know whom. */
    private static boolean hasAge(Words words, TitlePhrase phrase) {
        return phrase.from() < phrase.titleFrom()
                && words.text(phrase.from(), phrase.titleFrom()).contains("year-old");
    }

    private static RoleMention mention(Words words, Holding holding, List<DateMention> dates) {
        TitlePhrase phrase = holding.phrase();
        return new RoleMention(
                holding.person(),
                phrase.title(),
                phrase.kind(),
                phrase.bodies(),
                holding.state(),
                words.span(phrase.from(), phrase.end()),
                date(words, holding, dates),
                holding.why());
    }

    /** The date right after the role ("since 2019"), or the one that hangs on the verb that gives it. */
    private static @Nullable DateInterval date(Words words, Holding holding, List<DateMention> dates) {
        for (DateMention date : dates) {
            int at = words.sentence().span().contains(date.span())
                    ? words.sentence().tokenAt(date.span())
                    : -1;
            if (at < 0) {
                continue;
            }
            int end = holding.phrase().end();
            boolean beside =
                    at >= end && at <= end + 1 && (at == end || words.isOneOf(end, "since", "from", "until", "in"));
            if (beside || hangsOn(words, at, holding.verb())) {
                return date.interval();
            }
        }
        return null;
    }

    private static boolean hangsOn(Words words, int date, int verb) {
        int at = date;
        for (int depth = 0; depth < DEEPEST && verb >= 0 && at >= 0; depth++) {
            if (at == verb) {
                return true;
            }
            boolean clause = words.token(at).relation() == Relation.RELATIVE_CLAUSE;
            at = clause ? -1 : words.token(at).head();
        }
        return false;
    }

    /** Each role once, the mention with an organisation before one without. */
    private static List<RoleMention> once(List<RoleMention> all) {
        Map<String, RoleMention> kept = new HashMap<>();
        List<RoleMention> order = new ArrayList<>();
        for (RoleMention role : all) {
            String key = role.person() + " " + role.title().toLowerCase(Locale.ROOT) + " " + role.state();
            RoleMention before = kept.get(key);
            boolean same = before != null && sameBody(before.organisation(), role.organisation());
            if (before == null || !same) {
                if (before != null && before.organisation() == null) {
                    order.remove(before);
                }
                kept.put(key, role);
                order.add(role);
            }
        }
        order.sort(Comparator.comparing(RoleMention::span));
        return List.copyOf(order);
    }

    private static boolean sameBody(RoleMention.@Nullable Body before, RoleMention.@Nullable Body now) {
        if (now == null) {
            return true;
        }
        return before != null && before.name().equalsIgnoreCase(now.name());
    }
}
