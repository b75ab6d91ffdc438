// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

/** The name of a link that outlives the reading: which words of which article may mean which entry. */
final class LinkKeys {
    /** 80 bits: two of a billion links share one with a chance of one in a million. */
    private static final int DIGITS = 20;

    private LinkKeys() {}

    static String of(String article, String list, String entry, String name) {
        return Digests.of("link", article, list, entry, name).substring(0, DIGITS);
    }
}
