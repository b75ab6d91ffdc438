// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sightline.annotate.NameClusters.Cluster;
import org.sightline.article.Span;

/**
 * "The general", "the North Korean official", "the 57-year-old", "the ship", "the state-owned company": definite descriptions, to the
 * thing that was called so, or to the only one near that they may speak of.
 */
final class Descriptions {
    /** Descriptions that fit anybody of note, titled or not. */
    private static final Set<String> GENERIC = Set.of("leader", "official", "man", "woman", "politician");
    /** An office has one holder, who may be somebody that the story has not named: "the president" needs a president. */
    private static final Set<Titles.Kind> OFFICES = Set.of(
            Titles.Kind.POLITICAL, Titles.Kind.DIPLOMATIC, Titles.Kind.JUDICIAL, Titles.Kind.ROYAL, Titles.Kind.MEDIA);

    private static final Set<String> COMPANIES = Set.of(
            "company",
            "firm",
            "group",
            "manufacturer",
            "maker",
            "producer",
            "exporter",
            "supplier",
            "conglomerate",
            "business",
            "corporation",
            "retailer",
            "contractor",
            "refiner",
            "shipbuilder",
            "lender",
            "insurer",
            "trader",
            "broker");

    /** what is less present than this is not near: a subject three sentences back is */
    private static final double NEAR = 0.4;

    private final StorySoFar story;
    private final Titles titles;
    private final Nominals nominals;
    private final Countries countries;
    /** nouns by which the story has brought in somebody without a name: "a spokesman" */
    private final Set<String> unnamed = new HashSet<>();

    Descriptions(StorySoFar story, Titles titles, Nominals nominals, Countries countries) {
        this.story = story;
        this.titles = titles;
        this.nominals = nominals;
        this.countries = countries;
    }

    /** Resolves the description that the noun at a token heads, if there is one and it is clear what it means. */
    void resolve(int index, Sentence sentence, int t) {
        Token token = sentence.tokens().get(t);
        Aged aged = Aged.at(sentence, t);
        if (aged != null) {
            aged(index, sentence, aged);
            return;
        }
        noteUnnamed(sentence, t);
        DefinitePhrase phrase = DefinitePhrase.at(sentence, t);
        if (phrase == null) {
            return;
        }
        Optional<MentionType> type = nominals.of(phrase.noun()).map(Nominals.Nominal::type);
        boolean title = titles.kind(phrase.noun()).isPresent();
        int headed = type.isEmpty() && !title ? headedBy(index, phrase) : -1;
        if (headed >= 0) {
            add(index, sentence, t, token.span(), story.cluster(headed).type(), headed);
            return;
        }
        boolean plural = !token.lemma().equals(phrase.noun()) && phrase.noun().endsWith("s");
        if ((type.isEmpty() && !title) || plural) {
            return;
        }
        MentionType wanted = title ? MentionType.PERSON : type.get();
        add(
                index,
                sentence,
                t,
                token.span(),
                wanted,
                wanted == MentionType.PERSON ? person(index, phrase) : body(index, wanted, phrase));
    }

    private void add(int index, Sentence sentence, int t, Span first, MentionType type, int thing) {
        if (thing >= 0) {
            Span span = first.cover(sentence.tokens().get(t).span());
            story.add(new Mention(span, type, Mention.Form.NOMINAL, thing));
            story.salience().note(thing, index, sentence, t);
        }
    }

    /** "The 57-year-old", "the 57-year-old plumber from Leiden": whom the story is about there, whatever it calls him. */
    private void aged(int index, Sentence sentence, Aged aged) {
        Nominals.Gender gender = aged.noun() == null
                ? Nominals.Gender.ANY
                : nominals.of(aged.noun()).map(Nominals.Nominal::gender).orElse(Nominals.Gender.ANY);
        int thing = story.salience()
                .best(
                        index,
                        story.salience().present(),
                        candidate -> story.cluster(candidate).type() == MentionType.PERSON
                                && (gender == Nominals.Gender.ANY
                                        || story.cluster(candidate).mayBe(gender)));
        add(index, sentence, aged.last(), sentence.tokens().get(aged.first()).span(), MentionType.PERSON, thing);
    }

    /** "a spokesman said": somebody else than those named. */
    private void noteUnnamed(Sentence sentence, int t) {
        Token token = sentence.tokens().get(t);
        boolean argument = token.relation() == Relation.SUBJECT
                || token.relation() == Relation.PASSIVE_SUBJECT
                || token.relation() == Relation.AGENT
                || token.relation() == Relation.OBJECT
                || token.relation() == Relation.PREPOSITION_OBJECT;
        boolean named = !sentence.dependents(t, Relation.APPOSITION).isEmpty();
        boolean indefinite = sentence.dependents(t, Relation.DETERMINER).stream()
                .anyMatch(i -> Set.of("a", "an", "another", "one")
                        .contains(sentence.tokens().get(i).lemma()));
        if (token.tag() == Tag.NOUN && argument && indefinite && !named) {
            unnamed.add(token.lemma());
        }
    }

    private int person(int index, DefinitePhrase phrase) {
        String called = "the " + phrase.with(phrase.modifiers().size());
        Integer usual = story.usualBearer().get(called);
        if (usual != null) {
            return usual;
        }
        int found = phrase.modifiers().isEmpty() ? bare(index, phrase) : described(index, phrase);
        if (found >= 0) {
            story.usualBearer().put(called, found);
        }
        return found;
    }

