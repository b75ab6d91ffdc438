// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where files lie on their way into the lists, beside them so that moving one is at once. One round of updating at a time has it;
 * what a killed one left is removed by the next.
 *
 * @param lists the folder of the lists
 */
record DownloadFolder(Path lists) {
    static final String NAME = ".downloads";
    private static final String LOCK = ".update-lock";
    private static final String ROUND = "round-";
    private static final String SMALL = "small-";
    /** A small file is written in no time; one that is older was left behind. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    static DownloadFolder of(Path home) {
        return new DownloadFolder(home.resolve("lists"));
    }

    /** A round's own folder, until it is closed. */
    record Round(Path folder, FileChannel lock) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try {
                remove(folder);
            } finally {
                lock.close();
            }
        }
    }

    /**
     * Begins a round.
     *
     * @return empty when another one runs, in this process or another
     */
    Optional<Round> begin() throws IOException {
        Path downloads = Files.createDirectories(lists.resolve(NAME));
        FileChannel channel =
                FileChannel.open(lists.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean begun = false;
        try {
            if (!locked(channel)) {
                return Optional.empty();
            }
            clean(downloads);
            Path folder = Files.createDirectory(
                    downloads.resolve(ROUND + ProcessHandle.current().pid()));
            begun = true;
            return Optional.of(new Round(folder, channel));
        } finally {
            if (!begun) {
                channel.close();
            }
        }
    }

    /** Replaces a small file of the lists' folder: a reader, or a crash, finds the old one or the new one. */
    void replace(String name, byte[] bytes) throws IOException {
        Path downloads = Files.createDirectories(lists.resolve(NAME));
        // Not a system temporary file: those are closed to other users, and a shared directory is read by others.
        Path small = downloads.resolve(SMALL + ProcessHandle.current().pid() + "-" + System.nanoTime());
        try {
            try (FileChannel channel =
                    FileChannel.open(small, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer content = ByteBuffer.wrap(bytes);
                while (content.hasRemaining()) {
                    channel.write(content);
                }
                channel.force(true);
            }
            Files.move(small, lists.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(small);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void clean(Path downloads) throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(LEFT_BEHIND));
        List<Path> left;
        try (Stream<Path> there = Files.list(downloads)) {
            left = there.toList();
        }
        for (Path path : left) {
            boolean round = path.getFileName().toString().startsWith(ROUND);
            if (round || Files.getLastModifiedTime(path).compareTo(old) < 0) {
                remove(path);
            }
        }
    }

    private static void remove(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
