// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.LayeredAnnotator;
import org.sightline.annotate.nlp4j.Nlp4jEngine;
import org.sightline.cli.Program;
import org.sightline.cli.Surroundings;
import org.sightline.link.Linker;
import org.sightline.reader.StoryReader;
import org.sightline.scan.Scanner;
import org.sightline.screen.Screener;
import org.sightline.service.Desk;
import org.sightline.service.Desks;
import org.sightline.watchlist.Listings;

/** The entry point: reads the environment once and wires the rooms together. */
public final class Sightline {
    private Sightline() {}

    public static void main(String[] args) {
        Surroundings surroundings = new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Path.of(System.getProperty("user.home", ".")),
                isTerminal(System.console()),
                LocalDate.now(ZoneOffset.UTC));
        System.exit(new Program(surroundings, version(), Sightline::desks).run(args));
    }

    /** The rooms of one reading, from the lists to the engine; the engine loads its model when an article needs it. */
    static Desks desks(Path home, Desks.Progress progress) {
        Nlp4jEngine engine = new Nlp4jEngine(home.resolve("engines"), progress::step);
        return new Desks() {
            @Override
            public Desk over(Listings listings, Screener screener) {
                return new StoryReader(
                        listings, new Scanner(listings), new Linker(screener), new LayeredAnnotator(engine))::read;
            }

            @Override
            public void warm() {
                engine.warm();
            }
        };
    }

    /** Whether a person looks on. Since Java 22 there is always a console, which must be asked; before, one only for a person. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    static String version() {
        try (InputStream stream = Sightline.class.getResourceAsStream("version.txt")) {
            return stream == null ? "unknown" : new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
