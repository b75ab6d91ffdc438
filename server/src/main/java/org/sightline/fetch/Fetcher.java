// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.sightline.fetch.FetchException.Kind;

/** Fetches files, attempt after attempt. Safe for use by several threads; one that is interrupted gives up at once. */
public final class Fetcher {
    private final String agent;
    private final FetchLimits limits;
    private final Retries retries;
    private final AddressGuard guard;
    private final HttpClient client;
    private final Random chance = new Random();

    /**
     * @param agent the name that we travel under ({@code User-Agent})
     * @param route the way out
     */
    public Fetcher(String agent, FetchLimits limits, Retries retries, ProxyRoute route) {
        this(agent, limits, retries, route, AddressGuard.Resolver.system(), null);
    }

    /** @param trust whom to believe, null for those whom Java believes */
    Fetcher(
            String agent,
            FetchLimits limits,
            Retries retries,
            ProxyRoute route,
            AddressGuard.Resolver resolver,
            @Nullable SSLContext trust) {
        this.agent = agent;
        this.limits = limits;
        this.retries = retries;
        this.guard = new AddressGuard(resolver, route);
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .proxy(route.selector());
        this.client = (trust == null ? builder : builder.sslContext(trust)).build();
    }

    /**
     * Fetches one file.
     *
     * @param progress hears of what takes longer than a second, and of attempts that failed
     * @throws FetchException when it did not come; nothing lies at its target then
     * @throws InterruptedException when the thread is asked to stop
     */
    public Fetched fetch(Fetch fetch, Progress progress) throws FetchException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.deleteIfExists(fetch.target());
                return new Attempt(client, guard, agent, limits, fetch, progress).run();
            } catch (FetchException e) {
                Optional<Duration> wait =
                        e.passing() ? retries.before(attempt, e.askedToWait(), chance) : Optional.empty();
                if (wait.isEmpty()) {
                    throw e;
                }
                progress.step(
                        fetch.address() + ": " + e.reason() + "; again in " + Patience.words(wait.get()), attempt, 0);
                Thread.sleep(wait.get().toMillis());
            } catch (IOException e) {
                String message = "cannot write " + fetch.target() + ": " + Failures.reason(e);
                throw FetchException.lasting(Kind.DISK, message, e);
            }
        }
    }
}
