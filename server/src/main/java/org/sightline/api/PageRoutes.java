// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sightline.service.CurrentLists;

/** What a person sees who opens the server in a browser: where things are, and {@code openapi.yaml} as it is and as a page. */
final class PageRoutes {
    private final CurrentLists lists;
    private final String version;
    private final byte[] spec = resource("openapi.yaml");
    private final byte[] style = resource("style.css");
    private final SpecOutline outline = SpecOutline.of(new String(spec, StandardCharsets.UTF_8));

    PageRoutes(CurrentLists lists, String version) {
        this.lists = lists;
        this.version = version;
    }

    void start(Context request) {
        String state = lists.now()
                .map(inForce -> inForce.listings().entries().size() + " list entries are in force.")
                .orElse("The lists are being loaded.");
        Html.answer(
                request,
                "Sightline",
                "<h1>Sightline " + Html.escaped(version) + "</h1><p>" + Html.escaped(state)
                        + "</p><ul><li><a href=\"/docs\">How to ask</a></li><li><a href=\"/openapi.yaml\">The same as OpenAPI</a>"
                        + "</li><li><a href=\"/catalog\">The lists</a></li><li><a href=\"/readyz\">Whether it is ready</a></li></ul>"
                        + "<p>A match is a likeness of names and facts that a machine found; nobody has reviewed it.</p>");
    }

    void openapi(Context request) {
        request.contentType("application/yaml").result(spec);
    }

    void style(Context request) {
        request.contentType("text/css; charset=utf-8").result(style);
    }

    void docs(Context request) {
        StringBuilder body =
                new StringBuilder("<h1>How to ask</h1><p>Keys are sent as <code>Authorization: ApiKey KEY</code>."
                        + " All of it, with examples: <a href=\"/openapi.yaml\">openapi.yaml</a>.</p>");
        for (SpecOutline.Operation operation : outline.operations()) {
            body.append("<section><h2><code>")
                    .append(Html.escaped(operation.method() + " " + operation.path()))
                    .append("</code></h2><p>")
                    .append(Html.escaped(operation.summary()))
                    .append("</p>");
            if (!operation.parameters().isEmpty()) {
                body.append("<p>Parameters: <code>")
                        .append(Html.escaped(String.join(", ", operation.parameters())))
                        .append("</code></p>");
            }
            body.append("</section>");
        }
        body.append("<h2>openapi.yaml</h2><pre>")
                .append(Html.escaped(new String(spec, StandardCharsets.UTF_8)))
                .append("</pre>");
        Html.answer(request, "Sightline: how to ask", body.toString());
    }

    static byte[] resource(String name) {
        try (InputStream stream = PageRoutes.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
