// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sightline.api.ApiServer;
import org.sightline.api.ApiSettings;
import org.sightline.api.Caller;
import org.sightline.api.Keys;
import org.sightline.api.PlainDesks;
import org.sightline.api.SampleLists;
import org.sightline.reading.Reading;
import org.sightline.service.Configuration;
import org.sightline.service.CurrentLists;
import org.sightline.service.CurrentStore;
import org.sightline.service.ReadingRoom;
import org.sightline.service.Services;
import org.sightline.store.EntryDigests;
import org.sightline.store.StorePlace;

/** A live server with its pages, over two releases of an invented list and a store of its own, and a client of it. */
final class PageServer implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-09T12:00:00Z"), ZoneOffset.UTC);

    private static final Keys NO_KEYS = new Keys() {
        @Override
        public boolean none() {
            return true;
        }

        @Override
        public Optional<Caller> caller(String key) {
            return Optional.empty();
        }
    };

    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final CurrentLists lists;
    private final CurrentStore store;
    private final ReadingRoom reading;
    private final ApiServer server;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    PageServer(Path folder) throws Exception {
        Path home = SampleLists.home(folder);
        SampleLists.importSdn(
                home,
                folder,
                SampleLists.SDN.replace("Director of the Plant", "Deputy Director of the Plant"),
                "2026-02-01");
        lists = CurrentLists.of(home, new CurrentLists.Listener() {
            @Override
            public void loaded(String described) {}

            @Override
            public void problem(String problem) {
                problems.add(problem);
            }
        });
        store = CurrentStore.at(StorePlace.inHome(home, null), CLOCK);
        reading = ReadingRoom.open(lists, store, new PlainDesks(), problems::add);
        Services services = new Services(lists, store, reading, CLOCK, "test");
        server = ApiServer.open(
                "127.0.0.1",
                0,
                services,
                ApiSettings.of(Configuration.of(home, Map.of(), ApiSettings.KNOWN), NO_KEYS),
                List.of(new Pages(services)),
                line -> {});
        for (int looks = 0; !reading.ready(); looks++) {
            if (looks > 6_000) {
                throw new AssertionError("the lists did not come: " + problems);
            }
            Thread.sleep(10);
        }
    }

    void keep(Reading reading) {
        store.open().keep(reading, EntryDigests.of(lists.ready().listings()), "test");
    }

    /** The key of the link of an entity in a story that is kept. */
    String link(Reading story, String entity) {
        return store.open().links().ofArticle(story.article().id()).stream()
                .filter(link -> link.entity().equals(entity))
                .findFirst()
                .orElseThrow()
                .key();
    }

    CurrentStore store() {
        return store;
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String form, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Sends a file in a form's field. */
    HttpResponse<String> upload(String path, String field, String name, String content)
            throws IOException, InterruptedException {
        String body = "--edge\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--edge--\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    @Override
    public void close() {
        server.close();
        reading.close();
        store.close();
        lists.close();
    }
}
