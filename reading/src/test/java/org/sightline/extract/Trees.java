// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.article.Region;
import org.sightline.article.Span;

/**
 * Trees that the engine made of single sentences, kept as a file, so that rules over trees are tested without the engine. A block is
 * {@code # text} and a line for each token: number, form, lemma, tag, number of the head (0 for none), relation.
 */
public final class Trees {
    private final Map<String, Sentence> byText = new LinkedHashMap<>();

    private Trees() {}

    /** Reads a resource below {@code /trees}. */
    public static Trees read(String resource) {
        try (InputStream in = Trees.class.getResourceAsStream("/trees/" + resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no trees " + resource);
            }
            Trees trees = new Trees();
            List<String> block = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isEmpty()) {
                    block.add(line);
                } else if (!block.isEmpty()) {
                    String text = block.get(0).substring(2);
                    trees.byText.put(text, sentence(text, block.subList(1, block.size()), 0));
                    block.clear();
                }
            }
            return trees;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence of this text, in a body region, its spans counted from {@code offset}. */
    public Sentence of(String text, int offset) {
        Sentence found = byText.get(text);
        if (found == null) {
            throw new IllegalArgumentException("no tree of: " + text);
        }
        List<Token> moved = found.tokens().stream()
                .map(t -> new Token(
                        new Span(t.span().start() + offset, t.span().end() + offset),
                        t.text(),
                        t.lemma(),
                        t.tag(),
                        t.head(),
                        t.relation()))
                .toList();
        return new Sentence(new Span(offset, offset + text.length()), found.region(), moved);
    }

    public Sentence of(String text) {
        return of(text, 0);
    }

    /** The texts of all sentences, in the file's order. */
    public List<String> texts() {
        return List.copyOf(byText.keySet());
    }

    /** A sentence as the file has it. */
    public static String print(String text, Sentence sentence) {
        StringBuilder block = new StringBuilder("# ").append(text).append('\n');
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            block.append(i + 1).append('\t').append(token.text()).append('\t').append(token.lemma());
            block.append('\t').append(token.tag()).append('\t').append(token.head() + 1);
            block.append('\t').append(token.relation()).append('\n');
        }
        return block.append('\n').toString();
    }

    private static Sentence sentence(String text, List<String> lines, int offset) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            int start = text.indexOf(columns[1], at);
            at = start + columns[1].length();
            tokens.add(new Token(
                    new Span(offset + start, offset + at),
                    columns[1],
                    columns[2],
                    Tag.valueOf(columns[3]),
                    Integer.parseInt(columns[4]) - 1,
                    Relation.valueOf(columns[5])));
        }
        return new Sentence(new Span(offset, offset + text.length()), Region.Kind.BODY, tokens);
    }
}
