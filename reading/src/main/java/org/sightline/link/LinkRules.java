// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sightline.annotate.Titles;
import org.sightline.article.RuleRows;

/** Every table that linking reads, loaded once. Immutable. */
record LinkRules(
        Terms terms,
        Places places,
        Ages ages,
        Callings callings,
        Titles titles,
        Cues namesakes,
        Cues listings,
        List<Pattern> origins,
        Set<String> navalWords,
        Set<String> legalForms,
        Set<String> genericWords,
        Set<String> trades) {
    static LinkRules load() {
        Terms terms = Terms.load();
        return new LinkRules(
                terms,
                Places.load(),
                Ages.load(),
                Callings.load(),
                Titles.english(),
                Cues.load("en/namesake-cues.tsv"),
                Cues.load("en/listing-cues.tsv"),
                RuleRows.read("en/origins.tsv", 2).stream()
                        .map(line -> Pattern.compile(line.get(0)))
                        .toList(),
                firstColumn("en/naval-words.tsv"),
                firstColumn("legal-forms.tsv"),
                firstColumn("en/generic-organisations.tsv").stream()
                        .flatMap(word -> terms.of(word).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                firstColumn("en/listed-trades.tsv"));
    }

    private static Set<String> firstColumn(String name) {
        return RuleRows.read(name, 2).stream().map(line -> line.get(0)).collect(Collectors.toUnmodifiableSet());
    }
}
