// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

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

/** Takes articles from the files of a command line, {@code -} being standard input, and says on standard error what is refused. */
final class Articles {
    private final Terminal terminal;
    private final ArticleReader reader = new ArticleReader(Limits.STANDARD);
    private long read;
    private long refused;

    Articles(Terminal terminal) {
        this.terminal = terminal;
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
        return Exit.of(read, refused);
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
            use.accept(one.article());
            return;
        }
        refused++;
        terminal.say("refused: " + outcome);
    }
}
