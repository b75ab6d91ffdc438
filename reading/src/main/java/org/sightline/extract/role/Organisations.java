// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Countries;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Nominals;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Thing;
import org.sightline.annotate.Titles;
import org.sightline.article.Span;

/**
 * Organisations in the words around a title: "of the Military Industry Department of the Central Committee of North Korea's Workers'
 * Party" gives four, the innermost first. One article's; not thread-safe.
 */
final class Organisations {
    /** What a chain of organisations gave, and the token after it. */
    record Chain(List<RoleMention.Body> bodies, int end) {}

    private static final int LONGEST_CHAIN = 6;
    private static final int LONGEST_NAME = 12;

    private final Titles titles;
    private final Countries countries;
    private final Nominals nominals;
    private final Map<String, Integer> things = new HashMap<>();
    private final List<String> captions = new ArrayList<>();

    Organisations(Titles titles, Countries countries, Nominals nominals, Annotation annotation) {
        this.titles = titles;
        this.countries = countries;
        this.nominals = nominals;
        for (int i = 0; i < annotation.things().size(); i++) {
            Thing thing = annotation.things().get(i);
            captions.add(thing.caption());
            if (thing.type() == MentionType.ORGANIZATION || thing.type() == MentionType.PLACE) {
                for (String name : thing.names()) {
                    things.putIfAbsent(key(name), i);
                }
            }
        }
    }

    /** The chain that begins at {@code from}, after its preposition; empty where no organisation stands there. */
    Chain chain(Words words, int from) {
        List<RoleMention.Body> chain = new ArrayList<>();
        int at = from;
        while (chain.size() < LONGEST_CHAIN) {
            int end = phrase(words, at, chain);
            if (end < 0) {
                break;
            }
            at = end;
            if (!words.is(at, "of")) {
                break;
            }
            at++;
        }
        if (chain.size() > 1 && chain.get(0).name().equalsIgnoreCase("board")) {
            chain.remove(0);
        }
        int end = words.is(at - 1, "of") && at > from ? at - 1 : at;
        return new Chain(chain, chain.isEmpty() ? from : end);
    }

    /**
     * The chain that begins at {@code from} where only a body can stand, such as a club after "left back of": what an engine took
     * for a person is one too.
     */
    Chain bodies(Words words, int from) {
        Chain chain = chain(words, from);
        if (!chain.bodies().isEmpty() || words.personFrom(from) == null) {
            return chain;
        }
        int end = words.endOf(from);
        return words.tagged(end, Tag.POSSESSIVE_MARK) ? chain : new Chain(List.of(organisation(words, from, end)), end);
    }

    /** Adds the organisations of one noun phrase, the inner before the outer; the token after it, or -1. */
    private int phrase(Words words, int from, List<RoleMention.Body> chain) {
        int start = words.tagged(from, Tag.DETERMINER, Tag.POSSESSIVE_PRONOUN) ? from + 1 : from;
        int end = nounPhraseEnd(words, start);
        if (end <= start) {
            return -1;
        }
        int split = start;
        List<RoleMention.Body> outer = new ArrayList<>();
        for (int i = start + 1; i < end - 1; i++) {
            if (words.tagged(i, Tag.POSSESSIVE_MARK) && isOwner(words, split, i)) {
                outer.add(0, organisation(words, split, i));
                split = i + 1;
            }
        }
        int adjective = adjective(words, split, end);
        if (adjective > split && adjective < end) {
            outer.add(0, country(words, split, adjective));
            split = words.name(split, MentionType.ORGANIZATION) == null ? adjective : split;
        }
        split = namedPart(words, split, end);
        if (!isBody(words, split, end)) {
            return -1;
        }
        chain.add(organisation(words, split, end));
        chain.addAll(outer);
        return end;
    }

    /** Whether what stands before 's is a body or a country of its own: "Korea's", "the ministry's", not the "Workers'" of a party. */
    private boolean isOwner(Words words, int from, int to) {
        Mention mention = words.mention(from);
        boolean whole = mention != null
                && mention.type() != MentionType.PERSON
                && mention.span().equals(words.span(from, to));
        return whole
                || countryNamed(words.text(from, to)).isPresent()
                || isBodyNoun(words.token(to - 1).lemma());
    }

    /** "the net-making firm Thistlewick & Daughters", "state-run Rosoil": the name, where plain words stand before it. */
    private int namedPart(Words words, int from, int end) {
        if (words.name(from, MentionType.ORGANIZATION) != null && words.endOf(from) == end) {
            return from;
        }
        for (int i = end - 1; i > from; i--) {
            boolean based = words.tagged(i - 1, Tag.VERB_PARTICIPLE) && words.is(i - 2, "-");
            boolean plain = (words.tagged(i - 1, Tag.NOUN) || based)
                    && !words.isCapitalised(i - 1)
                    && words.mention(i - 1) == null;
            if (plain && words.isCapitalised(i) && !words.tagged(i - 2, Tag.POSSESSIVE_MARK)) {
                return i;
            }
        }
        int first = end;
        while (first > from && (words.isCapitalised(first - 1) || !words.tagged(first - 1, Tag.NOUN, Tag.ADJECTIVE))) {
            first--;
        }
        while (first < end && !words.isCapitalised(first)) {
            first++;
        }
        return first < end && !words.isCapitalised(from) ? first : from;
    }

