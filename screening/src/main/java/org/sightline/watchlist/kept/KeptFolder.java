// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The folder of kept files. Processes share it without a lock: a file is put in its place whole, at once, and is never changed
 * there. Immutable.
 */
public final class KeptFolder {
    private static final String UNFINISHED = ".unfinished-";
    /** Whoever writes for longer than this has died. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path folder;

    public KeptFolder(Path folder) {
        this.folder = folder;
    }

    /** A folder in this one. */
    public KeptFolder inside(String name) {
        return new KeptFolder(folder.resolve(name));
    }

    /** What a file is to hold. */
    public interface Content {
        void write(KeptOutput out) throws IOException;
    }

    /** Makes something of the sections of a file. */
    public interface Form<T> {
        T read(KeptFile file);
    }

    /**
     * What is kept under a name; empty where there is none that is whole and of this format, version and origin.
     *
     * @param madeFrom names whatever the content follows from, so that a change of it makes another
     */
    public <T> Optional<T> read(String name, String format, int version, String madeFrom, Form<T> form) {
        try {
            return Optional.of(form.read(KeptFile.open(folder.resolve(name), format, version, madeFrom)));
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with it, it can be made again.
            return Optional.empty();
        }
    }

    /** Keeps a file, and says whether it could be kept: a folder that is read-only or full is no fault. */
    public boolean write(String name, String format, int version, String madeFrom, Content content) {
        return write(name, format, version, () -> madeFrom, content);
    }

    /** Removes what processes left that are no more. */
    private void clean() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, UNFINISHED + "*-*")) {
            for (Path file : left) {
                String process = String.valueOf(file.getFileName())
                        .substring(UNFINISHED.length())
                        .split("-", 2)[0];
                boolean number = process.matches("\\d{1,18}");
                if (!number || ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** What a content was made from, where that is known only once the content is written. */
    public interface Late {
        String madeFrom() throws IOException;
    }

    /** Keeps a file whose content is written before it is known what it was made from. */
    public boolean write(String name, String format, int version, Late madeFrom, Content content) {
        Path unfinished = folder.resolve(UNFINISHED + ProcessHandle.current().pid() + "-" + System.nanoTime());
        try {
            Files.createDirectories(folder);
            clean();
            try {
                // Not forced to the disk: what a power cut leaves is recognised by its checksum and made again.
                try (OutputStream out =
                        Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    KeptOutput output = new KeptOutput(out);
                    content.write(output);
                    output.finish(format, version, madeFrom.madeFrom());
                }
                Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                return true;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException | ArithmeticException e) {
            // Also what is too large for the form.
            return false;
        }
    }

    /** Removes the files that a name's pattern matches, but for one, and what killed processes left behind. */
    public void keepOnly(String pattern, String name) {
        remove(pattern, name, Instant.MAX);
        remove(UNFINISHED + "*", name, Instant.now().minus(ABANDONED));
    }

    private void remove(String pattern, String except, Instant before) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            for (Path file : files) {
                if (!file.endsWith(except)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            // Somebody else removes it too, or it is in use; it will go next time.
            return;
        }
    }
}