    private int bare(int index, DefinitePhrase phrase) {
        int titled = mostNamed(index, phrase.noun(), Set.of());
        if (titled >= 0) {
            return titled;
        }
        if (GENERIC.contains(phrase.noun())) {
            Nominals.Gender gender =
                    nominals.of(phrase.noun()).map(Nominals.Nominal::gender).orElse(Nominals.Gender.ANY);
            return story.salience()
                    .best(
                            index,
                            story.salience().present(),
                            candidate -> story.cluster(candidate).type() == MentionType.PERSON
                                    && (gender == Nominals.Gender.ANY
                                            || story.cluster(candidate).mayBe(gender)));
        }
        return onlyOne(index, phrase, Set.of());
    }

    private int described(int index, DefinitePhrase phrase) {
        for (int words = phrase.modifiers().size(); words > 0; words--) {
            int called = mostNamed(index, phrase.with(words), Set.of());
            if (called >= 0) {
                return called;
            }
        }
        Set<String> from = countriesOf(phrase);
        if (!narrows(phrase)) {
            int titled = mostNamed(index, phrase.noun(), from);
            if (titled >= 0) {
                return titled;
            }
        }
        return onlyOne(index, phrase, from);
    }

    /** Whether a word before the noun says what the office is about or how high it is: "foreign minister", "deputy director". */
    private boolean narrows(DefinitePhrase phrase) {
        return phrase.modifiers().stream()
                .anyMatch(word -> titles.modifier(word)
                        .filter(kind -> kind == Titles.Modifier.FIELD || kind == Titles.Modifier.GRADE)
                        .isPresent());
    }

    /** The only person near, where the description may be anybody's and speaks of nobody whom the story has left unnamed. */
    private int onlyOne(int index, DefinitePhrase phrase, Set<String> from) {
        boolean office =
                titles.kind(phrase.noun()).filter(OFFICES::contains).isPresent() && !GENERIC.contains(phrase.noun());
        boolean relative = titles.kind(phrase.noun()).isEmpty();
        if (office || (relative && !GENERIC.contains(phrase.noun())) || unnamed.contains(phrase.noun())) {
            return -1;
        }
        int only = near(index, MentionType.PERSON);
        return only >= 0 && mayBeFrom(story.cluster(only), from) ? only : -1;
    }

    private int near(int index, MentionType type) {
        int only = -1;
        for (int candidate : story.salience().present()) {
            if (story.cluster(candidate).type() != type || story.salience().of(candidate, index) < NEAR) {
                continue;
            }
            if (only >= 0) {
                return -1;
            }
            only = candidate;
        }
        return only;
    }

    private static boolean mayBeFrom(Cluster cluster, Set<String> from) {
        return from.isEmpty()
                || cluster.countries().isEmpty()
                || cluster.countries().stream().anyMatch(from::contains);
    }

    private Set<String> countriesOf(DefinitePhrase phrase) {
        return CountryWords.in(countries, List.of(phrase.printed().split(" ")));
    }

    /** Of those with the title who are present at all, the one whom the story names most. */
    private int mostNamed(int index, String title, Set<String> from) {
        int best = -1;
        for (int candidate : story.salience().present()) {
            boolean qualifies = story.cluster(candidate).titles().contains(title)
                    && mayBeFrom(story.cluster(candidate), from)
                    && story.salience().of(candidate, index) > 0;
            if (qualifies && (best < 0 || story.times(candidate) > story.times(best))) {
                best = candidate;
            }
        }
        return best;
    }

    /** "The complex" where the story has named the Unhae Machine Complex: any noun that heads the name of one body near. */
    private int headedBy(int index, DefinitePhrase phrase) {
        return phrase.modifiers().isEmpty() && phrase.noun().length() > 3
                ? story.salience()
                        .best(
                                index,
                                story.salience().present(),
                                candidate -> story.cluster(candidate).type() == MentionType.ORGANIZATION
                                        && story.cluster(candidate)
                                                        .words()
                                                        .words()
                                                        .size()
                                                > 1
                                        && story.cluster(candidate)
                                                .words()
                                                .last()
                                                .equals(phrase.noun()))
                : -1;
    }

    /** The body that was described by this very noun ("its parent, the Shipbuilding Corporation"), else one that fits it. */
    private int body(int index, MentionType wanted, DefinitePhrase phrase) {
        String noun = phrase.noun();
        int described = mostNamed(index, noun, Set.of());
        if (described >= 0) {
            return described;
        }
        if (!phrase.modifiers().isEmpty() && wanted != MentionType.VESSEL) {
            return COMPANIES.contains(noun) ? near(index, wanted) : -1;
        }
        return story.salience().best(index, story.salience().present(), candidate -> fits(candidate, wanted, noun));
    }

    private boolean fits(int candidate, MentionType wanted, String noun) {
        Cluster cluster = story.cluster(candidate);
        if (cluster.type() != wanted) {
            return false;
        }
        return wanted == MentionType.VESSEL
                || COMPANIES.contains(noun)
                || cluster.words().words().contains(noun.toLowerCase(Locale.ROOT));
    }
}
