// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sightline.annotate.NamedSpan;
import org.sightline.annotate.Parsed;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Token;
import org.sightline.annotate.nlp4j.Nlp4jEngine;
import org.sightline.annotate.nlp4j.Progress;
import org.sightline.article.Article;

/**
 * Records what the engine makes of single sentences, for tests that run without it: {@code RecordTrees ENGINES SENTENCES.txt}
 * prints, for each line of the file, {@code # sentence} and a line a token: number, form, lemma, tag, head (0 for none), relation
 * and entity ({@code B-PERSON}, {@code I-PERSON} or {@code O}).
 */
public final class RecordTrees {
    private RecordTrees() {}

    public static void main(String[] args) throws IOException {
        Nlp4jEngine engine = new Nlp4jEngine(Path.of(args[0]), Progress.SILENT);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            record(engine, line, out);
        }
        out.flush();
    }

    private static void record(Nlp4jEngine engine, String text, PrintStream out) {
        Article article = Article.of("en", text);
        Parsed parsed = engine.parse(article);
        for (Sentence sentence : parsed.sentences()) {
            out.println("# " + sentence.span().of(text));
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                out.println(String.join(
                        "\t",
                        Integer.toString(i + 1),
                        token.text(),
                        token.lemma(),
                        token.tag().name(),
                        Integer.toString(token.head() + 1),
                        token.relation().name(),
                        entity(token, parsed.names())));
            }
            out.println();
        }
    }

    private static String entity(Token token, List<NamedSpan> names) {
        for (NamedSpan name : names) {
            if (name.span().overlaps(token.span())) {
                return (name.span().start() == token.span().start() ? "B-" : "I-") + name.type();
            }
        }
        return "O";
    }
}
