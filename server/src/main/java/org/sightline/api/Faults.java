// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static io.javalin.http.HttpStatus.SEE_OTHER;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.sightline.service.NotReadyException;
import org.sightline.store.StoreException;
import org.sightline.watchlist.ListsException;

/** Errors as answers: what is wrong, and nothing of how we are made. */
final class Faults {
    private static final String PROBLEM = "application/problem+json";

    /** Marks an answer that says already what is wrong. */
    private static final String TOLD = "sightline.told";

    private final RequestLog log;
    private final List<RouteSource> sources;

    /** @param sources that may tell errors as pages */
    Faults(RequestLog log, List<RouteSource> sources) {
        this.log = log;
        this.sources = List.copyOf(sources);
    }

    /** Whatever went wrong while a request was answered. */
    void answer(Exception thrown, Context request) {
        if (thrown instanceof RefusedException refused) {
            if (refused.status() == 401 && page(request) && request.method().equals(HandlerType.GET)) {
                request.redirect("/sign-in?to=" + URLEncoder.encode(request.path(), StandardCharsets.UTF_8), SEE_OTHER);
                return;
            }
            refused.headers().forEach(request::header);
            tell(request, refused.status(), refused.detail());
            return;
        }
        if (thrown instanceof NotReadyException later) {
            request.header(
                    "Retry-After", Long.toString(Math.max(1, later.again().toSeconds())));
            tell(request, 503, later.reason());
            return;
        }
        if (thrown instanceof StoreException trouble) {
            tell(request, trouble);
            return;
        }
        if (thrown instanceof ListsException trouble) {
            tell(request, trouble);
            return;
        }
        if (thrown instanceof HttpResponseException known) {
            tell(request, known.getStatus(), plain(known.getStatus(), request));
            return;
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http) {
                request.header("Connection", "close");
                tell(request, http.getCode(), HttpStatus.getMessage(http.getCode()));
                return;
            }
            if (cause instanceof TimeoutException) {
                request.header("Connection", "close");
                tell(request, 408, "the request took too long to arrive");
                return;
            }
        }
        if (thrown instanceof UncheckedIOException) {
            request.header("Connection", "close");
            tell(request, 400, "the request broke off");
            return;
        }
        String reference = log.fault(thrown);
        tell(request, 500, "something went wrong inside Sightline; the log says what, under " + reference);
    }

    /** What nobody answered, or was answered with no more than a status. */
    void unanswered(Context request) {
        if (request.attribute(TOLD) == null) {
            tell(request, request.statusCode(), plain(request.statusCode(), request));
        }
    }

    static byte[] body(Route.Manner manner, int status, String detail) {
        return Json.bytes(json -> {
            json.writeStartObject();
            if (manner == Route.Manner.PROBLEM) {
                json.writeStringField("type", "about:blank");
                json.writeStringField("title", HttpStatus.getMessage(status));
                json.writeNumberField("status", status);
            }
            json.writeStringField("detail", detail);
            json.writeEndObject();
        });
    }

    /** What the store cannot do; where it is, and why it cannot be reached, is told in the log alone. */
    private void tell(Context request, StoreException trouble) {
        String message = String.valueOf(trouble.getMessage());
        switch (trouble.kind()) {
            case MISSING -> tell(request, 404, message);
            case REFUSED -> tell(request, 400, message);
            case UNAVAILABLE -> {
                String reference = log.trouble(message);
                request.header("Retry-After", "5");
                tell(
                        request,
                        503,
                        "the store cannot be used now: it is locked, out of reach or full; nothing was changed. Ask again;"
                                + " where that does not help, the log says why, under " + reference);
            }
            case NEWER, DAMAGED -> {
                String reference = log.trouble(message);
                tell(request, 503, "the store cannot be used; the log says why, under " + reference);
            }
        }
    }

    private void tell(Context request, ListsException trouble) {
        String message = String.valueOf(trouble.getMessage());
        switch (trouble.kind()) {
            case USAGE -> tell(request, 400, message);
            case REFUSED -> tell(request, 404, message);
            case IN_USE, UNAVAILABLE -> {
                request.header("Retry-After", "5");
                tell(request, 503, "the lists cannot be read now; the log says why, under " + log.trouble(message));
            }
        }
    }

    private void tell(Context request, int status, String detail) {
        Route.Manner manner = request.attribute(ApiServer.MANNER);
        request.attribute(TOLD, true);
        request.status(status);
        if (manner == Route.Manner.PAGE || (manner == null && ofBrowser(request))) {
            Optional<String> page = sources.stream()
                    .flatMap(source -> source.fault(status, detail).stream())
                    .findFirst();
            if (page.isPresent()) {
                SecurityHeaders.page(request);
                request.contentType("text/html; charset=utf-8").result(page.get());
                return;
            }
        }
        boolean problem = manner == Route.Manner.PROBLEM || manner == Route.Manner.PAGE;
        request.contentType(problem ? PROBLEM : Json.TYPE)
                .result(body(problem ? Route.Manner.PROBLEM : Route.Manner.YENTE, status, detail));
    }

    private static boolean page(Context request) {
        return request.attribute(ApiServer.MANNER) == Route.Manner.PAGE;
    }

    private static boolean ofBrowser(Context request) {
        String accepted = request.header("Accept");
        return accepted != null && accepted.contains("text/html");
    }

    private static String plain(int status, Context request) {
        return switch (status) {
            case 404 -> "there is nothing at this address; /openapi.yaml says what there is";
            case 405 -> "this address does not answer to " + request.method().name();
            default -> HttpStatus.getMessage(status);
        };
    }
}
