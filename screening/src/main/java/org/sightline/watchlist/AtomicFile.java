// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that a reader, or a crash at any moment, finds the old one or the new one and nothing between. */
final class AtomicFile {
    private static final String UNFINISHED = ".unfinished-";

    private AtomicFile() {}

    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Writes a file that is on the disk when this returns. */
    static void write(Path file, Content content) throws IOException {
        write(file, true, content);
    }

    /** Writes a file that can be made again, so that after a power cut it may be missing or broken; its reader must notice. */
    static void writeUnforced(Path file, Content content) throws IOException {
        write(file, false, content);
    }

    private static void write(Path file, boolean forced, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " has no folder");
        }
        // Not a system temporary file: those are closed to other users, and a shared directory is read by others.
        Path unfinished = folder.resolve(UNFINISHED + ProcessHandle.current().pid() + "-" + System.nanoTime());
        try {
            try (OutputStream out =
                    Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.write(out);
            }
            if (forced) {
                force(unfinished);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            if (forced) {
                forceFolder(folder);
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Removes what a killed process left behind. Only under the lock: another process may be writing. */
    static void clean(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems cannot open a folder; there the rename is as safe as they make it.
            return;
        }
    }
}
