// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.bench.LoadClients.Load;

/**
 * How many requests {@code /match} answers a second, and how late the latest are: {@code ApiLoad SIGHTLINE HOME DATA SECONDS}. The
 * server is a process of its own, started as its users start it; the client is this one, on the same machine, over as many kept
 * connections as there are clients. Queries are those of {@code un-queries.csv} and the negatives in turn.
 */
public final class ApiLoad {
    private static final Pattern PORT = Pattern.compile("answers at http://127\\.0\\.0\\.1:(\\d+)/");
    private static final int CLIENTS = 8;
    private static final int BATCH = 100;
    private static final Duration WARM = Duration.ofSeconds(15);

    private ApiLoad() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> names = new ArrayList<>();
        List<String> un = column(Path.of(arguments[2]), "un-queries.csv", "query");
        List<String> others = column(Path.of(arguments[2]), "negatives-global.csv", "full_name");
        for (int at = 0; at < Math.min(un.size(), others.size()); at++) {
            names.add(un.get(at));
            names.add(others.get(at));
        }
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[3]));
        long begun = System.nanoTime();
        Process server = new ProcessBuilder(arguments[0], "--home", arguments[1], "serve", "--port", "0").start();
        try {
            int port = port(server, begun);
            LoadClients.of(port, requests(names, 1), CLIENTS).run(WARM, server.toHandle());
            tell(
                    "1 query a request, " + CLIENTS + " clients",
                    1,
                    LoadClients.of(port, requests(names, 1), CLIENTS).run(time, server.toHandle()));
            tell(
                    "1 query a request, 2 clients",
                    1,
                    LoadClients.of(port, requests(names, 1), 2).run(time, server.toHandle()));
            tell(
                    BATCH + " queries a request, 2 clients",
                    BATCH,
                    LoadClients.of(port, requests(names, BATCH), 2).run(time, server.toHandle()));
        } finally {
            server.destroy();
            server.waitFor(30, TimeUnit.SECONDS);
        }
        System.out.printf(Locale.ROOT, "it ended by its signal with %d%n", server.exitValue());
    }

    private static List<String> column(Path data, String file, String column) throws IOException {
        return Csv.rows(data.resolve("bench").resolve(file)).stream()
                .map(row -> row.get(column))
                .toList();
    }

    /** Waits until it answers, and lets what it says afterwards run off: a line for each request. */
    private static int port(Process server, long begun) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getErrorStream(), StandardCharsets.UTF_8));
        int port = 0;
        boolean loaded = false;
        while (port == 0 || !loaded) {
            String line = said.readLine();
            if (line == null) {
                throw new IOException("the server ended before it answered");
            }
            Matcher matcher = PORT.matcher(line);
            port = matcher.find() ? Integer.parseInt(matcher.group(1)) : port;
            loaded |= line.startsWith("Lists: ");
        }
        System.out.printf(
                Locale.ROOT,
                "from the shell to ready with its lists: %d ms%n",
                (System.nanoTime() - begun) / 1_000_000);
        Thread rest = new Thread(() -> said.lines().forEach(line -> {}), "what the server says");
        rest.setDaemon(true);
        rest.start();
        return port;
    }

    private static List<byte[]> requests(List<String> names, int queries) {
        List<byte[]> requests = new ArrayList<>();
        for (int at = 0; at + queries <= names.size(); at += queries) {
            StringBuilder body = new StringBuilder("{\"queries\":{");
            for (int query = 0; query < queries; query++) {
                body.append(query == 0 ? "" : ",")
                        .append("\"q")
                        .append(query)
                        .append("\":{\"schema\":\"Person\",\"properties\":{\"name\":[\"")
                        .append(names.get(at + query).replaceAll("[\\\\\"\\p{Cntrl}]", " "))
                        .append("\"]}}");
            }
            byte[] bytes = body.append("}}").toString().getBytes(StandardCharsets.UTF_8);
            byte[] head =
                    ("POST /match/default HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
                                    + bytes.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII);
            byte[] request = new byte[head.length + bytes.length];
            System.arraycopy(head, 0, request, 0, head.length);
            System.arraycopy(bytes, 0, request, head.length, bytes.length);
            requests.add(request);
        }
        return requests;
    }

    private static void tell(String what, int queries, Load load) {
        System.out.printf(
                Locale.ROOT,
                "%s: %,.0f requests a second (%,.0f queries), p50 %.1f, p99 %.1f, p99.9 %.1f, most %.1f ms; %,d answered, %d in error;"
                        + " %.0f µs of the server's CPU each%n",
                what,
                load.perSecond(),
                load.perSecond() * queries,
                load.millis(0.5),
                load.millis(0.99),
                load.millis(0.999),
                load.millis(1),
                load.answered(),
                load.errors(),
                load.cpuMicros());
    }
}
