// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.sightline.service.Services;

/**
 * The program as a server: opened on an address, it answers until it is closed, and then finishes what it has begun. It refuses an
 * address that others can reach where there are neither keys nor a provider that signs people in.
 */
public final class ApiServer implements AutoCloseable {
    /** Under which a request carries how its errors are told. */
    static final String MANNER = "sightline.manner";

    private static final String BEGUN = "sightline.begun";
    private static final String UNKNOWN_ROUTE = "none";

    private final ApiLimits limits;
    private final Guard guard;
    private final Faults faults;
    private final RequestLog log;
    private final Metrics metrics;
    private final Map<String, Route> routes = new LinkedHashMap<>();
    private final Javalin javalin;

    private ApiServer(Services services, ApiSettings settings, List<RouteSource> sources, Consumer<String> out) {
        this.limits = settings.limits();
        Sessions sessions = new Sessions(services);
        this.guard =
                new Guard(settings.keys(), new Rates(limits.perSecond(), limits.burst(), System::nanoTime), sessions);
        this.log = new RequestLog(out, services.clock());
        this.faults = new Faults(log, sources);
        this.metrics = new Metrics(services);
        sources.stream().flatMap(source -> source.routes().stream()).forEach(this::add);
        Routes.of(services, settings, sessions, metrics).forEach(this::add);
        services.lists().whenLoaded(Survey::over);
        List<Route> all = List.copyOf(routes.values());
        this.javalin = Javalin.create(config -> configure(config, all));
    }

    /**
     * Opens a server.
     *
     * @param bind the address to listen at, such as {@code 127.0.0.1}
     * @param port 0 for any that is free
     * @param sources of further routes
     * @param out takes the log's lines
     * @throws OpeningException when others could reach it without a key, the address is none of this machine's, or the port is taken
     */
    public static ApiServer open(
            String bind,
            int port,
            Services services,
            ApiSettings settings,
            List<RouteSource> sources,
            Consumer<String> out)
            throws OpeningException {
        if (settings.keys().none() && !loopback(bind)) {
            throw new OpeningException(
                    OpeningException.Kind.USAGE,
                    "without keys or a provider that signs people in only this machine may ask, and others could reach "
                            + bind
                            + ": make one with 'sightline keys create NAME --role admin' (see docs/reference/api.md),"
                            + " or leave --bind away");
        }
        ApiServer server = new ApiServer(services, settings, sources, out);
        try {
            server.javalin.start(bind, port);
            return server;
        } catch (JavalinBindException e) {
            server.close();
            throw new OpeningException(
                    OpeningException.Kind.UNAVAILABLE,
                    "port " + port + " at " + bind
                            + " is taken or not ours to take: another program listens there, maybe another"
                            + " 'sightline serve'. End that one, or choose another port with --port");
        } catch (RuntimeException e) {
            server.close();
            throw new OpeningException(
                    OpeningException.Kind.UNAVAILABLE,
                    "cannot listen at " + bind + ", port " + port + ": " + e.getMessage());
        }
    }

    /** The port that it listens at. */
    public int port() {
        return javalin.port();
    }

    /** Takes no more requests, and ends when those under way are answered, or have had their time. */
    @Override
    public void close() {
        javalin.stop();
        log.close();
        metrics.close();
    }

    /** Whether only this machine can reach an address. */
    static boolean loopback(String bind) throws OpeningException {
        try {
            return InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new OpeningException(OpeningException.Kind.USAGE, "'" + bind + "' is no address to listen at");
        }
    }

    /** The first of several at one address counts. */
    private void add(Route route) {
        routes.putIfAbsent(route.method() + " " + route.path(), route);
    }

    private void configure(JavalinConfig config, List<Route> all) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        config.http.maxRequestSize = limits.bodyBytes();
        config.http.defaultContentType = Json.TYPE;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.router.ignoreTrailingSlashes = true;
        QueuedThreadPool threads = new QueuedThreadPool(limits.threads(), 8);
        threads.setName("api");
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(this::http);
        config.jetty.modifyServer(this::server);
        config.routes.before(this::begin);
        config.routes.beforeMatched(this::admit);
        all.forEach(route -> config.routes.addHttpHandler(route.method(), route.path(), route.handler(), route.role()));
        config.routes.after(request -> {
            if (request.attribute(MANNER) == Route.Manner.PAGE) {
                Sessions.addTokens(request);
            }
        });
        config.routes.exception(Exception.class, faults::answer);
        for (int status : new int[] {400, 404, 405, 413}) {
            config.routes.error(status, faults::unanswered);
        }
        config.requestLogger.http((request, millis) -> end(request));
    }

    private void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(limits.headerBytes());
        http.setIdleTimeout(limits.idle().toMillis());
        http.setRelativeRedirectAllowed(true);
    }

    private void server(Server server) {
        server.setStopTimeout(limits.farewell().toMillis());
        server.setErrorHandler(new PlainErrors());
        server.insertHandler(new MinimumDataRateHandler(limits.slowest(), 0));
        server.insertHandler(new GracefulHandler());
        server.addBean(new NetworkConnectionLimit(limits.connections(), server));
        server.addEventListener(new org.eclipse.jetty.util.component.LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(org.eclipse.jetty.util.component.LifeCycle event) {
                for (org.eclipse.jetty.server.Connector connector : server.getConnectors()) {
                    if (connector instanceof ServerConnector own) {
                        own.setIdleTimeout(limits.idle().toMillis());
                    }
                }
            }
        });
    }

    private void begin(Context request) {
        request.attribute(BEGUN, System.nanoTime());
        metrics.begun();
        SecurityHeaders.add(request);
        boolean preflight =
                request.method().equals(HandlerType.OPTIONS) && request.path().startsWith("/reconcile/");
        if (preflight) {
            request.status(204).skipRemainingHandlers();
        }
    }

    private void admit(Context request) {
        Endpoint matched = request.endpoints().matchedHttpEndpoint();
        Route route = matched == null ? null : routes.get(matched.method + " " + matched.path);
        if (route == null) {
            guard.admit(request, Role.ADMIN);
            return;
        }
        request.attribute(MANNER, route.manner());
        guard.admit(request, route.role());
        if (route.manner() == Route.Manner.PAGE) {
            SecurityHeaders.page(request);
        }
    }

    private void end(Context request) {
        Long begun = request.attribute(BEGUN);
        Duration took = Duration.ofNanos(begun == null ? 0 : System.nanoTime() - begun);
        String path = route(request);
        if (begun != null) {
            metrics.answered(request, path, took);
        }
        log.answered(request, path, request.attribute(Guard.CALLER), took.toNanos() / 1_000);
    }

    /** The route as it is written, never the path that was asked, which may hold anything. */
    private String route(Context request) {
        Endpoint last = request.endpoints().lastHttpEndpoint();
        return last == null ? UNKNOWN_ROUTE : last.path;
    }
}
