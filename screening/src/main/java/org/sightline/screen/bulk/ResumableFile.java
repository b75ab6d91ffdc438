// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An output file that a killed run can go on with. Beside it lies {@code FILE.progress} while it is unfinished: how many rows are done,
 * how many bytes of the output they are, and what the run rests on. Both are on the disk before the one that names the other, so a
 * crash at any moment leaves a pair that fits.
 */
public final class ResumableFile implements Sink, Closeable {
    private static final String FORMAT = "sightline-bulk";
    private static final int VERSION = 1;
    private static final String ENDING = ".progress";

    private final Path side;
    private final Map<String, String> basis;
    private final FileChannel channel;
    private final Tally done;

    private ResumableFile(Path side, Map<String, String> basis, FileChannel channel, Tally done) {
        this.side = side;
        this.basis = new TreeMap<>(basis);
        this.channel = channel;
        this.done = done;
    }

    /**
     * Begins a file anew.
     *
     * @param basis what the result depends on, each by its name in words
     * @throws InputException when an unfinished run lies there
     */
    public static ResumableFile begin(Path file, Map<String, String> basis) throws InputException, IOException {
        Path side = side(file);
        if (Files.exists(side)) {
            throw new InputException(
                    file + " is the output of a run that was not finished; --resume goes on with it, and removing "
                            + side + " gives it up");
        }
        ResumableFile begun = new ResumableFile(
                side,
                basis,
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING),
                Tally.NOTHING);
        begun.checkpoint(Tally.NOTHING);
        return begun;
    }

    /**
     * Goes on with an unfinished file: what was written after its last checkpoint is cut off.
     *
     * @throws InputException when there is none, or it rests on something else
     */
    public static ResumableFile resume(Path file, Map<String, String> basis) throws InputException, IOException {
        Path side = side(file);
        if (!Files.exists(side)) {
            throw new InputException(
                    Files.exists(file)
                            ? file + " is finished, or was not made by a run that can be resumed: there is no " + side
                            : "there is nothing to resume: no " + file);
        }
        JsonNode root = read(side);
        Map<String, String> before = new TreeMap<>();
        root.path("basis")
                .properties()
                .forEach(field -> before.put(field.getKey(), field.getValue().asText()));
        for (Map.Entry<String, String> now : new TreeMap<>(basis).entrySet()) {
            String then = before.remove(now.getKey());
            if (!now.getValue().equals(then)) {
                throw differs(file, now.getKey(), then, now.getValue());
            }
        }
        for (Map.Entry<String, String> gone : before.entrySet()) {
            throw differs(file, gone.getKey(), gone.getValue(), null);
        }
        Tally done = new Tally(
                root.path("hits").asLong(),
                root.path("misses").asLong(),
                root.path("refused").asLong(),
                root.path("remarked").asLong());
        long bytes = root.path("bytes").asLong();
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        if (channel.size() < bytes) {
            channel.close();
            throw new InputException(
                    file + " is shorter than it was; it cannot be gone on with. Begin anew: remove " + side);
        }
        channel.truncate(bytes);
        channel.position(bytes);
        return new ResumableFile(side, basis, channel, done);
    }

    /** What an unfinished run noted under a name when it began, or the other where there is none. */
    public static String noted(Path file, String name, String other) throws InputException, IOException {
        Path side = side(file);
        return Files.exists(side) ? read(side).path("basis").path(name).asText(other) : other;
    }

    /** What is done already. */
    public Tally done() {
        return done;
    }

    /** Begins with these bytes, whatever a run has written that did not come to its first checkpoint. */
    public void restart(byte[] header) throws IOException {
        channel.truncate(0);
        channel.position(0);
        write(header);
        checkpoint(Tally.NOTHING);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
        }
    }

    @Override
    public void checkpoint(Tally tally) throws IOException {
        channel.force(false);
        ObjectMapper json = new ObjectMapper();
        ObjectNode root = json.createObjectNode().put("format", FORMAT).put("version", VERSION);
        root.put("bytes", channel.position())
                .put("hits", tally.hits())
                .put("misses", tally.misses())
                .put("refused", tally.refused())
                .put("remarked", tally.remarked());
        ObjectNode rests = root.putObject("basis");
        basis.forEach(rests::put);
        Path unfinished = side.resolveSibling(side.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            out.write(ByteBuffer.wrap(json.writeValueAsBytes(root)));
            out.force(false);
        }
        Files.move(unfinished, side, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The file is whole: nothing is left to resume. */
    public void finish() throws IOException {
        channel.force(true);
        channel.close();
        Files.deleteIfExists(side);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static JsonNode read(Path side) throws InputException, IOException {
        try {
            JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(side));
            if (!root.path("format").asText().equals(FORMAT)
                    || root.path("version").asInt() != VERSION) {
                throw new InputException(side + " was not written by this version of Sightline");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new InputException(side + " is broken; remove it and begin anew");
        }
    }

    private static InputException differs(Path file, String what, @Nullable String then, @Nullable String now) {
        return new InputException(
                file + " cannot be gone on with, for " + what + " changed: was " + then + ", is " + now);
    }

    private static Path side(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }
}
