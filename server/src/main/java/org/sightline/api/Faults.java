// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;

/** Errors as answers: what is wrong, and nothing of how we are made. */
final class Faults {
    private static final String PROBLEM = "application/problem+json";

    /** Marks an answer that says already what is wrong. */
    private static final String TOLD = "sightline.told";

    private final RequestLog log;

    Faults(RequestLog log) {
        this.log = log;
    }

    /** Whatever went wrong while a request was answered. */
    void answer(Exception thrown, Context request) {
        if (thrown instanceof RefusedException refused) {
            refused.headers().forEach(request::header);
            tell(request, refused.status(), refused.detail());
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

    private static void tell(Context request, int status, String detail) {
        Route.Manner manner = request.attribute(ApiServer.MANNER);
        request.attribute(TOLD, true);
        boolean problem = manner == Route.Manner.PROBLEM;
        request.status(status)
                .contentType(problem ? PROBLEM : Json.TYPE)
                .result(body(problem ? Route.Manner.PROBLEM : Route.Manner.YENTE, status, detail));
    }

    private static String plain(int status, Context request) {
        return switch (status) {
            case 404 -> "there is nothing at this address; /openapi.yaml says what there is";
            case 405 -> "this address does not answer to " + request.method().name();
            default -> HttpStatus.getMessage(status);
        };
    }
}
