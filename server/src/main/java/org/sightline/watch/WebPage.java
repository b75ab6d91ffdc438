// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.sightline.fetch.Fetched.Arrived;

/** Tells a page for people (an error, a log-in, a notice of works) from a list, by what the server calls it and by how it begins. */
final class WebPage {
    private static final int HEAD = 4096;
    /** What may stand before the first element: a byte order mark, blanks, an XML declaration, comments. */
    private static final Pattern PAGE = Pattern.compile(
            "\\uFEFF?\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--(?:(?!-->).)*+-->\\s*+)*+<(?:!doctype\\s+html|html)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private WebPage() {}

    static boolean is(Arrived arrived) throws IOException {
        String type = arrived.contentType();
        if ("text/html".equals(type) || "application/xhtml+xml".equals(type)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(arrived.file())) {
            return isPage(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
        }
    }

    static boolean isPage(String head) {
        return PAGE.matcher(head).lookingAt();
    }
}
