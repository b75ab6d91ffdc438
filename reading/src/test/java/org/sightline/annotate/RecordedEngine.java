// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.article.Article;
import org.sightline.article.Region;
import org.sightline.article.Span;

/**
 * What the engine said of sentences of our own, replayed from a file that {@code org.sightline.bench.RecordTrees} wrote. Knows only
 * those sentences; an article is cut at them.
 */
public final class RecordedEngine implements Engine {
    private record Word(String form, String lemma, Tag tag, int head, Relation relation, String entity) {}

    private final Map<String, List<Word>> sentences = new HashMap<>();

    /** @param resource below {@code /trees} */
    public RecordedEngine(String resource) {
        try (InputStream in = RecordedEngine.class.getResourceAsStream("/trees/" + resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no trees " + resource);
            }
            List<Word> words = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("# ")) {
                    words = new ArrayList<>();
                    sentences.put(line.substring(2), words);
                } else if (!line.isBlank()) {
                    words.add(word(line.split("\t")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Word word(String[] columns) {
        return new Word(
                columns[1],
                columns[2],
                Tag.valueOf(columns[3]),
                Integer.parseInt(columns[4]) - 1,
                Relation.valueOf(columns[5]),
                columns[6]);
    }

    @Override
    public String version() {
        return "recorded";
    }

    @Override
    public boolean reads(String language) {
        return language.equals("en");
    }

    @Override
    public Parsed parse(Article article) {
        List<Sentence> found = new ArrayList<>();
        List<NamedSpan> names = new ArrayList<>();
        for (Region region : article.regions()) {
            int at = region.span().start();
            while (at < region.span().end()) {
                String known = sentenceAt(article.text(), at);
                add(known, at, region.kind(), found, names);
                at += known.length();
                while (at < region.span().end()
                        && Character.isWhitespace(article.text().charAt(at))) {
                    at++;
                }
            }
        }
        return new Parsed(found, names, List.of());
    }

    private String sentenceAt(String text, int at) {
        return sentences.keySet().stream()
                .filter(sentence -> text.startsWith(sentence, at))
                .reduce((one, other) -> one.length() > other.length() ? one : other)
                .orElseThrow(() -> new IllegalArgumentException("no tree of: " + text.substring(at)));
    }

    private void add(String text, int offset, Region.Kind kind, List<Sentence> found, List<NamedSpan> names) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (Word word : sentences.getOrDefault(text, List.of())) {
            int start = text.indexOf(word.form(), at);
            at = start + word.form().length();
            Span span = new Span(offset + start, offset + at);
            tokens.add(new Token(span, word.form(), word.lemma(), word.tag(), word.head(), word.relation()));
            if (word.entity().startsWith("B-")) {
                names.add(new NamedSpan(span, MentionType.valueOf(word.entity().substring(2))));
            } else if (word.entity().startsWith("I-")) {
                NamedSpan name = names.remove(names.size() - 1);
                names.add(new NamedSpan(name.span().cover(span), name.type()));
            }
        }
        found.add(new Sentence(new Span(offset, offset + text.length()), kind, tokens));
    }
}
