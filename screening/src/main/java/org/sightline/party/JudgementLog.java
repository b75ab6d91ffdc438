// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.ListsException;

/**
 * Writes judgements at the end of {@code home/lists/judgements.jsonl} and never changes what stands there. When {@link #append}
 * returns, the judgement is on the disk; when it does not, the file is as it was but perhaps for a torn last line. Safe for use by
 * several threads and processes.
 */
public final class JudgementLog {
    /** Ten seconds of trying, counted and not timed: this room has no clock. */
    private static final int ATTEMPTS = 500;

    private static final long PAUSE = 20;
    private static final int LONGEST_HEADER = 200;

    private final JudgementFile file;

    private JudgementLog(JudgementFile file) {
        this.file = file;
    }

    /** The judgements of one data directory; nothing is made until the first is written. */
    public static JudgementLog open(Path home) {
        return new JudgementLog(JudgementFile.of(home));
    }

    /**
     * Writes one judgement.
     *
     * @throws ListsException of kind {@code IN_USE} when another process keeps the file for ten seconds, of kind {@code UNAVAILABLE}
     *     when it cannot be written or is something else
     */
    public void append(Judgement judgement) throws ListsException {
        try {
            Path folder = file.path().toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (FileChannel channel = FileChannel.open(
                            file.path(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                boolean made = lock.isValid() && channel.size() == 0;
                write(channel, JudgementFile.line(judgement));
                if (made && folder != null) {
                    force(folder);
                }
            }
        } catch (IOException e) {
            throw file.refusal("it cannot be written: " + e, e);
        }
    }

    private void write(FileChannel channel, String line) throws IOException, ListsException {
        String before = begin(channel);
        long end = channel.size();
        ByteBuffer bytes = ByteBuffer.wrap((before + line).getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            end += channel.write(bytes, end);
        }
        channel.force(true);
    }

    /** A new file is only safe with its folder's entry. */
    private static void force(Path folder) {
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        } catch (IOException e) {
            // some systems cannot open a folder
            return;
        }
    }

    /** What has to be written before the line: the header in a new file, a line end after a torn line, mostly nothing. */
    private String begin(FileChannel channel) throws IOException, ListsException {
        String head = text(channel, 0, (int) Math.min(channel.size(), LONGEST_HEADER));
        int lineEnd = head.indexOf('\n');
        if (lineEnd < 0) {
            file.checkBeginning(head);
            channel.truncate(0);
            return JudgementFile.header();
        }
        file.checkHeader(new ObjectMapper(), head.substring(0, lineEnd));
        return text(channel, channel.size() - 1, 1).equals("\n") ? "" : "\n";
    }

    private static String text(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, from + bytes.position());
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    private FileLock lock(FileChannel channel) throws IOException, ListsException {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                FileLock lock = attempt(channel);
                if (lock != null) {
                    return lock;
                }
                Thread.sleep(PAUSE);
            }
            throw inUse("another process is writing a judgement; try again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw inUse("interrupted while another process was writing a judgement");
        }
    }

    private ListsException inUse(String why) {
        return new ListsException(ListsException.Kind.IN_USE, file.path() + " is in use: " + why, null);
    }

    private static @Nullable FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // another thread of this process
            return null;
        }
    }
}
