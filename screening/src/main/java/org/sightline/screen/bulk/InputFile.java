// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A file of names at the door: unpacked where it is gzip, its encoding found. A file is read once for that, and for its digest; of a
 * stream only the beginning is known, and it can be opened once.
 */
public final class InputFile {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final @Nullable Path path;
    private final @Nullable InputStream stream;
    private final Charset charset;
    private final int mark;
    private final boolean guessed;
    private final @Nullable String digest;
    private final long size;
    private final AtomicLong taken = new AtomicLong();

    private InputFile(
            String name,
            @Nullable Path path,
            @Nullable InputStream stream,
            Encoding encoding,
            @Nullable Charset told,
            @Nullable String digest,
            long size) {
        this.name = name;
        this.path = path;
        this.stream = stream;
        this.charset = told == null ? encoding.charset() : told;
        this.mark = encoding.mark();
        this.guessed = told == null && encoding.guessed();
        this.digest = digest;
        this.size = size;
    }

    /**
     * Reads a file once, for its encoding and digest.
     *
     * @param told its encoding, or null to find it
     * @throws InputException when it is missing, empty, no file, or broken gzip
     */
    public static InputFile of(Path path, @Nullable Charset told) throws InputException, IOException {
        if (Files.isDirectory(path)) {
            throw new InputException(path + " is a folder, not a file");
        }
        Encoding encoding = new Encoding();
        MessageDigest sha256 = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = unpacked(Files.newInputStream(path))) {
            for (int read = in.readNBytes(buffer, 0, BUFFER); read > 0; read = in.readNBytes(buffer, 0, BUFFER)) {
                encoding.take(buffer, read);
                sha256.update(buffer, 0, read);
                size += read;
            }
        } catch (NoSuchFileException e) {
            throw new InputException("there is no file " + path);
        } catch (EOFException | ZipException e) {
            throw new InputException(path + ": its gzip data are broken or end early");
        }
        if (size == 0) {
            throw new InputException(path + " is empty");
        }
        if (encoding.cutOff() && encoding.charset().equals(StandardCharsets.UTF_8)) {
            throw new InputException(path + " ends in the middle of a character; is it cut short?");
        }
        String digest = "sha256:" + HexFormat.of().formatHex(sha256.digest());
        return new InputFile(path.toString(), path, null, encoding, told, digest, size);
    }

    /**
     * A stream; its encoding is judged by its first 64 KB.
     *
     * @param name as messages call it
     * @throws InputException when nothing comes
     */
    public static InputFile of(String name, InputStream stream, @Nullable Charset told)
            throws InputException, IOException {
        InputStream in = unpacked(stream);
        byte[] head = in.readNBytes(BUFFER);
        if (head.length == 0) {
            throw new InputException(name + " is empty");
        }
        Encoding encoding = new Encoding();
        encoding.take(head, head.length);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
        return new InputFile(name, null, whole, encoding, told, null, 0);
    }

    /** As messages call it. */
    public String name() {
        return name;
    }

    /** Where it lies, or null of a stream. */
    public @Nullable Path path() {
        return path;
    }

    /** SHA-256 over the unpacked bytes, or null of a stream. */
    public @Nullable String digest() {
        return digest;
    }

    /** Unpacked bytes, or 0 where that is not known. */
    public long size() {
        return size;
    }

    /** How many bytes were read since it was opened; may be asked from any thread. */
    public long taken() {
        return taken.get();
    }

    /** The encoding that it is read in. */
    public Charset charset() {
        return charset;
    }

    /** Whether the encoding was guessed from the bytes, so that its owner should be told. */
    public boolean guessed() {
        return guessed;
    }

    /** The text without a byte order mark. What is none in its encoding becomes U+FFFD. */
    public Reader open() throws IOException {
        InputStream in = path == null ? stream : unpacked(Files.newInputStream(path));
        if (in == null) {
            throw new IllegalStateException("neither a file nor a stream");
        }
        taken.set(0);
        InputStream counted = new Counted(in, taken);
        counted.skipNBytes(mark);
        return new InputStreamReader(counted, charset);
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        InputStream in = new BufferedInputStream(raw, BUFFER);
        in.mark(2);
        byte[] magic = in.readNBytes(2);
        in.reset();
        boolean gzip = magic.length == 2 && magic[0] == (byte) 0x1F && magic[1] == (byte) 0x8B;
        return gzip ? new GZIPInputStream(in, BUFFER) : in;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static final class Counted extends java.io.FilterInputStream {
        private final AtomicLong count;

        Counted(InputStream in, AtomicLong count) {
            super(in);
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count.addAndGet(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count.addAndGet(Math.max(0, read));
            return read;
        }
    }
}
