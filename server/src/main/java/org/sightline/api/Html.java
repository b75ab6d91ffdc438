// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;

/** Text within a page. */
final class Html {
    private Html() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Answers with a whole page, which looks as {@code style.css} says. */
    static void answer(Context request, String title, String body) {
        request.contentType("text/html; charset=utf-8")
                .result("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                        + " content=\"width=device-width, initial-scale=1\"><title>" + escaped(title)
                        + "</title><link rel=\"stylesheet\" href=\"/style.css\"></head><body><main>" + body
                        + "</main></body></html>\n");
    }
}
