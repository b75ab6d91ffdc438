// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A line of JSON for each request: when, which route, how it ended, how long it took, whose key. Names that were asked for, addresses
 * and whatever else a client sent are not in it. Lines are written on a thread of their own; where they come faster than they can be
 * written, they are counted in place of kept. Safe to share between threads.
 */
final class RequestLog implements AutoCloseable {
    /** How many queries a request had. */
    static final String QUERIES = "sightline.queries";

    private static final int WAITING = 8_192;
    private static final int AT_ONCE = 256;
    private static final long PATIENCE = 200;
    private static final int FRAMES = 30;

    private final Consumer<String> out;
    private final Clock clock;
    private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(WAITING);
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong faults = new AtomicLong();
    private final Thread writer;
    private volatile boolean closed;

    /** @param out takes whole lines, several at once */
    RequestLog(Consumer<String> out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.writer = new Thread(this::run, "request log");
        writer.setDaemon(true);
        writer.start();
    }

    void answered(Context request, String route, @Nullable Caller caller, long micros) {
        Integer queries = request.attribute(QUERIES);
        keep(new String(
                Json.bytes(json -> {
                    json.writeStartObject();
                    json.writeStringField("time", clock.instant().toString());
                    json.writeStringField("event", "request");
                    json.writeStringField("method", request.method().name());
                    json.writeStringField("route", route);
                    json.writeNumberField("status", request.statusCode());
                    json.writeNumberField("micros", micros);
                    if (caller != null) {
                        json.writeStringField("caller", caller.name());
                    }
                    if (queries != null) {
                        json.writeNumberField("queries", queries);
                    }
                    json.writeEndObject();
                }),
                java.nio.charset.StandardCharsets.UTF_8));
    }

    /**
     * What we need cannot be used now.
     *
     * @param words for the person who keeps the program, without anything that a client sent
     * @return under which reference
     */
    String trouble(String words) {
        String reference = reference();
        keep(new String(
                Json.bytes(json -> {
                    json.writeStartObject();
                    json.writeStringField("time", clock.instant().toString());
                    json.writeStringField("event", "trouble");
                    json.writeStringField("reference", reference);
                    json.writeStringField("words", words);
                    json.writeEndObject();
                }),
                java.nio.charset.StandardCharsets.UTF_8));
        return reference;
    }

    private String reference() {
        return "fault-" + Long.toString(clock.millis(), 36) + "-" + faults.incrementAndGet();
    }

    /**
     * Something of ours failed. Its message may hold what a client sent, so only what threw it, and where, is told.
     *
     * @return under which reference
     */
    String fault(Throwable thrown) {
        String reference = reference();
        keep(new String(
                Json.bytes(json -> {
                    json.writeStartObject();
                    json.writeStringField("time", clock.instant().toString());
                    json.writeStringField("event", "fault");
                    json.writeStringField("reference", reference);
                    json.writeArrayFieldStart("trace");
                    frames(json, thrown);
                    json.writeEndArray();
                    json.writeEndObject();
                }),
                java.nio.charset.StandardCharsets.UTF_8));
        return reference;
    }

    @Override
    public void close() {
        closed = true;
        try {
            writer.join(TimeUnit.SECONDS.toMillis(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void frames(com.fasterxml.jackson.core.JsonGenerator json, Throwable thrown) throws IOException {
        int frames = 0;
        for (Throwable cause = thrown; cause != null && frames < FRAMES; cause = cause.getCause()) {
            json.writeString(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frames++ < FRAMES) {
                    json.writeString(frame.toString());
                }
            }
        }
    }

    private void keep(String line) {
        if (!lines.offer(line)) {
            lost.incrementAndGet();
        }
    }

    private void run() {
        StringBuilder several = new StringBuilder();
        boolean over = false;
        while (!over) {
            over = closed && lines.isEmpty();
            several.setLength(0);
            try {
                String line = lines.poll(PATIENCE, TimeUnit.MILLISECONDS);
                for (int taken = 1; line != null; taken++) {
                    several.append(line).append('\n');
                    line = taken < AT_ONCE ? lines.poll() : null;
                }
            } catch (InterruptedException e) {
                over = true;
            }
            long missing = lost.getAndSet(0);
            if (missing > 0) {
                several.append("{\"event\":\"lines-lost\",\"count\":")
                        .append(missing)
                        .append("}\n");
            }
            if (several.length() > 0) {
                out.accept(several.toString());
            }
        }
    }
}
