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
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.article.Article;
import org.sightline.article.Region;
import org.sightline.article.Span;
import org.sightline.extract.role.RoleMention;
import org.sightline.link.Context;
import org.sightline.link.Story;
import org.sightline.link.Subject;

/** What an article says of each of its things, gathered for linking: roles, descriptions, sentences. */
final class Contexts {
    private final Article article;
    private final Annotation annotation;
    private final List<RoleMention> roles;
    private final List<Set<String>> descriptions = new ArrayList<>();
    private final List<Set<String>> sentences = new ArrayList<>();

    private Contexts(Article article, Annotation annotation, List<RoleMention> roles) {
        this.article = article;
        this.annotation = annotation;
        this.roles = roles;
        for (int i = 0; i < annotation.things().size(); i++) {
            descriptions.add(new LinkedHashSet<>());
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
                    new Context(roles(i), List.copyOf(descriptions.get(i)), List.copyOf(sentences.get(i)))));
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

    /** The words before a name, its appositions and what a copula says of it; of a description, its own phrase. */
    private void describe(Sentence sentence, Mention mention) {
        Set<String> said = descriptions.get(mention.thing());
        int head = sentence.headOf(mention.span());
        if (mention.form() == Mention.Form.NOMINAL) {
            said.add(phrase(sentence, head));
            return;
        }
        if (mention.form() == Mention.Form.NAME) {
            String before = prenominal(sentence, sentence.tokenAt(mention.span()));
            if (!before.isBlank()) {
                said.add(before);
            }
        }
        for (int apposition : sentence.dependents(head, Relation.APPOSITION)) {
            said.add(phrase(sentence, apposition));
        }
        Token token = sentence.tokens().get(head);
        if (token.relation() == Relation.APPOSITION && token.head() >= 0 && !isNamed(sentence, token.head())) {
            said.add(phrase(sentence, token.head()));
        }
        boolean subject = token.relation() == Relation.SUBJECT && token.head() >= 0;
        if (subject && mention.type() != MentionType.PLACE) {
            for (int predicate : sentence.dependents(token.head(), Relation.PREDICATE)) {
                said.add(phrase(sentence, predicate));
            }
        }
    }

    private boolean isNamed(Sentence sentence, int token) {
        Span span = sentence.tokens().get(token).span();
        return annotation.mentions().stream()
                .anyMatch(mention ->
                        mention.form() == Mention.Form.NAME && mention.span().overlaps(span));
    }

    private String prenominal(Sentence sentence, int first) {
        int start = first;
        while (start > 0) {
            Token before = sentence.tokens().get(start - 1);
            boolean modifies = before.tag() == Tag.ADJECTIVE
                    || before.tag().isNoun()
                    || before.tag() == Tag.NUMBER
                    || before.tag() == Tag.POSSESSIVE_MARK
                    || before.text().equals("-");
            if (!modifies || first - start >= 8) {
                break;
            }
            start--;
        }
        return start == first
                ? ""
                : sentence.tokens()
                        .get(start)
                        .span()
                        .cover(sentence.tokens().get(first - 1).span())
                        .of(article.text());
    }

    /** A word and everything that hangs below it, as one stretch of text. */
    private String phrase(Sentence sentence, int head) {
        Span span = sentence.tokens().get(head).span();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (below(sentence, i, head)) {
                span = span.cover(sentence.tokens().get(i).span());
            }
        }
        return span.of(article.text());
    }

    private static boolean below(Sentence sentence, int node, int head) {
        int at = node;
        for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
            if (at == head) {
                return true;
            }
            at = sentence.tokens().get(at).head();
        }
        return false;
    }
}
