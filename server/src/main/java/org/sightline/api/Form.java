// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A form as browsers and OpenRefine send it. */
final class Form {
    private Form() {}

    /**
     * The fields by name; of one that is there twice the first.
     *
     * @throws RefusedException where it is none
     */
    static Map<String, String> read(byte[] bytes) {
        Map<String, String> fields = new HashMap<>();
        for (String field : new String(bytes, StandardCharsets.UTF_8).split("&")) {
            int equal = field.indexOf('=');
            if (equal > 0) {
                fields.putIfAbsent(decoded(field.substring(0, equal)), decoded(field.substring(equal + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(400, "the form is broken: a % without two hex digits");
        }
    }
}
