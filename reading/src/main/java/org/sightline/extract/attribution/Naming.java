// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.article.Span;
import org.sightline.extract.attribution.AttributionRule.Kind;

/** What to call the one that a noun or pronoun stands for. */
final class Naming {
    private final Annotation annotation;
    private final AttributionRules rules;

    Naming(Annotation annotation, AttributionRules rules) {
        this.annotation = annotation;
        this.rules = rules;
    }

    /** The speaker behind a word; empty for a pronoun that nobody has resolved and for a thing that says nothing by itself. */
    Optional<Speaker> of(Sentence sentence, int word) {
        Token token = sentence.tokens().get(word);
        Optional<Mention> mention = mention(token.span());
        if (token.tag() == Tag.PRONOUN) {
            return mention.flatMap(found -> caption(found, token.span()));
        }
        if (mention.isPresent() && named(mention.get())) {
            return Optional.of(named(sentence, mention.get()));
        }
        Optional<Speaker> apposed = apposed(sentence, word);
        if (apposed.isPresent()) {
            return apposed;
        }
        Optional<Speaker> known = mention.flatMap(found -> caption(found, token.span()));
        return known.isPresent() ? known : Optional.of(words(sentence, word));
    }

    /** Whether "he" or "she" may stand for this noun: no organisation or place. */
    boolean person(Sentence sentence, int word) {
        Optional<Mention> mention = mention(sentence.tokens().get(word).span()).filter(Naming::named);
        return mention.isEmpty() || mention.get().type() == MentionType.PERSON;
    }

    private static boolean named(Mention mention) {
        return mention.form() == Mention.Form.NAME
                && (mention.type() == MentionType.PERSON
                        || mention.type() == MentionType.ORGANIZATION
                        || mention.type() == MentionType.PLACE);
    }

    private Optional<Mention> mention(Span span) {
        return annotation.mentionsIn(span).stream().findFirst();
    }

    private Optional<Speaker> caption(Mention mention, Span span) {
        int thing = mention.thing();
        if (thing < 0 || thing >= annotation.things().size()) {
            return Optional.empty();
        }
        String caption = annotation.things().get(thing).caption();
        return caption.isBlank() ? Optional.empty() : Optional.of(new Speaker(caption, span, thing));
    }

    private static Speaker named(Sentence sentence, Mention mention) {
        List<Token> tokens = sentence.tokens();
        int first = sentence.tokenAt(mention.span());
        int last = first;
        while (last + 1 < tokens.size() && tokens.get(last + 1).span().overlaps(mention.span())) {
            last++;
        }
        if (last > first && tokens.get(last).tag() == Tag.POSSESSIVE_MARK) {
            last--;
        }
        if (last > first && tokens.get(first).tag() == Tag.DETERMINER) {
            first++;
        }
        return new Speaker(Phrase.text(sentence, first, last), Phrase.span(sentence, first, last), mention.thing());
    }

    /** "The agency Fars", "Russia's TASS news agency": the name beside what it is. */
    private Optional<Speaker> apposed(Sentence sentence, int word) {
        if (sentence.tokens().get(word).tag() == Tag.PROPER_NOUN) {
            return Optional.empty();
        }
        for (int i : sentence.dependents(word, Relation.APPOSITION)) {
            if (sentence.tokens().get(i).tag() == Tag.PROPER_NOUN) {
                return of(sentence, i);
            }
        }
        if (!rules.is(Kind.OUTLET, sentence, word)) {
            return Optional.empty();
        }
        List<Integer> names = sentence.dependents(word, Relation.COMPOUND).stream()
                .filter(i -> sentence.tokens().get(i).tag() == Tag.PROPER_NOUN)
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        int last = names.get(names.size() - 1);
        Optional<Mention> mention = mention(sentence.tokens().get(last).span()).filter(Naming::named);
        if (mention.isPresent()) {
            return Optional.of(named(sentence, mention.get()));
        }
        int first = last;
        while (names.contains(first - 1)) {
            first--;
        }
        return Optional.of(new Speaker(Phrase.text(sentence, first, last), Phrase.span(sentence, first, last), -1));
    }

    private static Speaker words(Sentence sentence, int word) {
        int first = Phrase.first(sentence, word);
        int last = Phrase.last(sentence, word);
        return new Speaker(Phrase.text(sentence, first, last), Phrase.span(sentence, first, last), -1);
    }
}
