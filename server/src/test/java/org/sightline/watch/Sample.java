// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sightline.fetch.LocalServer;

/** Lists of invented people in the layout of the US list, a publisher of them, and the files that say where it is. */
final class Sample {
    static final String DATASET = "us_ofac_sdn";

    private Sample() {}

    /** Entries numbered from one number to another. */
    static String list(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(id -> id + ",\"EXAMPLOV, Testim " + id
                        + "\",\"individual\",\"EXAMPLE-1\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 01 Feb 1960.\"\n")
                .collect(Collectors.joining());
    }

    /** Aliases of those entries. */
    static String aliases(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(id -> id + "," + (1000 + id) + ",\"aka\",\"SAMPLEX, Alias " + id + "\",-0- \n")
                .collect(Collectors.joining());
    }

    /** Publishers of which one is this server; the others are never asked. */
    static Publishers publishers(Path folder, LocalServer server, String... paths) throws Exception {
        String files = IntStream.range(0, paths.length)
                .mapToObj(at -> "\"" + server.at(paths[at]) + "\"")
                .collect(Collectors.joining(", "));
        return publishers(folder, "\"us_ofac_sdn\": {\"files\": [" + files + "], \"private\": true, \"megabytes\": 1}");
    }

    static Publishers publishers(Path folder, String datasets) throws IOException, SettingsException {
        Path file = Files.writeString(folder.resolve("own-publishers.json"), """
                {"format": "sightline-publishers/1", "datasets": {%s}}
                """.formatted(datasets));
        Publishers all = Publishers.shipped().with(file);
        return new Publishers(
                all.datasets().entrySet().stream()
                        .filter(entry -> datasets.contains("\"" + entry.getKey() + "\""))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                all.proxy());
    }

    /** Answers like a web server that knows what it has: with a validator, and with nothing where nothing has changed. */
    static LocalServer.Answer serving(Function<String, String> content) {
        return (request, out) -> {
            String body = content.apply(request.target());
            String tag = "\"" + digest(body) + "\"";
            boolean same = tag.equals(request.header("If-None-Match"));
            LocalServer.send(
                    out,
                    same ? "304 Not Modified" : "200 OK",
                    same ? "" : body,
                    "ETag: " + tag,
                    "Last-Modified: Sun, 01 Mar 2026 10:00:00 GMT",
                    "Content-Type: text/plain");
        };
    }

    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
