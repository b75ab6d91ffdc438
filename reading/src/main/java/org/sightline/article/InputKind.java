// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** In which form stories come: told by a file's name, else by its first bytes. */
enum InputKind {
    TEXT,
    LINES,
    HTML,
    FEED,
    WARC;

    private static final int HEAD = 4096;

    /** A browser saves pages under any name, and what is called XML may be a page: there the content tells. */
    private static final Map<String, InputKind> ENDINGS = Map.of(
            ".ndjson", LINES,
            ".jsonl", LINES,
            ".html", HTML,
            ".htm", HTML,
            ".xhtml", HTML,
            ".warc", WARC,
            ".warc.gz", WARC);

    /** The kind of an input; leaves the stream where it was. What nothing tells is text. */
    static InputKind of(String name, BufferedInputStream bytes) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, InputKind> ending : ENDINGS.entrySet()) {
            if (lower.endsWith(ending.getKey())) {
                return ending.getValue();
            }
        }
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        return told(head);
    }

    private static InputKind told(byte[] head) {
        boolean gzip = head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
        String plain = new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^\u00EF\u00BB\u00BF", "");
        String start = plain.replace("\0", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("warc/")) {
            return WARC;
        }
        if (gzip) {
            return TEXT;
        }
        if (start.startsWith("{")) {
            return LINES;
        }
        if (isHtml(start)) {
            return HTML;
        }
        return start.startsWith("<?xml")
                        || start.startsWith("<rss")
                        || start.startsWith("<feed")
                        || start.startsWith("<rdf:rdf")
                ? FEED
                : TEXT;
    }

    /** Whether a text, in lower case, begins as a web page does; XHTML begins as XML. */
    private static boolean isHtml(String start) {
        String bare = start.startsWith("<?xml") ? start.replaceFirst("^<\\?xml[^>]*>\\s*", "") : start;
        bare = bare.replaceFirst("^(?:<!--(?s:.*?)-->\\s*)+", "");
        return bare.startsWith("<!doctype html")
                || bare.startsWith("<html")
                || bare.startsWith("<head")
                || bare.startsWith("<body");
    }
}
