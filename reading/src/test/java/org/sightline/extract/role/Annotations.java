// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Thing;
import org.sightline.annotate.Token;
import org.sightline.article.Region;
import org.sightline.article.Span;

/**
 * Annotations that engine and layers made of short texts, kept as a file, so that roles are tested without the engine. A block is
 * {@code # text}; a line for each token (form, lemma, tag, number of the head or 0, relation) with {@code ---} between sentences;
 * {@code @ start end type form thing} for each mention; {@code = type, caption, names} for each thing.
 */
final class Annotations {
    private final Map<String, Annotation> byText = new LinkedHashMap<>();

    private Annotations() {}

    static Annotations read(String resource) {
        try (InputStream in = Annotations.class.getResourceAsStream("/role/" + resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no annotations " + resource);
            }
            Annotations annotations = new Annotations();
            for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n")) {
                if (block.startsWith("# ")) {
                    List<String> lines = List.of(block.split("\n"));
                    String text = lines.get(0).substring(2);
                    annotations.byText.put(text, annotation(text, lines.subList(1, lines.size())));
                }
            }
            return annotations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Annotation of(String text) {
        Annotation found = byText.get(text);
        if (found == null) {
            throw new IllegalArgumentException("no annotation of: " + text);
        }
        return found;
    }

    private static Annotation annotation(String text, List<String> lines) {
        List<Sentence> sentences = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Thing> things = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            if (line.equals("---")) {
                sentences.add(sentence(tokens));
                tokens = new ArrayList<>();
            } else if (line.startsWith("@ ")) {
                String[] parts = line.split(" ");
                mentions.add(new Mention(
                        new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])),
                        MentionType.valueOf(parts[3]),
                        Mention.Form.valueOf(parts[4]),
                        Integer.parseInt(parts[5])));
            } else if (line.startsWith("= ")) {
                String[] parts = line.substring(2).split("\t");
                things.add(new Thing(MentionType.valueOf(parts[0]), parts[1], List.of(parts[2].split("\\|"))));
            } else {
                String[] columns = line.split("\t", -1);
                int start = text.indexOf(columns[0], at);
                at = start + columns[0].length();
                tokens.add(new Token(
                        new Span(start, at),
                        columns[0],
                        columns[1],
                        Tag.valueOf(columns[2]),
                        Integer.parseInt(columns[3]) - 1,
                        Relation.valueOf(columns[4])));
            }
        }
        sentences.add(sentence(tokens));
        return new Annotation(sentences, mentions, things, List.of());
    }

    private static Sentence sentence(List<Token> tokens) {
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        return new Sentence(span, Region.Kind.BODY, tokens);
    }
}
