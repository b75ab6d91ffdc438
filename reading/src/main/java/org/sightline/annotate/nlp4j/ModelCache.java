// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sightline.annotate.nlp4j.Pins.Pin;

/**
 * The unpacked files in the data directory.
 *
 * <p>A file is believed only when its SHA-256 is the pinned one. It holds numbers and labels, nothing that is executed or
 * deserialised. It is written under another name, forced to disk and renamed, so a file with the right name is whole, and two
 * processes that unpack at once write the same bytes over each other. Thread-safe.
 */
final class ModelCache {
    private static final Duration ABANDONED = Duration.ofHours(1);
    private static final String UNFINISHED = ".part";

    private final Path directory;
    private final Pins pins;

    ModelCache(Path directory, Pins pins) {
        this.directory = directory;
        this.pins = pins;
    }

    /** Maps a file, or says that it is missing, cut short, altered or unreadable. */
    Optional<ByteBuffer> open(Resource resource) {
        Pin pin = pins.unpacked(resource);
        try (FileChannel file = FileChannel.open(directory.resolve(resource.file()), StandardOpenOption.READ)) {
            if (file.size() != pin.size() || !Digests.of(file).equals(pin.sha256())) {
                return Optional.empty();
            }
            return Optional.of(file.map(FileChannel.MapMode.READ_ONLY, 0, pin.size()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a file.
     *
     * @throws IOException when the directory cannot be written
     */
    void write(Resource resource, ByteBuffer bytes) throws IOException {
        Files.createDirectories(directory);
        removeAbandoned();
        Path part = directory.resolve(resource.file() + "." + UUID.randomUUID() + UNFINISHED);
        try {
            try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                ByteBuffer rest = bytes.duplicate();
                while (rest.hasRemaining()) {
                    file.write(rest);
                }
                file.force(true);
            }
            rename(part, directory.resolve(resource.file()));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void rename(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What an interrupted process has left. */
    private void removeAbandoned() throws IOException {
        Instant before = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(directory, "*" + UNFINISHED)) {
            for (Path part : parts) {
                if (isBefore(part, before)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private static boolean isBefore(Path part, Instant time) throws IOException {
        try {
            return Files.getLastModifiedTime(part).toInstant().isBefore(time);
        } catch (NoSuchFileException e) {
            return false; // another process has removed it
        }
    }
}
