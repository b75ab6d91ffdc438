// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How every page that we write to a file begins: it fetches nothing, runs nothing, and brings its own style sheet. */
public final class HtmlPage {
    private HtmlPage() {}

    /**
     * A page whose {@code html} and {@code body} are open.
     *
     * @param sheets style sheets of our own beside the common one; never words of others
     */
    public static Html begin(String title, String... sheets) {
        Html html = new Html();
        html.open("html", "lang", "en").open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'")
                .line();
        html.leaf("title", title).line().style(sheet(HtmlPage.class, "report.css") + String.join("", sheets));
        return html.close().open("body").line();
    }

    /** A style sheet that stands beside a class. */
    public static String sheet(Class<?> beside, String name) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
