// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.time.Duration;

/**
 * How much a client may ask of us.
 *
 * @param bodyBytes of one request
 * @param headerBytes of one request, its address among them
 * @param queries in one batch
 * @param results of one query or page
 * @param offset at which a page of a search may begin
 * @param connections at one time
 * @param threads that answer
 * @param idle how long a connection may be silent
 * @param slowest bytes a second at which a body must come
 * @param perSecond requests of one key or address; 0 for any number
 * @param burst how many may come at once, before {@code perSecond} counts
 * @param farewell how long what is being answered may take once the program is told to stop
 */
public record ApiLimits(
        int bodyBytes,
        int headerBytes,
        int queries,
        int results,
        int offset,
        int connections,
        int threads,
        Duration idle,
        int slowest,
        int perSecond,
        int burst,
        Duration farewell) {
    public ApiLimits {
        if (bodyBytes <= 0
                || headerBytes <= 0
                || queries <= 0
                || results <= 0
                || offset < 0
                || connections <= 0
                || threads < 8
                || slowest < 0
                || perSecond < 0
                || burst < perSecond) {
            throw new IllegalArgumentException(
                    "limits are positive, threads are 8 or more, and a burst is no less than a second's");
        }
    }

    /** Eight megabytes, 16 kB of headers, 100 queries, pages of 500, any number of requests a second. */
    public static ApiLimits standard() {
        return new ApiLimits(
                8 << 20,
                16 << 10,
                100,
                500,
                9_499,
                1_000,
                64,
                Duration.ofSeconds(30),
                1_000,
                0,
                0,
                Duration.ofSeconds(10));
    }

    /** The same with what an operator may set. */
    ApiLimits set(int body, int perSecond, int burst) {
        return new ApiLimits(
                body,
                headerBytes,
                queries,
                results,
                offset,
                connections,
                threads,
                idle,
                slowest,
                perSecond,
                burst,
                farewell);
    }
}
