// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A list file at the door: decompressed where it is gzip, within its limits, its digest and encoding known before any reader
 * sees it. Immutable.
 */
public final class SourceFile {
    private static final int HEAD = 8192;
    private static final int TAIL = 16;

    private final Path path;
    private final Limits limits;
    private final byte[] head;
    private final byte[] tail;
    private final String digest;
    private final Charset charset;
    private final LocalDate modified;

    private SourceFile(
            Path path, Limits limits, byte[] head, byte[] tail, String digest, Charset charset, LocalDate modified) {
        this.path = path;
        this.limits = limits;
        this.head = head;
        this.tail = tail;
        this.digest = digest;
        this.charset = charset;
        this.modified = modified;
    }

    /**
     * Reads the file once, for its digest and encoding.
     *
     * @throws ListFormatException when it is empty, binary, larger than the limits, or gzip that ends early
     */
    public static SourceFile of(Path path, Limits limits) throws ListFormatException, IOException {
        String name = String.valueOf(path.getFileName());
        MessageDigest sha256 = sha256();
        Utf8 utf8 = new Utf8();
        byte[] head = new byte[0];
        byte[] tail = new byte[0];
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = decompressed(path, limits)) {
            for (int read = in.readNBytes(buffer, 0, buffer.length);
                    read > 0;
                    read = in.readNBytes(buffer, 0, buffer.length)) {
                sha256.update(buffer, 0, read);
                utf8.take(buffer, read);
                if (size == 0) {
                    head = Arrays.copyOf(buffer, Math.min(read, HEAD));
                }
                size += read;
                tail = Arrays.copyOfRange(buffer, Math.max(0, read - TAIL), read);
            }
        } catch (EOFException | ZipException e) {
            throw new ListFormatException(name, 0, "its gzip data are broken or end early", e);
        } catch (TooLargeException e) {
            throw new ListFormatException(name, 0, "larger than " + limits.bytes() + " bytes", e);
        }
        if (size == 0) {
            throw new ListFormatException(name, "the file is empty");
        }
        if (utf8.zeros()) {
            throw new ListFormatException(name, "binary data, not a list (it has zero bytes)");
        }
        LocalDate modified = LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneOffset.UTC);
        Charset charset = utf8.valid() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        String digest = HexFormat.of().formatHex(sha256.digest());
        return new SourceFile(path, limits, head, tail, digest, charset, modified);
    }

    /**
     * The file of a format that comes in one file.
     *
     * @param what the format's data in words, such as {@code the UN list}
     * @throws ListFormatException when there is a second one
     */
    public static SourceFile only(List<SourceFile> files, String what) throws ListFormatException {
        if (files.size() > 1) {
            throw new ListFormatException(files.get(1).name(), what + " comes in one file, and this is a second one");
        }
        return files.get(0);
    }

    /** The file's name without folders. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** How the file begins, decompressed: at most 8,192 bytes as text. */
    public String head() {
        String text = new String(head, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** How the file ends, decompressed: a few bytes as text. */
    public String tail() {
        return new String(tail, charset);
    }

    /** SHA-256 in hex, over the decompressed bytes: a list and its gzip are the same list. */
    public String digest() {
        return digest;
    }

    /** UTF-8 where every byte fits it, else ISO-8859-1. */
    public Charset charset() {
        return charset;
    }

    /** The day, in UTC, on which the file was last written. */
    public LocalDate modified() {
        return modified;
    }

    /** The decompressed bytes from the beginning. */
    public InputStream open() throws IOException {
        return decompressed(path, limits);
    }

    /** The text from the beginning, without a byte order mark. */
    public Reader text() throws IOException {
        InputStream in = new BufferedInputStream(open());
        in.mark(3);
        if (!Arrays.equals(in.readNBytes(3), new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            in.reset();
        }
        return new InputStreamReader(in, charset);
    }

    /** One digest over the files of one list, the same in whatever order they are given. */
    public static String digest(Iterable<SourceFile> files) {
        List<String> digests = new ArrayList<>();
        files.forEach(file -> digests.add(file.digest()));
        if (digests.size() == 1) {
            return digests.get(0);
        }
        digests.sort(null);
        return HexFormat.of()
                .formatHex(sha256().digest(String.join("\n", digests).getBytes(StandardCharsets.US_ASCII)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static InputStream decompressed(Path path, Limits limits) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        try {
            raw.mark(2);
            byte[] magic = raw.readNBytes(2);
            raw.reset();
            boolean gzip = magic.length == 2 && magic[0] == (byte) 0x1F && magic[1] == (byte) 0x8B;
            return new Bounded(gzip ? new GZIPInputStream(raw, 1 << 16) : raw, limits.bytes());
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private static final class TooLargeException extends IOException {}

    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new TooLargeException();
            }
        }
    }
}
