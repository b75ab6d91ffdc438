// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What the disk refused, in words. */
final class DiskTrouble {
    private DiskTrouble() {}

    static String words(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission for " + e.getMessage();
        }
        if (e instanceof NoSuchFileException) {
            return e.getMessage() + " is missing";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return e.getMessage() + " is in the way";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        if (e.getMessage() == null) {
            return e.getClass().getSimpleName();
        }
        return e.getClass().equals(IOException.class)
                ? e.getMessage()
                : e.getClass().getSimpleName() + " " + e.getMessage();
    }
}
