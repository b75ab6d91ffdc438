// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.annotate.NameClusters.Cluster;
import org.sightline.article.Span;

/** What the words around a name say of its bearer: "the North Korean general", "the finance minister,", "the movement". */
final class Introductions {
    private final Titles titles;
    private final Nominals nominals;
    private final Countries countries;

    Introductions(Titles titles, Nominals nominals, Countries countries) {
        this.titles = titles;
        this.nominals = nominals;
        this.countries = countries;
    }

    /** Titles, countries and sex that the words around a name tell. */
    void read(Cluster cluster, Sentence sentence, Span span, int head) {
        List<String> before = new ArrayList<>();
        int first = sentence.tokenAt(span);
        for (int i = first - 1; i >= 0 && i >= first - 6 && isInPhrase(sentence, i); i--) {
            before.add(0, sentence.tokens().get(i).text());
            if (titles.isTitle(before)) {
                note(cluster, before.get(before.size() - 1));
                cluster.titles().add(String.join(" ", before).toLowerCase(Locale.ROOT));
            }
        }
        cluster.countries().addAll(CountryWords.in(countries, before));
        sort(cluster, sentence, first);
        for (int apposition : sentence.dependents(head, Relation.APPOSITION)) {
            noteNoun(cluster, sentence, apposition);
        }
        Token token = sentence.tokens().get(head);
        if (token.relation() == Relation.APPOSITION && token.head() >= 0) {
            noteNoun(cluster, sentence, token.head());
        }
        if (token.head() >= 0
                && (token.relation() == Relation.SUBJECT)
                && sentence.tokens().get(token.head()).lemma().equals("be")) {
            for (int predicate : sentence.dependents(token.head(), Relation.PREDICATE)) {
                noteNoun(cluster, sentence, predicate);
            }
        }
    }

    /** "the movement Our Left Bank": what sort of body it is, said right before its name. */
    private void sort(Cluster cluster, Sentence sentence, int first) {
        if (first == 0 || cluster.type() == MentionType.PERSON) {
            return;
        }
        Token before = sentence.tokens().get(first - 1);
        boolean noun = before.tag() == Tag.NOUN;
        if (noun
                && nominals.of(before.text())
                        .filter(kind -> kind.type() == cluster.type())
                        .isPresent()) {
            cluster.titles().add(before.lemma());
        }
    }

    private boolean isInPhrase(Sentence sentence, int at) {
        Tag tag = sentence.tokens().get(at).tag();
        boolean hyphen = sentence.tokens().get(at).text().equals("-");
        return !tag.isVerb() && tag != Tag.CONJUNCTION && tag != Tag.PREPOSITION && (tag != Tag.PUNCTUATION || hyphen);
    }

    /** A noun said of somebody, with the words before it and the country whose it is. */
    private void noteNoun(Cluster cluster, Sentence sentence, int noun) {
        note(cluster, sentence.tokens().get(noun).lemma());
        if (!sentence.tokens().get(noun).tag().isNoun()) {
            return;
        }
        List<String> phrase = new ArrayList<>();
        for (int i = noun; i >= 0 && i >= noun - 6 && isInPhrase(sentence, i); i--) {
            phrase.add(0, sentence.tokens().get(i).text());
            if (i < noun && titles.isTitle(phrase)) {
                cluster.titles().add(String.join(" ", phrase).toLowerCase(Locale.ROOT));
            }
        }
        new Clause(sentence, noun)
                .objectsOf(noun, "of")
                .forEach(i -> phrase.add(sentence.tokens().get(i).text()));
        cluster.countries().addAll(CountryWords.in(countries, phrase));
    }

    private void note(Cluster cluster, String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (titles.kind(lower).isPresent() || nominals.of(lower).isPresent()) {
            cluster.titles().add(lower);
        }
        nominals.of(lower)
                .filter(nominal -> nominal.gender() != Nominals.Gender.ANY)
                .ifPresent(nominal -> cluster.gender(nominal.gender()));
    }
}
