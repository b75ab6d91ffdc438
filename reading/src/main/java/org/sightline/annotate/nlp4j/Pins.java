// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * The digests that this build trusts, from {@code pins.txt}: of each resource as shipped, since it is Java-serialised and must not
 * be read unless known, and of each unpacked file. Unpacking is deterministic, so both can be known beforehand. Immutable.
 */
final class Pins {
    /**
     * One digest.
     *
     * @param size in bytes
     * @param sha256 lower-case hex
     */
    record Pin(long size, String sha256) {}

    private final Map<Resource, Pin> shipped = new EnumMap<>(Resource.class);
    private final Map<Resource, Pin> unpacked = new EnumMap<>(Resource.class);

    private Pins() {}

    /** Reads the pins of this build. */
    static Pins read() {
        try (InputStream in = Pins.class.getResourceAsStream("pins.txt")) {
            if (in == null) {
                throw new IllegalStateException("pins.txt is missing from the build");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads lines of kind, resource, size and digest; empty lines and lines that start with # are skipped. */
    static Pins read(InputStream in) throws IOException {
        Pins pins = new Pins();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.trim().split("\\s+");
            Map<Resource, Pin> kind = words[0].equals("shipped") ? pins.shipped : pins.unpacked;
            kind.put(Resource.valueOf(words[1]), new Pin(Long.parseLong(words[2]), words[3]));
        }
        return pins;
    }

    /** Of the resource in NLP4J's jar. */
    Pin shipped(Resource resource) {
        return get(shipped, resource);
    }

    /** Of the plain file made of it. */
    Pin unpacked(Resource resource) {
        return get(unpacked, resource);
    }

    private static Pin get(Map<Resource, Pin> pins, Resource resource) {
        Pin pin = pins.get(resource);
        if (pin == null) {
            throw new IllegalStateException("no digest is pinned for " + resource);
        }
        return pin;
    }
}
