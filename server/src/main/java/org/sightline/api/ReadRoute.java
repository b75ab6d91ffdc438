// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.article.Article;
import org.sightline.article.Given;
import org.sightline.article.Outcome;
import org.sightline.reader.StoryReader;
import org.sightline.reading.Reading;
import org.sightline.reading.ReadingJson;
import org.sightline.service.ReadingRoom;
import org.sightline.service.Services;
import org.sightline.store.Kept;

/** {@code POST /v1/read}: an article in, its reading out; kept unless it is not to be. */
final class ReadRoute {
    /** Which reader of articles takes a type of content; a name's ending tells it. */
    private static final Map<String, String> NAMES = Map.of(
            "application/json", "article.ndjson",
            "text/plain", "article.txt",
            "text/html", "article.html",
            "application/xhtml+xml", "article.html");

    private final Services services;
    private final ApiLimits limits;
    private final SentOnce once;

    ReadRoute(Services services, ApiLimits limits) {
        this.services = services;
        this.limits = limits;
        this.once = new SentOnce(services);
    }

    void answer(Context request) {
        Parameters parameters = Parameters.of(request);
        boolean store = parameters.flag("store", true);
        StoryReader.Deep deep =
                parameters.word("deep", "always", Set.of("always", "listed")).equals("always")
                        ? StoryReader.Deep.ALWAYS
                        : StoryReader.Deep.LISTED;
        Given given = new Given(
                parameters.day("published").orElse(null),
                parameters.one("publisher").orElse(null));
        byte[] body = Bodies.read(request, limits.bodyBytes());
        Article article = article(request, body, given);
        if (!store) {
            tell(request, services.reading().read(article, deep), null);
            return;
        }
        SentOnce.Written<ReadingRoom.Done> written = once.once(request, body, () -> {
            ReadingRoom.Done done = services.reading().readAndKeep(article, deep, Caller.name(request));
            Kept kept = done.kept();
            boolean there = kept != null && kept.outcome() != Kept.Outcome.FORGOTTEN;
            return new SentOnce.Written<>(there ? article.id() : null, done);
        });
        ReadingRoom.Done done = written.made();
        if (done != null) {
            tell(request, done.reading(), done.kept());
            return;
        }
        Reading before = services.store()
                .open()
                .articles()
                .reading(article.id())
                .orElseThrow(() -> new RefusedException(404, "the article was forgotten since"));
        tell(request, before, new Kept(article.id(), Kept.Outcome.UNCHANGED));
    }

    private static void tell(Context request, Reading reading, @Nullable Kept kept) {
        if (kept == null) {
            request.header("Sightline-Kept", "no");
        } else {
            request.header(
                    "Sightline-Kept",
                    kept.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (kept.outcome() != Kept.Outcome.FORGOTTEN) {
                request.header("Location", "/v1/articles/" + kept.article());
            }
            request.status(kept.outcome() == Kept.Outcome.NEW ? 201 : 200);
        }
        Resource.answer(request, new ReadingJson().write(reading));
    }

    private Article article(Context request, byte[] body, Given given) {
        String type =
                String.valueOf(request.contentType()).split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String name = NAMES.get(type);
        if (name == null) {
            throw new RefusedException(
                    415,
                    "an article is application/json, text/plain or text/html, not '" + RefusedException.shown(type)
                            + "'");
        }
        if (body.length == 0) {
            throw new RefusedException(400, "the request has no body; an article is expected");
        }
        InputStream bytes = new ByteArrayInputStream(type.equals("application/json") ? line(body) : body);
        try (Stream<Outcome> outcomes = services.reading().articles().read(bytes, name, given)) {
            Outcome outcome = outcomes.findFirst()
                    .orElseThrow(() -> new RefusedException(400, "there is no article in the body"));
            if (outcome instanceof Outcome.Refused refused) {
                throw new RefusedException(400, refused.reason());
            }
            return ((Outcome.Read) outcome).article();
        }
    }

    /** The reader of articles wants an object on one line. */
    private static byte[] line(byte[] body) {
        JsonNode node = Json.read(body);
        if (!node.isObject()) {
            throw new RefusedException(400, "an article is a JSON object with 'text' or 'html'");
        }
        try {
            return Json.MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
