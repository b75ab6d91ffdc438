// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sightline.article.Article;
import org.sightline.article.ArticleReader;
import org.sightline.article.Given;
import org.sightline.article.Limits;
import org.sightline.article.Outcome;
import org.sightline.report.Plain;

/** Takes articles from the files of a command line, {@code -} being standard input, and says on standard error what is refused. */
final class Articles {
    private final Terminal terminal;
    private final boolean debug;
    private final ArticleReader reader = new ArticleReader(Limits.STANDARD);
    private long read;
    private long refused;
    private long faults;

    Articles(Terminal terminal, boolean debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    /** Hands over every article in the order of the input. */
    void each(List<String> files, Given given, Consumer<Article> use) {
        for (String file : files) {
            try (Stream<Outcome> outcomes = open(file, given)) {
                outcomes.forEach(outcome -> take(outcome, use));
            }
        }
    }

    /** The exit code that what was taken and refused comes to. */
    int exit() {
        return faults > 0 ? Exit.FAULT : Exit.of(read, refused);
    }

    private Stream<Outcome> open(String file, Given given) {
        if (file.equals("-")) {
            return reader.read(terminal.in(), "-", given);
        }
        try {
            return reader.read(Path.of(file), given);
        } catch (InvalidPathException e) {
            return Stream.of(new Outcome.Refused(file, 0, "not a file name"));
        }
    }

    private void take(Outcome outcome, Consumer<Article> use) {
        if (outcome instanceof Outcome.Read one) {
            read++;
            use(one.article(), use);
            return;
        }
        refused++;
        terminal.say("refused: " + outcome);
    }

    /** One article on which we fail must not keep the others from being read. */
    private void use(Article article, Consumer<Article> use) {
        try {
            use.accept(article);
        } catch (Failure | OutputClosed | UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            faults++;
            String name = article.title() == null ? article.id() : article.title();
            new Fault(e).tell(terminal, "failed: " + Plain.line(name) + ": ", debug);
        }
    }
}
