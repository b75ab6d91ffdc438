// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.sightline.reading.CodePoints;
import org.sightline.reading.Quote;

/**
 * What is searched for: words that all have to be in the article, those between double quotes one after the other. What stands
 * together without a blank ({@code Jong-sik}, Chinese) is taken as quoted.
 */
final class WordQuery {
    private static final int LONGEST = 1000;

    private final List<List<Terms.Token>> phrases;

    private WordQuery(List<List<Terms.Token>> phrases) {
        this.phrases = phrases;
    }

    /** @throws StoreException when there is no word in it, or it is too long */
    static WordQuery of(String query) {
        if (query.length() > LONGEST) {
            throw new StoreException(StoreException.Kind.REFUSED, "a search takes at most " + LONGEST + " letters");
        }
        List<List<Terms.Token>> phrases = new ArrayList<>();
        String[] parts = query.split("[\"“”„«»]", -1);
        for (int i = 0; i < parts.length; i++) {
            // every second part stands between quotes; one that nobody closed does, too
            for (String words : i % 2 == 1 ? new String[] {parts[i]} : parts[i].split("\\s+")) {
                List<Terms.Token> phrase = Terms.tokens(words);
                if (!phrase.isEmpty()) {
                    phrases.add(phrase);
                }
            }
        }
        if (phrases.isEmpty()) {
            throw new StoreException(StoreException.Kind.REFUSED, "there is no word in '" + query + "' to search for");
        }
        return new WordQuery(phrases);
    }

    /** What every article that answers has; some that have them all don't answer. */
    Collection<String> terms() {
        Collection<String> terms = new LinkedHashSet<>();
        phrases.forEach(phrase -> terms.addAll(Terms.asked(phrase)));
        return terms;
    }

    /**
     * Where the text has the phrases, the first place of each.
     *
     * @param title counts, too, but gives no quote
     * @return empty where one is missing
     */
    Optional<List<Quote>> in(String text, String title) {
        List<Terms.Token> tokens = Terms.tokens(text);
        List<Terms.Token> above = Terms.tokens(title);
        CodePoints points = new CodePoints(text);
        List<Quote> quotes = new ArrayList<>();
        for (List<Terms.Token> phrase : phrases) {
            int at = find(phrase, tokens);
            if (at < 0 && find(phrase, above) < 0) {
                return Optional.empty();
            }
            if (at >= 0) {
                quotes.add(points.quote(
                        tokens.get(at).start(),
                        tokens.get(at + phrase.size() - 1).end()));
            }
        }
        return Optional.of(List.copyOf(quotes));
    }

    private static int find(List<Terms.Token> phrase, List<Terms.Token> tokens) {
        for (int at = 0; at + phrase.size() <= tokens.size(); at++) {
            int same = 0;
            while (same < phrase.size()
                    && phrase.get(same).term().equals(tokens.get(at + same).term())
                    && (!phrase.get(same).joined() || tokens.get(at + same).joined())) {
                same++;
            }
            if (same == phrase.size()) {
                return at;
            }
        }
        return -1;
    }
}
