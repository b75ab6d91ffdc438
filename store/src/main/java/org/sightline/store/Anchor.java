// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What this machine remembers of the audit trail outside the database: how long it was at least, and the digest of its last row then.
 * Whoever cuts off the trail's end, or writes all of it anew, has to change this file too. It is written after a commit, so it may
 * lag behind and is never ahead.
 */
final class Anchor {
    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})\\s*");

    private final Path file;
    private long written;

    Anchor(Path file) {
        this.file = file;
    }

    /** A row of the trail that was there. */
    record Point(long seq, String digest) {}

    /** Remembers a row that was committed; an earlier one than the last remembered here is passed over. */
    synchronized void remember(Point point) {
        if (point.seq() <= written) {
            return;
        }
        write(point);
    }

    /** The same, also where it goes back: after a store was restored. */
    synchronized void reset(Point point) {
        write(point);
    }

    private void write(Point point) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(fresh, point.seq() + " " + point.digest() + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            written = point.seq();
        } catch (IOException e) {
            // What was to be kept is kept. The anchor lags behind, as it may, and the next row brings it on.
        }
    }

    /**
     * What is remembered; empty where this machine never wrote to the store.
     *
     * @throws StoreException when the file is there and says nothing
     */
    Optional<Point> point() {
        try {
            Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.US_ASCII));
            if (line.matches()) {
                return Optional.of(new Point(Long.parseLong(line.group(1)), line.group(2)));
            }
            throw new StoreException(StoreException.Kind.DAMAGED, file + " is no anchor of an audit trail");
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.UNAVAILABLE, file + ": " + e.getMessage(), e);
        }
    }
}
