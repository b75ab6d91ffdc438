// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sightline.oidc.OidcSettings;
import org.sightline.service.CurrentLists;
import org.sightline.service.CurrentStore;
import org.sightline.service.InForce;
import org.sightline.service.ReadingRoom;
import org.sightline.service.Services;
import org.sightline.store.StorePlace;

/** A live server over the lists of a data directory, and a client of it. */
final class Serving implements AutoCloseable {
    /** The day that ages are counted to. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-09T12:00:00Z"), ZoneOffset.UTC);

    static final Keys NO_KEYS = new ConfiguredKeys(Map.of());

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final CurrentLists lists;
    private final Services services;
    private final ApiServer server;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    Serving(Path home) throws OpeningException, InterruptedException {
        this(home, NO_KEYS, ApiLimits.standard());
    }

    Serving(Path home, Keys keys, ApiLimits limits) throws OpeningException, InterruptedException {
        this(home, any -> new ApiSettings(keys, limits));
    }

    /** With the keys of its store. */
    static Serving withKeptKeys(Path home) throws OpeningException, InterruptedException {
        return new Serving(home, services -> new ApiSettings(new KeptKeys(services.store()), ApiLimits.standard()));
    }

    /** With the keys of its store, and a provider that signs people in. */
    static Serving withProvider(Path home, OidcSettings oidc) throws OpeningException, InterruptedException {
        return new Serving(
                home, services -> new ApiSettings(new KeptKeys(services.store()), ApiLimits.standard(), oidc));
    }

    private Serving(Path home, Function<Services, ApiSettings> settings) throws OpeningException, InterruptedException {
        lists = CurrentLists.of(home, new CurrentLists.Listener() {
            @Override
            public void loaded(String described) {
                log.add("loaded " + described);
            }

            @Override
            public void problem(String problem) {
                problems.add(problem);
            }
        });
        services = services(lists, home, problems::add);
        server = ApiServer.open("127.0.0.1", 0, services, settings.apply(services), List.of(), log::add);
        awaitLists();
    }

    /** What a server over these lists asks; the store is in the data directory. */
    static Services services(CurrentLists lists, Path home, Consumer<String> problems) {
        CurrentStore store = CurrentStore.at(StorePlace.inHome(home, null), CLOCK);
        ReadingRoom reading = ReadingRoom.open(lists, store, new PlainDesks(), problems);
        return new Services(lists, store, reading, CLOCK, "test");
    }

    /** An answer. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            try {
                return MAPPER.readTree(body());
            } catch (IOException e) {
                throw new AssertionError("no JSON: " + body(), e);
            }
        }

        String detail() {
            return json().path("detail").asText();
        }
    }

    Answer get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET().build());
    }

    Answer post(String path, String body, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)).build());
    }

    Answer send(HttpRequest request) throws IOException, InterruptedException {
        return new Answer(client.send(request, BodyHandlers.ofString()));
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    int port() {
        return server.port();
    }

    List<String> problems() {
        return problems;
    }

    String log() {
        return String.join("\n", log);
    }

    ApiServer server() {
        return server;
    }

    InForce inForce() {
        return lists.ready();
    }

    @Override
    public void close() {
        server.close();
        lists.close();
        services.store().close();
    }

    /** Waits until articles can be read. */
    void awaitReading() throws InterruptedException {
        for (int looks = 0; !services.reading().ready(); looks++) {
            if (looks > 6_000) {
                throw new AssertionError("articles cannot be read: " + problems);
            }
            Thread.sleep(10);
        }
    }

    private void awaitLists() throws InterruptedException {
        for (int looks = 0; lists.now().isEmpty(); looks++) {
            if (looks > 6_000) {
                throw new AssertionError("the lists did not come: " + problems);
            }
            Thread.sleep(10);
        }
    }
}
