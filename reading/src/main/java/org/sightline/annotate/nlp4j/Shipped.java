// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.tukaani.xz.XZInputStream;

/**
 * NLP4J's resources as they are in its jar: XZ-compressed Java serialisation.
 *
 * <p>The bytes are digested first and only deserialised when this build knows the digest; a filter then admits the classes that
 * the models are made of and no others. Thread-safe.
 */
final class Shipped {
    private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(
            "maxdepth=200;edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.collections.**;"
                    + "java.lang.*;java.util.*;!*");
    private static final int BUFFER = 1 << 16;

    private final ClassLoader loader;
    private final Pins pins;
    private final Progress progress;

    Shipped(ClassLoader loader, Pins pins, Progress progress) {
        this.loader = loader;
        this.pins = pins;
        this.progress = progress;
    }

    /**
     * Reads one resource.
     *
     * @throws IOException when it is missing, not the one this build knows, or unreadable
     */
    Object read(Resource resource) throws IOException {
        String found = digest(resource);
        if (!found.equals(pins.shipped(resource).sha256())) {
            throw new IOException(resource.path() + " is not the one of nlp4j-english 1.1.3: its SHA-256 is " + found);
        }
        try (InputStream in = new Counted(open(resource), resource);
                ObjectInputStream objects =
                        new ObjectInputStream(new XZInputStream(new BufferedInputStream(in, BUFFER)))) {
            objects.setObjectInputFilter(FILTER);
            return objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(resource.path() + " needs a class that is missing", e);
        }
    }

    private String digest(Resource resource) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (DigestInputStream in = new DigestInputStream(open(resource), digest)) {
            byte[] buffer = new byte[BUFFER];
            while (in.read(buffer) >= 0) {
                // the stream digests
            }
        }
        return Digests.hex(digest);
    }

    private InputStream open(Resource resource) throws IOException {
        InputStream in = loader.getResourceAsStream(resource.path());
        if (in == null) {
            throw new IOException(
                    resource.path() + " is not on the class path: add edu.emory.mathcs.nlp:nlp4j-english:1.1.3");
        }
        return in;
    }

    /** Tells the progress every few megabytes. */
    private final class Counted extends FilterInputStream {
        private static final long STEP = 4 << 20;
        private final Resource resource;
        private long count;
        private long told = -STEP;

        Counted(InputStream in, Resource resource) {
            super(in);
            this.resource = resource;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            count += read;
            if (count - told >= STEP) {
                told = count;
                progress.step(
                        "unpacking " + resource.title(),
                        count,
                        pins.shipped(resource).size());
            }
        }
    }
}
