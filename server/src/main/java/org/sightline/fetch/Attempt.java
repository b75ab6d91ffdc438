// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sightline.fetch.FetchException.Kind;

/** One attempt at a file: from its address through all redirects to the last byte. */
final class Attempt {
    private static final int REDIRECTS = 5;
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final HttpClient client;
    private final AddressGuard guard;
    private final String agent;
    private final Fetch fetch;
    private final Patience patience;
    private final Progress progress;
    private Duration told = QUIET.minus(PAUSE);

    Attempt(HttpClient client, AddressGuard guard, String agent, FetchLimits limits, Fetch fetch, Progress progress) {
        this.client = client;
        this.guard = guard;
        this.agent = agent;
        this.fetch = fetch;
        this.patience = new Patience(limits);
        this.progress = progress;
    }

    Fetched run() throws FetchException, InterruptedException {
        URI first = fetch.address().uri();
        URI at = first;
        Set<URI> seen = new HashSet<>();
        while (seen.add(at)) {
            boolean inPrivate = fetch.address().inPrivate() && Address.host(at).equals(Address.host(first));
            guard.check(at, inPrivate);
            HttpResponse<BodyQueue> answer = send(at);
            try (BodyQueue body = answer.body()) {
                if (!Redirect.is(answer.statusCode())) {
                    return result(answer, body);
                }
                at = Redirect.follow(at, answer.headers().firstValue("Location"));
            }
            if (seen.size() > REDIRECTS) {
                throw refused("it redirects more than " + REDIRECTS + " times");
            }
        }
        throw refused("it redirects in a circle");
    }

    private HttpResponse<BodyQueue> send(URI uri) throws FetchException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .GET()
                .header("User-Agent", agent)
                .header("Accept", "*/*")
                .header("Accept-Encoding", "gzip");
        if (fetch.held().etag() != null) {
            request.header("If-None-Match", fetch.held().etag());
        }
        if (fetch.held().lastModified() != null) {
            request.header("If-Modified-Since", fetch.held().lastModified());
        }
        CompletableFuture<HttpResponse<BodyQueue>> answer =
                client.sendAsync(request.build(), info -> new BodyQueue(patience));
        try {
            return answer.get(patience.nextWait().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw FetchException.passing(Kind.TIME, patience.complaint(), e);
        } catch (ExecutionException e) {
            throw Failures.ofConnection(e.getCause() == null ? e : e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private Fetched result(HttpResponse<BodyQueue> answer, BodyQueue body) throws FetchException, InterruptedException {
        int status = answer.statusCode();
        HttpHeaders headers = answer.headers();
        if (status == 304 && !fetch.held().isEmpty()) {
            return new Fetched.NotModified();
        }
        if (status == 429 || status == 503) {
            throw FetchException.busy(
                    "it is busy (status " + status + ")",
                    headers.firstValue("Retry-After")
                            .flatMap(text -> RetryAfter.read(text, Instant.now()))
                            .orElse(null));
        }
        if (status >= 500) {
            throw FetchException.passing(Kind.ANSWER, "it answers with an error (status " + status + ")", null);
        }
        if (status != 200) {
            throw FetchException.lasting(Kind.ANSWER, "it answers with status " + status, null);
        }
        return arrived(headers, body);
    }

    private Fetched arrived(HttpHeaders headers, BodyQueue body) throws FetchException, InterruptedException {
        Optional<String> encoding = headers.firstValue("Content-Encoding")
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> !text.matches("gzip|x-gzip|identity|"));
        if (encoding.isPresent()) {
            throw FetchException.lasting(Kind.ANSWER, "it came packed in a way that was not asked for", null);
        }
        long total = length(headers);
        if (total > fetch.bytes()) {
            String message = "it announces " + total + " bytes, and " + fetch.bytes() + " are allowed";
            throw FetchException.lasting(Kind.SIZE, message, null);
        }
        BodyFile.Written written = written(body, total);
        Validators validators = new Validators(
                headers.firstValue("ETag").orElse(null),
                headers.firstValue("Last-Modified").orElse(null));
        String type = headers.firstValue("Content-Type")
                .map(text -> text.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                .orElse(null);
        return new Fetched.Arrived(fetch.target(), written.bytes(), written.digest(), validators, type);
    }

    private BodyFile.Written written(BodyQueue body, long total) throws FetchException, InterruptedException {
        try {
            return new BodyFile(fetch.target(), fetch.bytes(), come -> tell(come, total)).write(body);
        } catch (FetchException e) {
            if (e.getCause() instanceof BodyQueue.StoppedException && Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw e;
        }
    }

    /** The first word after a second, then two a second. */
    private void tell(long come, long total) {
        if (patience.elapsed().compareTo(told.plus(PAUSE)) >= 0) {
            told = patience.elapsed();
            progress.step("fetching " + fetch.address(), come, total);
        }
    }

    private static long length(HttpHeaders headers) {
        return headers.firstValue("Content-Length")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private static FetchException refused(String message) {
        return FetchException.lasting(Kind.ADDRESS, message, null);
    }
}
