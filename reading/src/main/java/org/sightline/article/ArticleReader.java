// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * The door: bytes in, articles or refusals out. Plain text and web pages are one article a file; NDJSON, feeds and archives hold many.
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
     * Reads one file: plain text, a web page, NDJSON, RSS or Atom, WARC, each also compressed by gzip. The name decides between them,
     * the content where the name does not. The stream is lazy and must be closed; trouble with the file is a refusal in it, never an
     * exception.
     */
    public Stream<Outcome> read(Path file, Given given) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                return Stream.of(new Outcome.Refused(name, 0, "a folder, not a file"));
            }
            boolean whole = name.toLowerCase(Locale.ROOT).endsWith(".txt");
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
            boolean archive = name.toLowerCase(Locale.ROOT).endsWith(".warc.gz");
            if (!archive && isGzip(bytes)) {
                String inner = name.replaceFirst("(?i)\\.gz$", "");
                return read(new BufferedInputStream(new GZIPInputStream(bytes), 1 << 16), name, inner, given);
            }
            return read(bytes, name, name, given);
        } catch (IOException e) {
            return Stream.of(new Outcome.Refused(name, 0, "cannot be read: " + e.getMessage()));
        }
    }

    private Stream<Outcome> read(BufferedInputStream bytes, String name, String telling, Given given)
            throws IOException {
        InputKind kind = InputKind.of(telling, bytes);
        if (kind == InputKind.LINES) {
            return streamed(
                    new NdjsonLines(
                            bytes,
                            name,
                            limits.articleBytes(),
                            (line, number) -> maker.ofJson(line, name, number, given)),
                    bytes);
        }
        if (kind == InputKind.WARC) {
            return streamed(new ArchivedStories(bytes, name, limits, maker, given), bytes);
        }
        try (bytes) {
            byte[] all = bytes.readNBytes(limits.articleBytes() + 1);
            if (all.length > limits.articleBytes()) {
                return Stream.of(new Outcome.Refused(name, 0, tooLong(0)));
            }
            return switch (kind) {
                case FEED -> new FeedStories(maker).read(all, name, given);
                case HTML -> Stream.of(maker.ofPage(all, null, Fields.NONE, name, 0, given));
                default -> Stream.of(maker.ofText(all, name, given));
            };
        }
    }

    /** One article whose text the caller already holds; its id is of the text's UTF-8. */
    public Outcome text(String text, Given given) {
        return maker.ofText(text, "text", given);
    }

    private static Stream<Outcome> streamed(Iterator<Outcome> outcomes, Closeable source) {
        Spliterator<Outcome> each =
                Spliterators.spliteratorUnknownSize(outcomes, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(each, false).onClose(() -> {
            try {
                source.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String tooLong(long bytes) {
        String size = bytes > 0 ? bytes + " bytes" : "longer than that";
        return "too long for one article: at most " + limits.articleBytes() + " bytes are read, it has " + size;
    }

    private static boolean isGzip(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        boolean gzip = bytes.read() == 0x1F && bytes.read() == 0x8B;
        bytes.reset();
        return gzip;
    }
}
