// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Annotator;
import org.sightline.annotate.NamedSpan;
import org.sightline.article.Article;
import org.sightline.link.Linker;
import org.sightline.reader.StoryReader;
import org.sightline.scan.Scanner;
import org.sightline.service.Desks;

/** Runs the real program within the test, with streams that can be looked at. */
final class Shell {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    private final Map<String, String> environment = new HashMap<>();
    private final Path home;
    private byte[] input = new byte[0];
    private boolean terminal;
    private Desks.Opening desks = Shell::desks;

    /** @param home the user's own folder, in which the data directory is made */
    Shell(Path home) {
        this.home = home;
    }

    /** What a run left behind. */
    record Result(int exit, String out, String err) {}

    Shell variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Shell input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** Reads with this in place of the usual one. */
    Shell desk(Desks.Opening opening) {
        desks = opening;
        return this;
    }

    Shell terminal() {
        terminal = true;
        return this;
    }

    Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, out, args);
    }

    Result run(OutputStream out, ByteArrayOutputStream seen, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(new ByteArrayInputStream(input), out, err, environment, home, terminal, TODAY);
        int exit = new Program(surroundings, "0-test", desks).run(args);
        return new Result(exit, seen.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Reads as the program does, but for the language model: no article is of a language that it knows. */
    static Desks desks(Path home, Desks.Progress progress) {
        return (listings, screener) ->
                new StoryReader(listings, new Scanner(listings), new Linker(screener), new NoLanguages())::read;
    }

    private static final class NoLanguages implements Annotator {
        @Override
        public String version() {
            return "none";
        }

        @Override
        public boolean reads(String language) {
            return false;
        }

        @Override
        public Annotation annotate(Article article, List<NamedSpan> known) {
            throw new UnsupportedOperationException("reads no language");
        }
    }
}
