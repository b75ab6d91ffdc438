// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The door: bytes in, articles or refusals out. Reads plain text (one article a file) and NDJSON (one a line).
 *
 * <p>Nothing that comes through it can exhaust memory: a file or a line beyond {@link Limits} is refused, and NDJSON is read line by
 * line as the stream is pulled. An article's publication date is what the caller, the metadata or the page says; a date that only
 * the story implies is the question of {@code org.sightline.extract.date}. Thread-safe.
 */
public final class ArticleReader {
    private final Limits limits;
    private final ArticleMaker maker;

    /** A reader with the given limits; loads its rules, so make one and keep it. */
    public ArticleReader(Limits limits) {
        this.limits = limits;
        this.maker = new ArticleMaker(limits, new LayoutReader(LineRules.load()), Languages.load());
    }

    /**
     * Reads one file. The name decides between text and NDJSON ({@code .ndjson}, {@code .jsonl}), the content where the name does
     * not. The stream is lazy and must be closed; trouble with the file is a refusal in it, never an exception.
     */
    public Stream<Outcome> read(Path file, Given given) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                return Stream.of(new Outcome.Refused(name, 0, "a folder, not a file"));
            }
            boolean whole = isText(name);
            if (whole && Files.size(file) > limits.articleBytes()) {
                return Stream.of(new Outcome.Refused(name, 0, tooLong(Files.size(file))));
            }
            return read(Files.newInputStream(file), name, given);
        } catch (NoSuchFileException e) {
            return Stream.of(new Outcome.Refused(name, 0, "no such file"));
        } catch (IOException e) {
            return Stream.of(new Outcome.Refused(name, 0, "cannot be read: " + e.getMessage()));
        }
    }

    /**
     * Reads a stream, such as standard input.
     *
     * @param name shown in refusals, and its ending decides the format; {@code -} leaves that to the content
     */
    public Stream<Outcome> read(InputStream input, String name, Given given) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(input, 1 << 16);
            if (isNdjson(name) || (!isText(name) && startsWithBrace(bytes))) {
                return lines(new NdjsonLines(
                        bytes, name, limits.articleBytes(), (line, number) -> maker.ofJson(line, name, number, given)));
            }
            try (bytes) {
                byte[] all = bytes.readNBytes(limits.articleBytes() + 1);
                return Stream.of(
                        all.length > limits.articleBytes()
                                ? new Outcome.Refused(name, 0, tooLong(0))
                                : maker.ofText(all, name, given));
            }
        } catch (IOException e) {
            return Stream.of(new Outcome.Refused(name, 0, "cannot be read: " + e.getMessage()));
        }
    }

    /** One article whose text the caller already holds; its id is of the text's UTF-8. */
    public Outcome text(String text, Given given) {
        return maker.ofText(text, "text", given);
    }

    private static Stream<Outcome> lines(NdjsonLines lines) {
        Spliterator<Outcome> each =
                Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(each, false).onClose(() -> {
            try {
                lines.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String tooLong(long bytes) {
        String size = bytes > 0 ? bytes + " bytes" : "longer than that";
        return "too long for one article: at most " + limits.articleBytes() + " bytes are read, it has " + size;
    }

    private static boolean isNdjson(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
    }

    private static boolean isText(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private static boolean startsWithBrace(BufferedInputStream bytes) throws IOException {
        bytes.mark(1 << 12);
        int c = bytes.read();
        for (int i = 0;
                i < 4000 && (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == 0xEF || c == 0xBB || c == 0xBF);
                i++) {
            c = bytes.read();
        }
        bytes.reset();
        return c == '{';
    }
}
