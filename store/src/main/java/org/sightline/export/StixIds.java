// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids of STIX objects, made from what the object is about: version 5 UUIDs (RFC 9562, 5.5), so that two exports of one thing agree.
 */
final class StixIds {
    /** Our own: STIX keeps its namespace for cyber observables. */
    private static final UUID NAMESPACE = UUID.fromString("13be4de4-d7dc-4108-9ccf-41caf51d23dc");

    private StixIds() {}

    /** The id of the object of a type that is about these things. */
    static String of(String type, Object... about) {
        StringBuilder name = new StringBuilder(type);
        for (Object part : about) {
            String text = part.toString();
            // With its length before it, no two sequences run together.
            name.append('|').append(text.length()).append(':').append(text);
        }
        return type + "--" + version5(NAMESPACE, name.toString());
    }

    static UUID version5(UUID namespace, String name) {
        byte[] digest;
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            digest = sha1.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        long high = (bytes.getLong() & ~0xF000L) | 0x5000L;
        long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
