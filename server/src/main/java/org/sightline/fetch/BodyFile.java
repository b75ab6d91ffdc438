// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.sightline.fetch.FetchException.Kind;

/**
 * The body of an answer on its way to a file: within its limit, decompressed where it is gzip (because it was sent so, or because the
 * file itself is one), with its digest.
 */
final class BodyFile {
    private static final int BUFFER = 1 << 16;
    /** A gzip file that is sent as gzip; nobody packs a third time. */
    private static final int LAYERS = 2;

    private final Path file;
    private final long most;
    private final Told told;

    BodyFile(Path file, long most, Told told) {
        this.file = file;
        this.most = most;
        this.told = told;
    }

    /** Hears how many bytes have come over the line. */
    interface Told {
        void bytes(long come);
    }

    /** What was written. */
    record Written(long bytes, String digest) {}

    /** @throws FetchException when it is too large, cut short, empty, or cannot be written; the file is gone then */
    Written write(InputStream body) throws FetchException {
        boolean whole = false;
        try {
            Written written = copied(body);
            whole = true;
            return written;
        } finally {
            if (!whole) {
                remove();
            }
        }
    }

    private Written copied(InputStream body) throws FetchException {
        MessageDigest sha256 = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            InputStream content = unpacked(new Counted(body));
            for (int read = next(content, buffer); read >= 0; read = next(content, buffer)) {
                size += read;
                if (size > most) {
                    throw tooLarge();
                }
                sha256.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            throw FetchException.lasting(Kind.DISK, "cannot write " + file + ": " + Failures.reason(e), e);
        }
        if (size == 0) {
            throw FetchException.passing(Kind.ANSWER, "it answered with an empty file", null);
        }
        return new Written(size, HexFormat.of().formatHex(sha256.digest()));
    }

    private int next(InputStream content, byte[] buffer) throws FetchException {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private InputStream unpacked(InputStream body) throws FetchException {
        try {
            InputStream content = new BufferedInputStream(body, BUFFER);
            for (int layer = 0; layer < LAYERS && isGzip(content); layer++) {
                content = new BufferedInputStream(new GZIPInputStream(content, BUFFER), BUFFER);
            }
            return content;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static boolean isGzip(InputStream content) throws IOException {
        content.mark(2);
        byte[] magic = content.readNBytes(2);
        content.reset();
        return magic.length == 2 && magic[0] == (byte) 0x1F && magic[1] == (byte) 0x8B;
    }

    private FetchException broken(IOException e) {
        if (e instanceof TooLargeException) {
            return tooLarge();
        }
        if (e instanceof EOFException || e instanceof ZipException) {
            return FetchException.passing(Kind.CONNECTION, "its gzip data are broken or end early", e);
        }
        return Failures.ofConnection(e);
    }

    private FetchException tooLarge() {
        return FetchException.lasting(Kind.SIZE, "it is larger than " + most + " bytes", null);
    }

    private void remove() throws FetchException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw FetchException.lasting(Kind.DISK, "cannot remove " + file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Counts what comes over the line, which may be no more than the file itself. */
    private final class Counted extends FilterInputStream {
        private long come;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            come += read;
            if (come > most) {
                throw new TooLargeException();
            }
            told.bytes(come);
        }
    }
}