    /** Where a name that an engine took for one falls into two: before the "of the" between two bodies; else its end. */
    private int seam(Words words, int from, int end) {
        for (int i = from + 1; i + 2 < end; i++) {
            boolean ofThe = words.is(i, "of") && words.is(i + 1, "the");
            boolean field = titles.modifier(words.text(i + 2, end)).isPresent();
            if (ofThe && !field && isBodyNoun(words.token(i - 1).lemma())) {
                return i;
            }
        }
        return end;
    }

    private int nounPhraseEnd(Words words, int from) {
        int at = from;
        while (words.has(at) && at < from + LONGEST_NAME && !words.inPersonName(at)) {
            Mention organisation = words.name(at, MentionType.ORGANIZATION);
            if (organisation != null) {
                int seam = seam(words, at, words.endOf(at));
                if (seam < words.endOf(at)) {
                    return seam;
                }
                at = seam;
                continue;
            }
            boolean joins = words.isOneOf(at, "&", "-") && at > from && words.has(at + 1);
            boolean and = words.isOneOf(at, "and", "for")
                    && at > from
                    && words.isCapitalised(at - 1)
                    && words.isCapitalised(at + 1)
                    && !words.inPersonName(at + 1)
                    && titles.phraseAt(words.texts(), at + 1) == 0
                    && isBodyNoun(words.token(from).lemma());
            boolean ofName = words.is(at, "of")
                    && at == from + 1
                    && words.isCapitalised(from)
                    && words.isCapitalised(at + 1)
                    && countries.named(words.token(at + 1).text()).isEmpty()
                    && isBodyNoun(words.token(from).lemma());
            boolean noun = words.tagged(
                    at,
                    Tag.NOUN,
                    Tag.PROPER_NOUN,
                    Tag.ADJECTIVE,
                    Tag.POSSESSIVE_MARK,
                    Tag.NUMBER,
                    Tag.VERB_PARTICIPLE,
                    Tag.VERB_ING);
            boolean named = words.isCapitalised(at) && !words.tagged(at, Tag.PRONOUN, Tag.WH_WORD);
            if (!joins && !and && !ofName && !noun && !named) {
                break;
            }
            at++;
        }
        while (at > from && words.tagged(at - 1, Tag.POSSESSIVE_MARK, Tag.NUMBER)) {
            at--;
        }
        return at;
    }

    /** The end of an adjective or name of a country that begins at {@code from}, or {@code from}. */
    int adjective(Words words, int from, int limit) {
        for (int length = Math.min(3, limit - from); length > 0; length--) {
            if (countries.adjective(words.text(from, from + length)).isPresent()) {
                return from + length;
            }
        }
        return from;
    }

    /** Whether the words name a body or a country: a name, or a noun such as "party". */
    boolean isBody(Words words, int from, int to) {
        if (to <= from) {
            return false;
        }
        if (words.name(from, MentionType.ORGANIZATION) != null || words.name(from, MentionType.PLACE) != null) {
            return true;
        }
        String text = words.text(from, to);
        if (countryNamed(text).isPresent()) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (words.isCapitalised(i) && !words.tagged(i, Tag.NUMBER)) {
                return true;
            }
        }
        return isBodyNoun(words.token(to - 1).lemma())
                || (to - from > 1
                        && nominals.of(words.text(to - 2, to))
                                .filter(Organisations::isBody)
                                .isPresent());
    }

    boolean isCountry(String name) {
        return countryNamed(name).isPresent() || countries.seat(name).isPresent();
    }

    boolean isBodyNoun(String lemma) {
        return nominals.of(lemma).filter(Organisations::isBody).isPresent();
    }

    private static boolean isBody(Nominals.Nominal nominal) {
        return nominal.type() == MentionType.ORGANIZATION;
    }

    RoleMention.Body organisation(Words words, int from, int to) {
        Mention mention = words.mention(from);
        Span span = words.span(from, to);
        String name = words.text(from, to);
        Optional<Countries.Country> country = countryNamed(name).or(() -> countries.adjective(name));
        if (country.isPresent()) {
            return country(country.get(), span);
        }
        int thing = mention != null && mention.span().equals(span) ? mention.thing() : -1;
        return new RoleMention.Body(name, thing >= 0 ? thing : things.getOrDefault(key(name), -1), false, span);
    }

    /** The body that a pronoun stands for. */
    RoleMention.Body meant(Mention mention) {
        return new RoleMention.Body(captions.get(mention.thing()), mention.thing(), false, mention.span());
    }

    RoleMention.Body country(Words words, int from, int to) {
        String text = words.text(from, to);
        Optional<Countries.Country> country = countries.adjective(text);
        return country.isPresent()
                ? country(country.get(), words.span(from, to))
                : new RoleMention.Body(text, -1, true, words.span(from, to));
    }

    private RoleMention.Body country(Countries.Country country, Span span) {
        for (String name : country.names()) {
            Integer thing = things.get(key(name));
            if (thing != null) {
                return new RoleMention.Body(country.name(), thing, true, span);
            }
        }
        return new RoleMention.Body(country.name(), -1, true, span);
    }

    private Optional<Countries.Country> countryNamed(String name) {
        return countries.named(name);
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
