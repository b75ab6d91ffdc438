// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.article.Span;

/** A sentence with the mentions on its tokens. Indexes are of tokens; an index outside the sentence answers as nothing does. */
final class Words {
    private final String article;
    private final Sentence sentence;
    private final List<String> texts = new ArrayList<>();
    private final @Nullable Mention[] mentions;

    Words(String article, Sentence sentence, List<Mention> mentions) {
        this.article = article;
        this.sentence = sentence;
        this.mentions = new Mention[sentence.tokens().size()];
        for (int i = 0; i < this.mentions.length; i++) {
            Token token = sentence.tokens().get(i);
            texts.add(token.text());
        }
        int from = 0;
        for (Mention mention : mentions) {
            while (from < this.mentions.length
                    && sentence.tokens().get(from).span().end()
                            <= mention.span().start()) {
                from++;
            }
            for (int i = from; i < this.mentions.length && token(i).span().overlaps(mention.span()); i++) {
                this.mentions[i] = mention;
            }
        }
    }

    /** The sentences of an annotation. */
    static List<Words> of(Annotation annotation, String article) {
        List<Words> all = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : annotation.sentences()) {
            List<Mention> here = new ArrayList<>();
            while (next < annotation.mentions().size()
                    && annotation.mentions().get(next).span().start()
                            < sentence.span().end()) {
                here.add(annotation.mentions().get(next));
                next++;
            }
            all.add(new Words(article, sentence, here));
        }
        return all;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return mentions.length;
    }

    Token token(int at) {
        return sentence.tokens().get(at);
    }

    List<String> texts() {
        return texts;
    }

    boolean has(int at) {
        return at >= 0 && at < mentions.length;
    }

    boolean is(int at, String text) {
        return has(at) && token(at).text().equalsIgnoreCase(text);
    }

    boolean isOneOf(int at, String... words) {
        for (String word : words) {
            if (is(at, word)) {
                return true;
            }
        }
        return false;
    }

    boolean tagged(int at, Tag... tags) {
        return has(at) && List.of(tags).contains(token(at).tag());
    }

    boolean isCapitalised(int at) {
        return has(at) && Character.isUpperCase(token(at).text().codePointAt(0));
    }

    @Nullable Mention mention(int at) {
        return has(at) ? mentions[at] : null;
    }

    /** The mention on a token when it is a name of this type. */
    @Nullable Mention name(int at, MentionType type) {
        Mention mention = mention(at);
        return mention != null && mention.form() == Mention.Form.NAME && mention.type() == type ? mention : null;
    }

    boolean inPersonName(int at) {
        return name(at, MentionType.PERSON) != null;
    }

    /** A person's name that begins at a token, known to be somebody. */
    @Nullable Mention personFrom(int at) {
        Mention mention = name(at, MentionType.PERSON);
        return mention != null && mention.thing() >= 0 && !sameMention(at, at - 1) ? mention : null;
    }

    /** A person's name that ends right before a token. */
    @Nullable Mention personBefore(int at) {
        Mention mention = name(at - 1, MentionType.PERSON);
        return mention != null && mention.thing() >= 0 && !sameMention(at - 1, at) ? mention : null;
    }

    /** Whether one mention holds both tokens. */
    boolean sameMention(int one, int other) {
        Mention mention = mention(one);
        return mention != null && mention.equals(mention(other));
    }

    /** The first token of the mention that holds {@code at}. */
    int firstOf(int at) {
        int first = at;
        while (sameMention(first - 1, at)) {
            first--;
        }
        return first;
    }

    /** The token after the last of the mention that holds {@code at}. */
    int endOf(int at) {
        int end = at + 1;
        while (sameMention(end, at)) {
            end++;
        }
        return end;
    }

    /** "the net-making firm Thistlewick & Daughters", "state-run Rosoil": the name, where plain words stand before it. */
    int namedPart(int from, int end) {
        if (name(from, MentionType.ORGANIZATION) != null && endOf(from) == end) {
            return from;
        }
        for (int i = end - 1; i > from; i--) {
            boolean based = tagged(i - 1, Tag.VERB_PARTICIPLE) && is(i - 2, "-");
            boolean plain = (tagged(i - 1, Tag.NOUN) || based) && !isCapitalised(i - 1) && mention(i - 1) == null;
            if (plain && isCapitalised(i) && !tagged(i - 2, Tag.POSSESSIVE_MARK)) {
                return i;
            }
        }
        int first = end;
        while (first > from && (isCapitalised(first - 1) || !tagged(first - 1, Tag.NOUN, Tag.ADJECTIVE))) {
            first--;
        }
        while (first < end && !isCapitalised(first)) {
            first++;
        }
        return first < end && !isCapitalised(from) ? first : from;
    }

    Span span(int from, int to) {
        return token(from).span().cover(token(to - 1).span());
    }

    /** The words as printed. */
    String text(int from, int to) {
        return span(from, to).of(article);
    }
}
