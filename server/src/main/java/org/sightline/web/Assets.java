// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** What pages load besides themselves, all of it from this program. Immutable. */
final class Assets {
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String LIBRARIES = "/META-INF/resources/webjars/";

    private final Map<String, Asset> byName = new LinkedHashMap<>();

    Assets() {
        own("pages.css", STYLE);
        own("theme.js", SCRIPT);
        own("pages.js", SCRIPT);
        own("drawings.js", SCRIPT);
        own("network.js", SCRIPT);
        own("world.svg", "image/svg+xml");
        add("htmx.js", SCRIPT, LIBRARIES + "htmx.org/2.0.10/dist/htmx.min.js");
        add("cytoscape.js", SCRIPT, LIBRARIES + "cytoscape/3.33.1/dist/cytoscape.min.js");
    }

    /** Where a page finds a file. */
    String path(String name) {
        return get(name).path();
    }

    void answer(Context request) {
        Asset asset = byName.get(request.pathParam("name"));
        if (asset == null) {
            throw new NotFoundResponse();
        }
        request.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType(asset.type())
                .result(asset.content());
    }

    private Asset get(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("the pages have no file " + name);
        }
        return asset;
    }

    private void own(String name, String type) {
        add(name, type, name);
    }

    private void add(String name, String type, String resource) {
        byte[] content = content(resource);
        byName.put(name, new Asset(name, "/assets/" + digest(content) + "/" + name, type, content));
    }

    static byte[] content(String resource) {
        try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
