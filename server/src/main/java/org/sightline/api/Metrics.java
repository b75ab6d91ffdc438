// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.sightline.service.CurrentLists;
import org.sightline.service.InForce;
import org.sightline.service.Services;

/** What Prometheus asks for: requests by route and outcome, the lists and their age, the machine. Safe to share between threads. */
final class Metrics implements AutoCloseable {
    private static final Duration[] BUCKETS = {
        Duration.ofNanos(500_000),
        Duration.ofMillis(1),
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(20),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collector = new JvmGcMetrics();
    private final Map<String, Timer> requests = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final CurrentLists lists;
    private final Clock clock;

    Metrics(Services services) {
        this.lists = services.lists();
        this.clock = services.clock();
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        collector.bindTo(registry);
        Gauge.builder("sightline.requests.underway", underWay, AtomicInteger::get)
                .description("requests that are being answered")
                .register(registry);
        Gauge.builder("sightline.lists.entries", this, Metrics::entries)
                .description("list entries in force")
                .register(registry);
        Gauge.builder("sightline.lists.oldest.days", this, Metrics::oldestDays)
                .description("age in days of the oldest release in force")
                .register(registry);
        Gauge.builder("sightline.lists.ready", this, metrics -> lists.now().isPresent() ? 1 : 0)
                .description("1 where the lists are loaded")
                .register(registry);
        Gauge.builder(
                        "sightline.reading.ready",
                        this,
                        metrics -> services.reading().ready() ? 1 : 0)
                .description("1 where articles can be read")
                .register(registry);
    }

    void begun() {
        underWay.incrementAndGet();
    }

    void answered(Context request, String route, Duration took) {
        underWay.decrementAndGet();
        String outcome = request.statusCode() / 100 + "xx";
        requests.computeIfAbsent(
                        route + " " + outcome,
                        any -> Timer.builder("sightline.requests")
                                .description("requests answered")
                                .tags("route", route, "outcome", outcome)
                                .serviceLevelObjectives(BUCKETS)
                                .register(registry))
                .record(took);
    }

    /** All of it in Prometheus' text form. */
    void answer(Context request) {
        request.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape());
    }

    @Override
    public void close() {
        collector.close();
        registry.close();
    }

    private double entries() {
        return lists.now().map(inForce -> inForce.listings().entries().size()).orElse(0);
    }

    private double oldestDays() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return lists.now().stream()
                .flatMap(inForce -> inForce.ages(today).stream())
                .mapToLong(InForce.Age::days)
                .max()
                .orElse(0);
    }
}
