// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Only one process at a time imports. Readers need no lock, as files are never changed in place. The system frees it when a process dies. */
final class ImportLock implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final FileChannel channel;

    private ImportLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of the folder.
     *
     * @param patience how long to wait for another process
     * @throws ListsException of kind {@code IN_USE} when another still imports after that
     */
    static ImportLock take(Path folder, Duration patience) throws ListsException, IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            long deadline = System.nanoTime() + patience.toNanos();
            while (attempt(channel) == null) {
                if (System.nanoTime() - deadline >= 0) {
                    String message =
                            folder + " is in use: another process is importing a list. Try again when it is done.";
                    throw new ListsException(ListsException.Kind.IN_USE, message, null);
                }
                Thread.sleep(PAUSE.toMillis());
            }
            return new ImportLock(channel);
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new ListsException(ListsException.Kind.IN_USE, "interrupted while waiting for another import", e);
        } catch (ListsException | IOException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
