// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Token;
import org.sightline.article.Article;
import org.sightline.article.Region;
import org.sightline.article.Span;
import org.sightline.extract.role.RoleMention;
import org.sightline.link.Context;
import org.sightline.link.Context.Sex;
import org.sightline.link.Story;
import org.sightline.link.Subject;

/** What an article says of each of its things, gathered for linking: roles, descriptions, sentences. */
final class Contexts {
    private final Article article;
    private final Annotation annotation;
    private final List<RoleMention> roles;
    private final List<Set<String>> descriptions = new ArrayList<>();
    private final List<Set<String>> deeds = new ArrayList<>();
    private final List<Set<String>> sentences = new ArrayList<>();
    private final List<Sex> sexes = new ArrayList<>();
    private final Phrases phrases;

    private Contexts(Article article, Annotation annotation, List<RoleMention> roles) {
        this.article = article;
        this.annotation = annotation;
        this.roles = roles;
        this.phrases = new Phrases(article.text());
        for (int i = 0; i < annotation.things().size(); i++) {
            descriptions.add(new LinkedHashSet<>());
            deeds.add(new LinkedHashSet<>());
            sexes.add(Sex.UNTOLD);
            sentences.add(new LinkedHashSet<>());
        }
    }

    /** The article as linking sees it. */
    static Story of(Article article, Annotation annotation, List<RoleMention> roles) {
        return new Contexts(article, annotation, roles).story();
    }

    private Story story() {
        int next = 0;
        for (Sentence sentence : annotation.sentences()) {
            while (next < annotation.mentions().size()
                    && annotation.mentions().get(next).span().end()
                            <= sentence.span().start()) {
                next++;
            }
            for (int i = next; i < annotation.mentions().size(); i++) {
                Mention mention = annotation.mentions().get(i);
                if (mention.span().start() >= sentence.span().end()) {
                    break;
                }
                if (mention.thing() >= 0) {
                    sentences.get(mention.thing()).add(sentence.span().of(article.text()));
                    describe(sentence, mention);
                }
            }
        }
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < annotation.things().size(); i++) {
            subjects.add(new Subject(
                    annotation.things().get(i),
                    new Context(
                            roles(i),
                            List.copyOf(descriptions.get(i)),
                            List.copyOf(deeds.get(i)),
                            List.copyOf(sentences.get(i)),
                            sexes.get(i))));
        }
        return new Story(article.published().date(), read(), subjects);
    }

    private List<String> roles(int thing) {
        List<String> found = new ArrayList<>();
        for (RoleMention role : roles) {
            if (role.person() == thing) {
                found.add(role.span().of(article.text()));
            }
        }
        return found;
    }

    private String read() {
        StringBuilder text = new StringBuilder();
        for (Region region : article.regions()) {
            if (region.kind() != Region.Kind.CHROME && region.kind() != Region.Kind.BYLINE) {
                text.append(region.span().of(article.text())).append('\n');
            }
        }
        return text.toString();
    }

    /** The words around a name, its appositions and what a copula says of it; of a description, its own phrase. */
    private void describe(Sentence sentence, Mention mention) {
        Set<String> said = descriptions.get(mention.thing());
        int head = sentence.headOf(mention.span());
        sexes.set(mention.thing(), sexes.get(mention.thing()).and(sexOf(sentence, mention, head)));
        if (mention.form() == Mention.Form.NOMINAL) {
            said.add(phrases.below(sentence, head));
        } else {
            if (mention.form() == Mention.Form.NAME) {
                aroundName(sentence, mention, said);
            }
            for (int apposition : sentence.dependents(head, Relation.APPOSITION)) {
                said.add(phrases.below(sentence, apposition));
            }
            Token token = sentence.tokens().get(head);
            if (token.relation() == Relation.APPOSITION && token.head() >= 0 && !isNamed(sentence, token.head())) {
                said.add(phrases.below(sentence, token.head()));
            }
        }
        Token token = sentence.tokens().get(head);
        boolean subject = token.relation() == Relation.SUBJECT || token.relation() == Relation.PASSIVE_SUBJECT;
        if (subject && token.head() >= 0 && mention.type() == MentionType.PERSON) {
            deeds(sentence, token.head(), mention.thing());
        }
        boolean predicable = mention.form() != Mention.Form.NOMINAL && mention.type() != MentionType.PLACE;
        if (subject && token.head() >= 0 && predicable) {
            for (int predicate : sentence.dependents(token.head(), Relation.PREDICATE)) {
                said.add(phrases.below(sentence, predicate));
            }
        }
    }

    private void aroundName(Sentence sentence, Mention mention, Set<String> said) {
        int first = sentence.tokenAt(mention.span());
        String before = phrases.before(sentence, first);
        if (!before.isBlank()) {
            said.add(before);
        }
        int last = first;
        while (last + 1 < sentence.tokens().size()
                && sentence.tokens().get(last + 1).span().overlaps(mention.span())) {
            last++;
        }
        if (mention.type() == MentionType.PERSON) {
            phrases.behind(sentence, first, last, people(sentence)).ifPresent(said::add);
            phrases.relative(sentence, last).ifPresent(deeds.get(mention.thing())::add);
        }
    }

    private List<Span> people(Sentence sentence) {
        return annotation.mentionsIn(sentence.span()).stream()
                .filter(mention -> mention.form() == Mention.Form.NAME && mention.type() == MentionType.PERSON)
                .map(Mention::span)
                .toList();
    }

    private void deeds(Sentence sentence, int verb, int thing) {
        deeds.get(thing).add(phrases.deed(sentence, verb));
        for (int next : sentence.dependents(verb, Relation.CONJUNCT)) {
            if (sentence.dependents(next, Relation.SUBJECT, Relation.PASSIVE_SUBJECT)
                    .isEmpty()) {
                deeds(sentence, next, thing);
            }
        }
    }

    private Sex sexOf(Sentence sentence, Mention mention, int head) {
        if (mention.type() != MentionType.PERSON) {
            return Sex.UNTOLD;
        }
        int first = sentence.tokenAt(mention.span());
        return switch (mention.form()) {
            case PRONOUN -> Sexes.ofPronoun(mention.span().of(article.text()));
            case NOMINAL -> Sexes.ofNoun(sentence.tokens().get(head).text());
            case NAME ->
                first > 0 ? Sexes.ofAddress(sentence.tokens().get(first - 1).text()) : Sex.UNTOLD;
        };
    }

    private boolean isNamed(Sentence sentence, int token) {
        Span span = sentence.tokens().get(token).span();
        return annotation.mentionsIn(span).stream().anyMatch(mention -> mention.form() == Mention.Form.NAME);
    }
}
